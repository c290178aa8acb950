import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { SharedOrder } from '../../../src/taxonomy/spelling/sharedOrder.js'
import { symbolsOf } from '../../../src/taxonomy/spelling/symbols.js'
import { runs } from '../../support/runs.js'

/** The longest common subsequence by its textbook table. */
function sharedInOrder(one: string, other: string): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const letter of one) {
    const next = [0]
    for (let at = 1; at <= other.length; at++) {
      const grown = (row[at - 1] ?? 0) + 1
      next.push(other[at - 1] === letter ? grown : Math.max(row[at] ?? 0, next[at - 1] ?? 0))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** Reaches from within a text as far as the longest common subsequence, and no further. */
function expectReach(text: string, label: string): void {
  const shared = sharedInOrder(text, label)
  const around = symbolsOf(`ee${label}ee`)
  const order = new SharedOrder(symbolsOf(text), label.length)
  const reaches = (least: number) => order.reaches(least, around, 2, 2 + label.length)
  expect([reaches(shared), reaches(shared + 1)], `${text} / ${label}`).toEqual([true, false])
  // and leaves nothing behind for the next label
  expect(reaches(shared)).toBe(true)
}

test('letters in common are counted in their order', () => {
  expectReach('lasser', 'passer')
  expectReach('abc', 'cba')
  expectReach('abc', 'xyz')
  expectReach('a', 'a')
})

test('at the ends of words of 32 and 64 places', () => {
  for (const length of [31, 32, 33, 63, 64, 65, 95, 96, 97, 127, 128, 129, 200]) {
    expectReach('e'.repeat(length), 'e'.repeat(length))
    expectReach('e'.repeat(length), 'e'.repeat(length + 5))
    expectReach('ab'.repeat(length).slice(0, length), 'ba'.repeat(length).slice(0, length))
    expectReach(`${'b'.repeat(length - 1)}a`, 'a'.repeat(3))
  }
})

test('as the textbook counts them, for any texts', () => {
  const text = (maxLength: number) =>
    fc.array(fc.constantFrom(...'aaabcde 2+'), { minLength: 1, maxLength }).map((all) => all.join(''))
  fc.assert(fc.property(text(32), text(60), expectReach), runs(300))
  fc.assert(fc.property(text(300), text(150), expectReach), runs(200))
})
