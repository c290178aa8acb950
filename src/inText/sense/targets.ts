import type { Chosen } from '../choose.js'
import type { Effort } from '../find/effort.js'

/** Something found, as the words around it see it. */
export interface Target {
  readonly chosen: Chosen
  /** The first of its words that is its alone, and the last of all. */
  readonly from: number
  readonly to: number
}

/** The most words from the first to the last of anything found. */
const WIDEST = 20

const ownStart = ({ words, anchor }: Chosen, uses: ReadonlyMap<number, number>): number =>
  anchor === undefined ? (words[0] ?? 0) : (words.find((word) => uses.get(word) === 1) ?? words[0] ?? 0)

/** What was found in order, and which words belong to what. */
export class Targets {
  readonly all: readonly Target[]
  readonly #taken = new Set<number>()
  readonly #effort: Effort

  constructor(chosen: readonly Chosen[], effort: Effort) {
    this.#effort = effort
    const uses = new Map<number, number>()
    for (const { words } of chosen) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1)
    this.all = chosen
      .map((one) => ({ chosen: one, from: ownStart(one, uses), to: one.words.at(-1) ?? 0 }))
      .sort((a, b) => a.from - b.from || a.to - b.to)
    for (const { words } of chosen) for (const word of words) this.#taken.add(word)
  }

  /** Whether a word belongs to something found: then it says nothing about it. */
  holds(word: number): boolean {
    return this.#taken.has(word)
  }

  /** What begins in `[from, to)`, in order. */
  within(from: number, to: number): Target[] {
    const found: Target[] = []
    for (let at = this.#firstFrom(from); at < this.all.length; at++) {
      this.#effort.steps++
      const target = this.all[at] as Target
      if (target.from >= to) break
      found.push(target)
    }
    return found
  }

  /** What has words both before and after a word: `machines mag ik niet bedienen`. */
  around(word: number): Target[] {
    return this.within(word - WIDEST, word).filter(({ to }) => to > word)
  }

  #firstFrom(word: number): number {
    let [low, high] = [0, this.all.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.all[middle] as Target).from < word) low = middle + 1
      else high = middle
    }
    return low
  }
}
