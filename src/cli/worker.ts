import { type ShardFailure, workShards } from '../batch/queue/index.js'
import { failureCodeOf } from '../batch/queue/queuedFailure.js'
import { PassendError } from '../errors.js'
import { oneLine } from '../explain/text/plainText.js'
import { type ExitCode, exitCodes } from './exitCode.js'
import { interruptible } from './interrupt.js'
import { createLogger, type LogLevel } from './logger.js'
import { type Streams, tell } from './streams.js'

/** What `passend worker` takes. */
export interface WorkerCommandOptions {
  readonly queue: string
  readonly checkpoint: string
  readonly untilDone?: boolean
  readonly logLevel: LogLevel
  readonly verbose?: boolean
}

/** Computes shards of the batches that are handed out over a queue, until it is stopped or the run is done. */
export async function worker(options: WorkerCommandOptions, streams: Streams): Promise<ExitCode> {
  const started = performance.now()
  const { queue, checkpoint, untilDone = false, logLevel, verbose } = options
  await interruptible('What was not done is left to other workers.', async ({ stop, letGo }) => {
    await tell(streams, [
      `works on    ${oneLine(checkpoint)}, ${untilDone ? 'until its run is done' : 'run after run'}`,
    ])
    const { runs, computed, doneBefore, failed } = await workShards({
      directory: checkpoint,
      queue,
      stay: !untilDone,
      signal: stop,
      breakOff: letGo,
      logger: createLogger(logLevel, streams.stderr),
      onFailure: (failure) => void tell(streams, [failureLine(failure)]),
    })
    await tell(streams, [
      `runs        ${runs}`,
      `shards      computed ${computed}  done before ${doneBefore}  failed attempts ${failed}`,
      ...(verbose ? [`time        ${Math.round(performance.now() - started)} ms`] : []),
    ])
    stop.throwIfAborted()
  })
  return exitCodes.done
}

/** Why a shard failed. Of an error that is not ours only its code: its message could quote a record. */
function failureLine({ shard, attempt, error }: ShardFailure): string {
  const why = error instanceof PassendError ? error.message : failureCodeOf(error)
  return oneLine(`failed      shard ${shard}, attempt ${attempt}: ${why}`)
}
