import type { Relaxation } from './relaxation.js'
import { compareWorth, type Worth } from './worth.js'

/** A part of all sets of meetings: some are kept, some taken away, and hosts may have some kinds of table. */
export interface Branch {
  /** No set in it is worth more. */
  readonly bound: Worth
  readonly relaxation: Relaxation
}

/** Branches by their bound, the best first; of equal bounds the one that came last, which goes deeper. */
export class BranchQueue {
  readonly #items: { readonly branch: Branch; readonly turn: number }[] = []
  #turn = 0

  /** How many branches there are. */
  get size(): number {
    return this.#items.length
  }

  /** Adds a branch. */
  push(branch: Branch): void {
    const items = this.#items
    const entry = { branch, turn: this.#turn++ }
    let at = items.push(entry) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!isBefore(entry, items[above])) break
      items[at] = items[above] as Entry
      at = above
    }
    items[at] = entry
  }

  /** Takes the best branch. */
  take(): Branch | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (top === undefined || last === undefined || items.length === 0) return top?.branch
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= items.length) break
      if (isBefore(items[below + 1], items[below])) below++
      if (!isBefore(items[below], last)) break
      items[at] = items[below] as Entry
      at = below
    }
    items[at] = last
    return top.branch
  }
}

interface Entry {
  readonly branch: Branch
  readonly turn: number
}

function isBefore(one: Entry | undefined, other: Entry | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined
  const byBound = compareWorth(one.branch.bound, other.branch.bound)
  return byBound === 0 ? one.turn > other.turn : byBound > 0
}
