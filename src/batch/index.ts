/**
 * A whole region overnight: all candidates with all vacancies, the exact best of both sides, in threads of one machine or in
 * shards over many.
 */
export type { Intake, RecordSource } from './intake.js'
export type { BatchOptions, BatchProgress, ComputeShards } from './options.js'
export {
  type BatchReceiver,
  outputFiles,
  type RankingOfCandidates,
  type RankingOfVacancies,
} from './output.js'
export { type BatchPlan, planBatch } from './planBatch.js'
export {
  type HandedOut,
  type HandOutOptions,
  type HandOutProgress,
  handOut,
  type OverQueueOptions,
  overQueue,
  type QueueOption,
  type ShardFailure,
  type ShardRun,
  type WorkReport,
  type WorkShardsOptions,
  workShards,
} from './queue/index.js'
export type { BatchReport, IssueSummary } from './report.js'
export type { Repost } from './reposts.js'
export { runBatch } from './runBatch.js'
export { openShardWorker, type ShardWorker, type ShardWorkerOptions } from './shards.js'
