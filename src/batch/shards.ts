import type { Logger } from '../logger.js'
import type { Matcher } from '../matcher.js'
import type { TopListColumns } from '../rank/topLists.js'
import { openSnapshot } from '../snapshot.js'
import { RunDirectory } from './runDirectory.js'
import { Sweep } from './sweep.js'

/**
 * Computes shards of a prepared run. Any number of them, in one process or in many, may compute the shards of one run in any
 * order, and one shard more than once: what comes of all of them together is the same.
 */
export interface ShardWorker {
  /** The key of the run. */
  readonly key: string
  /** How many shards the run has. */
  readonly shards: number
  /** Whether the result of a shard is there. */
  isDone(shard: number): boolean
  /** Computes a shard and writes its result, whole or not at all. */
  compute(shard: number, signal?: AbortSignal): Promise<void>
}

export interface ShardWorkerOptions {
  /** The matcher that holds the vacancies of the run, where it is at hand. Default: opened from the snapshot of the run. */
  readonly matcher?: Matcher
  /** The snapshot of the run, where it is in memory. Default: read from the directory. */
  readonly snapshot?: Uint8Array
  /** The memory of the lists of the vacancies, where several workers keep them together. Default: of this worker alone. */
  readonly lists?: TopListColumns
  readonly logger?: Logger
}

/**
 * Opens a run that was prepared in a directory, to compute shards of it.
 * @throws PassendError `no-run`, `damaged-run`, `another-run`, and those of `openSnapshot`.
 */
export function openShardWorker(directory: string, options: ShardWorkerOptions = {}): ShardWorker {
  const run = new RunDirectory(directory)
  const manifest = run.requireManifest()
  const matcher = options.matcher ?? openSnapshot(options.snapshot ?? run.requireSnapshot(manifest))
  return new Sweep(run, manifest, matcher, options)
}
