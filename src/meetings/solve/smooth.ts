import { bitsIn } from './bits.js'
import type { Effort } from './effort.js'
import { commonRounds, type Problem } from './problem.js'
import type { Timetable } from './timetable.js'

/** How many moves are tried for each meeting. */
const TRIES = 150

/**
 * Lets guests wait less: moves one meeting after another to another round, and whoever is in its way back, unless all would wait
 * longer together. Moves that change nothing are made too, for they open others. It finds a good timetable fast, and not always the
 * best. What is moved next is drawn from a row of numbers that is always the same for the same `start`.
 */
export function smooth(problem: Problem, timetable: Timetable, start: number, effort: Effort): void {
  const ways = [...timetable.rounds.keys()]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const meeting = problem.meetings[index]
      return meeting === undefined ? [] : bitsIn(commonRounds(problem, meeting)).map((to) => ({ index, to }))
    })
  let waits = timetable.waits
  let state = start + 1
  for (let left = ways.length * TRIES; left > 0 && waits > 0 && !effort.isSpent; left--) {
    // A linear congruential generator (Press et al., Numerical Recipes, 7.1, `ranqd1`).
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const way = ways[Math.floor((state / 2 ** 32) * ways.length)]
    if (way === undefined || timetable.roundOf(way.index) === way.to) continue
    waits -= timetable.exchange(way.index, way.to) ?? 0
  }
}
