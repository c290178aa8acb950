import { criteria, limitCriteria } from '../criteria/index.js'
import type { Pair } from '../criteria/pair.js'
import type { CriterionId, MeasuredCriterionId } from '../domain/criterionId.js'
import { type Measure, UNKNOWN } from '../domain/measure.js'
import type { Policy } from '../domain/policy.js'
import type { Match } from './match.js'
import { limitOf, withRange } from './scorePair.js'
import { combineSides, sideValue, weightOf } from './sides.js'
import type { Waivers } from './waiver.js'

/** What each criterion that counts in a score found, by its name. A criterion that is left out of the score is not in it. */
export type Measures = Readonly<Partial<Record<MeasuredCriterionId, Measure>>>

/**
 * A match with the numbers behind it, and without a word of the records: all that the score and the status follow from. `scoreOf` makes
 * the score of the measures again.
 */
export interface MeasuredMatch extends Match {
  readonly measures: Measures
  /** The criteria of which a limit is unmet, in reporting order; none unless the pair is blocked. */
  readonly unmet: readonly CriterionId[]
  /** The criteria of which a limit is unknown, in reporting order. */
  readonly unknown: readonly CriterionId[]
}

/** Scores one pair and keeps what each criterion found: each is asked once, and the score is made of what it said. It is that of `scorePair`. */
export function measurePair(pair: Pair, waivers: Waivers): MeasuredMatch {
  const { policy } = pair.context
  const unmet: CriterionId[] = []
  const unknown: CriterionId[] = []
  for (const criterion of limitCriteria) {
    const limit = limitOf(criterion, pair, waivers)
    if (limit === 'unmet') unmet.push(criterion.id)
    else if (limit === 'unknown') unknown.push(criterion.id)
  }
  const measures: Partial<Record<MeasuredCriterionId, Measure>> = {}
  for (const criterion of criteria)
    if (weightOf(criterion, pair) > 0) measures[criterion.id] = criterion.measure(pair, policy.unknown)
  const { score, demand, wish } = scoreOf(measures, policy)
  const status = unmet.length > 0 ? 'blocked' : unknown.length > 0 ? 'to-verify' : 'eligible'
  const scored = {
    candidateId: pair.person.record.id,
    vacancyId: pair.job.record.id,
    status,
    score,
    demand,
    wish,
  } as const
  return { ...withRange(scored, pair), measures, unmet, unknown }
}

/** As much of a policy as makes a score of measures. */
export type Weighing = Pick<Policy, 'weights' | 'unknown' | 'combine'>

/** The score that measures make, and its two sides. */
export interface MeasuredScore {
  readonly score: number
  readonly demand: number
  readonly wish: number
}

/**
 * The score of measures under a policy: by the same sums and the same two divisions as that of a pair. What is not among the measures
 * does not count, so a criterion can be left out to see what it does. A part of a side of which nothing counts (all its weights 0, or all
 * left out) is full and takes nothing away.
 */
export function scoreOf(measures: Measures, { weights, unknown, combine }: Weighing): MeasuredScore {
  const sides = { demand: emptySums(), wish: emptySums() }
  for (const { id, side, kind } of criteria) {
    const measure = measures[id]
    const weight = weights[id]
    if (measure === undefined || weight === 0) continue
    const part = sides[side][kind]
    part.sum += weight * (measure === UNKNOWN ? unknown : measure)
    part.weight += weight
  }
  const demand = valueOfSide(sides.demand)
  const wish = valueOfSide(sides.wish)
  return { score: combineSides(demand, wish, combine), demand, wish }
}

const emptySums = () => ({ affinity: { sum: 0, weight: 0 }, barrier: { sum: 0, weight: 0 } })

function valueOfSide({ affinity, barrier }: ReturnType<typeof emptySums>): number {
  const [a, b] = [affinity, barrier].map((part) => (part.weight === 0 ? { sum: 1000, weight: 1 } : part)) as [
    { sum: number; weight: number },
    { sum: number; weight: number },
  ]
  return sideValue(a.sum, a.weight, b.sum, b.weight)
}
