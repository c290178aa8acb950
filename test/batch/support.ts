import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMatcher, type Matcher, type MatcherOptions, type RankOptions } from 'passend'
import type { BatchReport, RankingOfCandidates, RankingOfVacancies } from 'passend/batch'
import { onTestFinished } from 'vitest'

/** An empty directory that is removed when the test is done. */
export function emptyDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'passend-batch-test-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** What the files in a directory hold, by name, and who may look into them. */
export const contentsOf = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory)
      .sort()
      .map((name) => {
        const path = join(directory, name)
        return [`${name} ${(statSync(path).mode & 0o777).toString(8)}`, readFileSync(path, 'utf8')]
      }),
  )

/** All rankings that a batch gave. */
export interface Received {
  readonly vacancies: RankingOfVacancies[]
  readonly candidates: RankingOfCandidates[]
}

export function receiving() {
  const received: Received = { vacancies: [], candidates: [] }
  return {
    received,
    output: {
      vacanciesFor: (ranking: RankingOfVacancies) => void received.vacancies.push(ranking),
      candidatesFor: (ranking: RankingOfCandidates) => void received.candidates.push(ranking),
    },
  }
}

/** What a matcher gives for each of its candidates and vacancies, asked one by one: what a batch is to give. */
export function oneByOne(matcher: Matcher, candidateIds: Iterable<string>, options: RankOptions): Received {
  const vacancies = [...candidateIds].map((candidateId) => {
    const { matches, openHiring, leftOut, counts, blockedBy } = matcher.rankVacancies(candidateId, options)
    return { for: { candidateId }, matches, openHiring, leftOut, counts, blockedBy }
  })
  const candidates = [...matcher.vacancyIds()]
    .filter((id) => matcher.vacancy(id)?.openHiring === undefined)
    .map((vacancyId) => {
      const { matches, leftOut, counts } = matcher.rankCandidates(vacancyId, options)
      const { eligible, toVerify, blocked } = counts
      return { for: { vacancyId }, matches, leftOut, counts: { eligible, toVerify, blocked, leftOut: counts.leftOut } }
    })
  return { vacancies, candidates }
}

/** A matcher that holds what a batch ranked: each vacancy once, however often it was posted. */
export function heldAfter(
  { reposts }: BatchReport,
  candidates: Iterable<unknown>,
  vacancies: Iterable<unknown>,
  options: MatcherOptions,
): Matcher {
  const matcher = createMatcher(options)
  matcher.addCandidates(candidates)
  matcher.addVacancies(vacancies)
  matcher.removeVacancies(reposts.flatMap(({ dropped }) => dropped))
  return matcher
}
