import type { Direction } from '../domain/batchOptions.js'
import type { Matcher } from '../matcher.js'
import { engineVersion } from '../version.js'
import type { CandidateStage } from './candidateStage.js'
import { computeShards } from './computeShards.js'
import { hashOf, writeWhole } from './files.js'
import type { ResolvedBatchOptions } from './options.js'
import type { Manifest, RunDirectory } from './runDirectory.js'

/** What shards are computed of: all records, read. */
export interface ShardRun {
  readonly settings: ResolvedBatchOptions
  readonly run: RunDirectory
  /** Holds the vacancies. */
  readonly matcher: Matcher
  readonly stage: CandidateStage
  /** How many a list holds, and which lists there are. */
  readonly limit: number
  readonly directions: readonly Direction[]
}

/** Puts down what the run is and sees to it that every shard is computed. */
export async function computeRun(of: ShardRun): Promise<Manifest> {
  const { settings, run, matcher, stage } = of
  const { manifest, snapshot } = begin(of)
  settings.logger.info(
    { run: manifest.key, shards: manifest.shards, policy: matcher.policyStamp.hash },
    'batch prepared',
  )
  await computeShards({ run, manifest, snapshot, matcher, people: stage.count }, settings)
  return manifest
}

/** Puts down the vacancies, and what the run is. Only now is it known where the postcodes of all records lie. */
function begin({ settings, run, matcher, stage, limit, directions }: ShardRun) {
  const { shardSize, resume, logger } = settings
  const hashes = stage.finish()
  const snapshot = matcher.snapshot({ candidates: false })
  writeWhole(run.snapshotFile, snapshot)
  const what = { snapshot: hashOf(snapshot), hashes, limit, directions }
  const key = hashOf(Buffer.from(JSON.stringify({ engineVersion, shardSize, ...what })))
  if (resume) run.require(key)
  const { manifest, resumed } = run.begin({ key, shards: hashes.length, ...what })
  logger.info({ run: key, resumed }, 'batch begun')
  return { manifest, snapshot }
}
