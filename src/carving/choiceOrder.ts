import { compareLots, drawLot } from '../rank/lottery.js'
import type { Choice } from './value.js'

/**
 * The order of functions, best first: the value; then for more people eligible; then from fewer jobs; then of fewer tasks;
 * then of fewer hours; then by lot, drawn from the seed and the tasks; and if even the lots are equal by the names of the
 * tasks. Never by the order of input. Negative if `a` is better.
 */
export function compareChoices(a: Choice, b: Choice, seed: string): number {
  const byMerit =
    b.value.total - a.value.total ||
    b.eligible - a.eligible ||
    a.jobs - b.jobs ||
    a.columns.length - b.columns.length ||
    a.minutes - b.minutes
  if (byMerit !== 0) return byMerit
  const [one, other] = [namesOf(a), namesOf(b)]
  if (one === other) return 0
  return compareLots(drawLot(seed, 'carving', one), drawLot(seed, 'carving', other)) || (one < other ? -1 : 1)
}

/** The tasks of a choice as one text, whatever the order in which they were chosen. */
const namesOf = ({ columns, problem }: Choice): string =>
  columns
    .map((column) => problem.table.tasks[column]?.key ?? '')
    .sort()
    .join(' ')
