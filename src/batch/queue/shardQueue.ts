import type { BullMqQueue } from './bullmq.js'
import { readQueuedFailure } from './queuedFailure.js'
import { JOB_NAME, jobIdOf, type ShardJob, shardOf } from './shardJob.js'

/** How often a shard is tried, and how long to wait before the second time; then twice as long each time. */
export interface Retries {
  readonly attempts: number
  readonly backoffMilliseconds: number
}

/** What the queue says of a run. */
export interface QueueLook {
  /** Shards that somebody computes. */
  readonly active: number
  /** Shards that wait for somebody, or for their next attempt. */
  readonly waiting: number
  /** Shards that failed as often as they may, each with the code of the last failure. */
  readonly failed: ReadonlyMap<number, string>
}

/** How many jobs are put on the queue at once. */
const BULK = 500

/** The queue of a run, as who hands out sees it. */
export class ShardQueue {
  readonly #queue: BullMqQueue
  readonly #run: string
  readonly #retries: Retries

  constructor(queue: BullMqQueue, run: string, retries: Retries) {
    this.#queue = queue
    this.#run = run
    this.#retries = retries
  }

  /** Puts one job a shard on the queue. One that waits or is worked on stays as it is; one that was finished is put there anew. */
  async add(shards: Iterable<number>): Promise<void> {
    const wanted = new Set(shards)
    for (const { id } of await this.#queue.getJobs(['completed', 'failed'])) {
      const shard = shardOf(this.#run, id)
      if (shard !== undefined && wanted.has(shard)) await this.#queue.remove(jobIdOf(this.#run, shard))
    }
    const all = [...wanted]
    for (let from = 0; from < all.length; from += BULK) {
      await this.#queue.addBulk(all.slice(from, from + BULK).map((shard) => this.#entryOf(shard)))
    }
  }

  async look(): Promise<QueueLook> {
    const counts = await this.#queue.getJobCounts('active', 'waiting', 'delayed', 'failed')
    const { active = 0, waiting = 0, delayed = 0, failed = 0 } = counts
    const told = failed === 0 ? [] : await this.#queue.getJobs(['failed'])
    return {
      active,
      waiting: waiting + delayed,
      failed: new Map(
        told.flatMap(({ id, failedReason }) => {
          const shard = shardOf(this.#run, id)
          return shard === undefined ? [] : [[shard, readQueuedFailure(failedReason)] as const]
        }),
      ),
    }
  }

  /** Where a shard is: on its way to its result, or its end; finished; or not on the queue at all. */
  async find(shard: number): Promise<'underway' | 'finished' | 'lost'> {
    const state = await this.#queue.getJobState(jobIdOf(this.#run, shard))
    if (state === 'completed') return 'finished'
    return state === 'unknown' ? 'lost' : 'underway'
  }

  /** Takes back what nobody has begun. */
  async withdraw(): Promise<void> {
    await this.#queue.drain(true)
  }

  /** Removes all that the queue holds of the run. */
  async clear(): Promise<void> {
    await this.#queue.obliterate({ force: true })
  }

  #entryOf(shard: number) {
    const data: ShardJob = { run: this.#run, shard }
    const { attempts, backoffMilliseconds: delay } = this.#retries
    const opts = {
      jobId: jobIdOf(this.#run, shard),
      attempts,
      backoff: { type: 'exponential', delay },
      stackTraceLimit: 0,
    }
    return { name: JOB_NAME, data, opts }
  }
}
