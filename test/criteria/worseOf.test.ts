import { expect, test } from 'vitest'
import { type Answer, worseOf } from '../../src/criteria/worseOf.js'

test.each<[Answer, Answer, number | 'unknown']>([
  [700, 300, 300],
  [300, 700, 300],
  [700, undefined, 700], // one wish only
  [undefined, 300, 300],
  [700, null, 400], // the other is not known: it counts as the unknown
  [null, 300, 300],
  [undefined, undefined, 1000], // nothing is wished
  [null, null, 'unknown'],
  [undefined, null, 'unknown'],
  [null, undefined, 'unknown'],
])('of %s and %s is %s', (one, other, expected) => expect(worseOf(one, other, 400)).toBe(expected))
