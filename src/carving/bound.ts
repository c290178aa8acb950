import { FULL } from '../domain/measure.js'
import { MAX_SCARCITY } from '../domain/presentFunction.js'
import { bestMean, leastCost, mostScarce } from './filling.js'
import type { Problem } from './problem.js'
import { roomOf } from './room.js'
import { stillOpen } from './stillOpen.js'

/** A part of a problem: every choice that has these tasks, any of the columns from `next` on, and so many minutes. */
export interface Branch {
  readonly chosen: readonly number[]
  /** The place in `problem.columns` from which on nothing is decided yet. */
  readonly next: number
  readonly least: number
  readonly most: number
}

/** What no choice of a branch can exceed. */
export interface Bound {
  /** Of the value. A whole number. */
  readonly total: number
  /** Of the people who are eligible. */
  readonly eligible: number
}

/** Sums of fractions may be off in their last bits; a bound that is a hair too high is still a bound. */
const HAIR = 1e-6

/**
 * An upper bound of what the choices of a branch are worth, or undefined if there are none. Four bounds added up:
 *
 * 1. who may still be open: those who are not blocked by what is chosen, and for whom enough hours are left in tasks that do
 *    not block them;
 * 2. less who must be lost: a choice reaches its least hours by tasks that block people. Each person's points are spread over
 *    as many of the minutes that block them as it takes to get there, and only so many minutes are charged, the cheapest
 *    ones: so no choice is charged for anyone more than once;
 * 3. the fit: the best mean over the hours that any tasks could reach, in parts if need be, a task counting for those whom
 *    it does not block;
 * 4. the scarce hours: the scarcest minutes that still go into the function.
 *
 * Each of the four lets the choice be another one, so together they are never too low.
 */
export function boundOf(problem: Problem, branch: Branch): Bound | undefined {
  const { weights, minOpened } = problem.constraints
  const room = roomOf(problem, branch)
  if (room === undefined) return undefined
  const { people, eligible, worth, cost, fit, fitOfChosen } = stillOpen(problem, branch, room)
  if (people < minOpened) return undefined
  const { free, minutes, need, scarce } = room
  const { least, most } = branch
  const lost = need === 0 ? 0 : leastCost({ free, each: cost }, need, problem)
  const mean = bestMean({ free, each: fit }, { sum: fitOfChosen, minutes, least, most }, problem)
  const freed = scarce + mostScarce(free, room.room, problem)
  // Every person's points of fit are rounded on their own, and so are those of the scarce hours.
  const rounding = people / 2 + 1 / 2
  const total = worth - lost + (weights.fit * mean) / FULL + (weights.scarce * freed) / (60 * MAX_SCARCITY) + rounding
  return { total: Math.floor(total + HAIR), eligible }
}
