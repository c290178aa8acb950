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
  // A loop, since it is gone through for each criterion.
  const [values, success, blocks]: [number[], number[], number[]] = [[], [], []]
  const means: Record<'successes' | 'failures', Measure[]> = { successes: [], failures: [] }
  let unknown = 0
  for (const [at, one] of known.entries()) {
    const measure = one.proposal.measures[criterion]
    if (measure === undefined) continue
    if (measure === UNKNOWN) unknown++
    values.push(measure === UNKNOWN ? options.unknown : measure)
    success.push(Number(one.success))
    blocks.push(people.of[at] as number)
    means[one.success ? 'successes' : 'failures'].push(measure)
  }
  const cases = { values: Uint16Array.from(values), success: Uint8Array.from(success) }
  const [successes, failures] = [meanMeasure(means.successes), meanMeasure(means.failures)]
  return {
    criterion,
    known: values.length - unknown,
    unknown,
    absent: known.length - values.length,
    auc: areaFigure(cases, { count: people.count, of: Int32Array.from(blocks) }, criterion, options),
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
