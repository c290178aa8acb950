import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { compileProgram } from '../support/compiledProgram.js'
import type { Answer, Slice } from './slice.js'

/** A case that failed, and why. */
export interface Failed {
  readonly entry: string
  readonly number: number
  readonly failure: string
}

/** What came of cases. */
export interface Fuzzed {
  readonly cases: number
  readonly failed: readonly Failed[]
  /** By entry how many cases there were, what they took together and the longest of them, in milliseconds. */
  readonly entries: ReadonlyMap<string, { cases: number; time: number; longest: number; longestNumber: number }>
}

/** How slices are run. */
export interface Watching {
  /** How many threads run them side by side. Default 1. */
  readonly threads?: number
  /** How long a case may take, in milliseconds, before it is ended and told. Default 10,000: this machine may have other work. */
  readonly patience?: number
  /** How much memory a thread may have, in MiB. Who asks for more is ended, and told as a failure of the case. Default 1500. */
  readonly memory?: number
}

/**
 * Runs slices in threads of their own, compiled, and looks from outside how far they are: a case that goes on too long, or that ends its
 * thread, is told by name, and the others go on.
 */
export async function fuzzed(
  slices: readonly Slice[],
  { threads = 1, patience = 10_000, memory = 1500 }: Watching = {},
): Promise<Fuzzed> {
  const { program, remove } = await compileProgram(fileURLToPath(new URL('./thread.ts', import.meta.url)))
  const left = [...slices].reverse()
  const failed: Failed[] = []
  const entries = new Map<string, { cases: number; time: number; longest: number; longestNumber: number }>()
  const take = (slice: Slice, { failures, time, slowest }: Answer) => {
    const tally = entries.get(slice.entry) ?? { cases: 0, time: 0, longest: 0, longestNumber: 0 }
    entries.set(slice.entry, tally)
    tally.cases += slice.to - slice.from
    tally.time += time
    if (slowest.time > tally.longest) Object.assign(tally, { longest: slowest.time, longestNumber: slowest.number })
    failed.push(...failures.map((one) => ({ entry: slice.entry, ...one })))
  }
  const work = async () => {
    let thread = new WatchedThread(program, patience, memory)
    for (let slice = left.pop(); slice !== undefined; slice = left.pop()) {
      const outcome = await thread.run(slice)
      if ('failures' in outcome) {
        take(slice, outcome)
        continue
      }
      // What came before the case in the slice was not told: it is run again, without the case.
      const { number, ended } = outcome
      failed.push({ entry: slice.entry, number, failure: ended })
      left.push({ ...slice, from: number + 1 })
      if (number > slice.from) left.push({ ...slice, to: number })
      await thread.end()
      thread = new WatchedThread(program, patience, memory)
    }
    await thread.end()
  }
  try {
    await Promise.all(Array.from({ length: threads }, work))
  } finally {
    remove()
  }
  return { cases: slices.reduce((sum, { from, to }) => sum + to - from, 0), failed, entries }
}

/** How often is looked how far a thread is, in milliseconds. */
const LOOK = 200

class WatchedThread {
  readonly #standing = new Int32Array(new SharedArrayBuffer(8))
  readonly #worker: Worker
  readonly #patience: number

  constructor(program: string, patience: number, memory: number) {
    this.#worker = new Worker(program, {
      workerData: this.#standing.buffer,
      resourceLimits: { maxOldGenerationSizeMb: memory },
    })
    this.#worker.on('error', () => {})
    this.#patience = patience
  }

  /** What came of a slice, or the case at which the thread ended or went on too long. */
  run(slice: Slice): Promise<Answer | { readonly number: number; readonly ended: string }> {
    return new Promise((resolve) => {
      let [begun, since] = [-1, performance.now()]
      const done = (outcome: Answer | { number: number; ended: string }) => {
        clearInterval(looking)
        this.#worker.removeListener('message', done)
        this.#worker.removeListener('error', broken)
        resolve(outcome)
      }
      const ended = (why: string) => done({ number: Atomics.load(this.#standing, 1), ended: why })
      const broken = (error: unknown) => ended(`it ended the thread: ${error instanceof Error ? error.stack : error}`)
      const looking = setInterval(() => {
        const now = Atomics.load(this.#standing, 0)
        if (now !== begun) [begun, since] = [now, performance.now()]
        else if (performance.now() - since > this.#patience) ended(`it goes on for more than ${this.#patience} ms`)
      }, LOOK)
      this.#worker.on('message', done)
      this.#worker.on('error', broken)
      this.#worker.postMessage(slice)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
