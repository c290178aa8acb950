import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areaUnderCurve, type Cases, redrawnAreas } from '../../../src/audit/statistics/areaUnderCurve.js'
import { blocksOf, drawBlocks } from '../../../src/audit/statistics/blocksOf.js'
import { attention, discountedGain } from '../../../src/audit/statistics/discountedGain.js'
import { percentileInterval } from '../../../src/audit/statistics/percentileInterval.js'
import { createRandom } from '../../../src/audit/statistics/random.js'
import { redrawnMeans } from '../../../src/audit/statistics/redrawnMeans.js'
import { runs } from '../../support/runs.js'

const cases = (successes: readonly number[], failures: readonly number[]): Cases => ({
  values: Uint16Array.from([...failures, ...successes]),
  success: Uint8Array.from([...failures.map(() => 0), ...successes.map(() => 1)]),
})

const someValues = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 })

describe('AUC', () => {
  test('is the share of pairs in which the success stands above', () => {
    // 3 above 2 and 0, 1 above 0 and below 2
    expect(areaUnderCurve(cases([3, 1], [2, 0]))).toBe(3 / 4)
    expect(areaUnderCurve(cases([9, 8], [1, 2, 3]))).toBe(1)
    expect(areaUnderCurve(cases([1], [2, 3]))).toBe(0)
  })
  test('counts a tie half', () => {
    // 5 with 5: half; 5 above 1: one
    expect(areaUnderCurve(cases([5], [5, 1]))).toBe(3 / 4)
    expect(areaUnderCurve(cases([400, 400], [400, 400, 400]))).toBe(1 / 2)
  })
  test('is none without a success or without a failure', () => {
    expect(areaUnderCurve(cases([], [1]))).toBeNaN()
    expect(areaUnderCurve(cases([1], []))).toBeNaN()
  })
  test('is what counting all pairs gives', () =>
    fc.assert(
      fc.property(someValues, someValues, (successes, failures) => {
        let won = 0
        for (const one of successes) for (const other of failures) won += one > other ? 1 : one === other ? 0.5 : 0
        expect(areaUnderCurve(cases(successes, failures))).toBeCloseTo(won / (successes.length * failures.length), 12)
      }),
      runs(200),
    ))
  test('does not change when values are stretched and none passes another', () =>
    fc.assert(
      fc.property(someValues, someValues, (successes, failures) => {
        const stretched = (values: readonly number[]) => values.map((value) => 7 + value * 3 + (value > 500 ? 900 : 0))
        expect(areaUnderCurve(cases(stretched(successes), stretched(failures)))).toBe(
          areaUnderCurve(cases(successes, failures)),
        )
      }),
      runs(200),
    ))

  test('by people drawn again: its interval holds the truth about as often as it says, and by cases it does not', () => {
    // Each of 40 people has one value and one chance of success for all six cases, drawn apart: so the truth is a half.
    const covered = { people: 0, cases: 0 }
    const years = 200
    for (let year = 0; year < years; year++) {
      const random = createRandom(`coverage ${year}`)
      const people = Array.from({ length: 40 }, () => ({ value: random.below(1001), chance: random.share() }))
      const rows = people.flatMap((person, number) => Array.from({ length: 6 }, () => ({ ...person, number })))
      const drawn = {
        values: Uint16Array.from(rows, ({ value }) => value),
        success: Uint8Array.from(rows, ({ chance }) => Number(random.share() < chance)),
      }
      const by = (keys: readonly string[]) =>
        percentileInterval(redrawnAreas(drawn, blocksOf(keys, 500, 'a'), 200, random).map((area) => 1000 * area))
      const holds = ({ lowest, highest }: { lowest: number; highest: number }) => lowest <= 500 && 500 <= highest
      if (holds(by(rows.map(({ number }) => `p-${number}`)))) covered.people++
      if (holds(by(rows.map((_, row) => `row-${row}`)))) covered.cases++
    }
    // 190 of 200 are expected with a spread of 3; the interval is known to be a little narrow with forty people
    expect(covered.people).toBeGreaterThanOrEqual(178)
    // six cases of one person are not six witnesses
    expect(covered.cases).toBeLessThan(165)
  })
})

describe('blocks', () => {
  test('keep together what has one key, as evenly as can be', () => {
    const keys = Array.from({ length: 100 }, (_, at) => `p-${at % 30}`)
    const { count, of } = blocksOf(keys, 8, 'a')
    expect(count).toBe(8)
    const keysIn = new Map<number, Set<string>>()
    keys.forEach((key, at) => {
      const block = of[at] as number
      keysIn.set(block, (keysIn.get(block) ?? new Set()).add(key))
    })
    // 30 keys over 8 blocks: three or four each, and each key in one block only
    expect([...keysIn.values()].map(({ size }) => size).toSorted()).toEqual([3, 3, 4, 4, 4, 4, 4, 4])
  })
  test('are one for each key where there are few, and the same in another order', () => {
    const { count, of } = blocksOf(['b', 'a', 'b', 'c'], 10, 'a')
    expect(count).toBe(3)
    expect(of[0]).toBe(of[2])
    expect([...blocksOf(['c', 'b', 'a', 'b'], 10, 'a').of]).toEqual([of[3], of[0], of[1], of[0]])
  })
  test('are drawn as many times as there are blocks', () => {
    const times = new Int32Array(12)
    drawBlocks(times, createRandom('a').below)
    expect(times.reduce((sum, one) => sum + one, 0)).toBe(12)
    expect(Math.max(...times)).toBeGreaterThan(1) // twelve draws from twelve without one twice: once in 18,000
  })
})

describe('nDCG', () => {
  // places 1, 2 and 3 get 1, 1/log2(3) = 0.63093 and 1/2
  test('gives each place its attention', () => {
    expect([1, 2, 3].map((place) => attention(place).toFixed(5))).toEqual(['1.00000', '0.63093', '0.50000'])
  })
  test('by hand: of a failure, a success, a success', () => {
    const list = [false, true, true]
    // (0.63093 + 0.5) / (1 + 0.63093)
    expect(discountedGain(list, 3)).toBeCloseTo(0.69343, 5)
    // of two places only the second: 0.63093 / 1.63093
    expect(discountedGain(list, 2)).toBeCloseTo(0.38685, 5)
    // the first place is a failure
    expect(discountedGain(list, 1)).toBe(0)
  })
  test('is 1 where the successes stand on top, and none without one', () => {
    expect(discountedGain([true, true, false, false], 10)).toBe(1)
    expect(discountedGain([true, true, true, false], 2)).toBe(1)
    expect(discountedGain([false, false], 10)).toBeNaN()
  })
})

test('means drawn again lie around the mean, as far as they should', () => {
  const values = Array.from({ length: 100 }, (_, at) => at)
  const means = redrawnMeans(values, 2000, createRandom('a'))
  const mean = means.reduce((sum, one) => sum + one, 0) / 2000
  const spread = Math.sqrt(means.reduce((sum, one) => sum + (one - mean) ** 2, 0) / 2000)
  // the mean of 0..99 is 49.5, its standard error 28.87 / 10
  expect(mean).toBeCloseTo(49.5, 0)
  expect(spread).toBeGreaterThan(2.7)
  expect(spread).toBeLessThan(3.1)
})
