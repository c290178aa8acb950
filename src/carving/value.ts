import { divideRounded, FULL } from '../domain/measure.js'
import { MAX_SCARCITY } from '../domain/presentFunction.js'
import type { Problem } from './problem.js'
import { BLOCKED, ELIGIBLE, TO_VERIFY } from './standing.js'

/** What a function is worth, in points. `total` is the sum of the four others. */
export interface CarvingValue {
  readonly total: number
  /** `weights.eligible` and `weights.toVerify` for each person for whom it opens work. */
  readonly opened: number
  /** Over these people the sum of `round(weights.fit * sum over tasks (minutes * fit) / (minutes of the function * 1000))`. */
  readonly fit: number
  /** Over these people the sum of `round(weights.hours * fit of the hours / 1000)`. */
  readonly hours: number
  /** `round(weights.scarce * sum over tasks (minutes * scarcity) / 600)`: 600 is one hour that is as scarce as can be. */
  readonly scarce: number
}

/** A choice of tasks that is a function within the constraints, with what it is worth and what decides between equals. */
export interface Choice {
  readonly columns: readonly number[]
  readonly problem: Problem
  readonly value: CarvingValue
  readonly eligible: number
  readonly toVerify: number
  readonly jobs: number
  readonly minutes: number
}

/** The minutes of tasks together. */
const minutesOf = (columns: readonly number[], { table }: Problem): number =>
  columns.reduce((sum, column) => sum + (table.tasks[column]?.minutes ?? 0), 0)

/**
 * Whether tasks make a function within the constraints but for its least hours: not too long, from few enough jobs, each
 * of which can spare them.
 */
export function mayGoTogether(columns: readonly number[], problem: Problem): boolean {
  const { constraints, jobs, jobOf, table } = problem
  if (minutesOf(columns, problem) > constraints.maxMinutes) return false
  const taken = new Map<number, number>()
  for (const column of columns) {
    const job = jobOf[column] as number
    const minutes = (taken.get(job) ?? 0) + (table.tasks[column]?.minutes ?? 0)
    if (minutes > (jobs[job]?.spare ?? 0)) return false
    taken.set(job, minutes)
  }
  return taken.size <= constraints.maxSourceJobs
}

/**
 * How a person stands to a function of these tasks: the worst of how they stand to its shell, to each task, and to the sums
 * of hours. Tasks liked and disliked count by the share of hours in thousandths, as their criteria have it.
 */
function standingTo(row: number, columns: readonly number[], minutes: number, problem: Problem): number {
  const { table, base } = problem
  const width = table.tasks.length
  let standing = base[row] ?? BLOCKED
  let [liked, disliked] = [0, 0]
  for (const column of columns) {
    const place = row * width + column
    standing = Math.min(standing, table.standing[place] as number)
    if (standing === BLOCKED) return BLOCKED
    const long = table.tasks[column]?.minutes ?? 0
    liked += long * (table.liked[place] as number)
    disliked += long * (table.disliked[place] as number)
  }
  const hours = table.hours[row]
  if (hours?.must && (minutes < hours.least || minutes > hours.most)) return BLOCKED
  if (table.mustLike[row] === 1 && divideRounded(FULL * liked, minutes) === 0) return BLOCKED
  if (table.mustNotDislike[row] === 1 && divideRounded(FULL * disliked, minutes) > 0) return BLOCKED
  return standing
}

/** What a person for whom the function is open adds to its value: the points of fit and of hours. */
function pointsOf(row: number, columns: readonly number[], minutes: number, { table, constraints }: Problem) {
  const width = table.tasks.length
  let fit = 0
  for (const column of columns) fit += (table.tasks[column]?.minutes ?? 0) * (table.fit[row * width + column] as number)
  const { weights } = constraints
  return {
    fit: divideRounded(weights.fit * fit, FULL * minutes),
    hours: divideRounded(weights.hours * (table.hours[row]?.fit(minutes) ?? FULL), FULL),
  }
}

/** The points of so many minutes times their scarcity. */
const scarcePoints = (minutesByScarcity: number, { weights }: Problem['constraints']): number =>
  divideRounded(weights.scarce * minutesByScarcity, 60 * MAX_SCARCITY)

/** What tasks are worth as a function, whether or not they make one within the constraints. */
export function choiceOf(columns: readonly number[], problem: Problem): Choice {
  const { table, constraints, jobs, jobOf } = problem
  const { weights } = constraints
  const minutes = minutesOf(columns, problem)
  let [eligible, toVerify, fit, hours, scarce] = [0, 0, 0, 0, 0]
  for (let row = 0; row < table.members.length; row++) {
    const standing = standingTo(row, columns, minutes, problem)
    if (standing === BLOCKED) continue
    if (standing === ELIGIBLE) eligible++
    if (standing === TO_VERIFY) toVerify++
    const points = pointsOf(row, columns, minutes, problem)
    fit += points.fit
    hours += points.hours
  }
  const sources = new Set<number>()
  for (const column of columns) {
    const job = jobOf[column] as number
    sources.add(job)
    scarce += (table.tasks[column]?.minutes ?? 0) * (jobs[job]?.scarcity ?? 0)
  }
  const opened = weights.eligible * eligible + weights.toVerify * toVerify
  const freed = scarcePoints(scarce, constraints)
  const value = { total: opened + fit + hours + freed, opened, fit, hours, scarce: freed }
  return { columns, problem, value, eligible, toVerify, jobs: sources.size, minutes }
}

/**
 * Whether a choice is a function within all constraints: long enough, from each shell of its problem, open to enough people,
 * and with a gain for the employer: not all of its hours are known not to be scarce.
 */
export function isWhole({ columns, minutes, eligible, toVerify, problem }: Choice): boolean {
  const { constraints, jobs, jobOf } = problem
  if (minutes < constraints.minMinutes || eligible + toVerify < constraints.minOpened) return false
  const sources = columns.map((column) => jobs[jobOf[column] as number])
  if (new Set(sources.map((job) => job?.shell)).size < problem.shells) return false
  return sources.some((job) => job?.scarcity !== 0) && mayGoTogether(columns, problem)
}
