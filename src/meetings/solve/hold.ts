import type { Seating } from './drawNetwork.js'
import type { Effort } from './effort.js'
import { fewestWaits } from './fewestWaits.js'
import type { Problem } from './problem.js'
import { seatingsFor } from './seatings.js'
import { smooth } from './smooth.js'
import { Timetable } from './timetable.js'

/** Meetings with a round each, and the kind of table of every host. */
export interface Held {
  readonly rounds: ReadonlyMap<number, number>
  readonly kinds: readonly number[]
  readonly waits: number
}

/** Whether meetings can be held, and how best. */
export interface Holding {
  /** The best way that was found; undefined if none was. */
  readonly held: Held | undefined
  /** Whether all was tried: then there is no better way, or none. */
  readonly complete: boolean
}

/** From how many starts waits are made fewer by moves. */
const STARTS = 3

/** How many steps one set of meetings may take, before it is left as it is. */
const STEPS_EACH = 1_000_000

/**
 * Tries to hold all of some meetings, with as few waits as can be (`best`), or only to find a way (`any`). By moves first, which
 * nearly always finds a way, then in all ways.
 */
export function hold(
  problem: Problem,
  chosen: readonly number[],
  seating: Seating,
  whole: Effort,
  wanted: 'any' | 'best',
): Holding {
  const effort = whole.atMost(STEPS_EACH)
  let held: Held | undefined
  let complete = true
  const enough = wanted === 'any' ? Number.POSITIVE_INFINITY : 0
  for (const kinds of seatingsFor(problem, chosen, seating, effort)) {
    const seats = kinds.map((kind) => problem.kinds[kind]?.seats ?? 0)
    const moved = byMoves(problem, chosen, seats, effort, wanted)
    if (moved !== undefined && (held === undefined || moved.waits < held.waits))
      held = { rounds: moved.rounds, waits: moved.waits, kinds }
    if (held !== undefined && (wanted === 'any' || held.waits === 0)) return { held, complete: true }
    const below = held?.waits ?? Number.POSITIVE_INFINITY
    const tried = fewestWaits(problem, chosen, seats, { below, enough }, effort)
    if (tried.rounds !== undefined) held = { rounds: tried.rounds, waits: tried.waits, kinds }
    complete &&= tried.complete
    if (held !== undefined && (wanted === 'any' || held.waits === 0)) return { held, complete: true }
  }
  return { held, complete: complete && !effort.isSpent }
}

function byMoves(
  problem: Problem,
  chosen: readonly number[],
  seats: readonly number[],
  effort: Effort,
  wanted: 'any' | 'best',
): Timetable | undefined {
  let best: Timetable | undefined
  for (let turn = 0; turn < STARTS; turn++) {
    const timetable = new Timetable(problem, seats, effort)
    for (const index of chosen) if (!timetable.insert(index)) return best
    if (wanted === 'best') smooth(problem, timetable, turn, effort.atMost(STEPS_EACH / 2 / STARTS))
    if (best === undefined || timetable.waits < best.waits) best = timetable
    if (wanted === 'any' || best.waits === 0) break
  }
  return best
}
