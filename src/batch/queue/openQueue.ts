import type { BullMq, BullMqProcess, BullMqQueue, BullMqWorker, BullMqWorkerOptions } from './bullmq.js'
import { loadPackage } from './loadPackage.js'
import { pause } from './pause.js'
import { queueFailed } from './queueFailed.js'
import { readQueueOption } from './queueOption.js'

/** Reaches the queues of a server. What it opens is connected, and whoever opens it closes it. */
export interface QueueServer {
  readonly kind: 'postgres' | 'redis'
  openQueue(name: string, onError: (error: Error) => void): Promise<BullMqQueue>
  openWorker(name: string, work: WorkerSetup): Promise<BullMqWorker>
}

/** What a worker does, how, and who is told of what happens to it. */
export interface WorkerSetup {
  readonly process: BullMqProcess
  readonly options: BullMqWorkerOptions
  readonly onError: (error: Error) => void
  readonly onStalled: (jobId: string) => void
}

/** Redis is tried without end; a queue that has not answered by then is taken to be away. Milliseconds. */
const CONNECT = 30_000

/** @throws PassendError `invalid-option`, `missing-package`. */
export async function reachQueue(queue: unknown): Promise<QueueServer> {
  const { kind, connection, needs } = readQueueOption(queue)
  const { Queue, Worker, ...backends } = (await loadPackage('bullmq')) as BullMq
  if (needs !== undefined) await loadPackage(needs)
  const backend = kind === 'postgres' ? backends.createPostgresBackend : backends.createRedisBackend
  return {
    kind,
    async openQueue(name, onError) {
      const opened = new Queue(name, { connection }, backend)
      opened.on('error', onError)
      await answer(kind, opened, () => opened.disconnect())
      return opened
    },
    async openWorker(name, { process, options, onError, onStalled }) {
      const opened = new Worker(name, process, { connection, ...options }, backend)
      opened.on('error', onError)
      opened.on('stalled', onStalled)
      await answer(kind, opened, () => opened.close(true))
      return opened
    },
  }
}

/** Waits until a connection stands. @throws PassendError `queue-failed`. */
async function answer(
  kind: 'postgres' | 'redis',
  opened: { waitUntilReady(): Promise<unknown> },
  giveUp: () => Promise<unknown>,
): Promise<void> {
  const stood = new AbortController()
  const tooLong = pause(CONNECT, stood.signal).then(() => {
    if (!stood.signal.aborted) throw queueFailed(kind, 'connect')
  })
  try {
    await Promise.race([opened.waitUntilReady(), tooLong])
  } catch (error) {
    giveUp().catch(() => {})
    throw queueFailed(kind, 'connect', error)
  } finally {
    stood.abort()
  }
}
