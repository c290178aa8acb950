import { compareChoices } from './choiceOrder.js'
import type { Problem } from './problem.js'
import { type Choice, choiceOf, isWhole, mayGoTogether } from './value.js'

/** From how many of the first columns a choice is grown, and how often one is changed for the better. */
const STARTS = 20
const MAX_CHANGES = 50

/** How often in all a person may be looked at beside a task: some seconds' work at most, whatever the size. A count, not a clock. */
const MAX_LOOKS = 50_000_000

/** How many looks are left. */
interface Patience {
  left: number
}

/**
 * A good choice, found quickly: from each of the most promising tasks one is grown, task by task, whichever adds most; then
 * tasks are added, dropped and swapped for as long as that makes it better. Undefined if none of them comes to be whole, or
 * not soon enough.
 */
export function goodChoice(problem: Problem, seed: string): Choice | undefined {
  const patience = { left: MAX_LOOKS }
  let best: Choice | undefined
  for (const start of problem.columns.slice(0, STARTS)) {
    const grown = changed(grow([start], problem, seed, patience), seed, patience)
    if (isWhole(grown) && (best === undefined || compareChoices(grown, best, seed) < 0)) best = grown
  }
  return best
}

/** Adds the task that adds most, until the choice is long enough and nothing makes it better. */
function grow(start: readonly number[], problem: Problem, seed: string, patience: Patience): Choice {
  let choice = choiceOf(start, problem)
  for (;;) {
    const next = bestOf(added(choice), problem, seed, patience)
    if (next === undefined) return choice
    const whole = isWhole(choice)
    if (whole && compareChoices(next, choice, seed) >= 0) return choice
    choice = next
  }
}

/** Goes to the best neighbour for as long as there is a better one. */
function changed(start: Choice, seed: string, patience: Patience): Choice {
  let choice = start
  for (let change = 0; change < MAX_CHANGES; change++) {
    const next = bestOf(neighbours(choice), choice.problem, seed, patience, true)
    if (next === undefined || (isWhole(choice) && compareChoices(next, choice, seed) >= 0)) return choice
    choice = next
  }
  return choice
}

function bestOf(
  choices: Iterable<readonly number[]>,
  problem: Problem,
  seed: string,
  patience: Patience,
  onlyWhole = false,
): Choice | undefined {
  let best: Choice | undefined
  for (const columns of choices) {
    if (patience.left <= 0) return best
    patience.left -= columns.length * problem.base.length
    if (!mayGoTogether(columns, problem)) continue
    const choice = choiceOf(columns, problem)
    if (onlyWhole && !isWhole(choice)) continue
    if (best === undefined || compareChoices(choice, best, seed) < 0) best = choice
  }
  return best
}

function* added({ columns, problem }: Choice): Iterable<readonly number[]> {
  for (const column of problem.columns) if (!columns.includes(column)) yield [...columns, column]
}

function* neighbours(choice: Choice): Iterable<readonly number[]> {
  const { columns, problem } = choice
  yield* added(choice)
  for (const gone of columns) {
    const left = columns.filter((column) => column !== gone)
    if (left.length > 0) yield left
    for (const column of problem.columns) if (!columns.includes(column)) yield [...left, column]
  }
}
