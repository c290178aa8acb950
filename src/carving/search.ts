import { type Bound, type Branch, boundOf } from './bound.js'
import { BranchHeap } from './branchHeap.js'
import { compareChoices } from './choiceOrder.js'
import { goodChoice } from './improve.js'
import type { Problem } from './problem.js'
import { type Choice, choiceOf, isWhole, mayGoTogether } from './value.js'

/** What proves how good a function is. All are whole numbers. */
export interface CarvingProof {
  /** What the function is worth: the total of its value. */
  readonly value: number
  /** What no function within the constraints can exceed. */
  readonly bound: number
  /** `bound - value`: 0 if nothing is worth more. */
  readonly gap: number
  /** Whether the search came to its end: nothing is worth more, and of what is worth as much this is first in the stated order. */
  readonly exact: boolean
  /** How many branches were bounded; one of a large problem counts for more (see `maxNodes`). */
  readonly nodes: number
}

/** A problem that the search opens when it comes to it: before, everyone passes for eligible by what the shell asks. */
export interface ClosedProblem {
  readonly problem: Problem
  /** The problem with how people really stand to its shell. */
  open(): Problem
}

/** The outcome of a search. Without a choice, `exact` tells whether there is surely none. */
export interface Found {
  readonly choice: Choice | undefined
  readonly bound: number
  readonly exact: boolean
  readonly nodes: number
}

/** How many minutes the functions of one branch differ at most: hours that are nearly the same bound each other well. */
const BAND = 240

interface Node extends Branch, Bound {
  readonly depth: number
  readonly problem: Problem
  readonly closed?: ClosedProblem
}

/**
 * Finds the best choice of all problems: best-first branch and bound. A branch is split by its first undecided task, in or
 * out; the branch of which most can be hoped is split first, so that the bound sinks as fast as it can and, wherever the search ends, is
 * the highest of what is left. It ends after `maxNodes`; opening a problem counts one for each person who is asked about.
 * @param beyond A bound on what is not among the problems; undefined if there is nothing.
 */
export function findBest(
  problems: readonly ClosedProblem[],
  maxNodes: number,
  seed: string,
  beyond: number | undefined,
): Found {
  const heap = new BranchHeap<Node>()
  let best: Choice | undefined
  let nodes = 0
  const offer = (choice: Choice | undefined) => {
    if (choice === undefined || !isWhole(choice)) return
    if (best === undefined || compareChoices(choice, best, seed) < 0) best = choice
  }
  const push = (problem: Problem, branch: Branch, closed?: ClosedProblem) => {
    nodes += sizeOf(problem)
    const bound = boundOf(problem, branch)
    if (bound === undefined || !canBeat(bound, branch, problem, best)) return
    heap.push({ ...branch, ...bound, depth: branch.chosen.length, problem, ...(closed && { closed }) })
  }
  for (const closed of problems) {
    const { minMinutes, maxMinutes } = closed.problem.constraints
    push(closed.problem, { chosen: [], next: 0, least: minMinutes, most: maxMinutes }, closed)
  }
  while (heap.size > 0 && nodes < maxNodes) {
    const node = heap.pop() as Node
    if (!canBeat(node, node, node.problem, best)) continue
    if (node.closed !== undefined) {
      const problem = node.closed.open()
      nodes += problem.base.length
      offer(goodChoice(problem, seed))
      for (let least = node.least; least <= node.most; least += BAND) {
        push(problem, { chosen: [], next: 0, least, most: Math.min(node.most, least + BAND - 1) })
      }
      continue
    }
    const { problem, chosen, next, least, most } = node
    const column = problem.columns[next]
    if (column === undefined) continue
    const taken = [...chosen, column]
    if (mayGoTogether(taken, problem)) {
      offer(choiceOf(taken, problem))
      push(problem, { chosen: taken, next: next + 1, least, most })
    }
    push(problem, { chosen, next: next + 1, least, most })
  }
  while (heap.size > 0 && !canBeat(heap.first as Node, heap.first as Node, (heap.first as Node).problem, best))
    heap.pop()
  const value = (best as Choice | undefined)?.value.total ?? 0
  const left = heap.first?.total ?? 0
  const exact = heap.size === 0 && (beyond === undefined || beyond < value)
  return { choice: best, bound: Math.max(value, left, beyond ?? 0), exact, nodes }
}

/** What a bound counts for, so that a count of nodes is about as much work whatever the size: one for each 4000 pairs begun. */
const sizeOf = ({ base, columns }: Problem): number => 1 + Math.floor((base.length * columns.length) / 4000)

/** Whether a branch may hold a choice that stands before the best so far: worth more, or as much and first in the stated order. */
function canBeat(bound: Bound, { chosen }: Branch, problem: Problem, best: Choice | undefined): boolean {
  if (best === undefined) return true
  if (bound.total !== best.value.total) return bound.total > best.value.total
  if (bound.eligible !== best.eligible) return bound.eligible > best.eligible
  const jobs = new Set(chosen.map((column) => problem.jobOf[column])).size
  if (jobs !== best.jobs) return jobs < best.jobs
  // What was chosen was offered already: whatever else there is in the branch has a task more.
  return chosen.length < best.columns.length
}
