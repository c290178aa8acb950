import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../../src/audit/statistics/random.js'
import { drawLot } from '../../../src/rank/lottery.js'
import { runs } from '../../support/runs.js'

const drawn = (seed: string, count: number) => {
  const random = createRandom(seed)
  return Array.from({ length: count }, () => random.next())
}

/** xoshiro128** as its authors print it, in whole numbers without end. */
function reference(seed: string, count: number): number[] {
  const word = 2n ** 32n
  const rotated = (x: bigint, by: bigint) => ((x << by) | (x >> (32n - by))) % word
  const lots = [drawLot(seed, '', '1'), drawLot(seed, '', '2')]
  const s = lots.flatMap(({ high, low }) => [BigInt(high), BigInt(low)]) as [bigint, bigint, bigint, bigint]
  return Array.from({ length: count }, () => {
    const result = (rotated((s[1] * 5n) % word, 7n) * 9n) % word
    const t = (s[1] << 9n) % word
    s[2] ^= s[0]
    s[3] ^= s[1]
    s[1] ^= s[2]
    s[0] ^= s[3]
    s[2] ^= t
    s[3] = rotated(s[3], 11n)
    return Number(result)
  })
}

describe('random numbers', () => {
  test('are those of xoshiro128**, whatever the seed', () =>
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(drawn(seed, 50)).toEqual(reference(seed, 50))
      }),
      runs(100),
    ))

  test('are the same for one seed and others for another', () => {
    expect(drawn('a', 20)).toEqual(drawn('a', 20))
    // twenty words of 32 bits do not come twice by chance
    expect(drawn('a', 20)).not.toEqual(drawn('b', 20))
  })

  test('fall below a number as often on each', () => {
    const random = createRandom('dice')
    const counts = new Array(7).fill(0)
    for (let at = 0; at < 70_000; at++) counts[random.below(7)]++
    // chi-square with 6 degrees of freedom is above 22.5 once in a thousand seeds
    expect(counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(22.5)
  })

  test('do not favour low numbers where the range does not divide 2^32', () => {
    // of 3 x 2^30, without drawing again, the lowest third would come up twice as often as each other third
    const random = createRandom('range')
    let low = 0
    for (let at = 0; at < 9000; at++) if (random.below(3 * 2 ** 30) < 2 ** 30) low++
    // 3000 expected with a spread of 45; the bias would give 4500
    expect(Math.abs(low - 3000)).toBeLessThan(200)
  })

  test('below one is nothing else than 0, and a share is below 1', () => {
    const random = createRandom('ends')
    for (let at = 0; at < 1000; at++) {
      expect(random.below(1)).toBe(0)
      const share = random.share()
      expect(share >= 0 && share < 1).toBe(true)
    }
  })

  test('shuffle into every order as often', () => {
    const random = createRandom('cards')
    const counts = new Map<string, number>()
    for (let at = 0; at < 6000; at++) {
      const cards = ['a', 'b', 'c']
      random.shuffle(cards)
      counts.set(cards.join(''), (counts.get(cards.join('')) ?? 0) + 1)
    }
    // all six, each about a thousand times with a spread of 29
    expect(counts.size).toBe(6)
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })
})
