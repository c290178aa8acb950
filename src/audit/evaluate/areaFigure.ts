import { FULL } from '../../domain/measure.js'
import { areaUnderCurve, type Cases, redrawnAreas } from '../statistics/areaUnderCurve.js'
import type { Blocks } from '../statistics/blocksOf.js'
import { percentileInterval } from '../statistics/percentileInterval.js'
import { createRandom } from '../statistics/random.js'
import type { Figure } from './evaluation.js'
import { LEAST_OF_KIND, type ResolvedEvaluateOptions } from './options.js'

/** The most blocks that people are drawn in: with more people some share a block. */
export const MOST_BLOCKS = 500

/** AUC with its interval by people, in thousandths; or why there is none. `about` sets its draws apart from those of other figures. */
export function areaFigure(cases: Cases, people: Blocks, about: string, options: ResolvedEvaluateOptions): Figure {
  const all = cases.success.length
  const successes = cases.success.reduce((sum, one) => sum + one, 0)
  const fewest = Math.min(successes, all - successes)
  if (all < options.least) return { enough: false, why: 'too-few', cases: all }
  if (fewest === 0) return { enough: false, why: 'one-kind-only', cases: all }
  if (fewest < LEAST_OF_KIND) return { enough: false, why: 'too-few', cases: all }
  const draws = redrawnAreas(cases, people, options.resamples, createRandom(`${options.seed} ${about}`))
  return {
    enough: true,
    value: Math.round(FULL * areaUnderCurve(cases)),
    interval:
      draws.length === 0
        ? { lowest: 0, highest: FULL }
        : percentileInterval(
            draws.map((area) => FULL * area),
            options,
          ),
    cases: all,
  }
}
