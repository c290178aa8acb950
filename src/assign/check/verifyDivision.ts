import type { Division } from '../division.js'
import type { Fits } from '../read/fit.js'
import { readFits } from '../read/readFits.js'
import { checkCovers } from './checkCovers.js'
import { checkPairs } from './checkPairs.js'
import { checkPrices } from './checkPrices.js'
import { checkStable } from './checkStable.js'
import { Claims } from './claims.js'
import type { DivisionFault } from './divisionFault.js'

/** Whether a division holds what it says. */
export interface DivisionCheck {
  /** Every person has one place at most, every vacancy its places, and every pair may be. */
  readonly feasible: boolean
  /** It is proved that no division is better. Always so with the method `optimum`, if nothing is wrong. */
  readonly optimal: boolean
  readonly faults: readonly DivisionFault[]
}

/**
 * Proves a division from the matches and what it says itself, with none of what made it: that it can be; that at its prices
 * nobody gains less than 0 and what people and places amount to is the bound (weak duality: no division is worth more, for each of its pairs is
 * worth at most what its person gains and its place costs); and that its value, if it says that it is exact, is that bound,
 * so that every pair is tight and nothing with room has a price (complementary slackness). With `worst-off-first` also
 * that the two covers cover what they must; with `stable` and `greedy` also that no pair would rather have one another.
 * @throws PassendError as `assign`, for matches that are no list.
 */
export function verifyDivision(matches: Fits, division: Division): DivisionCheck {
  const fits = readFits(matches, division.seed, { vacancyIds: division.vacancies.map(({ vacancyId }) => vacancyId) })
  const claims = new Claims(fits, division)
  checkPairs(claims)
  const feasible = claims.faults.length === 0
  checkPrices(claims)
  if (division.objective === 'worst-off-first') checkCovers(claims)
  if (division.method !== 'optimum') checkStable(claims)
  return { feasible, optimal: claims.faults.length === 0 && division.proof.exact, faults: claims.faults }
}
