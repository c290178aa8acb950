import { expect, test } from 'vitest'
import { combineLimits, type LimitPart, limitPart, noLimits, oneLimit } from '../../src/criteria/limit.js'

const parts = (...outcomes: LimitPart['outcome'][]): LimitPart[] =>
  outcomes.map((outcome) => ({ outcome, owner: 'employer' }))

test('a must is met, unmet, or unknown', () => {
  expect(limitPart(true, 'law')).toEqual({ outcome: 'met', owner: 'law' })
  expect(limitPart(false, 'candidate')).toEqual({ outcome: 'unmet', owner: 'candidate' })
  expect(limitPart(undefined, 'employer')).toEqual({ outcome: 'unknown', owner: 'employer' })
})

test('one must and no other is a list of that part', () => {
  expect(oneLimit(true, 'law')).toEqual([limitPart(true, 'law')])
  expect(oneLimit(undefined, 'candidate')).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
})

test('no must at all is no limit', () => {
  expect(combineLimits(noLimits)).toBe('none')
  expect(noLimits).toEqual([])
  expect(Object.isFrozen(noLimits)).toBe(true)
})

test.each<[LimitPart['outcome'][], string]>([
  [['met'], 'met'],
  [['met', 'met'], 'met'],
  [['met', 'unknown'], 'unknown'],
  [['unknown', 'met'], 'unknown'],
  [['unknown', 'unmet'], 'unmet'],
  [['unmet', 'met'], 'unmet'],
  [['met', 'unmet'], 'unmet'],
])('%s together are %s: unmet decides, then unknown', (outcomes, expected) =>
  expect(combineLimits(parts(...outcomes))).toBe(expected),
)
