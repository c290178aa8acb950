import type { OpenMarket } from './market/market.js'
import { mostPlaced } from './optimum/mostPlaced.js'
import type { Optimum } from './optimum/optimum.js'
import { totalFit } from './optimum/totalFit.js'
import { worstOffFirst } from './optimum/worstOffFirst.js'
import type { Method, Objective, ResolvedAssignOptions } from './options/options.js'
import type { ReadFits } from './read/readFits.js'
import type { Lots } from './rules/bestFirst.js'
import { greedy } from './rules/greedy.js'
import { stable } from './rules/stable.js'

/** A division by number, and the optimum under the same terms. */
export interface Divided {
  /** By candidate: their vacancy, or -1. Fixed pairs are not among them. */
  readonly vacancyOf: Int32Array
  readonly optimum: Optimum
}

const optima: Readonly<Record<Objective, (market: OpenMarket) => Optimum>> = {
  'total-fit': totalFit,
  'most-placed': mostPlaced,
  'worst-off-first': worstOffFirst,
}

/** Divides a market by the method, and finds the optimum that tells how good that is. */
export function divide(market: OpenMarket, fits: ReadFits, { method, objective }: ResolvedAssignOptions): Divided {
  const optimum = optima[objective](market)
  if (method === 'optimum') return { vacancyOf: optimum.vacancyOf, optimum }
  const lots = { candidates: fits.candidates.lots, vacancies: fits.vacancies.lots }
  return { vacancyOf: byRule(method, market, lots), optimum }
}

function byRule(method: Exclude<Method, 'optimum'>, market: OpenMarket, lots: Lots): Int32Array {
  const chosen = method === 'greedy' ? greedy(market, lots) : stable(market, lots)
  return chosen.map((edge) => (edge < 0 ? -1 : (market.rows.to[edge] as number)))
}
