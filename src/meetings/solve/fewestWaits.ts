import type { Effort } from './effort.js'
import type { Problem } from './problem.js'
import { type Placing, Schedule } from './schedule.js'

/** The best way to hold meetings in rounds that was found, and whether nothing better can be. */
export interface FewestWaits {
  /** The round of each meeting, by index; undefined if nothing was found below the bound. */
  readonly rounds: ReadonlyMap<number, number> | undefined
  readonly waits: number
  /** Whether all was tried: then nothing below `waits` can be, or nothing at all. */
  readonly complete: boolean
}

/** Which ways count. */
export interface Wanted {
  /** Only ways with fewer waits than this. */
  readonly below: number
  /** A way with so many waits or fewer ends the search. */
  readonly enough: number
}

/** The most meetings that are tried in all ways: beyond it there are always too many ways, and each is a level of the search. */
const MOST_MEETINGS = 1000

/**
 * The way to hold some meetings in rounds with the fewest waits, if there is one: depth first, where the fewest ways are left first (a
 * meeting that fits in few rounds, or a seat that few meetings can fill and one must), and of those the one that makes its guest wait
 * least. It ends when its effort is spent.
 */
export function fewestWaits(
  problem: Problem,
  chosen: readonly number[],
  seats: readonly number[],
  { below, enough }: Wanted,
  effort: Effort,
): FewestWaits {
  if (chosen.length > MOST_MEETINGS) return { rounds: undefined, waits: below, complete: below === 0 }
  const schedule = new Schedule(problem, chosen, seats)
  let [waits, rounds]: [number, ReadonlyMap<number, number> | undefined] = [below, undefined]
  const isEnough = () => rounds !== undefined && waits <= enough
  const descend = (): void => {
    effort.spend(1 + (chosen.length >> 2))
    if (schedule.isFull) {
      waits = schedule.waits
      rounds = schedule.rounds
      return
    }
    for (const { meeting, round } of easiestFirst(schedule.narrowest(waits))) {
      if (effort.isSpent || isEnough()) return
      schedule.put(meeting, round)
      if (schedule.waits < waits) descend()
      schedule.take(meeting)
    }
  }
  if (below > 0) descend()
  return { rounds, waits, complete: !effort.isSpent || isEnough() }
}

const easiestFirst = (ways: readonly Placing[]): Placing[] =>
  [...ways].sort((a, b) => a.adds - b.adds || a.round - b.round || a.meeting - b.meeting)
