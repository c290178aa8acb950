import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fisherExact } from '../../../src/audit/statistics/fisherExact.js'
import { holm } from '../../../src/audit/statistics/holm.js'
import { createRandom } from '../../../src/audit/statistics/random.js'
import { shuffledGaps } from '../../../src/audit/statistics/shuffledGaps.js'
import { runs } from '../../support/runs.js'

describe('fisherExact', () => {
  it('gives what is known', () => {
    // The lady tasting tea (Fisher 1935): 3 of 4 right on either side. Tables 1/70, 16/70, 36/70, 16/70, 1/70: 34/70.
    expect(fisherExact(3, 1, 1, 3)).toBe(485_714)
    // All of one and none of the other: 2 of the 70 tables.
    expect(fisherExact(4, 0, 0, 4)).toBe(28_571)
    // As many on both sides is the likeliest table, so all others are at most as probable.
    expect(fisherExact(5, 5, 5, 5)).toBe(1_000_000)
    // 1 of 10 against 11 of 14: sum of the tables with at most the same probability is 0.002759 (R: fisher.test, 0.002759456).
    expect(fisherExact(1, 9, 11, 3)).toBe(2759)
  })

  it('has one table where a margin is empty', () => {
    expect(fisherExact(0, 0, 3, 4)).toBe(1_000_000)
    expect(fisherExact(0, 5, 0, 4)).toBe(1_000_000)
    expect(fisherExact(0, 0, 0, 0)).toBe(1_000_000)
  })

  it('equals the sum over all tables, worked out with whole numbers', () => {
    const choose = (n: bigint, k: bigint): bigint => (k === 0n ? 1n : (choose(n, k - 1n) * (n - k + 1n)) / k)
    const plain = (a: number, b: number, c: number, d: number): number => {
      const [one, other, yes] = [BigInt(a + b), BigInt(c + d), BigInt(a + c)]
      let [all, extreme] = [0n, 0n]
      const ways = (x: bigint) => choose(one, x) * choose(other, yes - x)
      for (let x = 0n; x <= one && x <= yes; x++) {
        if (yes - x > other) continue
        all += ways(x)
        if (ways(x) <= ways(BigInt(a))) extreme += ways(x)
      }
      return Math.max(1, Number((extreme * 2_000_000n + all) / (2n * all)))
    }
    const count = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        // One apart: the double and the whole numbers may round a half otherwise.
        expect(Math.abs(fisherExact(a, b, c, d) - plain(a, b, c, d))).toBeLessThanOrEqual(1)
      }),
      runs(200),
    )
  })

  it('is the same whichever way the table is turned', () => {
    const count = fc.integer({ min: 0, max: 3000 })
    fc.assert(
      fc.property(count, count, count, count, (a, b, c, d) => {
        const p = fisherExact(a, b, c, d)
        for (const turned of [fisherExact(c, d, a, b), fisherExact(b, a, d, c), fisherExact(a, c, b, d)])
          expect(Math.abs(turned - p)).toBeLessThanOrEqual(1)
      }),
      runs(100),
    )
  })

  it('works for a million', () => {
    // A tenth of a percent apart in half a million each: z = 2.00, so some 4.6 %.
    const p = fisherExact(50_000, 450_000, 50_600, 449_400)
    expect(p).toBeGreaterThan(44_000)
    expect(p).toBeLessThan(48_000)
    expect(fisherExact(500_000, 0, 0, 500_000)).toBe(1)
  })
})

describe('holm', () => {
  it('corrects as by hand', () => {
    // Sorted: 0.01 x 4, 0.02 x 3 = 0.06, 0.03 x 2 = 0.06, 0.04 x 1 = 0.04, which is not below what stands before it.
    expect(holm([30_000, 10_000, 40_000, 20_000])).toEqual([60_000, 40_000, 60_000, 60_000])
    expect(holm([600_000, 700_000])).toEqual([1_000_000, 1_000_000])
    expect(holm([])).toEqual([])
  })
})

describe('shuffledGaps', () => {
  const random = () => createRandom('shuffles')

  it('equals the exact test where every person has one trial', () => {
    // The tea once more: with one trial each, shuffling people is drawing tables with the same margins, so that with a fixed reference
    // the share of gaps as great is Fisher's 34/70. With 20,000 shuffles the standard error is 0.0035.
    const trials = new Uint32Array(8).fill(1)
    const successes = Uint32Array.from([1, 1, 1, 0, 1, 0, 0, 0])
    const groupOf = Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1])
    const [[p] = []] = shuffledGaps(
      trials,
      successes,
      [{ groupOf, groups: 2, reference: 0, tested: [1] }],
      20_000,
      random(),
    )
    expect(p).toBeGreaterThan(470_000)
    expect(p).toBeLessThan(502_000)
  })

  it('counts below the highest one way only, and the highest itself as certain', () => {
    const trials = new Uint32Array(8).fill(1)
    const successes = Uint32Array.from([1, 1, 1, 0, 1, 0, 0, 0])
    const groupOf = Int32Array.from([0, 0, 0, 0, 1, 1, 1, 1])
    const table = { groupOf, groups: 2, reference: [0, 1], tested: [0, 1] }
    const [[highest, lower] = []] = shuffledGaps(trials, successes, [table], 20_000, random())
    // A gap of 0 or more there is always; one of a half or more to one side in (16 + 1) of the 70 tables.
    expect(highest).toBe(1_000_000)
    expect(Math.abs((lower as number) - 242_857)).toBeLessThan(15_000)
  })

  it('lets nothing be made of trials of one and the same person', () => {
    // 2 people with 500 trials each, all of the one a success: 1000 pairs look like proof, and are a draw of one in two.
    const trials = Uint32Array.from([500, 500])
    const successes = Uint32Array.from([500, 0])
    const table = { groupOf: Int32Array.from([0, 1]), groups: 2, reference: 0, tested: [1] }
    expect(shuffledGaps(trials, successes, [table], 999, random())).toEqual([[1_000_000]])
    expect(fisherExact(500, 0, 0, 500)).toBe(1)
  })

  it('leaves out who is in no group', () => {
    // The third person would make all the difference. Without them both have the same rate: a gap of 0 there is always.
    const trials = Uint32Array.from([10, 10, 10])
    const successes = Uint32Array.from([5, 5, 10])
    const table = { groupOf: Int32Array.from([0, 1, -1]), groups: 2, reference: 0, tested: [1] }
    expect(shuffledGaps(trials, successes, [table], 999, random())).toEqual([[1_000_000]])
  })
})
