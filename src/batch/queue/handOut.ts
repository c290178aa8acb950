import { checkNames, isWhole, wrongOption } from '../../domain/optionErrors.js'
import { type Logger, silentLogger } from '../../logger.js'
import { reachQueue } from './openQueue.js'
import { OpenShards, type ShardRun } from './openShards.js'
import type { QueueOption } from './queueOption.js'
import { openShardRun } from './runFile.js'
import { waitForShards } from './waitForShards.js'

/** How a run is handed out. Times in milliseconds. */
export interface HandOutOptions {
  /** The directory of the run, shared by all machines: the checkpoint of the batch. */
  readonly directory: string
  readonly queue: QueueOption
  /** How often a shard may fail before it is given up, 1 to 100. Default 3. */
  readonly attempts?: number
  /** The wait before the second attempt; twice as long before each one after. Default 1000. */
  readonly backoffMilliseconds?: number
  /** The time between two looks at the directory and the queue. Default 1000. */
  readonly lookMilliseconds?: number
  /**
   * How long to bear with a queue that does not answer, and with a shard that the queue calls finished and whose result is not to be seen
   * in the directory: a network disk may show a file a minute late. Default 120,000.
   */
  readonly patienceMilliseconds?: number
  /** Stops waiting and takes back what nobody has begun. What is done stays: hand out again to go on. */
  readonly signal?: AbortSignal
  readonly logger?: Logger
  /** Called at every look. */
  readonly onProgress?: (progress: HandOutProgress) => void
  /** Called once for each shard that was not done before, when its result is there. */
  readonly onDone?: (shard: number) => void
  /** How a run is opened. Default: as the batch prepares it. */
  readonly open?: (directory: string) => ShardRun
}

/** How far a run is, in shards. */
export interface HandOutProgress {
  readonly shards: number
  /** Shards whose result is in the directory. */
  readonly done: number
  /** Shards that somebody computes. 0 for long: no worker is at work. */
  readonly active: number
  /** Shards that wait for a worker, or for their next attempt. */
  readonly waiting: number
  /** Shards that failed as often as they may. */
  readonly failed: number
}

/** What came of handing out. */
export interface HandedOut {
  /** The key of the run. */
  readonly run: string
  readonly shards: number
  /** Shards that were done before. */
  readonly doneBefore: number
}

const names = {
  directory: true,
  queue: true,
  attempts: true,
  backoffMilliseconds: true,
  lookMilliseconds: true,
  patienceMilliseconds: true,
  signal: true,
  logger: true,
  onProgress: true,
  onDone: true,
  open: true,
} as const

/**
 * Puts every shard of a run that is not done on a queue, and waits until workers have computed them all: by their results in the
 * directory, not by what the queue says. The queue gets the key of the run and the number of the shard, and is emptied when all is done.
 * To hand out a run twice, at once or again after it was broken off, adds nothing; a shard that had failed for good gets new attempts.
 * @throws PassendError `shards-failed` when all others are done: facts `run`, `shards` and `codes`, why each failed; `queue-failed`,
 * `missing-package`, `invalid-option`, `no-run`, `damaged-run`; the reason of `signal`.
 */
export async function handOut(options: HandOutOptions): Promise<HandedOut> {
  check(options)
  const { directory, queue, signal, logger = silentLogger, open = openShardRun } = options
  signal?.throwIfAborted()
  const run = open(directory)
  const shards = new OpenShards(run)
  const doneBefore = shards.look().length
  logger.info({ run: run.key, shards: run.shards, open: shards.size }, 'shards to hand out')
  if (shards.size > 0) await waitForShards(await reachQueue(queue), run, shards, options)
  return { run: run.key, shards: run.shards, doneBefore }
}

function check(options: HandOutOptions): void {
  checkNames(options, names)
  const { directory, attempts = 3 } = options
  if (typeof directory !== 'string' || directory === '')
    throw wrongOption('directory', 'the path of a directory', directory, names)
  if (!isWhole(attempts, 1, 100)) throw wrongOption('attempts', 'a whole number from 1 to 100', attempts, names)
  for (const name of ['backoffMilliseconds', 'lookMilliseconds', 'patienceMilliseconds'] as const) {
    const value = options[name]
    if (value !== undefined && !isWhole(value, 1, 86_400_000))
      throw wrongOption(name, 'whole milliseconds, from 1 to a day', value, names)
  }
}
