import { join } from 'node:path'
import type { Issue } from '../domain/issue.js'
import type { Ranking } from '../rank/ranking.js'
import { makeDirectory, WholeFile } from './files.js'
import type { BatchReport } from './report.js'

/** A ranking of a batch: what a matcher's own ranking says, but for the stamps, which the report has once for all. */
export type RankingOfVacancies = Pick<Ranking, 'matches' | 'openHiring' | 'leftOut' | 'counts' | 'blockedBy'> & {
  readonly for: { readonly candidateId: string }
}

/** The candidates for a vacancy. */
export type RankingOfCandidates = Pick<Ranking, 'matches' | 'leftOut'> & {
  readonly for: { readonly vacancyId: string }
  readonly counts: Pick<Ranking['counts'], 'eligible' | 'toVerify' | 'blocked' | 'leftOut'>
}

/** Takes what comes of a batch, a ranking at a time: those for candidates first, in the order in which the candidates came. */
export interface BatchReceiver {
  vacanciesFor?(ranking: RankingOfVacancies): void | Promise<void>
  candidatesFor?(ranking: RankingOfCandidates): void | Promise<void>
  issue?(issue: Issue): void
}

/** Where what comes of a batch goes. */
export interface Output {
  /** Rankings for candidates, a line of JSON each. */
  lines(lines: Uint8Array): Promise<void>
  candidatesFor(ranking: RankingOfCandidates): Promise<void>
  /** Rankings for vacancies, likewise. */
  linesForVacancies(lines: Uint8Array): Promise<void>
  issue(issue: Issue): void
  /** All is there. */
  close(report: BatchReport): void
  /** Something went wrong: what was there before stays. */
  discard(): void
}

/** The files that a batch writes into a directory. */
export const outputFiles = {
  vacancies: 'ranked-vacancies.ndjson',
  candidates: 'ranked-candidates.ndjson',
  issues: 'issues.ndjson',
  report: 'report.json',
} as const

/** Writes files into a directory, all of them whole or none. */
export function directoryOutput(directory: string, directions: readonly ('vacancies' | 'candidates')[]): Output {
  makeDirectory(directory)
  const open = (name: string) => new WholeFile(join(directory, name))
  const vacancies = directions.includes('vacancies') ? open(outputFiles.vacancies) : undefined
  const candidates = directions.includes('candidates') ? open(outputFiles.candidates) : undefined
  const issues = open(outputFiles.issues)
  const report = open(outputFiles.report)
  const all = [vacancies, candidates, issues, report].filter((file) => file !== undefined)
  return {
    lines: async (lines) => vacancies?.write(lines),
    candidatesFor: async (ranking) => candidates?.write(`${JSON.stringify(ranking)}\n`),
    linesForVacancies: async (lines) => candidates?.write(lines),
    issue: (issue) => issues.write(`${JSON.stringify(issue)}\n`),
    close(told) {
      report.write(`${JSON.stringify(told, undefined, 2)}\n`)
      for (const file of all) file.close()
    },
    discard() {
      for (const file of all) file.discard()
    },
  }
}

/** Gives all to a receiver. */
export function receiverOutput(receiver: BatchReceiver): Output {
  return {
    lines: (lines) => eachLine(lines, receiver.vacanciesFor?.bind(receiver)),
    linesForVacancies: (lines) => eachLine(lines, receiver.candidatesFor?.bind(receiver)),
    candidatesFor: async (ranking) => receiver.candidatesFor?.(ranking),
    issue: (issue) => receiver.issue?.(issue),
    close() {},
    discard() {},
  }
}

async function eachLine<T>(lines: Uint8Array, take: ((ranking: T) => void | Promise<void>) | undefined): Promise<void> {
  if (take === undefined) return
  for (const line of Buffer.from(lines).toString('utf8').split('\n')) if (line !== '') await take(JSON.parse(line) as T)
}
