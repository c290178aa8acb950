import type { Scored } from '../score/match.js'
import { compareLots, drawLot, type Lot } from './lottery.js'

/** A match with what its place is decided by. */
export interface Placed {
  readonly match: Scored
  readonly lot: Lot
}

/** Draws the lot of a match. */
export const place = (match: Scored, seed: string): Placed => ({
  match,
  lot: drawLot(seed, match.candidateId, match.vacancyId),
})

/**
 * The order of a ranking, best first: what is blocked below all else; then the score; then the lower of the two sides;
 * then the lot. Never the id or the order of input. Negative if `a` stands above `b`.
 */
export function compare(a: Placed, b: Placed): number {
  const blocked = Number(a.match.status === 'blocked') - Number(b.match.status === 'blocked')
  if (blocked !== 0) return blocked
  return b.match.score - a.match.score || lowerSide(b.match) - lowerSide(a.match) || compareLots(a.lot, b.lot)
}

/** The lower of the two sides of a match. */
export const lowerSide = ({ demand, wish }: Scored): number => Math.min(demand, wish)
