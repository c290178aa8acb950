import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Keys } from '../../src/compile/keys.js'
import { runs } from '../support/runs.js'

const leaf = fc.oneof(
  fc.constantFrom(undefined, null, true, false, Number.POSITIVE_INFINITY, 65_535, 65_536, 1e21, -1, 0.5),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('', 'a', 'b', '1', 'undefined', 'a,b', '\ud800'),
)
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { weight: 3, arbitrary: leaf },
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 }).map((object) => ({ ...object })),
    fc.array(fc.tuple(leaf, tie('value')), { maxLength: 2 }).map((entries) => new Map(entries)),
    fc.array(leaf, { maxLength: 2 }).map((items) => new Set(items)),
  ),
}))

describe('a key', () => {
  it('is the same for two values just if all that can be read of them is', () => {
    const keys = new Keys()
    let same = 0
    fc.assert(
      fc.property(value, value, (one, other) => {
        const alike = isDeepStrictEqual(one, other) && isDeepStrictEqual(order(one), order(other))
        expect(keys.of(one) === keys.of(other)).toBe(alike)
        expect(keys.of(one)).toBe(keys.of(one))
        if (alike) same++
      }),
      runs(3000),
    )
    expect(same).toBeGreaterThan(30)
  })

  it('holds however much there is in a value', () => {
    const keys = new Keys()
    const many = Array.from({ length: 20_000 }, (_, index) => index)
    expect(keys.of(many)).toBe(keys.of([...many]))
    expect(keys.of(many)).not.toBe(keys.of([...many.slice(0, -1), 1]))
  })

  it('refuses what is no plain data', () => {
    expect(() => new Keys().of(() => 1)).toThrow(TypeError)
  })
})

/** The order in which names, and the items of Maps and Sets, stand, which a deep comparison does not see. */
function order(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(order)
  if (value instanceof Map) return [...value].map(([key, held]) => [key, order(held)])
  if (value instanceof Set) return [...value]
  return Object.entries(value).map(([name, held]) => [name, order(held)])
}
