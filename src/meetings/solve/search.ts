import { Best, type Found } from './best.js'
import { type Branch, BranchQueue } from './branchQueue.js'
import type { Seating } from './drawNetwork.js'
import type { Effort } from './effort.js'
import { fallBack } from './fallBack.js'
import { hold } from './hold.js'
import { minimalSubset } from './minimalSubset.js'
import type { Problem } from './problem.js'
import { Relaxation } from './relaxation.js'
import { narrowed } from './seatings.js'
import { splitSeating } from './splitSeating.js'

/** When a search is content. */
export interface Goal {
  /** Whether waits count. */
  readonly waits: boolean
  /** Ends as soon as nobody lacks a meeting, or somebody must. */
  readonly onlyLacking?: boolean
}

/** How many branches wait at most: each holds a network. */
const MOST_BRANCHES = 3000

/**
 * The best meetings, with rounds and tables. Best bound first: a branch is bounded by its relaxation, whose meetings are then given
 * rounds and tables. Where that can be, they are the best of the branch; where it cannot, a smallest part of them that cannot be held
 * is found, and the branch divides into those that leave out one of that part. So no set is looked at twice, and none is passed over.
 * Sets of equal worth are looked at in turn until one has no waits. When the effort is spent, the best bound that is left is the
 * proof of how much better a plan could be.
 */
export function search(problem: Problem, goal: Goal, effort: Effort): Found {
  const queue = new BranchQueue()
  const best = new Best(problem, goal.waits)
  const wanted = goal.waits ? 'best' : 'any'
  const root = narrowed(
    problem,
    problem.hosts.map(({ kinds }) => kinds),
  )
  const grow = (relaxation: Relaxation | undefined) => {
    if (relaxation === undefined) return
    const branch = { bound: relaxation.worth, relaxation }
    if (!best.mayYield(branch.bound)) return
    if (queue.size < MOST_BRANCHES) queue.push(branch)
    else best.leave(branch.bound)
  }
  if (root !== undefined) grow(Relaxation.of(problem, root, effort))

  for (let branch = queue.take(); branch !== undefined; branch = queue.take()) {
    const spent = effort.isSpent
    if (spent && !best.isFound) best.take(fallBack(problem, branch.relaxation, effort, wanted))
    if (!best.mayYield(branch.bound)) break
    if (spent || (goal.onlyLacking && (branch.bound.lacking > 0 || best.lacking === 0))) {
      best.leave(branch.bound)
      break
    }
    divide(branch)
  }
  return best.found()

  function divide({ bound, relaxation }: Branch): void {
    const { chosen, seating } = relaxation
    const parts = splitSeating(problem, chosen, seating)
    if (parts !== undefined) {
      if (!best.isFound) best.take(fallBack(problem, relaxation, effort, wanted))
      for (const part of parts) grow(relaxation.seatedAs(part))
      return
    }
    const holding = hold(problem, chosen, seating, effort, wanted)
    if (holding.held !== undefined) {
      best.take(holding.held)
      if (!goal.waits || holding.held.waits === 0) return
    } else if (!best.isFound) best.take(fallBack(problem, relaxation, effort, wanted))
    if (!holding.complete) best.leave(bound)
    exclude(holding.held === undefined && holding.complete ? tooMany(chosen, seating) : chosen, relaxation)
  }

  /** The smallest part that was found of meetings that cannot all be held. */
  function tooMany(chosen: readonly number[], seating: Seating): readonly number[] {
    const breaks = (some: readonly number[]) => {
      const { held, complete } = hold(problem, some, seating, effort, 'any')
      return held === undefined && complete
    }
    const part = minimalSubset(chosen, breaks)
    return part.length < chosen.length && breaks(part) ? part : chosen
  }

  /** Divides a branch into those that lack one of some meetings, and hold those before it. */
  function exclude(part: readonly number[], relaxation: Relaxation): void {
    const rest = relaxation.copy()
    for (const meeting of part) {
      if (rest.isKept(meeting)) continue
      const without = rest.copy()
      without.remove(meeting)
      grow(without)
      rest.keep(meeting)
    }
  }
}
