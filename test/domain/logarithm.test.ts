import { describe, expect, test } from 'vitest'
import { exponential, naturalLogarithm } from '../../src/domain/logarithm.js'

describe('the natural logarithm', () => {
  test('of 1 is 0', () => expect(naturalLogarithm(1)).toBe(0))
  test.each([0.001, 0.4, 0.75, 2, 3, 10, 99, 100, 1001, 12_345, 10_000_001])('of %d is that of Math.log', (value) => {
    expect(Math.abs(naturalLogarithm(value) - Math.log(value))).toBeLessThan(1e-12)
  })
})

describe('the exponential', () => {
  test('of 0 is 1', () => expect(exponential(0)).toBe(1))
  test.each([-50, -3.2, -0.5, 0.1, 1, 2.75, 12, 300])('of %d is that of Math.exp', (value) => {
    expect(Math.abs(exponential(value) / Math.exp(value) - 1)).toBeLessThan(1e-12)
  })
  test('ends where numbers do', () => {
    expect(exponential(-1e9)).toBe(0)
    expect(exponential(1e9)).toBe(exponential(700))
  })
})
