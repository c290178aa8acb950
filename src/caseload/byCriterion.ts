import type { CriterionId } from '../domain/criterionId.js'
import type { ByCriterion } from './personReport.js'

/** Counts by criterion on the way to a report. */
export type Counted = Map<CriterionId, number>

/** Adds counts to others, which it changes and returns. */
export function addTo(counted: Counted, more: ByCriterion): Counted {
  for (const [id, count] of entriesOf(more)) counted.set(id, (counted.get(id) ?? 0) + count)
  return counted
}

/** Takes counts from others; what comes to nothing is no longer there. */
export function minus(counted: Counted, less: ByCriterion): void {
  for (const [id, count] of entriesOf(less)) {
    const left = (counted.get(id) ?? 0) - count
    if (left === 0) counted.delete(id)
    else counted.set(id, left)
  }
}

/** How many of several counts each criterion is in. */
export function howMany(each: Iterable<ByCriterion>): Counted {
  const counted: Counted = new Map()
  for (const one of each) for (const [id] of entriesOf(one)) counted.set(id, (counted.get(id) ?? 0) + 1)
  return counted
}

/** The counts with their criteria, most first; equal ones in reporting order. */
export const mostFirst = (counts: ByCriterion): (readonly [CriterionId, number])[] =>
  entriesOf(counts).sort(([, a], [, b]) => b - a)

const entriesOf = (counts: ByCriterion): [CriterionId, number][] => Object.entries(counts) as [CriterionId, number][]
