import { divideRounded, FULL } from '../domain/measure.js'
import type { Branch } from './bound.js'
import type { Problem } from './problem.js'
import type { Room } from './room.js'
import { BLOCKED, ELIGIBLE, TO_VERIFY } from './standing.js'
import type { WeeklyHours } from './weeklyHours.js'

/** For whom a branch may still become a function, what they are worth at most, and what each free task does to that. */
export interface StillOpen {
  readonly people: number
  readonly eligible: number
  /** The points of opening and of hours of these people together. */
  readonly worth: number
  /** By free task, what each of its minutes is charged for the people it blocks, or makes to be verified. */
  readonly cost: Float64Array
  /** By free task, its fit summed over the people it does not block. */
  readonly fit: Float64Array
  /** The minutes chosen times their fit, of all these people. */
  readonly fitOfChosen: number
}

/**
 * Goes through the people. One is lost if something chosen blocks them, or if too few minutes are left in tasks that do not,
 * or, where their hours are a must, if these cannot be kept any more.
 */
export function stillOpen(problem: Problem, branch: Branch, room: Room): StillOpen {
  const { table, constraints, base } = problem
  const { weights } = constraints
  const { free, minutes, reach, need } = room
  const width = table.tasks.length
  const minutesAt = (column: number) => table.tasks[column]?.minutes ?? 0
  const cost = new Float64Array(free.length)
  const fitOfFree = new Float64Array(free.length)
  let [people, eligible, worth, fitOfChosen] = [0, 0, 0, 0]
  for (let row = 0; row < base.length; row++) {
    let standing = base[row] as number
    let fit = 0
    for (const column of branch.chosen) {
      const place = row * width + column
      standing = Math.min(standing, table.standing[place] as number)
      fit += minutesAt(column) * (table.fit[place] as number)
    }
    if (standing === BLOCKED) continue
    let [all, passable, sure] = [0, 0, 0]
    for (const column of free) {
      const there = table.standing[row * width + column] as number
      all += minutesAt(column)
      if (there !== BLOCKED) passable += minutesAt(column)
      if (there === ELIGIBLE) sure += minutesAt(column)
    }
    const hours = table.hours[row] as WeeklyHours
    const least = Math.max(branch.least, hours.must ? hours.least : 0)
    const most = Math.min(branch.most, hours.must ? hours.most : branch.most)
    const until = Math.min(most, minutes + Math.min(reach, passable))
    if (minutes > most || until < least) continue
    if (minutes + Math.min(reach, sure) < least) standing = TO_VERIFY

    const isSure = standing === ELIGIBLE
    const asWished = bestHours(hours, Math.max(minutes, branch.least), until)
    const atVerify = weights.toVerify + divideRounded(weights.hours * asWished, FULL)
    const ifSure = isSure ? weights.eligible - weights.toVerify : 0
    people++
    if (isSure) eligible++
    worth += atVerify + ifSure
    fitOfChosen += fit
    // Spread over as many of the minutes in question as a choice has to take, or as there are.
    const toBlock = atVerify / Math.min(need, all - passable)
    const toDoubt = ifSure / Math.min(need, all - sure)
    for (let at = 0; at < free.length; at++) {
      const place = row * width + (free[at] as number)
      const there = table.standing[place] as number
      if (there === BLOCKED) cost[at] = (cost[at] as number) + toBlock
      else fitOfFree[at] = (fitOfFree[at] as number) + (table.fit[place] as number)
      if (there !== ELIGIBLE && isSure) cost[at] = (cost[at] as number) + toDoubt
    }
  }
  return { people, eligible, worth, cost, fit: fitOfFree, fitOfChosen }
}

/** How well hours between two ends can fit: at the wish if it lies between them, else at the end that is nearest. */
function bestHours(hours: WeeklyHours, from: number, until: number): number {
  if (hours.most < from) return hours.fit(from)
  return hours.fit(Math.min(Math.max(hours.least, from), Math.max(from, until)))
}
