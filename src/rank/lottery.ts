/**
 * A lot for one pair under one seed: equal pairs stand in the order of their lots, highest first, so that nobody is
 * always last. FNV-1a over the UTF-16 units of seed, candidate id and vacancy id, each ended by a unit that no id has,
 * then mixed by the finalizer of MurmurHash3. Two passes with different bases, 32 bits each.
 */
export interface Lot {
  readonly high: number
  readonly low: number
}

/** Draws the lot of a pair. */
export function drawLot(seed: string, candidateId: string, vacancyId: string): Lot {
  return { high: hash(0x811c9dc5, seed, candidateId, vacancyId), low: hash(0x01000193, seed, candidateId, vacancyId) }
}

/** The order of two lots, the highest first: negative if `a` comes before `b`. */
export const compareLots = (a: Lot, b: Lot): number => b.high - a.high || b.low - a.low

function hash(basis: number, seed: string, candidateId: string, vacancyId: string): number {
  let state = basis
  for (const text of [seed, candidateId, vacancyId]) {
    for (let place = 0; place < text.length; place++) state = Math.imul(state ^ text.charCodeAt(place), 0x01000193)
    state = Math.imul(state ^ 0xffff, 0x01000193)
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
