import type { ComputeShards } from '../options.js'
import { type HandOutOptions, handOut } from './handOut.js'
import { anotherRun } from './shardJob.js'

/** How the shards of a batch are handed out: what `handOut` takes, apart from what the batch says itself. */
export type OverQueueOptions = Omit<HandOutOptions, 'directory' | 'signal' | 'logger' | 'onDone'>

/**
 * Lets a batch be computed by workers over a queue instead of in threads: `runBatch({ checkpoint, compute: overQueue({ queue }) })`. The
 * checkpoint is the directory that all machines share. Throws as `handOut` does.
 */
export function overQueue(options: OverQueueOptions): ComputeShards {
  return async ({ directory, key, shards, signal, logger, done }) => {
    const left = new Set(shards)
    const isDone = (shard: number) => {
      if (left.delete(shard)) done(shard)
    }
    const given = { ...options, directory, logger, onDone: isDone }
    const { run } = await handOut(signal === undefined ? given : { ...given, signal })
    if (run !== key) throw anotherRun(key)
    // Those that had come before the handing out began to look.
    for (const shard of [...left]) isDone(shard)
  }
}
