import type { Lots } from './bestFirst.js'
import { greedy } from './greedy.js'
import type { OpenMarket } from './market.js'
import { mostPlaced, type Optimum, totalFit, worstOffFirst } from './optimum.js'
import type { Method, Objective, ResolvedAssignOptions } from './options.js'
import type { ReadFits } from './readFits.js'
import { stable } from './stable.js'

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
