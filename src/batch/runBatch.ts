import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Issue } from '../domain/issue.js'
import { createMatcher, type Matcher } from '../matcher.js'
import { engineVersion } from '../version.js'
import { CandidateStage } from './candidateStage.js'
import { readCandidates } from './candidates.js'
import { computeShards } from './computeShards.js'
import { hashOf, remove, writeWhole } from './files.js'
import { type Merged, mergeResults } from './merge.js'
import { type BatchOptions, type ResolvedBatchOptions, resolveBatchOptions } from './options.js'
import { directoryOutput, type Output, receiverOutput } from './output.js'
import { type BatchReport, IssueCount } from './report.js'
import { type Manifest, RunDirectory } from './runDirectory.js'
import { readVacancies } from './vacancies.js'

/**
 * Matches all candidates with all vacancies, and gives the exact best of both sides: what `rankVacancies` and
 * `rankCandidates` give for each, to the last digit, whatever the number of workers. Candidates are read one by one and put down
 * in the checkpoint, so the memory that it takes depends on the vacancies and on the rankings for them, not on the candidates.
 *
 * A bad record is an issue in the report, never the end. A run that was stopped, in whatever way, goes on where it was if it is
 * begun again with the same inputs, options and checkpoint; the result is the same to the byte. With other inputs it begins anew.
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
    const { output: where, directions } = this.#settings
    const output = typeof where === 'string' ? directoryOutput(where, directions) : receiverOutput(where)
    try {
      const report = await this.#work(output)
      output.close(report)
      return report
    } catch (error) {
      output.discard()
      throw error
    }
  }

  async #work(output: Output): Promise<BatchReport> {
    const { history, signal, logger, onProgress } = this.#settings
    const issue = (found: Issue) => {
      this.#issues.add(found)
      output.issue(found)
    }
    const vacancies = await readVacancies(this.#matcher, this.#settings, issue)
    const stage = new CandidateStage(this.#run, this.#settings.shardSize, history)
    const candidates = await readCandidates(this.#matcher, this.#settings, stage, issue)
    const { manifest, snapshot } = this.#begin(stage.finish())
    logger.info(
      { run: manifest.key, shards: manifest.shards, policy: this.#matcher.policyStamp.hash },
      'batch prepared',
    )
    await computeShards(
      { run: this.#run, manifest, snapshot, matcher: this.#matcher, people: stage.count },
      this.#settings,
    )
    const progress = (done: number) => onProgress({ phase: 'writing', done, total: manifest.shards })
    const merging = {
      run: this.#run,
      manifest,
      matcher: this.#matcher,
      candidates: stage,
      history,
      output,
      signal,
      progress,
    }
    const merged = await mergeResults(merging)
    logger.info({ run: manifest.key, eligible: merged.eligible, toVerify: merged.toVerify }, 'batch written')
    return {
      candidates,
      ...vacancies,
      ...this.#told(merged, stage.count, vacancies.openHiring),
      key: manifest.key,
    }
  }

  #told(merged: Merged, people: number, openHiring: number) {
    const { eligible, toVerify, blocked, blockedBy, withoutVacancy, withoutCandidate } = merged
    const { directions } = this.#settings
    const ranked = this.#matcher.size.vacancies - openHiring
    return {
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
    }
  }

  /** Puts down the vacancies, and what the run is. Only now is it known where the postcodes of all records lie. */
  #begin(hashes: readonly string[]): { readonly manifest: Manifest; readonly snapshot: Uint8Array } {
    const { limit, directions, shardSize, resume } = this.#settings
    const snapshot = this.#matcher.snapshot({ candidates: false })
    writeWhole(this.#run.snapshotFile, snapshot)
    const run = { snapshot: hashOf(snapshot), hashes, limit, directions }
    const key = hashOf(Buffer.from(JSON.stringify({ engineVersion, shardSize, ...run })))
    if (resume) this.#run.require(key)
    const { manifest, resumed } = this.#run.begin({ key, shards: hashes.length, ...run })
    this.#settings.logger.info({ run: key, resumed }, 'batch begun')
    return { manifest, snapshot }
  }
}
