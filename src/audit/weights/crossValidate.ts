import { type Agreements, insideFold, outsideFold } from './agreement.js'
import { type GainSpread, gainSpread, standardError } from './gainSpread.js'
import type { WeightVector } from './parts.js'
import { climb, type SearchRoom } from './search.js'

/** What cross-validation found. */
export interface Validation {
  /** After how many steps from today's weights a search should stop. */
  readonly steps: number
  /** The gain over today's weights that such a search brings to people it has not seen. */
  readonly spread: GainSpread
}

/**
 * Finds how far a search should go. For each fold it climbs by the comparisons in which nobody of the fold takes part, and asks after each
 * step about those of which the success is in the fold; who did not succeed in them may have been seen, as one of many. Of all numbers of
 * steps the least counts that does as well as the best one within its standard error (Breiman, Friedman, Olshen and Stone 1984), so that
 * noise moves no weight.
 */
export function crossValidate(agreements: Agreements, room: SearchRoom): Validation {
  const { folds } = agreements
  const ways = Array.from({ length: folds }, (_, fold) =>
    climb(room.today, room, (vector) => outsideFold(agreements.of(vector), fold, folds)),
  )
  const after = (steps: number) => ways.map((way) => way[Math.min(steps, way.length - 1)] as WeightVector)
  const longest = Math.max(...ways.map(({ length }) => length))
  const asked = Array.from({ length: longest }, (_, steps) =>
    after(steps).reduce((sum, vector, fold) => sum + insideFold(agreements.of(vector), fold, folds), 0),
  )
  const best = asked.indexOf(Math.max(...asked))
  const spread = gainSpread(agreements, room.today, after(best))
  const enough = (asked[best] as number) - standardError(spread) * agreements.possible.total
  const steps = asked.findIndex((sum) => sum >= enough)
  return { steps, spread: steps === best ? spread : gainSpread(agreements, room.today, after(steps)) }
}
