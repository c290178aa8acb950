import { expect, test } from 'vitest'
import { PromisingLabels } from '../../../src/taxonomy/spelling/promisingLabels.js'

test('the most promising come first, each once, down to the confidence that is asked', () => {
  const promising = new PromisingLabels(5)
  promising.clear()
  for (const [row, ceiling] of [600, 1000, 750, 1000, 649].entries()) promising.add(row, ceiling)
  expect([promising.next(600), promising.next(600)].sort()).toEqual([1, 3])
  expect(promising.next(751)).toBeUndefined()
  expect(promising.next(750)).toBe(2)
  expect(promising.next(650)).toBeUndefined()
  expect(promising.next(600)).toBe(4)
  expect(promising.next(600)).toBe(0)
  expect(promising.next(600)).toBeUndefined()
})

test('clearing puts all away', () => {
  const promising = new PromisingLabels(2)
  for (const row of [0, 1]) {
    promising.clear()
    promising.add(row, 700)
    expect(promising.next(600)).toBe(row)
    promising.add(1 - row, 650)
  }
  promising.clear()
  expect(promising.next(0)).toBeUndefined()
})
