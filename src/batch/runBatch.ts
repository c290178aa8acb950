import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Issue } from '../domain/issue.js'
import { createMatcher, type Matcher } from '../matcher.js'
import { engineVersion } from '../version.js'
import { CandidateStage } from './candidateStage.js'
import { readCandidates } from './candidates.js'
import { remove } from './files.js'
import { MatcherRoom } from './matcherRoom.js'
import { type Merged, mergeResults } from './merge.js'
import { type BatchOptions, type ResolvedBatchOptions, resolveBatchOptions } from './options.js'
import { directoryOutput, type Output, receiverOutput } from './output.js'
import { runWithPrevious } from './renew/runWithPrevious.js'
import { type BatchReport, IssueCount } from './report.js'
import { RunDirectory } from './runDirectory.js'
import { computeRun } from './shardRun.js'
import { readVacancies } from './vacancies.js'

/**
 * Matches all candidates with all vacancies, and gives the exact best of both sides: what `rankVacancies` and
 * `rankCandidates` give for each, to the last digit, whatever the number of workers. Candidates are read one by one and put down
 * in the checkpoint, so the memory that it takes depends on the vacancies and on the rankings for them, not on the candidates.
 *
 * A bad record is an issue in the report, never the end. A run that was stopped, in whatever way, goes on where it was if it is
 * begun again with the same inputs, options and checkpoint; the result is the same to the byte. With other inputs it begins anew.
 *
 * With `previous` only what changed since the run before is computed, to the same bytes; then both sides are held in memory.
 * @throws PassendError `invalid-option`, `invalid-policy`, `option-not-for-workers`, `unreadable-file`, `no-run`; and the reason of the
 * signal when it is aborted.
 */
export async function runBatch(options: BatchOptions): Promise<BatchReport> {
  const settings = resolveBatchOptions(options)
  const matcher = createMatcher(settings.matcher)
  const { checkpoint } = settings
  const run = new RunDirectory(checkpoint ?? mkdtempSync(join(tmpdir(), 'passend-batch-'))).make()
  try {
    const report = await new Batch(settings, matcher, run).report()
    if (!settings.keep) run.clear()
    return report
  } finally {
    if (checkpoint === undefined) remove(run.path)
  }
}

/** What a run came to, however it was made, but for what its report is stamped with. */
export type RunOutcome = Pick<BatchReport, 'candidates' | 'vacancies' | 'reposts' | 'openHiring' | 'key'> & {
  readonly merged: Merged
  /** How many candidates and vacancies count, those that hire openly among them. */
  readonly people: number
  readonly jobs: number
  readonly made?: Pick<BatchReport, 'renewed' | 'afresh'>
}

class Batch {
  readonly #settings: ResolvedBatchOptions
  readonly #matcher: Matcher
  readonly #run: RunDirectory
  readonly #issues = new IssueCount()

  constructor(settings: ResolvedBatchOptions, matcher: Matcher, run: RunDirectory) {
    this.#settings = settings
    this.#matcher = matcher
    this.#run = run
  }

  async report(): Promise<BatchReport> {
    const { output: where, directions, previous } = this.#settings
    const output = typeof where === 'string' ? directoryOutput(where, directions) : receiverOutput(where)
    const issue = (found: Issue) => {
      this.#issues.add(found)
      output.issue(found)
    }
    const [settings, matcher, run] = [this.#settings, this.#matcher, this.#run]
    try {
      const outcome =
        previous === undefined
          ? await this.#compute(output, issue)
          : await runWithPrevious({ settings, previous, matcher, run, output, issue })
      const report = this.#told(outcome)
      output.close(report)
      return report
    } catch (error) {
      output.discard()
      throw error
    }
  }

  async #compute(output: Output, issue: (found: Issue) => void): Promise<RunOutcome> {
    const [settings, matcher, run] = [this.#settings, this.#matcher, this.#run]
    const { history, signal, logger, onProgress, limit, directions } = settings
    const room = new MatcherRoom(matcher)
    const vacancies = await readVacancies(matcher, settings, room, issue)
    const { openHiring } = room
    const stage = new CandidateStage(run, settings.shardSize, history)
    const candidates = await readCandidates(matcher, settings, stage, issue)
    const manifest = await computeRun({ settings, run, matcher, stage, limit, directions })
    const progress = (done: number) => onProgress({ phase: 'writing', done, total: manifest.shards })
    const merged = await mergeResults({ run, manifest, matcher, candidates: stage, history, output, signal, progress })
    const { key } = manifest
    logger.info({ run: key, eligible: merged.eligible, toVerify: merged.toVerify }, 'batch written')
    return { candidates, ...vacancies, openHiring, merged, people: stage.count, jobs: matcher.size.vacancies, key }
  }

  #told({ merged, people, jobs, key, made, ...read }: RunOutcome): BatchReport {
    const { eligible, toVerify, blocked, blockedBy, withoutVacancy, withoutCandidate } = merged
    const { directions } = this.#settings
    const ranked = jobs - read.openHiring
    return {
      ...read,
      pairs: { eligible, toVerify, blocked, leftOut: people * ranked - eligible - toVerify - blocked },
      blockedBy,
      without: { vacancy: withoutVacancy, candidate: withoutCandidate },
      rankings: {
        vacancies: directions.includes('vacancies') ? people : 0,
        candidates: directions.includes('candidates') ? ranked : 0,
      },
      issues: this.#issues.summary(),
      policy: this.#matcher.policyStamp,
      taxonomy: this.#matcher.taxonomy.stamp,
      engineVersion,
      seed: this.#matcher.seed,
      asOf: this.#matcher.asOf,
      key,
      ...made,
    }
  }
}
