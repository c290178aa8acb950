import type { MeasuredCriterionId } from '../../domain/criterionId.js'
import { divideRounded, type Measure, UNKNOWN } from '../../domain/measure.js'
import type { Blocks } from '../statistics/blocksOf.js'
import { areaFigure } from './areaFigure.js'
import type { CriterionEvaluation } from './evaluation.js'
import type { KnownCase } from './knownCases.js'
import { LEAST_OF_KIND, type ResolvedEvaluateOptions } from './options.js'
import { measuredIds } from './readProposals.js'

/** What each criterion says by itself of who succeeds, for the criteria of which a measure was kept. `people`: the blocks of the known cases. */
export const criterionFigures = (
  known: readonly KnownCase[],
  people: Blocks,
  options: ResolvedEvaluateOptions,
): CriterionEvaluation[] =>
  measuredIds.flatMap((criterion) => {
    const figures = figuresOf(criterion, known, people, options)
    return figures.known + figures.unknown === 0 ? [] : [figures]
  })

function figuresOf(
  criterion: MeasuredCriterionId,
  known: readonly KnownCase[],
  people: Blocks,
  options: ResolvedEvaluateOptions,
): CriterionEvaluation {
  const kept = known.flatMap(({ proposal, success }, at) => {
    const measure = proposal.measures[criterion]
    return measure === undefined ? [] : [{ measure, success, block: people.of[at] as number }]
  })
  const cases = {
    values: Uint16Array.from(kept, ({ measure }) => (measure === UNKNOWN ? options.unknown : measure)),
    success: Uint8Array.from(kept, ({ success }) => Number(success)),
  }
  const blocks = { count: people.count, of: Int32Array.from(kept, ({ block }) => block) }
  const unknown = kept.filter(({ measure }) => measure === UNKNOWN).length
  const successes = meanMeasure(kept.filter(({ success }) => success).map(({ measure }) => measure))
  const failures = meanMeasure(kept.filter(({ success }) => !success).map(({ measure }) => measure))
  return {
    criterion,
    known: kept.length - unknown,
    unknown,
    absent: known.length - kept.length,
    auc: areaFigure(cases, blocks, criterion, options),
    mean: { ...(successes !== undefined && { successes }), ...(failures !== undefined && { failures }) },
  }
}

/** The mean of the known ones among measures; undefined where fewer than 10 are known. */
export function meanMeasure(measures: readonly (Measure | undefined)[]): number | undefined {
  const numbers = measures.filter((measure) => typeof measure === 'number')
  if (numbers.length < LEAST_OF_KIND) return undefined
  return divideRounded(
    numbers.reduce((sum, measure) => sum + measure, 0),
    numbers.length,
  )
}
