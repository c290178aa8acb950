import fc from 'fast-check'
import { expect, test } from 'vitest'
import { WaitingNumbers } from '../../src/adapters/openHiring/stores/waitingNumbers.js'
import { runs } from '../support/runs.js'

const HIGHEST = 2 ** 31 - 1
const anyNumber = fc.oneof(
  fc.integer({ min: 1, max: 20 }),
  fc.integer({ min: 1, max: HIGHEST }),
  fc.constantFrom(2 ** 30 - 1, 2 ** 30, 2 ** 30 + 1, HIGHEST - 1, HIGHEST),
)

test('the lowest and how many are lower are those of a plain set, whatever comes and goes', () => {
  fc.assert(
    fc.property(fc.array(anyNumber, { maxLength: 60 }), anyNumber, (numbers, asked) => {
      const tree = new WaitingNumbers()
      const plain = new Set<number>()
      for (const number of numbers) {
        // A number that is in goes out, one that is out comes in.
        tree.count(number, plain.has(number) ? -1 : 1)
        if (!plain.delete(number)) plain.add(number)
        expect(tree.lowest()).toBe(plain.size === 0 ? undefined : Math.min(...plain))
        for (const one of [number, asked, HIGHEST + 1])
          expect(tree.lowerThan(one)).toBe([...plain].filter((other) => other < one).length)
      }
    }),
    runs(200),
  )
})
