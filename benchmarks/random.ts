/** A seeded generator of whole numbers (mulberry32): the same seed draws the same worlds on every machine. */
export class SeededRandom {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0 up to and not including `end`. */
  below(end: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * end)
  }

  /** `count` different items of a list, in the order drawn. */
  sample<T>(items: readonly T[], count: number): T[] {
    const left = [...items]
    const drawn: T[] = []
    while (drawn.length < count && left.length > 0) drawn.push(...left.splice(this.below(left.length), 1))
    return drawn
  }
}
