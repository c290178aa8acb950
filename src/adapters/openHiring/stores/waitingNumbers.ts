/** The highest number: 2^31 - 1, of which a binary tree has 31 levels. */
const HIGHEST = 2 ** 31 - 1
const HALFWAY = 2 ** 30

/**
 * The numbers of those who wait, counted in a binary indexed tree (P. Fenwick, A new data structure for cumulative frequency tables,
 * 1994) that holds only the sums that are not 0. Adding, taking away, the lowest and how many are lower each take at most 31 steps, however
 * long the list is, in whatever order people leave it and come back.
 */
export class WaitingNumbers {
  readonly #sums = new Map<number, number>()
  #size = 0

  /** Counts a number in (1) or out (-1). Who calls sees to it that it was out or in. */
  count(number: number, by: 1 | -1): void {
    this.#size += by
    for (let node = number; node <= HIGHEST; node += node & -node) {
      const sum = (this.#sums.get(node) ?? 0) + by
      if (sum === 0) this.#sums.delete(node)
      else this.#sums.set(node, sum)
    }
  }

  /** The lowest number; undefined if nobody waits. */
  lowest(): number | undefined {
    if (this.#size === 0) return undefined
    let below = 0
    for (let step = HALFWAY; step >= 1; step >>= 1) if (!this.#sums.has(below + step)) below += step
    return below + 1
  }

  /** How many numbers are lower than this one. */
  lowerThan(number: number): number {
    let count = 0
    for (let node = Math.min(number - 1, HIGHEST); node > 0; node -= node & -node) count += this.#sums.get(node) ?? 0
    return count
  }
}
