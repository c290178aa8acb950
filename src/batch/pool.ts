import { setMaxListeners } from 'node:events'
import { extname } from 'node:path'
import { Piscina } from 'piscina'
import { PassendError } from '../errors.js'
import type { Computed, ThreadData } from './worker.js'

/** Where a thread begins: beside this file, compiled or not as it is. */
const worker = new URL(`./worker${extname(import.meta.url)}`, import.meta.url).href

/** Computes shards in so many threads, which look into one snapshot. `done` is told of each. */
export async function computeInThreads(
  shards: readonly number[],
  threads: number,
  data: ThreadData,
  signal: AbortSignal | undefined,
  done: (shard: number) => void,
): Promise<void> {
  const pool = new Piscina({
    filename: worker,
    minThreads: Math.min(threads, shards.length),
    maxThreads: Math.min(threads, shards.length),
    idleTimeout: Number.POSITIVE_INFINITY,
    workerData: data,
    recordTiming: false,
  })
  const stop = new AbortController()
  // Every shard that waits listens.
  setMaxListeners(0, stop.signal)
  const stopped = () => stop.abort(signal?.reason)
  signal?.addEventListener('abort', stopped, { once: true })
  try {
    signal?.throwIfAborted()
    await Promise.all(
      shards.map(async (shard) => {
        const { error } = (await pool.run(shard, { signal: stop.signal })) as Computed
        if (error !== undefined) throw thrownAgain(error)
        done(shard)
      }),
    )
  } catch (error) {
    throw signal?.aborted ? signal.reason : error
  } finally {
    signal?.removeEventListener('abort', stopped)
    await pool.destroy()
  }
}

/** An error of the library as it was before it was sent. Its message ends with its advice. */
function thrownAgain({ code, message, advice, facts }: NonNullable<Computed['error']>): PassendError {
  return new PassendError(code, message.slice(0, -advice.length - 1), advice, facts)
}
