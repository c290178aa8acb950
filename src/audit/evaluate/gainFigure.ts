import { FULL } from '../../domain/measure.js'
import { discountedGain } from '../statistics/discountedGain.js'
import { percentileInterval } from '../statistics/percentileInterval.js'
import { createRandom } from '../statistics/random.js'
import { redrawnMeans } from '../statistics/redrawnMeans.js'
import type { Figure } from './evaluation.js'
import type { KnownCase } from './knownCases.js'
import { LEAST_OF_KIND, type ResolvedEvaluateOptions } from './options.js'

/**
 * The mean nDCG at k of the lists that hold a success and a failure, in thousandths, with its interval by lists. What is open or set
 * aside stands in no list: the known ones move up (Sakai 2007). `cases` counts lists.
 */
export function gainFigure(lists: readonly KnownCase[][], options: ResolvedEvaluateOptions): Figure {
  const gains = lists.filter(isMixed).map((list) =>
    discountedGain(
      list.map(({ success }) => success),
      options.k,
    ),
  )
  const cases = gains.length
  if (cases === 0 && lists.length > 0) return { enough: false, why: 'one-kind-only', cases }
  if (cases < LEAST_OF_KIND) return { enough: false, why: 'too-few', cases }
  const draws = redrawnMeans(gains, options.resamples, createRandom(`${options.seed} lists`))
  return {
    enough: true,
    value: Math.round((FULL * gains.reduce((sum, gain) => sum + gain, 0)) / cases),
    interval: percentileInterval(
      draws.map((mean) => FULL * mean),
      options,
    ),
    cases,
  }
}

/** Whether a list holds both a success and a failure: of others every order is as good. */
export const isMixed = (list: readonly KnownCase[]): boolean =>
  list.some(({ success }) => success) && list.some(({ success }) => !success)
