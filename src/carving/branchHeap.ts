/** What stands in a heap: the most promising first. */
export interface Promising {
  readonly total: number
  readonly depth: number
}

/** Branches by their bound, the highest first; of equal bounds the deepest, then the one that came first. */
export class BranchHeap<T extends Promising> {
  readonly #items: { readonly item: T; readonly turn: number }[] = []
  #turn = 0

  /** How many branches there are. */
  get size(): number {
    return this.#items.length
  }

  /** The most promising branch, which stays. */
  get first(): T | undefined {
    return this.#items[0]?.item
  }

  /** Adds a branch. */
  push(item: T): void {
    const items = this.#items
    const entry = { item, turn: this.#turn++ }
    let at = items.length
    items.push(entry)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (isBefore(items[parent], entry)) break
      items[at] = items[parent] as (typeof items)[number]
      at = parent
    }
    items[at] = entry
  }

  /** Takes the most promising branch. */
  pop(): T | undefined {
    const items = this.#items
    const top = items[0]
    const last = items.pop()
    if (top === undefined || last === undefined || items.length === 0) return top?.item
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= items.length) break
      if (child + 1 < items.length && isBefore(items[child + 1], items[child])) child++
      if (isBefore(last, items[child])) break
      items[at] = items[child] as (typeof items)[number]
      at = child
    }
    items[at] = last
    return top.item
  }
}

type Entry = { readonly item: Promising; readonly turn: number } | undefined

function isBefore(a: Entry, b: Entry): boolean {
  if (a === undefined || b === undefined) return b === undefined
  const byPromise = b.item.total - a.item.total || b.item.depth - a.item.depth
  return byPromise === 0 ? a.turn < b.turn : byPromise < 0
}
