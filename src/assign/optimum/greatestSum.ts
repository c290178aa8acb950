import type { Market } from '../market/market.js'
import { auction } from './auction.js'
import { fillPriced } from './fillPriced.js'
import { createSide, type Side } from './side.js'
import { tighten } from './tighten.js'

/** Both sides of a market, divided. */
export interface Sides {
  readonly candidates: Side
  readonly vacancies: Side
}

/** The greatest sum of what pairs are worth: a first division by auction, and then mended until nothing with room has a price. */
export function greatestSum({ rows, back, places }: Market): Sides {
  const candidates = createSide(rows, () => 1)
  const vacancies = createSide(back, (at) => places[at] as number)
  auction(candidates, vacancies)
  tighten(candidates, vacancies)
  fillPriced(vacancies, candidates)
  fillPriced(candidates, vacancies)
  return { candidates, vacancies }
}
