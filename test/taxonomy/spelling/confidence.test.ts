import { expect, test } from 'vitest'
import { confidenceOf, editsAllowed } from '../../../src/taxonomy/spelling/confidence.js'
import { countBits } from '../../../src/taxonomy/spelling/countBits.js'

test('the edits allowed are just those that keep the confidence', () => {
  for (let longer = 1; longer <= 300; longer++) {
    for (let confidence = 600; confidence <= 1000; confidence++) {
      const allowed = editsAllowed(confidence, longer)
      if (confidenceOf(allowed, longer) < confidence || confidenceOf(allowed + 1, longer) >= confidence) {
        expect.fail(`${allowed} edits of ${longer} letters for ${confidence}`)
      }
    }
  }
})

test('bits are counted in all places of a word', () => {
  expect([0, 1, -1, 0x7fffffff, 1 << 31, 0x55555555, 0x10101010].map(countBits)).toEqual([0, 1, 32, 31, 1, 16, 4])
})
