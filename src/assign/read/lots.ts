import { compareLots, drawLot, type Lot } from '../../rank/lottery.js'

/** Ids in the order of their lots, and the lots: what stands in for a person or a vacancy where two are equal. */
export interface Drawn {
  readonly ids: readonly string[]
  /** A number of 32 bits by place in `ids`. */
  readonly lots: Uint32Array
  /** For the number that an id had before, its place in `ids`. */
  readonly placeOf: Int32Array
}

/**
 * Draws a lot for each id, by the hash of `rank/lottery` with the other id left empty, and puts them in the order of the lots.
 * What follows works on that order, so that neither the order of input nor of ids decides anything; two ids with one lot of 64
 * bits, of which none is known, would stand by id.
 */
export function drawOrder(seed: string, kind: 'candidate' | 'vacancy', ids: readonly string[]): Drawn {
  const drawn = ids.map((id, number): { id: string; number: number; lot: Lot } => ({
    id,
    number,
    lot: kind === 'candidate' ? drawLot(seed, id, '') : drawLot(seed, '', id),
  }))
  drawn.sort((a, b) => compareLots(a.lot, b.lot) || (a.id < b.id ? -1 : 1))
  const placeOf = new Int32Array(ids.length)
  drawn.forEach(({ number }, place) => {
    placeOf[number] = place
  })
  return { ids: drawn.map(({ id }) => id), lots: Uint32Array.from(drawn, ({ lot }) => lot.low), placeOf }
}

/**
 * The lot of a pair, 32 bits, highest first: the lots of its two mixed by the finalizer of MurmurHash3. Drawn from two numbers
 * and not from two texts, for it is drawn for millions of pairs.
 */
export function pairLot(candidateLot: number, vacancyLot: number): number {
  let state = candidateLot ^ Math.imul(vacancyLot, 0x9e3779b1)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
