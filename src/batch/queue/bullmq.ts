/** As much of a job of BullMQ as is used. */
export interface BullMqJob {
  readonly id?: string | undefined
  readonly data: unknown
  readonly attemptsMade: number
  readonly failedReason?: string | undefined
  /** Gives the job back, to be taken by whoever comes next; no attempt is counted. */
  moveToWait(token?: string): Promise<unknown>
}

/** What a job is put on the queue with. */
export interface BullMqEntry {
  name: string
  data: unknown
  opts: {
    jobId: string
    attempts: number
    backoff: { type: string; delay: number }
    /** Lines of a stack trace that the queue keeps: 0, for they name files. */
    stackTraceLimit: number
  }
}

/** The states of a job that are asked for. */
export type BullMqState = 'waiting' | 'delayed' | 'active' | 'completed' | 'failed'

/** As much of a queue of BullMQ as is used. */
export interface BullMqQueue {
  addBulk(jobs: BullMqEntry[]): Promise<unknown>
  getJobCounts(...states: BullMqState[]): Promise<Record<string, number>>
  getJobs(states: BullMqState[]): Promise<BullMqJob[]>
  getJobState(id: string): Promise<string>
  remove(id: string): Promise<unknown>
  drain(delayed: boolean): Promise<unknown>
  obliterate(options: { force: boolean }): Promise<unknown>
  waitUntilReady(): Promise<unknown>
  close(): Promise<unknown>
  disconnect(): Promise<unknown>
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** What a worker of BullMQ is started with. Times in milliseconds. */
export interface BullMqWorkerOptions {
  concurrency: number
  lockDuration: number
  lockRenewTime: number
  stalledInterval: number
  maxStalledCount: number
}

/** As much of a worker of BullMQ as is used. */
export interface BullMqWorker {
  waitUntilReady(): Promise<unknown>
  /** Takes no more jobs, and waits for those it has; with `force` it does not wait. */
  close(force?: boolean): Promise<unknown>
  on(event: 'error', listener: (error: Error) => void): unknown
  on(event: 'stalled', listener: (jobId: string) => void): unknown
}

/** What a worker does with a job. The token is its lock. */
export type BullMqProcess = (job: BullMqJob, token?: string) => Promise<void>

/** As much of the package `bullmq` as is used. A backend is where the queue is kept. */
export interface BullMq<Backend = unknown> {
  readonly Queue: new (name: string, options: { connection: object }, backend: Backend) => BullMqQueue
  readonly Worker: new (
    name: string,
    process: BullMqProcess,
    options: BullMqWorkerOptions & { connection: object },
    backend: Backend,
  ) => BullMqWorker
  readonly createPostgresBackend: Backend
  readonly createRedisBackend: Backend
}
