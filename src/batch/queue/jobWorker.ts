import { type Logger, silentLogger } from '../../logger.js'
import type { ShardWorker } from '../shards.js'
import type { BullMqJob } from './bullmq.js'
import { failureCodeOf, QueuedFailure } from './queuedFailure.js'
import type { Whereabouts } from './runFile.js'
import { readShardJob } from './shardJob.js'
import { NO_RESULT } from './shortfall.js'
import type { RunWork, ShardTally } from './workRun.js'

/** What a worker does with the jobs of one run. */
export class JobWorker {
  readonly #run: ShardWorker
  readonly #whereabouts: () => Promise<Whereabouts>
  readonly #work: RunWork
  readonly #logger: Logger
  readonly #tally: { -readonly [Name in keyof ShardTally]: number }
  readonly #ended = new AbortController()
  #refused = false

  constructor(
    run: ShardWorker,
    whereabouts: () => Promise<Whereabouts>,
    work: RunWork,
    tally: { -readonly [Name in keyof ShardTally]: number },
  ) {
    this.#run = run
    this.#whereabouts = whereabouts
    this.#work = work
    this.#logger = work.logger ?? silentLogger
    this.#tally = tally
  }

  /** Given when there is nothing more to do here. */
  get ended(): AbortSignal {
    return this.#ended.signal
  }

  /** Whether a job of another run came, and was refused. */
  get refused(): boolean {
    return this.#refused
  }

  /** From now on jobs are given back. */
  leave(): void {
    this.#ended.abort()
  }

  /**
   * Computes the shard of a job.
   * @throws QueuedFailure and nothing else: the queue keeps what is thrown.
   */
  async process(job: BullMqJob, token: string | undefined): Promise<void> {
    try {
      await this.#process(job, token)
    } catch (error) {
      throw error instanceof QueuedFailure ? error : new QueuedFailure(failureCodeOf(error))
    }
  }

  async #process(job: BullMqJob, token: string | undefined): Promise<void> {
    if (this.#isLeaving()) return giveBack(job, token)
    const shard = this.#read(job)
    if ((await this.#whereabouts()) !== 'here') {
      this.leave()
      return giveBack(job, token)
    }
    if (this.#run.isDone(shard)) {
      this.#tally.doneBefore++
      return
    }
    const from = performance.now()
    try {
      await this.#run.compute(shard, this.#work.breakOff)
    } catch (error) {
      if (!this.#work.breakOff?.aborted) throw this.#failed(shard, job, failureCodeOf(error), error)
      this.leave()
      return giveBack(job, token)
    }
    if (!this.#run.isDone(shard))
      throw this.#failed(shard, job, NO_RESULT, new Error(`shard ${shard} was computed and left no result`))
    this.#tally.computed++
    const milliseconds = Math.round(performance.now() - from)
    this.#logger.info({ run: this.#run.key, shard, milliseconds }, 'a shard is done')
  }

  #isLeaving(): boolean {
    const { signal, breakOff } = this.#work
    return this.#ended.signal.aborted || signal?.aborted === true || breakOff?.aborted === true
  }

  #read(job: BullMqJob): number {
    try {
      return readShardJob(job.data, this.#run)
    } catch (error) {
      this.#refused = true
      this.leave()
      throw new QueuedFailure(failureCodeOf(error), 'UnrecoverableError')
    }
  }

  #failed(shard: number, job: BullMqJob, code: string, error: unknown): Error {
    const attempt = job.attemptsMade + 1
    this.#tally.failed++
    this.#logger.warn({ run: this.#run.key, shard, attempt, code }, 'a shard failed')
    this.#work.onFailure?.({ shard, attempt, error })
    return new QueuedFailure(code)
  }
}

/** Gives a job back, to be taken by whoever comes next; it counts as no attempt. */
async function giveBack(job: BullMqJob, token: string | undefined): Promise<never> {
  await job.moveToWait(token)
  throw new QueuedFailure('given-back', 'WaitingError')
}
