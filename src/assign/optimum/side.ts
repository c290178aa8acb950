import type { Rows } from '../read/rows.js'

/**
 * One side of a market while it is being divided: its rows of pairs, what each may take, whom each has, and its prices.
 * Candidates and vacancies have the same form (a candidate takes one place), so that every search is written once and runs
 * from either side.
 */
export interface Side {
  readonly size: number
  /** Row `at` is `to[start[at]] .. to[start[at + 1] - 1]`: numbers on the other side, ascending. */
  readonly start: Int32Array
  readonly to: Int32Array
  /** What each pair of a row is worth: whole, not negative. */
  readonly weight: Int32Array
  /** How many partners each may have; where that is more than its row is long, one more than that: it always has room. */
  readonly places: Int32Array
  /** Partners of `at`: `partners[firstSlot[at]] .. partners[firstSlot[at] + taken[at] - 1]`. */
  readonly firstSlot: Int32Array
  readonly partners: Int32Array
  readonly taken: Int32Array
  /**
   * What a place here is worth (for a candidate: what they gain). Prices are feasible if `price + price of the other - weight`, the
   * slack, is nowhere negative.
   */
  readonly price: Int32Array
}

/** A side where nobody is paired and every price is 0. */
export function createSide(rows: Rows, places: (at: number) => number): Side {
  const size = rows.start.length - 1
  const allowed = new Int32Array(size)
  const firstSlot = new Int32Array(size + 1)
  for (let at = 0; at < size; at++) {
    const length = (rows.start[at + 1] as number) - (rows.start[at] as number)
    allowed[at] = Math.min(places(at), length + 1)
    firstSlot[at + 1] = (firstSlot[at] as number) + (allowed[at] as number)
  }
  return {
    ...rows,
    size,
    places: allowed,
    firstSlot,
    partners: new Int32Array(firstSlot[size] as number),
    taken: new Int32Array(size),
    price: new Int32Array(size),
  }
}

/** Whether one may have another partner. */
export const hasRoom = ({ taken, places }: Side, at: number): boolean => (taken[at] as number) < (places[at] as number)

/** Pairs two that both have room. */
export function pair(one: Side, at: number, other: Side, partner: number): void {
  add(one, at, partner)
  add(other, partner, at)
}

/** Parts two that are paired. */
export function part(one: Side, at: number, other: Side, partner: number): void {
  remove(one, at, partner)
  remove(other, partner, at)
}

function add({ firstSlot, partners, taken }: Side, at: number, partner: number): void {
  const count = taken[at] as number
  partners[(firstSlot[at] as number) + count] = partner
  taken[at] = count + 1
}

/** The last partner takes the slot of the one that leaves. */
function remove({ firstSlot, partners, taken }: Side, at: number, partner: number): void {
  const first = firstSlot[at] as number
  const last = first + (taken[at] as number) - 1
  const slot = partners.indexOf(partner, first)
  partners[slot] = partners[last] as number
  taken[at] = last - first
}
