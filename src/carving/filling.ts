import type { Problem } from './problem.js'

/** Tasks with what each of their minutes counts; `each[at]` is that of the minutes of `free[at]`. */
export interface Counted {
  readonly free: readonly number[]
  readonly each: Float64Array
}

const minutesAt = (column: number, { table }: Problem): number => table.tasks[column]?.minutes ?? 0

/** The least that so many minutes of the tasks cost, in parts if need be. */
export function leastCost({ free, each }: Counted, need: number, problem: Problem): number {
  const order = free.map((_, at) => at).sort((a, b) => (each[a] as number) - (each[b] as number))
  let left = need
  let sum = 0
  for (const at of order) {
    if (left === 0) break
    const taken = Math.min(left, minutesAt(free[at] as number, problem))
    sum += taken * (each[at] as number)
    left -= taken
  }
  return sum
}

/** The hours of a function: those that are there already, with what they count together, and between which they come to be. */
export interface Started {
  readonly sum: number
  readonly minutes: number
  readonly least: number
  readonly most: number
}

/** The best mean by minutes that the tasks can bring it to, in parts if need be: the highest first, for as long as they raise it. */
export function bestMean(
  { free, each }: Counted,
  { sum: begun, minutes, least, most }: Started,
  problem: Problem,
): number {
  const order = free.map((_, at) => at).sort((a, b) => (each[b] as number) - (each[a] as number))
  let [sum, long] = [begun, minutes]
  for (const at of order) {
    const counts = each[at] as number
    const whole = Math.min(minutesAt(free[at] as number, problem), most - long)
    const taken = counts * long > sum ? whole : Math.min(whole, Math.max(0, least - long))
    if (taken <= 0) break
    sum += taken * counts
    long += taken
  }
  return long === 0 ? 0 : sum / long
}

/** The most minutes times scarcity that still go into a function. */
export function mostScarce(free: readonly number[], room: number, problem: Problem): number {
  const scarcity = (column: number) => problem.jobs[problem.jobOf[column] as number]?.scarcity ?? 0
  let left = room
  let sum = 0
  for (const column of [...free].sort((a, b) => scarcity(b) - scarcity(a))) {
    const taken = Math.min(left, minutesAt(column, problem))
    sum += taken * scarcity(column)
    left -= taken
    if (left === 0) break
  }
  return sum
}
