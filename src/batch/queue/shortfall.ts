import type { Logger } from '../../logger.js'
import type { OpenShards } from './openShards.js'
import type { QueueLook, ShardQueue } from './shardQueue.js'

/** Why a shard is given up that a worker has finished, and whose result is not to be seen. */
export const NO_RESULT = 'no-result'

interface ShortfallOptions {
  /** How long a shard may be missed, in milliseconds. */
  readonly patience: number
  readonly run: string
  readonly logger: Logger
}

/**
 * Shards that the queue would never do. One that it has lost is put back after a while. One that it calls finished is given up: the worker
 * saw its result before it said so, so it looks at another directory, or a disk lost a file.
 */
export class Shortfall {
  readonly #queue: ShardQueue
  readonly #options: ShortfallOptions
  /** Since when a shard is missed, by the clock of the process. */
  readonly #since = new Map<number, number>()
  readonly #givenUp = new Map<number, string>()

  constructor(queue: ShardQueue, options: ShortfallOptions) {
    this.#queue = queue
    this.#options = options
  }

  /** Shards that were given up, each with the code `no-result`. */
  get givenUp(): ReadonlyMap<number, string> {
    return this.#givenUp
  }

  /** Compares what is open with what the queue said before. */
  async look(open: OpenShards, { active, waiting, failed }: QueueLook): Promise<void> {
    const sought = [...open].filter((shard) => !failed.has(shard) && !this.#givenUp.has(shard))
    if (sought.length <= active + waiting) return
    const lost: number[] = []
    for (const shard of sought) {
      const whereabouts = await this.#queue.find(shard)
      if (whereabouts === 'underway') this.#since.delete(shard)
      else if (this.#isOverdue(shard)) {
        if (whereabouts === 'finished') this.#givenUp.set(shard, NO_RESULT)
        else lost.push(shard)
      }
    }
    if (lost.length === 0) return
    const { logger, run } = this.#options
    logger.warn({ run, shards: lost.length }, 'shards that the queue has lost are put back')
    for (const shard of lost) this.#since.delete(shard)
    await this.#queue.add(lost)
  }

  #isOverdue(shard: number): boolean {
    const now = performance.now()
    const since = this.#since.get(shard) ?? now
    this.#since.set(shard, since)
    return now - since > this.#options.patience
  }
}
