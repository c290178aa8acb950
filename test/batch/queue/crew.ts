import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { WorkReport } from '../../../src/batch/queue/index.js'

/** A worker in a process of its own. */
export interface Hand {
  readonly pid: number
  kill(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT' | 'SIGTERM'): void
  /** Resolves when the process has ended: its exit code, or null if it was killed; what it said it did; what it complained of. */
  readonly end: Promise<{ code: number | null; report: WorkReport | undefined; complaints: string }>
}

export interface HandOptions {
  readonly directory: string
  readonly queue: string
  readonly lockMilliseconds: number
  readonly stay?: boolean
  /** Whether the run is one that `FakeRun` made, and not that of a batch. */
  readonly isFake: boolean
}

const running = new Set<ChildProcess>()

/** Starts a process that runs `workerProcess.ts`. */
export function startHand(options: HandOptions): Hand {
  const program = fileURLToPath(new URL('./workerProcess.ts', import.meta.url))
  const child = fork(program, [JSON.stringify(options)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  running.add(child)
  let report: WorkReport | undefined
  let complaints = ''
  child.on('message', (message) => {
    report = message as WorkReport
  })
  child.stderr?.on('data', (text) => {
    complaints += String(text)
  })
  const end = new Promise<{ code: number | null; report: WorkReport | undefined; complaints: string }>((resolve) => {
    child.once('close', (code) => {
      running.delete(child)
      resolve({ code, report, complaints })
    })
  })
  return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), end }
}

/** Ends the processes that a test which failed left behind. */
export function endHands(): void {
  for (const child of running) child.kill('SIGKILL')
}
