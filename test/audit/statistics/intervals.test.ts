import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { binomialInterval, binomialShares } from '../../../src/audit/statistics/binomialInterval.js'
import { logChoices, logFactorial } from '../../../src/audit/statistics/logFactorial.js'
import { percentileInterval } from '../../../src/audit/statistics/percentileInterval.js'
import { runs } from '../../support/runs.js'

/** The chance of so many successes, by multiplying out. */
function chance(successes: number, trials: number, share: number): number {
  let choices = 1
  for (let at = 1; at <= successes; at++) choices = (choices * (trials - successes + at)) / at
  return choices * share ** successes * (1 - share) ** (trials - successes)
}
const chanceOf = (from: number, to: number, trials: number, share: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => chance(from + at, trials, share)).reduce((sum, one) => sum + one, 0)

describe('the exact interval of a share', () => {
  // tables of Clopper and Pearson at 95 %
  test.each([
    [1, 10, 0.00253, 0.44502],
    [0, 10, 0, 0.3085],
    [5, 10, 0.18709, 0.81291],
    [10, 10, 0.6915, 1],
    [1, 1, 0.025, 1],
    [3, 20, 0.03207, 0.37893],
  ])('of %i of %i is %f to %f', (successes, trials, lowest, highest) => {
    const shares = binomialShares(successes, trials, 950)
    expect(shares.lowest).toBeCloseTo(lowest, 5)
    expect(shares.highest).toBeCloseTo(highest, 5)
  })

  test('is rounded outwards to thousandths', () => {
    // 2.53 and 445.02
    expect(binomialInterval(1, 10)).toEqual({ lowest: 2, highest: 446 })
    expect(binomialInterval(0, 10)).toEqual({ lowest: 0, highest: 309 })
  })

  test('of nothing is everything', () => expect(binomialInterval(0, 0)).toEqual({ lowest: 0, highest: 1000 }))

  test('has at its ends what the confidence leaves over, half on each side', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(60),
        fc.constantFrom(800, 950, 990),
        (trials, drawn, confidence) => {
          const successes = drawn % (trials + 1)
          const { lowest, highest } = binomialShares(successes, trials, confidence)
          const half = (1000 - confidence) / 2000
          if (successes > 0) expect(chanceOf(successes, trials, trials, lowest)).toBeCloseTo(half, 9)
          if (successes < trials) expect(chanceOf(0, successes, trials, highest)).toBeCloseTo(half, 9)
        },
      ),
      runs(200),
    ))

  test('holds the true share at least as often as it says', () => {
    // counted over all outcomes of 25 trials, for shares all over
    for (let share = 0.02; share < 1; share += 0.04) {
      let covered = 0
      for (let successes = 0; successes <= 25; successes++) {
        const { lowest, highest } = binomialShares(successes, 25, 950)
        if (lowest <= share && share <= highest) covered += chance(successes, 25, share)
      }
      expect(covered).toBeGreaterThanOrEqual(0.95)
    }
  })

  test('of ten million trials is as narrow as it should be', () => {
    // the spread of a share of a half is 0.000158, so 0.4997 to 0.5003
    const { lowest, highest } = binomialShares(5_000_000, 10_000_000, 950)
    expect(lowest).toBeCloseTo(0.5 - 1.96 * 0.000158, 5)
    expect(highest).toBeCloseTo(0.5 + 1.96 * 0.000158, 5)
  })

  test('a higher confidence is wider', () => {
    const [less, more] = [binomialShares(7, 30, 900), binomialShares(7, 30, 990)]
    expect(more.lowest).toBeLessThan(less.lowest)
    expect(more.highest).toBeGreaterThan(less.highest)
  })
})

describe('the logarithm of a factorial', () => {
  test('is a sum of logarithms, below and above where the series takes over', () => {
    for (const n of [0, 1, 2, 10, 170, 1023, 1024, 1025, 5000]) {
      let sum = 0
      for (let at = 2; at <= n; at++) sum += Math.log(at)
      expect(Math.abs(logFactorial(n) - sum)).toBeLessThanOrEqual(1e-12 * Math.max(1, sum))
    }
  })
  test('tells in how many ways some are chosen', () => {
    // 5 of 10: 252
    expect(Math.exp(logChoices(10, 5))).toBeCloseTo(252, 8)
    expect(logChoices(10, 0)).toBe(0)
  })
})

describe('the interval of many draws', () => {
  const draws = Array.from({ length: 999 }, (_, at) => at + 1)
  test('leaves out as many on either side', () => {
    // 2.5 % of 1000: from the 25th to the 25th from above
    expect(percentileInterval(draws)).toEqual({ lowest: 25, highest: 975 })
    expect(percentileInterval(draws.toReversed(), { confidence: 800 })).toEqual({ lowest: 100, highest: 900 })
  })
  test('is rounded outwards', () => expect(percentileInterval([1.2, 1.4, 1.6])).toEqual({ lowest: 1, highest: 2 }))
  test('of one draw is that draw', () => expect(percentileInterval([7])).toEqual({ lowest: 7, highest: 7 }))
  test('takes numbers by size and not as texts', () =>
    expect(percentileInterval([100, 9, 20])).toEqual({ lowest: 9, highest: 100 }))
})
