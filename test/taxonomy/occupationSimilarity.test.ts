import { describe, expect, test } from 'vitest'
import { sharedDigits } from '../../src/domain/sharedDigits.js'
import { cosineOf } from '../../src/taxonomy/occupationSimilarity.js'

const vector = (entries: Record<string, number>) => new Map(Object.entries(entries))

describe('the cosine of two competence vectors', () => {
  test('is 1000 for the same, 0 for nothing shared', () => {
    expect(cosineOf(vector({ a: 3, b: 4 }), vector({ a: 3, b: 4 }))).toBe(1000)
    expect(cosineOf(vector({ a: 3 }), vector({ b: 4 }))).toBe(0)
  })
  test('does not mind how long a vector is', () =>
    expect(cosineOf(vector({ a: 1, b: 1 }), vector({ a: 500, b: 500 }))).toBe(1000))
  // (3 x 4) / (5 x 4): 600
  test('is weighed', () => expect(cosineOf(vector({ a: 3, b: 4 }), vector({ a: 4 }))).toBe(600))
  test('is the same either way round', () => {
    const [one, other] = [vector({ a: 1500, b: 1000, c: 7 }), vector({ b: 300, c: 900, d: 5 })]
    expect(cosineOf(one, other)).toBe(cosineOf(other, one))
  })
})

test('ISCO codes share leading digits only', () => {
  expect(sharedDigits('9333', '9333')).toBe(4)
  expect(sharedDigits('9333', '9334')).toBe(3)
  expect(sharedDigits('9333', '93')).toBe(2)
  expect(sharedDigits('93', '9333')).toBe(2)
  expect(sharedDigits('9333', '8333')).toBe(0)
  expect(sharedDigits('', '9333')).toBe(0)
})
