import type { Market } from '../market/market.js'
import { greatestSum } from './greatestSum.js'
import { lowestPrices } from './lowestPrices.js'
import type { Optimum } from './optimum.js'
import { partnersOf } from './partnersOf.js'
import { pricesOf } from './pricesOf.js'

/** The greatest sum of scores. */
export function totalFit(market: Market): Optimum {
  const { candidates, vacancies } = greatestSum(market)
  const found = {
    vacancyOf: partnersOf(candidates),
    prices: pricesOf(vacancies, () => 0),
    gains: pricesOf(candidates, () => 0),
  }
  return lowestPrices(market, found, false)
}
