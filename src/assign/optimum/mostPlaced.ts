import type { Market } from '../market/market.js'
import { greatestSum } from './greatestSum.js'
import { lowestPrices } from './lowestPrices.js'
import type { Optimum } from './optimum.js'
import { partnersOf } from './partnersOf.js'
import { placeMore } from './placeMore.js'
import { pricesOf } from './pricesOf.js'
import { hasRoom, type Side } from './side.js'

/**
 * The greatest sum of scores among the divisions that place most people. From the greatest sum of all on, more and more people are
 * placed, each time at the least loss of fit. The search goes from the side where fewer have room.
 *
 * In the end some on the side from which it went can still be reached from those with room and no way is left from there. A place
 * more or less among the reached vacancies changes nobody's being placed; among the others it places one more or fewer.
 */
export function mostPlaced(market: Market): Optimum {
  const { candidates, vacancies } = greatestSum(market)
  const fromVacancies = withRoom(vacancies) <= withRoom(candidates)
  const [here, there] = fromVacancies ? [vacancies, candidates] : [candidates, vacancies]
  const closed = placeMore(here, there)
  const ofHere = pricesOf(here, (at) => 1 - (closed.here[at] as number), closed.lowered)
  const ofThere = pricesOf(there, (at) => closed.there[at] as number, -closed.lowered)
  const found = {
    vacancyOf: partnersOf(candidates),
    prices: fromVacancies ? ofHere : ofThere,
    gains: fromVacancies ? ofThere : ofHere,
  }
  return lowestPrices(market, found, true)
}

function withRoom(side: Side): number {
  let count = 0
  for (let at = 0; at < side.size; at++) if (hasRoom(side, at)) count++
  return count
}
