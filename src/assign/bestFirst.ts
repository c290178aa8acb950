import { FULL } from '../domain/measure.js'
import { pairLot } from './lots.js'
import type { Rows } from './side.js'

/** The lots of both sides, by number. */
export interface Lots {
  readonly candidates: Uint32Array
  readonly vacancies: Uint32Array
}

/**
 * All pairs, by number, in one order: the highest score first, then the highest lot of the pair; of two pairs with one lot, the
 * candidate whose own lot came first. Radix sort in three passes.
 */
export function bestFirst({ start, to, weight }: Rows, lots: Lots): Int32Array {
  const drawn = new Uint32Array(to.length)
  for (let row = 0; row + 1 < start.length; row++) {
    const lot = lots.candidates[row] as number
    for (let edge = start[row] as number; edge < (start[row + 1] as number); edge++)
      drawn[edge] = pairLot(lot, lots.vacancies[to[edge] as number] as number)
  }
  const byInput = Int32Array.from(to, (_, edge) => edge)
  const byLow = sortedBy(byInput, (edge) => 0xffff - ((drawn[edge] as number) & 0xffff), 0x10000)
  const byLot = sortedBy(byLow, (edge) => 0xffff - ((drawn[edge] as number) >>> 16), 0x10000)
  return sortedBy(byLot, (edge) => FULL - (weight[edge] as number), FULL + 1)
}

/** A stable sort by a key of `0 .. keys - 1`. */
function sortedBy(edges: Int32Array, keyOf: (edge: number) => number, keys: number): Int32Array {
  const next = new Int32Array(keys + 1)
  for (let at = 0; at < edges.length; at++) {
    const slot = keyOf(edges[at] as number) + 1
    next[slot] = (next[slot] as number) + 1
  }
  for (let key = 1; key <= keys; key++) next[key] = (next[key] as number) + (next[key - 1] as number)
  const sorted = new Int32Array(edges.length)
  for (let at = 0; at < edges.length; at++) {
    const edge = edges[at] as number
    const key = keyOf(edge)
    const slot = next[key] as number
    next[key] = slot + 1
    sorted[slot] = edge
  }
  return sorted
}

/** By pair, the number of its row. */
export function rowOfEach({ start, to }: Rows): Int32Array {
  const rows = new Int32Array(to.length)
  for (let row = 0; row + 1 < start.length; row++) rows.fill(row, start[row], start[row + 1])
  return rows
}
