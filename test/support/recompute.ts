import type { Explanation, Reason } from 'passend'
import { expect } from 'vitest'

/** `numerator / denominator`, a half rounded up, on integers of any size. */
export function dividedHalfUp(numerator: bigint, denominator: bigint): number {
  return Number((2n * numerator + denominator) / (2n * denominator))
}

const sum = (reasons: readonly Reason[], of: 'points' | 'weight') =>
  reasons.reduce((total, reason) => total + reason[of], 0)

/** A side's value by the stated formula, from its reasons alone. */
function sideFromReasons(affinity: readonly Reason[], barrier: readonly Reason[]): number {
  const points = BigInt(sum(affinity, 'points')) * BigInt(sum(barrier, 'points'))
  return dividedHalfUp(points, BigInt(sum(affinity, 'weight')) * BigInt(sum(barrier, 'weight')) * 1000n)
}

/** The two sides as one score by the stated formulas. */
export function combined(demand: number, wish: number, combine: Explanation['combine']): number {
  if (combine === 'minimum') return Math.min(demand, wish)
  if (combine === 'arithmetic') return dividedHalfUp(BigInt(demand) + BigInt(wish), 2n)
  if (demand === 0 && wish === 0) return 0
  return dividedHalfUp(2n * BigInt(demand) * BigInt(wish), BigInt(demand) + BigInt(wish))
}

/** Recomputes a score from an explanation alone and holds every sum on the way to what the explanation states. */
export function expectToSumToItsScore(explanation: Explanation, unknown: number): void {
  const values = (['demand', 'wish'] as const).map((side) => {
    const { affinity, barrier, sumA, weightA, sumB, weightB, value } = explanation[side]
    for (const { weight, measure, points, criterion } of [...affinity, ...barrier]) {
      expect(points, criterion).toBe(weight * (measure === 'unknown' ? unknown : measure))
    }
    expect([sumA, weightA]).toEqual([sum(affinity, 'points'), sum(affinity, 'weight')])
    expect([sumB, weightB]).toEqual([sum(barrier, 'points'), sum(barrier, 'weight')])
    expect(value).toBe(sideFromReasons(affinity, barrier))
    return value
  }) as [number, number]
  expect([explanation.match.demand, explanation.match.wish]).toEqual(values)
  expect(explanation.match.score).toBe(combined(...values, explanation.combine))
}
