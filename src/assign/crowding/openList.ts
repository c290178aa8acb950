import { compareLots, drawLot, type Lot } from '../../rank/lottery.js'
import type { Fit, FitRanking } from '../read/fit.js'
import { directionOf, itemOf, readerOf } from './rankings.js'

/** A match that may be on top of a list. */
export interface Choice {
  readonly match: Fit
  /** What is recommended. */
  readonly item: string
  readonly lot: Lot
}

/** A list of which the top may still be chosen anew. */
export interface OpenList {
  /** For whom it is. */
  readonly id: string
  readonly lot: Lot
  /** What may be on top, best score first: all that is not blocked. */
  readonly choices: readonly Choice[]
  /** What is on top now. */
  chosen: readonly Choice[]
}

/** A ranking as a list with its best `k` on top. The lots are drawn from `seed`. */
export function openList(ranking: FitRanking, k: number, seed: string): OpenList {
  const of = directionOf(ranking)
  const id = readerOf(ranking)
  const choices = ranking.matches
    .filter(({ status }) => status !== 'blocked')
    .map((match) => ({ match, item: itemOf(match, of), lot: drawLot(seed, match.candidateId, match.vacancyId) }))
  // A stable sort: matches come best first, and stay as they are among equals.
  choices.sort((a, b) => b.match.score - a.match.score)
  return { id, lot: drawLot(seed, id, of), choices, chosen: choices.slice(0, k) }
}

/** The lists in the order of their lots, in which they choose. */
export const inLotOrder = (lists: readonly OpenList[]): OpenList[] =>
  [...lists].sort((a, b) => compareLots(a.lot, b.lot) || (a.id < b.id ? -1 : 1))

/** All matches of a ranking: those on top of its list in the order of score, then the rest as it was. */
export function reordered({ matches }: FitRanking, { chosen }: OpenList): Fit[] {
  const top = new Set(chosen.map(({ match }) => match))
  const inTop = matches.filter((match) => top.has(match))
  inTop.sort((a, b) => b.score - a.score)
  return [...inTop, ...matches.filter((match) => !top.has(match))]
}
