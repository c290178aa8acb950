import { checkNames, isWhole, wrongOption } from '../../domain/optionErrors.js'
import { type Logger, silentLogger } from '../../logger.js'
import { openShardWorker, type ShardWorker } from '../shards.js'
import { type QueueServer, reachQueue } from './openQueue.js'
import { pause } from './pause.js'
import { failureCodeOf } from './queuedFailure.js'
import type { QueueOption } from './queueOption.js'
import { runMarkOf, whereaboutsOf } from './runFile.js'
import { anotherRun } from './shardJob.js'
import { anyOf, type RunWork, type ShardTally, workRun } from './workRun.js'

/** How a worker works. Times in milliseconds. */
export interface WorkShardsOptions extends RunWork {
  /** The directory of the run, shared by all machines. */
  readonly directory: string
  readonly queue: QueueOption
  /** Stay when the run is done, and work on the next one in the same directory, until `signal`. Default false. */
  readonly stay?: boolean
  /** How a run is opened. Default: `openShardWorker`, which reads the vacancies. */
  readonly open?: (directory: string, options: { readonly logger: Logger }) => ShardWorker
}

/** What a worker did: counts of shards. */
export interface WorkReport extends ShardTally {
  /** On how many runs it worked. */
  readonly runs: number
}

const names = {
  directory: true,
  queue: true,
  open: true,
  stay: true,
  concurrency: true,
  lockMilliseconds: true,
  lookMilliseconds: true,
  signal: true,
  breakOff: true,
  logger: true,
  onFailure: true,
} as const

/**
 * Computes shards of the run of a directory as the queue gives them out, until every shard of the run is done, by whomever; with `stay`
 * until `signal`. A shard that fails is told to `onFailure`, and tried again later, here or elsewhere. A worker that falls silent for
 * longer than its lock loses its shard to another; when it comes back it finishes it all the same, and the result is the same.
 * @throws PassendError `another-run`: a job of another run came, which is refused for good, or the directory holds another run now
 * (with `stay` the worker goes on with that one); `queue-failed`, `missing-package`, `invalid-option`, `no-run`, `damaged-run`.
 */
export async function workShards(options: WorkShardsOptions): Promise<WorkReport> {
  check(options)
  const { directory, stay = false, logger = silentLogger, lookMilliseconds = 1000, open = openShardWorker } = options
  const leave = anyOf(options.signal, options.breakOff)
  const server = await reachQueue(options.queue)
  const tally = { runs: 0, computed: 0, doneBefore: 0, failed: 0 }
  /** The run that was worked on to its end. */
  let last: string | undefined
  while (!leave.aborted) {
    const mark = await runMarkOf(directory)
    if (stay && (mark === undefined || mark === last)) {
      await pause(lookMilliseconds, leave)
      continue
    }
    let run: ShardWorker
    try {
      run = open(directory, { logger })
    } catch (error) {
      if (!stay) throw error
      // It may be in the making, or on its way out.
      logger.warn({ code: failureCodeOf(error) }, 'the run of the directory cannot be opened')
      await pause(lookMilliseconds, leave)
      continue
    }
    const ending = await workOn(server, run, mark, options, tally)
    if (!stay && ending === 'replaced') throw anotherRun(run.key)
    if (!stay) break
    if (ending !== 'replaced') last = mark
  }
  return tally
}

async function workOn(
  server: QueueServer,
  run: ShardWorker,
  mark: string | undefined,
  options: WorkShardsOptions,
  tally: { -readonly [Name in keyof WorkReport]: number },
): Promise<'done' | 'left' | 'replaced'> {
  const whereabouts = () => whereaboutsOf(options.directory, mark)
  if ((await whereabouts()) === 'replaced') return 'replaced'
  tally.runs++
  return workRun(server, run, whereabouts, options, tally)
}

function check(options: WorkShardsOptions): void {
  checkNames(options, names)
  const { directory, concurrency = 1, stay = false } = options
  if (typeof directory !== 'string' || directory === '')
    throw wrongOption('directory', 'the path of a directory', directory, names)
  if (typeof stay !== 'boolean') throw wrongOption('stay', 'true or false', stay, names)
  if (!isWhole(concurrency, 1, 64)) throw wrongOption('concurrency', 'a whole number from 1 to 64', concurrency, names)
  for (const name of ['lockMilliseconds', 'lookMilliseconds'] as const) {
    const value = options[name]
    if (value !== undefined && !isWhole(value, 1, 86_400_000))
      throw wrongOption(name, 'whole milliseconds, from 1 to a day', value, names)
  }
}
