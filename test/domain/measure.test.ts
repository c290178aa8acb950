import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { divideRounded, FULL, line } from '../../src/domain/measure.js'

describe('divideRounded', () => {
  test('rounds a half up', () => {
    expect([divideRounded(1, 2), divideRounded(3, 2), divideRounded(5, 10), divideRounded(4, 10)]).toEqual([1, 2, 1, 0])
  })

  test('is exact up to 2^51, as arithmetic without limits has it', () => {
    const numerator = fc.integer({ min: 0, max: 2 ** 51 })
    const denominator = fc.integer({ min: 1, max: 2 ** 40 })
    fc.assert(
      fc.property(numerator, denominator, (n, d) => {
        expect(divideRounded(n, d)).toBe(Number((2n * BigInt(n) + BigInt(d)) / (2n * BigInt(d))))
      }),
    )
  })
})

describe('line', () => {
  test('is level outside its ends', () => {
    expect([line(-5, 0, 10, 200), line(0, 0, 10, 200), line(10, 0, 10, 200), line(99, 0, 10, 200)]).toEqual([
      FULL,
      FULL,
      200,
      200,
    ])
  })

  test('falls by equal steps in between, and never jumps', () => {
    expect([1, 5, 9].map((value) => line(value, 0, 10, 0))).toEqual([900, 500, 100])
  })
})
