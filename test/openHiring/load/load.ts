import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'pg'
import { SeededRandom } from '../../../benchmarks/random.js'
import { createPostgresStore } from '../../../src/adapters/openHiring/stores/postgresStore.js'
import { startPostgres } from '../../support/postgresServer.js'
import { Crew } from './crew.js'
import { type Evidence, heldIn, receiptsOf } from './evidence.js'
import { type Figures, figuresOf } from './figures.js'
import type { Death } from './mortalStore.js'
import { CONDITIONS, hiringOn, LIST, type Time } from './setting.js'

/** How much a run does, and how much is done to it. */
export interface LoadOptions {
  readonly processes: number
  readonly enrolments: number
  readonly places: number
  /** How many processes end by SIGKILL, each replaced by another. */
  readonly kills: number
  /** How often the server goes: the first time it is killed, then it is stopped, and so on by turns. */
  readonly restarts: number
  readonly seed: number
}

/** An hour in half a second: a deadline passes while others act. */
const PACE = 7200
/** In how many goes places are opened. */
const OPENINGS = 5
/** About so many acts a run does for each who enrols; what is done to it is spread over these. */
const ACTS_EACH = 2.5
/** A run that has nothing to do for so many milliseconds waits for what is done to it next. */
const IDLE = 5000
/** After so many milliseconds without an act a run has come to a stop that it should not have. */
const PATIENCE = 60_000

/**
 * A list under load on a PostgreSQL server of its own: processes do random acts on it, some are killed and replaced, the server goes
 * and comes back, and places are opened on the way, until everybody has enrolled and all places are used or nobody waits any more.
 * Gives what is left of it, for `whatIsWrong` to judge, and figures.
 */
export async function runLoad(options: LoadOptions): Promise<{ evidence: Evidence; figures: Figures }> {
  const directory = mkdtempSync(join(tmpdir(), 'passend-load-'))
  const server = await startPostgres()
  const time: Time = { epoch: Date.now(), pace: PACE }
  const pool = new Pool({ ...server.connection, max: 2 })
  pool.on('error', () => {})
  const store = createPostgresStore(pool)
  const hiring = hiringOn(store, time)
  let crew: Crew | undefined
  try {
    await store.migrate()
    await hiring.openList({ listId: LIST, conditions: CONDITIONS })
    const references = Array.from({ length: options.enrolments }, (_, who) => `card-${String(who).padStart(6, '0')}`)
    const shares = Array.from({ length: options.processes }, (_, seat) =>
      references.filter((_reference, who) => who % options.processes === seat),
    )
    const begun = performance.now()
    crew = await Crew.start(directory, { connection: server.connection, time, seed: options.seed }, shares)
    const running = crew
    const random = new SeededRandom(options.seed)
    await reached(running, () => running.acts > 0)
    const disturbances = spread(options, {
      kill: (turn) => running.replace(random.below(options.processes), deaths[turn % deaths.length] ?? 'anywhere'),
      restart: async (turn) => {
        if (turn % 2 === 0) await server.kill()
        await server.restart()
      },
      open: async (turn) => {
        const until = (opened: number) => Math.floor((options.places * opened) / OPENINGS)
        const places = until(turn + 1) - until(turn)
        if (places > 0) await again(() => hiring.openPlaces(LIST, places))
      },
    })
    for (const { after, act } of disturbances) {
      await reached(running, (idle) => running.acts >= after || idle > IDLE)
      await act()
    }
    await reached(running, async () => {
      if (!running.allIn) return false
      const { waiting, freePlaces, started } = await hiring.exportForEmployer(LIST)
      return started + freePlaces === options.places && (freePlaces === 0 || waiting === 0)
    })
    await running.stop()
    if (running.failure !== undefined) throw new Error(running.failure)
    const seconds = (performance.now() - begun) / 1000

    const attempts = running.attempts()
    const held = await heldIn(store)
    const proving = performance.now()
    const proof = await hiring.verifyList(LIST, receiptsOf(attempts))
    const evidence = { ...held, places: options.places, references, attempts, proof }
    return { evidence, figures: figuresOf(evidence, options, seconds, (performance.now() - proving) / 1000) }
  } finally {
    await crew?.killAll()
    await pool.end()
    await server.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The ways in which processes die, by turns. */
const deaths: readonly Death[] = ['committed', 'written', 'anywhere']

type Kind = 'kill' | 'restart' | 'open'

/** When what is done to a run: kills, restarts and openings, each spread evenly over the acts that it will do at least. */
function spread(
  { enrolments, kills, restarts }: LoadOptions,
  acts: Readonly<Record<Kind, (turn: number) => Promise<void>>>,
): { after: number; act: () => Promise<void> }[] {
  const all = enrolments * ACTS_EACH
  const evenly = (kind: Kind, times: number, first: number) =>
    Array.from({ length: times }, (_, turn) => ({
      after: Math.floor((all * (turn + first)) / (times + first)),
      act: () => acts[kind](turn),
    }))
  return [...evenly('open', OPENINGS, 0), ...evenly('kill', kills, 1), ...evenly('restart', restarts, 0.5)].sort(
    (a, b) => a.after - b.after,
  )
}

/** Waits until something is so; throws if a process failed, or nothing happens any more. */
async function reached(crew: Crew, isSo: (idle: number) => boolean | Promise<boolean>): Promise<void> {
  let [acts, since] = [crew.acts, Date.now()]
  while (!(await isSo(Date.now() - since))) {
    if (crew.failure !== undefined) throw new Error(crew.failure)
    if (crew.acts > acts) [acts, since] = [crew.acts, Date.now()]
    if (Date.now() - since > PATIENCE) throw new Error(`no act in ${PATIENCE} ms, after ${acts}`)
    await wait(20)
  }
}

/** Does an act once more on another connection if the one it had was cut before anything was written. */
async function again<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act()
    } catch (error) {
      const { facts } = error as { facts?: { outcome?: unknown } }
      if (facts?.outcome !== 'not-written') throw error
    }
  }
}
