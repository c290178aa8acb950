import { PassendError } from '../../errors.js'
import { type Rows, transposed } from './rows.js'

/** The most pairs at once: what a column of whole numbers can address with room to spare. */
const MOST_PAIRS = 200_000_000

/** Pairs as they come, in columns that grow. */
export class PairColumns {
  #count = 0
  #one = new Int32Array(1024)
  #other = new Int32Array(1024)
  #weight = new Int32Array(1024)

  /**
   * Adds a pair by the numbers of its two.
   * @throws PassendError `invalid-option` for more than 200 million.
   */
  add(one: number, other: number, weight: number): void {
    if (this.#count === this.#weight.length) this.#grow()
    this.#one[this.#count] = one
    this.#other[this.#count] = other
    this.#weight[this.#count++] = weight
  }

  #grow(): void {
    if (this.#count >= MOST_PAIRS)
      throw new PassendError(
        'invalid-option',
        `Expected at most ${MOST_PAIRS} pairs; got more.`,
        'Give shorter lists a candidate, or divide region by region.',
        { option: 'matches' },
      )
    const doubled = (column: Int32Array<ArrayBuffer>) => {
      const larger = new Int32Array(2 * column.length)
      larger.set(column)
      return larger
    }
    this.#one = doubled(this.#one)
    this.#other = doubled(this.#other)
    this.#weight = doubled(this.#weight)
  }

  /** All pairs in rows of the one, ascending by the other; every number stands for the place that it has in the two orders. */
  rows(placeOfOne: Int32Array, placeOfOther: Int32Array): Rows {
    const count = this.#count
    const others = this.#other.subarray(0, count).map((other) => placeOfOther[other] as number)
    const turned = {
      start: new Int32Array(placeOfOther.length + 1),
      to: new Int32Array(count),
      weight: new Int32Array(count),
    }
    const { start } = turned
    for (const other of others) start[other + 1] = (start[other + 1] as number) + 1
    for (let at = 0; at < placeOfOther.length; at++) start[at + 1] = (start[at + 1] as number) + (start[at] as number)
    const next = start.slice()
    for (let pair = 0; pair < count; pair++) {
      const other = others[pair] as number
      const slot = next[other] as number
      next[other] = slot + 1
      turned.to[slot] = placeOfOne[this.#one[pair] as number] as number
      turned.weight[slot] = this.#weight[pair] as number
    }
    return transposed(turned, placeOfOne.length)
  }
}
