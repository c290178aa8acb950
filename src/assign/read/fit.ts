import type { Ranking } from '../../rank/ranking.js'
import type { Match } from '../../score/match.js'

/** What a division needs to know of a pair: a `Match`, or as much of one. */
export type Fit = Pick<Match, 'candidateId' | 'vacancyId' | 'status' | 'score'>

/** A ranking, or as much of one. */
export type FitRanking = Pick<Ranking, 'for'> & { readonly matches: readonly Fit[] } & Partial<
    Pick<Ranking, 'openHiring' | 'counts'>
  >

/** Pairs as they come: matches, rankings of either direction, or both mixed. A pair that comes twice counts once. */
export type Fits = Iterable<Fit | FitRanking>
