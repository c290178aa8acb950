import { FULL } from '../../domain/measure.js'
import { pairLot } from '../read/lots.js'
import type { Rows } from '../read/rows.js'

/** The lots of both sides, by number. */
export interface Lots {
  readonly candidates: Uint32Array
  readonly vacancies: Uint32Array
}

/**
 * All pairs, by number, in one order: the highest score first, then the highest lot of the pair; of two pairs with one lot, the
 * candidate whose own lot came first. A radix sort, the least that counts first.
 */
export function bestFirst({ start, to, weight }: Rows, lots: Lots): Int32Array {
  const keys = new Uint32Array(to.length)
  for (let row = 0; row + 1 < start.length; row++) {
    const lot = lots.candidates[row] as number
    for (let edge = start[row] as number; edge < (start[row + 1] as number); edge++)
      keys[edge] = ~pairLot(lot, lots.vacancies[to[edge] as number] as number)
  }
  let sorted: Sorted = { order: new Int32Array(to.length).map((_, edge) => edge), keys }
  for (const shift of [0, DIGIT, 2 * DIGIT]) sorted = byDigit(sorted, shift)
  for (let at = 0; at < to.length; at++) sorted.keys[at] = FULL - (weight[sorted.order[at] as number] as number)
  return byDigit(sorted, 0).order
}

/** Eleven bits: three digits hold a lot, one holds a score. */
const DIGIT = 11

interface Sorted {
  readonly order: Int32Array
  /** By place in `order`. */
  readonly keys: Uint32Array
}

/** A stable sort by one digit of the keys, ascending. */
function byDigit({ order, keys }: Sorted, shift: number): Sorted {
  const mask = (1 << DIGIT) - 1
  const next = new Int32Array(mask + 2)
  for (let at = 0; at < keys.length; at++) {
    const slot = (((keys[at] as number) >>> shift) & mask) + 1
    next[slot] = (next[slot] as number) + 1
  }
  for (let digit = 1; digit <= mask; digit++) next[digit] = (next[digit] as number) + (next[digit - 1] as number)
  const sorted = { order: new Int32Array(order.length), keys: new Uint32Array(keys.length) }
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] as number
    const digit = (key >>> shift) & mask
    const slot = next[digit] as number
    next[digit] = slot + 1
    sorted.order[slot] = order[at] as number
    sorted.keys[slot] = key
  }
  return sorted
}
