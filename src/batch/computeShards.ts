import type { Matcher } from '../matcher.js'
import { topListColumns } from '../rank/topLists.js'
import type { ResolvedBatchOptions } from './options.js'
import { computeInThreads } from './pool.js'
import type { Manifest, RunDirectory } from './runDirectory.js'
import { openShardWorker } from './shards.js'
import { listsOf } from './sweep.js'

/** A run that is prepared. */
export interface PreparedRun {
  readonly run: RunDirectory
  readonly manifest: Manifest
  readonly snapshot: Uint8Array
  /** The matcher that holds the vacancies. */
  readonly matcher: Matcher
  /** How many candidates there are. */
  readonly people: number
}

/** Sees to it that every shard of a run that is not done yet is computed: by others, in threads, or in this one. */
export async function computeShards(
  { run, manifest, snapshot, matcher, people }: PreparedRun,
  { workers, signal, onProgress, logger, compute }: ResolvedBatchOptions,
): Promise<void> {
  const { key, shards, limit } = manifest
  const directory = run.path
  const left = Array.from({ length: shards }, (_, shard) => shard).filter((shard) => !run.hasResult(key, shard))
  const pairs = people * matcher.size.vacancies
  let done = shards - left.length
  const tell = () => {
    const pairsDone = Math.round((pairs * done) / Math.max(1, shards))
    onProgress({ phase: 'matching', done, total: shards, pairs: { done: pairsDone, total: pairs } })
  }
  const isDone = (shard: number) => {
    done++
    logger.debug({ run: key, shard }, 'shard done')
    tell()
  }
  tell()
  if (left.length === 0) return
  if (compute !== undefined) await compute({ directory, key, shards: left, signal, logger, done: isDone })
  else if (workers > 0) {
    const lists = topListColumns(listsOf(manifest, matcher), limit)
    await computeInThreads(left, workers, { directory, snapshot, lists }, signal, isDone)
  } else {
    const worker = openShardWorker(directory, { matcher, logger })
    for (const shard of left) {
      signal?.throwIfAborted()
      await worker.compute(shard, signal)
      isDone(shard)
    }
  }
}
