import { expect, test } from 'vitest'
import { LabelLetters } from '../../../src/taxonomy/spelling/labelLetters.js'
import { symbolsOf } from '../../../src/taxonomy/spelling/symbols.js'

test('labels stand one after another, and are found by their length', () => {
  const letters = new LabelLetters(['a', 'b', 'kok', 'c++', 'lasser'])
  expect([...letters.symbols]).toEqual([...symbolsOf('abkokc++lasser')])
  expect([...letters.starts]).toEqual([0, 1, 2, 5, 8, 14])
  expect([0, 1, 2, 3, 4].map((row) => letters.lengthOf(row))).toEqual([1, 1, 3, 3, 6])
  expect([0, 1, 2, 3, 4, 6, 7, 8, 99].map((length) => letters.firstOfLength(length))).toEqual([
    0, 0, 2, 2, 4, 4, 5, 5, 5,
  ])
  expect([letters.count, letters.longest]).toEqual([5, 6])
})

test('no labels are no rows', () => {
  const letters = new LabelLetters([])
  expect([letters.count, letters.longest, letters.firstOfLength(1), letters.symbols.length]).toEqual([0, 0, 0, 0])
})

test('every letter that a normalised label can have is a symbol of its own', () => {
  const all = 'abcdefghijklmnopqrstuvwxyz 0123456789+#&'
  expect([...symbolsOf(all)]).toEqual([...all].map((_, at) => at))
})
