import type { Status } from '../score/match.js'
import { compareLots, type Lot } from './lottery.js'

/** A row that may be shown, with all that its place is decided by but the lot, which is drawn where it is needed. */
export interface Contender {
  readonly part: number
  readonly row: number
  readonly status: Status
  readonly score: number
  readonly demand: number
  readonly wish: number
  lot: Lot | undefined
}

/**
 * The best so many of all that were offered, by score, then the lower of the two sides, then the lot: the order of a ranking
 * among pairs of one standing. A heap with the worst on top.
 */
export class Best {
  readonly #limit: number
  readonly #lotOf: (contender: Contender) => Lot
  readonly #heap: Contender[] = []

  /** `lotOf` draws the lot of a contender. It is asked only between equals. */
  constructor(limit: number, lotOf: (contender: Contender) => Lot) {
    this.#limit = limit
    this.#lotOf = lotOf
  }

  /** How many it holds. */
  get size(): number {
    return this.#heap.length
  }

  /** The score below which nobody can enter any more; 0 while there is room, above every score if there never was any. */
  get least(): number {
    if (this.#heap.length < this.#limit) return 0
    return this.#heap[0]?.score ?? Number.POSITIVE_INFINITY
  }

  /** Takes a contender if there is room or it is better than the worst. */
  offer(contender: Contender): void {
    if (this.#heap.length < this.#limit) {
      this.#heap.push(contender)
      this.#rise(this.#heap.length - 1)
      return
    }
    const worst = this.#heap[0]
    if (worst === undefined || this.#compare(contender, worst) > 0) return
    this.#heap[0] = contender
    this.#sink(0)
  }

  /** All that it holds, best first. */
  inOrder(): Contender[] {
    return [...this.#heap].sort((a, b) => this.#compare(a, b))
  }

  /** Negative if `a` stands above `b`. */
  #compare(a: Contender, b: Contender): number {
    return (
      b.score - a.score ||
      Math.min(b.demand, b.wish) - Math.min(a.demand, a.wish) ||
      compareLots(this.#drawn(a), this.#drawn(b))
    )
  }

  #drawn(contender: Contender): Lot {
    contender.lot ??= this.#lotOf(contender)
    return contender.lot
  }

  #rise(from: number): void {
    const heap = this.#heap
    let place = from
    while (place > 0) {
      const above = (place - 1) >> 1
      if (this.#compare(heap[place] as Contender, heap[above] as Contender) <= 0) return
      swap(heap, place, above)
      place = above
    }
  }

  #sink(from: number): void {
    const heap = this.#heap
    let place = from
    for (;;) {
      let worst = place
      for (const below of [2 * place + 1, 2 * place + 2]) {
        const one = heap[below]
        if (one !== undefined && this.#compare(one, heap[worst] as Contender) > 0) worst = below
      }
      if (worst === place) return
      swap(heap, place, worst)
      place = worst
    }
  }
}

function swap(heap: Contender[], one: number, other: number): void {
  const held = heap[one] as Contender
  heap[one] = heap[other] as Contender
  heap[other] = held
}
