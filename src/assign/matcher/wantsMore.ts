import type { Divided } from '../divide.js'
import type { OpenMarket } from '../market/market.js'
import type { ResolvedAssignOptions } from '../options/options.js'
import { pairAt } from '../read/pairAt.js'
import type { ReadFits } from '../read/readFits.js'
import { couldImprove } from './unseen.js'

/**
 * Whether more of somebody's list must be looked at before a division holds for all pairs, given the highest score that a pair
 * below its end may have. With `optimum`: if such a pair could better the whole. With `greedy` and `stable` also if it could be what
 * the rule would have given them.
 *
 * Returns the question for one candidate by number. People of fixed pairs never want more, and nobody what is below the lowest
 * score that takes part.
 */
export function wantsMore(
  fits: ReadFits,
  { terms: { places, fixedTo } }: OpenMarket,
  { vacancyOf, optimum }: Divided,
  { objective, method, minScore }: ResolvedAssignOptions,
): (candidate: number, below: number) => boolean {
  const open = [...places.keys()].filter((at) => (places[at] as number) > 0)
  const couldBetterTheWhole = couldImprove(optimum, objective, minScore, open)
  const scoreNow = (candidate: number) => {
    const vacancy = vacancyOf[candidate] as number
    return vacancy < 0 ? -1 : (fits.weight[pairAt(fits, candidate, vacancy)] as number)
  }
  return (candidate, below) => {
    if ((fixedTo[candidate] as number) >= 0 || below < minScore) return false
    return couldBetterTheWhole(candidate, below) || (method !== 'optimum' && scoreNow(candidate) <= below)
  }
}
