import { PassendError } from '../../errors.js'
import type { ShardRun } from './openShards.js'

/** All that the queue carries: which shard of which run. */
export interface ShardJob {
  /** The key of the run. */
  readonly run: string
  readonly shard: number
}

/** The name of every job. */
export const JOB_NAME = 'shard'

/**
 * A run has a queue of its own, so that runs at the same time and what is left of earlier ones do not meet. The name is cut: PostgreSQL
 * keeps 63 signs of the name of a connection, and BullMQ puts the queue in it.
 */
export const queueNameOf = (run: string): string => `passend-${run.slice(0, 32)}`

/** One job a shard: a second with this id is not taken. */
export const jobIdOf = (run: string, shard: number): string => `${run}-${shard}`

/** The shard of a job by its id; undefined if it is the id of something else. */
export function shardOf(run: string, jobId: string | undefined): number | undefined {
  if (jobId === undefined || !jobId.startsWith(`${run}-`)) return undefined
  const shard = Number(jobId.slice(run.length + 1))
  return Number.isSafeInteger(shard) && shard >= 0 ? shard : undefined
}

/**
 * The shard that a job asks for.
 * @throws PassendError `another-run` if the job is not one of this run: facts `run`, the run of the directory.
 */
export function readShardJob(data: unknown, { key, shards }: Pick<ShardRun, 'key' | 'shards'>): number {
  const { run, shard } = (typeof data === 'object' && data !== null ? data : {}) as Partial<Record<string, unknown>>
  if (run === key && typeof shard === 'number' && Number.isInteger(shard) && shard >= 0 && shard < shards) return shard
  throw anotherRun(key)
}

/** A job or a directory that is not of the run that is worked on. */
export const anotherRun = (run: string): PassendError =>
  new PassendError(
    'another-run',
    `Expected work of the run ${run}; got that of another.`,
    'Let every worker look at the directory of the run that is handed out, and start it again when that directory is used anew.',
    { run },
  )
