import { type Logger, silentLogger } from '../../logger.js'
import type { ShardWorker } from '../shards.js'
import { JobWorker } from './jobWorker.js'
import type { QueueServer } from './openQueue.js'
import { OpenShards } from './openShards.js'
import { lookUntil } from './pause.js'
import { queueCodeOf } from './queueFailed.js'
import type { Whereabouts } from './runFile.js'
import { anotherRun, queueNameOf, shardOf } from './shardJob.js'

/** How shards are computed. Times in milliseconds. */
export interface RunWork {
  /** Shards at a time, 1 to 64. Default 1: a process computes on one core, and several at a time are not done sooner. */
  readonly concurrency?: number
  /**
   * How long a shard stays with a worker that is not heard of. The lock is renewed four times as often, so a shard may take as long as it
   * takes, if its computing lets the process do other things meanwhile. Default 60,000.
   */
  readonly lockMilliseconds?: number
  /** The time between two looks whether the run is done. Default 1000. */
  readonly lookMilliseconds?: number
  /** Leave: finish the shards at hand and take no more. */
  readonly signal?: AbortSignal
  /** Leave at once: break off the shards at hand and give them back. */
  readonly breakOff?: AbortSignal
  readonly logger?: Logger
  /** Told of every failure, with the error itself, which the queue and the log do not get. */
  readonly onFailure?: (failure: ShardFailure) => void
}

/** A shard that could not be computed this time. */
export interface ShardFailure {
  readonly shard: number
  /** Which attempt it was, from 1. */
  readonly attempt: number
  readonly error: unknown
}

/** Counts of shards. */
export interface ShardTally {
  readonly computed: number
  /** Shards that were given out and whose result was there already. */
  readonly doneBefore: number
  /** Failed attempts. */
  readonly failed: number
}

/** A shard that was lost with its worker more often is taken to be what ends them, and is given up. */
const MOST_STALLS = 3

/** The signal that is given when one of several is. */
export const anyOf = (...signals: readonly (AbortSignal | undefined)[]): AbortSignal =>
  AbortSignal.any(signals.filter((signal) => signal !== undefined))

/**
 * Works on one run until it is done, the signal is given, or the run is no longer in its directory.
 * @throws PassendError `another-run`, `queue-failed`.
 */
export async function workRun(
  server: QueueServer,
  run: ShardWorker,
  whereabouts: () => Promise<Whereabouts>,
  work: RunWork,
  tally: { -readonly [Name in keyof ShardTally]: number },
): Promise<'done' | 'left' | 'replaced'> {
  const { concurrency = 1, lockMilliseconds = 60_000, lookMilliseconds = 1000, logger = silentLogger } = work
  const leave = anyOf(work.signal, work.breakOff)
  const open = new OpenShards(run)
  const jobs = new JobWorker(run, whereabouts, work, tally)
  const worker = await server.openWorker(queueNameOf(run.key), {
    process: (job, token) => jobs.process(job, token),
    options: {
      concurrency,
      lockDuration: lockMilliseconds,
      lockRenewTime: Math.ceil(lockMilliseconds / 4),
      stalledInterval: Math.ceil(lockMilliseconds / 2),
      maxStalledCount: MOST_STALLS,
    },
    onError: (error) => logger.warn({ run: run.key, code: queueCodeOf(error) }, 'the queue or a lock was lost'),
    onStalled: (id) => logger.warn({ run: run.key, shard: shardOf(run.key, id) }, 'a shard is given to another'),
  })
  let ending: 'done' | 'left' | 'replaced' | undefined
  const isOver = async () => {
    open.look()
    if (leave.aborted || jobs.refused) ending = 'left'
    else if (open.size === 0) ending = 'done'
    else {
      const where = await whereabouts()
      // A run is cleared away by who handed it out, when all of it is done.
      if (where !== 'here') ending = where === 'gone' ? 'done' : 'replaced'
    }
    return ending !== undefined
  }
  try {
    await lookUntil(isOver, lookMilliseconds, anyOf(leave, jobs.ended))
  } finally {
    jobs.leave()
    await worker.close()
  }
  if (jobs.refused) throw anotherRun(run.key)
  return ending ?? 'left'
}
