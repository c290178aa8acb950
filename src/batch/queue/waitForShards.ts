import { PassendError } from '../../errors.js'
import { silentLogger } from '../../logger.js'
import type { HandOutOptions } from './handOut.js'
import type { QueueServer } from './openQueue.js'
import type { OpenShards, ShardRun } from './openShards.js'
import { lookUntil } from './pause.js'
import { queueCodeOf, queueFailed } from './queueFailed.js'
import { queueNameOf } from './shardJob.js'
import { type QueueLook, ShardQueue } from './shardQueue.js'
import { NO_RESULT, Shortfall } from './shortfall.js'

/** Puts the open shards of a run on its queue and waits until none is open. Throws as `handOut` does. */
export async function waitForShards(
  server: QueueServer,
  run: ShardRun,
  open: OpenShards,
  options: HandOutOptions,
): Promise<void> {
  const { attempts = 3, backoffMilliseconds = 1000, lookMilliseconds = 1000, signal } = options
  const { patienceMilliseconds: patience = 120_000, logger = silentLogger, onProgress, onDone } = options
  const from = performance.now()
  const opened = await server.openQueue(queueNameOf(run.key), (error) =>
    logger.debug({ run: run.key, code: queueCodeOf(error) }, 'the queue was lost for a moment'),
  )
  const queue = new ShardQueue(opened, run.key, { attempts, backoffMilliseconds })
  const shortfall = new Shortfall(queue, { patience, logger, run: run.key })
  let answered = performance.now()
  let said: QueueLook = { active: 0, waiting: open.size, failed: new Map() }
  let failed: ReadonlyMap<number, string> = new Map()

  const seeResults = () => {
    for (const shard of open.look()) onDone?.(shard)
  }

  const look = async (): Promise<boolean> => {
    // The queue first: a result is written before its job is finished, so what was finished then is to be seen now.
    const looked = await Promise.allSettled([queue.look()])
    seeResults()
    try {
      if (looked[0].status === 'rejected') throw looked[0].reason
      said = looked[0].value
      await shortfall.look(open, said)
      answered = performance.now()
    } catch (error) {
      if (performance.now() - answered > patience) throw queueFailed(server.kind, 'look', error)
      logger.warn({ run: run.key, code: queueCodeOf(error) }, 'the queue does not answer')
    }
    failed = new Map([...said.failed, ...shortfall.givenUp].filter(([shard]) => open.has(shard)))
    const { active, waiting } = said
    onProgress?.({ shards: run.shards, done: run.shards - open.size, active, waiting, failed: failed.size })
    return signal?.aborted || open.size === failed.size
  }

  try {
    await queue.add(open).catch((error) => {
      throw queueFailed(server.kind, 'add', error)
    })
    await lookUntil(look, lookMilliseconds, signal)
    if (signal?.aborted && open.size > 0) await queue.withdraw().catch(() => {})
    if (open.size > 0) signal?.throwIfAborted()
    if (open.size > 0) throw shardsFailed(run.key, failed)
    logger.info({ run: run.key, shards: run.shards, milliseconds: millisecondsSince(from) }, 'every shard is done')
    await queue.clear().catch((error) => {
      logger.warn({ run: run.key, code: queueCodeOf(error) }, 'what the queue holds of the run was not removed')
    })
  } finally {
    await opened.close().catch(() => {})
  }
}

const millisecondsSince = (from: number): number => Math.round(performance.now() - from)

function shardsFailed(run: string, failed: ReadonlyMap<number, string>): PassendError {
  const shards = [...failed.keys()].sort((a, b) => a - b)
  const codes = Object.fromEntries(shards.map((shard) => [shard, failed.get(shard)]))
  const told = shards.slice(0, 10).map((shard) => `${shard} (${failed.get(shard)})`)
  const more = shards.length > told.length ? ` and ${shards.length - told.length} more` : ''
  return new PassendError(
    'shards-failed',
    `Expected every shard to be computed; never done: ${told.join(', ')}${more}.`,
    shards.some((shard) => failed.get(shard) === NO_RESULT)
      ? `Of '${NO_RESULT}' a worker says it is done and its result is not here: let every worker look at this same directory.`
      : 'The worker that tried a shard tells why. Mend that and hand out the same directory again: what is done is kept.',
    { run, shards, codes },
  )
}
