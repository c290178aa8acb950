import { workerData } from 'node:worker_threads'
import { PassendError } from '../errors.js'
import type { TopListColumns } from '../rank/topLists.js'
import { openShardWorker, type ShardWorker } from './shards.js'

/** What a thread of the pool is given: where the run is, and in memory that all of them share its snapshot and its lists. */
export interface ThreadData {
  readonly directory: string
  readonly snapshot: Uint8Array
  readonly lists: TopListColumns
}

/** What became of a shard. An error of the library is sent as data: its class would be lost on the way. */
export type Computed = { readonly error?: Pick<PassendError, 'code' | 'message' | 'advice' | 'facts'> }

let opened: ShardWorker | undefined

/** Computes one shard: what the pool calls. The run is opened once a thread. */
export default async function compute(shard: number): Promise<Computed> {
  try {
    const { directory, snapshot, lists } = workerData as ThreadData
    opened ??= openShardWorker(directory, { snapshot, lists })
    await opened.compute(shard)
    return {}
  } catch (error) {
    if (!(error instanceof PassendError)) throw error
    const { code, message, advice, facts } = error
    return { error: { code, message, advice, facts } }
  }
}
