import { describe, expect, test } from 'vitest'
import { idSchema, isBurgerservicenummer } from '../../src/domain/identifier.js'

describe('an id', () => {
  test.each(['a', 'A_1.b-2', '0'.repeat(200)])('may be %s', (id) => expect(idSchema.safeParse(id).success).toBe(true))
  test.each(['', 'a b', 'é', 'a/b', '0'.repeat(201), 'a\n', '\u0000'])('may not be %j', (id) =>
    expect(idSchema.safeParse(id).success).toBe(false),
  )
})

describe('a burgerservicenummer', () => {
  // 9*1 + 8*1 + 7*1 + 6*2 + 5*2 + 4*2 + 3*3 + 2*3 - 3 = 66 = 6 * 11.
  test('is told by the elfproef', () => expect(isBurgerservicenummer('111222333')).toBe(true))
  test.each(['111222334', '11122233', '1112223330', '000000000', '11122233a'])('is not %s', (text) =>
    expect(isBurgerservicenummer(text)).toBe(false),
  )
})
