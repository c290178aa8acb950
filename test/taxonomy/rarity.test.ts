import { describe, expect, test } from 'vitest'
import { lowerMedian, rarityOf } from '../../src/taxonomy/rarity.js'

describe('rarity', () => {
  // ln(100 / 10) / ln(100) = 1 / 2
  test('of nine in 99 is 500', () => expect(rarityOf(99, 9)).toBe(500))
  test('of what no profile asks is 1000', () => expect(rarityOf(99, 0)).toBe(1000))
  // ln(100 / 2) / ln(100) = 0.8495
  test('of what one asks is near it', () => expect(rarityOf(99, 1)).toBe(849))
  test('of what all ask is 1, and never 0', () => expect(rarityOf(99, 99)).toBe(1))
  test('of what more than all ask is 1 too', () => expect(rarityOf(99, 200)).toBe(1))
  // ln(1000 / 100) / ln(1000) = 1 / 3
  test('is rounded', () => expect(rarityOf(999, 99)).toBe(333))
  test('falls as more ask it', () => {
    const all = Array.from({ length: 100 }, (_, asking) => rarityOf(99, asking))
    expect(all).toEqual([...all].sort((a, b) => b - a))
  })
})

describe('the lower median', () => {
  test('is the middle', () => expect(lowerMedian([30, 10, 20])).toBe(20))
  test('of an even number is the lower of two', () => expect(lowerMedian([40, 10, 30, 20])).toBe(20))
  test('sorts by value, not by text', () => expect(lowerMedian([100, 9, 20])).toBe(20))
  test('of nothing is nothing', () => expect(lowerMedian([])).toBeUndefined())
  test('leaves the list as it was', () => {
    const list = [3, 1, 2]
    lowerMedian(list)
    expect(list).toEqual([3, 1, 2])
  })
})
