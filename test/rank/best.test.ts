import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Best, type Contender } from '../../src/rank/best.js'
import { runs } from '../support/runs.js'

const contenders = fc.array(
  fc.record({ demand: fc.integer({ min: 0, max: 3 }), wish: fc.integer({ min: 0, max: 3 }), lot: fc.nat(1000) }),
  { maxLength: 40 },
)
const made = (list: readonly { demand: number; wish: number; lot: number }[]): Contender[] =>
  list.map(({ demand, wish }, row) => ({
    part: 0,
    row,
    status: 'eligible',
    score: demand + wish,
    demand,
    wish,
    lot: undefined,
  }))

describe('the best so many', () => {
  it('are the first so many of all, in order, and lots are drawn between equals only', () => {
    fc.assert(
      fc.property(contenders, fc.integer({ min: 0, max: 8 }), (list, limit) => {
        const lotOf = ({ row }: Contender) => ({ high: list[row]?.lot ?? 0, low: row })
        const best = new Best(limit, lotOf)
        for (const contender of made(list)) {
          if (contender.score >= best.least) best.offer(contender)
        }
        const sorted = made(list).sort(
          (a, b) =>
            b.score - a.score ||
            Math.min(b.demand, b.wish) - Math.min(a.demand, a.wish) ||
            lotOf(b).high - lotOf(a).high ||
            lotOf(b).low - lotOf(a).low,
        )
        expect(best.inOrder().map(({ row }) => row)).toEqual(sorted.slice(0, limit).map(({ row }) => row))
        expect(best.size).toBe(Math.min(limit, list.length))
      }),
      runs(500),
    )
  })

  it('let nobody in below the worst of them once there is no room', () => {
    const best = new Best(1, () => ({ high: 0, low: 0 }))
    expect(best.least).toBe(0)
    best.offer({ part: 0, row: 0, status: 'eligible', score: 500, demand: 500, wish: 500, lot: undefined })
    expect(best.least).toBe(500)
    expect(new Best(0, () => ({ high: 0, low: 0 })).least).toBe(Number.POSITIVE_INFINITY)
  })
})
