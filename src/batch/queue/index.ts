/** One run on many machines: shards handed out over a queue, computed by any number of workers from a directory that all of them see. */
export { type HandedOut, type HandOutOptions, type HandOutProgress, handOut } from './handOut.js'
export type { ShardRun } from './openShards.js'
export { type OverQueueOptions, overQueue } from './overQueue.js'
export type { QueueOption } from './queueOption.js'
export type { ShardFailure } from './workRun.js'
export { type WorkReport, type WorkShardsOptions, workShards } from './workShards.js'
