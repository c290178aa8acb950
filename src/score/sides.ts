import type { Criterion, LimitCriterion, Side } from '../criteria/criterion.js'
import { criteria } from '../criteria/index.js'
import type { Pair } from '../criteria/pair.js'
import { divideRounded, FULL, UNKNOWN } from '../domain/measure.js'
import type { Policy } from '../domain/policy.js'

/** The two weighted sums of a side, and its value `round(A * B / 1000)`, with A and B their means. */
export interface SideSums {
  readonly sumA: number
  readonly weightA: number
  readonly sumB: number
  readonly weightB: number
  readonly value: number
}

/** What a criterion counts as in a sum, 0..1000. */
export type Count = (criterion: Criterion, pair: Pair) => number

/** As it is known: an unknown measure counts as the policy's `unknown`. */
export const asKnown: Count = (criterion, pair) => {
  const { unknown } = pair.context.policy
  const measure = criterion.measure(pair, unknown)
  return measure === UNKNOWN ? unknown : measure
}

/** At worst: all that is unknown counts 0. */
export const atLowest: Count = (criterion, pair) => {
  const measure = criterion.measure(pair, 0)
  return measure === UNKNOWN ? 0 : measure
}

/** At best: all that is unknown counts FULL. */
export const atHighest: Count = (criterion, pair) => {
  if (criterion.highest !== undefined) return criterion.highest(pair)
  const measure = criterion.measure(pair, FULL)
  return measure === UNKNOWN ? FULL : measure
}

/** The weight of a criterion for a pair: the policy's, or 0 where the person has no preference. */
export const weightOf = (criterion: Criterion, pair: Pair): number =>
  criterion.leftOut?.(pair) ? 0 : pair.context.policy.weights[criterion.id]

/**
 * Whether a criterion has a say under a policy: it weighs something, or somebody can make a must of it. One that has none is left out of
 * explanations: nothing of it is in a score, so nothing of it is told as if it were.
 */
export const hasSay = (criterion: Criterion | LimitCriterion, { weights }: Policy): boolean =>
  criterion.owners.length > 0 || ('measure' in criterion && weights[criterion.id] > 0)

/** Sums up one side. Barriers take away from what affinity found; the division is done once, on integers. */
export function sumSide(side: Side, pair: Pair, count: Count): SideSums {
  let sumA = 0
  let weightA = 0
  let sumB = 0
  let weightB = 0
  for (const criterion of criteria) {
    if (criterion.side !== side) continue
    const weight = weightOf(criterion, pair)
    if (weight === 0) continue
    const points = weight * count(criterion, pair)
    if (criterion.kind === 'affinity') {
      sumA += points
      weightA += weight
    } else {
      sumB += points
      weightB += weight
    }
  }
  return { sumA, weightA, sumB, weightB, value: sideValue(sumA, weightA, sumB, weightB) }
}

/** The value of a side: the product of its two weighted means, divided once. */
export const sideValue = (sumA: number, weightA: number, sumB: number, weightB: number): number =>
  divideRounded(sumA * sumB, weightA * weightB * FULL)

/** Two sides as one score. Harmonic: `round(2 d w / (d + w))`, and 0 if both are 0. */
export function combineSides(demand: number, wish: number, combine: Policy['combine']): number {
  switch (combine) {
    case 'minimum':
      return Math.min(demand, wish)
    case 'arithmetic':
      return divideRounded(demand + wish, 2)
    case 'harmonic':
      return demand + wish === 0 ? 0 : divideRounded(2 * demand * wish, demand + wish)
  }
}
