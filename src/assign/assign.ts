import { divide } from './divide.js'
import type { Division } from './division.js'
import { openMarket } from './market/market.js'
import { type AssignOptions, resolveAssignOptions } from './options/options.js'
import type { Fits } from './read/fit.js'
import { readFits } from './read/readFits.js'
import { tellDivision } from './tell/tellDivision.js'

/**
 * Divides the places of vacancies over people, so that all together are best placed: each person at most one place, each vacancy no more
 * people than it has places. What comes is a proposal, with the proof that there is no better one under the objective. Blocked pairs
 * are never used; pairs with something to verify are, and say so.
 *
 * The prices are those of the optimum, also for `greedy` and `stable`, so that the bound is exact and the gap what they miss.
 * @throws PassendError `invalid-option` for an option that is wrong or contradicts another; `open-hiring-is-not-ranked` for
 * a vacancy that hires openly.
 */
export function assign(matches: Fits, options: AssignOptions = {}): Division {
  const resolved = resolveAssignOptions(options)
  const fits = readFits(matches, resolved.seed)
  const market = openMarket(fits, resolved)
  return tellDivision(fits, market, divide(market, fits, resolved), resolved)
}
