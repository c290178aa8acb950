import { describe, expect, test } from 'vitest'
import { drawLot } from '../../src/rank/lottery.js'
import { compare, lowerSide, type Placed, place } from '../../src/rank/order.js'
import type { Match } from '../../src/score/match.js'

const match = (over: Partial<Match> = {}): Match => ({
  candidateId: 'c',
  vacancyId: 'v',
  status: 'eligible',
  score: 500,
  demand: 500,
  wish: 500,
  range: { lowest: 0, highest: 1000 },
  ...over,
})
const placed = (over: Partial<Match> = {}, lot = { high: 0, low: 0 }): Placed => ({ match: match(over), lot })

/** Whether `a` stands above `b`, and not only one way round. */
const above = (a: Placed, b: Placed) => {
  expect(compare(a, b)).toBeLessThan(0)
  expect(compare(b, a)).toBeGreaterThan(0)
}

describe('the order', () => {
  test('puts what is blocked below all else, whatever its score', () => {
    above(placed({ score: 1 }), placed({ score: 1000, status: 'blocked' }))
    above(placed({ score: 1, status: 'to-verify' }), placed({ score: 1000, status: 'blocked' }))
  })
  test('puts blocked pairs among themselves by score', () =>
    above(placed({ status: 'blocked', score: 2 }), placed({ status: 'blocked', score: 1 })))
  test('puts eligible and to-verify together by score: an unknown is no refusal', () => {
    above(placed({ status: 'to-verify', score: 501 }), placed({ score: 500 }))
    above(placed({ score: 501 }), placed({ status: 'to-verify', score: 500 }))
  })
  test('puts the higher of the lower sides first where scores are equal', () => {
    above(placed({ demand: 480, wish: 522 }), placed({ demand: 600, wish: 429 }))
    above(
      placed({ demand: 600, wish: 480 }, { high: 0, low: 0 }),
      placed({ demand: 470, wish: 900 }, { high: 9, low: 9 }),
    )
  })
  test('then draws lots, the higher first', () => {
    above(placed({}, { high: 2, low: 0 }), placed({}, { high: 1, low: 9 }))
    above(placed({}, { high: 1, low: 2 }), placed({}, { high: 1, low: 1 }))
    expect(compare(placed(), placed())).toBe(0)
  })
  test('never minds the id or the input', () => {
    const one = placed({ candidateId: 'a' }, { high: 1, low: 0 })
    const other = placed({ candidateId: 'z' }, { high: 2, low: 0 })
    expect([one, other].sort(compare)).toEqual([other, one])
    expect([other, one].sort(compare)).toEqual([other, one])
  })
})

test('the lower side is the lower of the two', () => {
  expect(lowerSide(match({ demand: 3, wish: 7 }))).toBe(3)
  expect(lowerSide(match({ demand: 7, wish: 3 }))).toBe(3)
})

test('a match gets its lot by the seed and both ids', () => {
  const drawn = place(match(), 'seed')
  expect(drawn.match).toEqual(match())
  expect(drawn.lot).toEqual(drawLot('seed', 'c', 'v'))
  expect(place(match({ score: 1, status: 'blocked' }), 'seed').lot).toEqual(drawn.lot) // and by nothing else
})
