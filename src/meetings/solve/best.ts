import { compareObjectives, type Objective } from '../objective.js'
import type { Held } from './hold.js'
import type { Problem } from './problem.js'
import { compareWorth, type Worth, worthOf } from './worth.js'

/** What a search found, and what it proved. */
export interface Found {
  readonly held: Held
  readonly objective: Objective
  /** No plan is worth more than this. */
  readonly bound: Objective
  /** Whether what was found is the best there is. */
  readonly exact: boolean
}

/** The best that a search has found, and the best that it has left without looking. */
export class Best {
  readonly #problem: Problem
  readonly #countsWaits: boolean
  #held: Held | undefined
  #objective: Objective | undefined
  #left: Objective | undefined

  constructor(problem: Problem, countsWaits: boolean) {
    this.#problem = problem
    this.#countsWaits = countsWaits
  }

  /** Whether anything was found. */
  get isFound(): boolean {
    return this.#held !== undefined
  }

  /** How many meetings lack in the best that was found. */
  get lacking(): number {
    return this.#objective?.lacking ?? Number.POSITIVE_INFINITY
  }

  /** Whether a set within a bound could be better than the best that was found. */
  mayYield(bound: Worth): boolean {
    if (this.#objective === undefined) return true
    const more = compareWorth(bound, this.#objective)
    return more > 0 || (more === 0 && this.#objective.waits > 0)
  }

  /** Takes what was found if it is better. */
  take(held: Held): void {
    const waits = this.#countsWaits ? held.waits : 0
    const objective = { ...worthOf(this.#problem, [...held.rounds.keys()]), waits }
    if (this.#objective !== undefined && compareObjectives(objective, this.#objective) <= 0) return
    this.#held = held
    this.#objective = objective
  }

  /** Notes that sets within a bound were left without looking. */
  leave(bound: Worth): void {
    const left = { ...bound, waits: 0 }
    if (this.#left === undefined || compareObjectives(left, this.#left) > 0) this.#left = left
  }

  /** What was found in the end. */
  found(): Found {
    const held = this.#held ?? { rounds: new Map(), kinds: [], waits: 0 }
    const objective = this.#objective ?? { ...worthOf(this.#problem, []), waits: 0 }
    const isBeyond = this.#left !== undefined && compareObjectives(this.#left, objective) > 0
    return { held, objective, bound: isBeyond && this.#left ? this.#left : objective, exact: !isBeyond }
  }
}
