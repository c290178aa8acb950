import { type ChildProcess, fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { type Attempt, readJournal } from './journal.js'
import type { Death } from './mortalStore.js'
import type { CrewMessage, WorkerMessage, WorkerOptions } from './setting.js'

/** A place for one process at a time. Who takes it over goes on with what the one before left. */
interface Seat {
  readonly child: ChildProcess
  readonly journals: readonly string[]
  isIn: boolean
}

/** What all processes are told alike. */
export type CrewOptions = Pick<WorkerOptions, 'connection' | 'time' | 'seed'>

/** The processes of a run. */
export class Crew {
  readonly #directory: string
  readonly #program: string
  readonly #options: CrewOptions
  readonly #shares: readonly (readonly string[])[]
  readonly #seats: Seat[] = []
  /** How many acts were done, as far as the processes said before they were killed. */
  acts = 0
  /** What went wrong with a process that nobody killed. */
  failure: string | undefined

  private constructor(
    directory: string,
    program: string,
    options: CrewOptions,
    shares: readonly (readonly string[])[],
  ) {
    this.#directory = directory
    this.#program = program
    this.#options = options
    this.#shares = shares
  }

  /** Makes the program of a process from its source, in a folder of the run, and starts one for each share of the people. */
  static async start(directory: string, options: CrewOptions, shares: readonly (readonly string[])[]): Promise<Crew> {
    const program = join(directory, 'worker.mjs')
    await build({
      entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
      outfile: program,
      bundle: true,
      platform: 'node',
      format: 'esm',
      // pg is CommonJS, and asks for the modules of Node by require.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
      external: ['pg-native'],
      logLevel: 'silent',
    })
    const crew = new Crew(directory, program, options, shares)
    for (let seat = 0; seat < shares.length; seat++) crew.#sit(seat)
    return crew
  }

  /** Whether everybody is on the list, or has been. */
  get allIn(): boolean {
    return this.#seats.every(({ isIn }) => isIn)
  }

  /** Ends the process of a seat from one moment to the next, and starts another in its place. */
  async replace(seat: number, death: Death): Promise<void> {
    const child = this.#seats[seat]?.child
    if (child !== undefined && death !== 'anywhere') {
      tell(child, { die: death })
      // Who does nothing in this time does not die of it either.
      await Promise.race([endOf(child), wait(2000)])
    }
    await this.#kill(seat)
    this.#sit(seat)
  }

  /** Tells every process to stop, and waits until they have. */
  async stop(): Promise<void> {
    await Promise.all(
      this.#seats.map(({ child }) => {
        const ended = endOf(child)
        tell(child, { stop: true })
        return ended
      }),
    )
  }

  /** Ends every process that still runs: for a run that failed. */
  async killAll(): Promise<void> {
    await Promise.all(this.#seats.map((_, seat) => this.#kill(seat)))
  }

  /** What all processes tried, seat by seat and life by life. */
  attempts(): Attempt[] {
    return this.#seats.flatMap(({ journals }, seat) =>
      journals.flatMap((path, life) => readJournal(path, `${seat}.${life}`)),
    )
  }

  async #kill(seat: number): Promise<void> {
    const child = this.#seats[seat]?.child
    if (child === undefined || hasEnded(child)) return
    const ended = endOf(child)
    child.kill('SIGKILL')
    await ended
  }

  #sit(seat: number): void {
    const earlier = this.#seats[seat]?.journals ?? []
    const journal = join(this.#directory, `seat-${seat}-life-${earlier.length}.jsonl`)
    // There from the beginning: who takes over reads it, even where its process was killed before it did anything.
    writeFileSync(journal, '')
    const options: WorkerOptions = {
      ...this.#options,
      seed: this.#options.seed * 1_000_003 + seat * 101 + earlier.length,
      references: this.#shares[seat] ?? [],
      from: seat / this.#shares.length,
      journal,
      earlier,
    }
    const child = fork(this.#program, [JSON.stringify(options)], {
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    const taken: Seat = { child, journals: [...earlier, journal], isIn: false }
    this.#seats[seat] = taken
    child.on('message', (message: WorkerMessage) => {
      if (message === 'act') this.acts++
      else taken.isIn = true
    })
    let told = ''
    child.stderr?.on('data', (text) => {
      told += String(text)
    })
    child.once('close', (code, signal) => {
      if (code !== 0 && signal !== 'SIGKILL')
        this.failure ??= `process ${seat}.${earlier.length} ended with ${code}: ${told}`
    })
  }
}

const tell = (child: ChildProcess, message: CrewMessage): void => {
  if (child.connected) child.send(message)
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (hasEnded(child)) resolve()
    else child.once('close', () => resolve())
  })
