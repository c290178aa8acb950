import { describe, expect, it } from 'vitest'
import { digestOfValue } from '../../../src/batch/renew/digestOfValue.js'

describe('the digest of a record that came as a value', () => {
  it('is the same for the same values, and another for others', () => {
    const record = { id: 'c1', wishes: { hours: { max: 32 } }, competences: [{ concept: 'c:koken' }] }
    expect(digestOfValue(structuredClone(record))).toBe(digestOfValue(record))
    expect(digestOfValue({ ...record, wishes: { hours: { max: 33 } } })).not.toBe(digestOfValue(record))
    // What is undefined is no more there than what is absent: reading passes over both.
    expect(digestOfValue({ ...record, place: undefined })).toBe(digestOfValue(record))
  })

  // JSON would say the same of some of these as of something else: then nothing can be known again by it.
  it.each([
    ['a number that is not one', { id: 'c1', km: Number.NaN }],
    ['minus zero', { id: 'c1', km: -0 }],
    ['a date', { id: 'c1', since: new Date(0) }],
    ['a map', { id: 'c1', more: new Map([['a', 1]]) }],
    ['a function', { id: 'c1', more: () => 1 }],
    ['a gap in a list', { id: 'c1', more: [undefined] }],
    ['its own JSON', { id: 'c1', toJSON: () => ({ id: 'c2' }) }],
    ['nothing', undefined],
  ])('is none for %s', (_, value) => {
    expect(digestOfValue(value)).toBeUndefined()
  })

  it('is none, and nothing is thrown, for what throws, goes round in circles or is very deep', () => {
    const round: { self?: unknown } = {}
    round.self = round
    let deep: unknown = 1
    for (let level = 0; level < 100_000; level++) deep = { deep }
    const throws = {
      get id() {
        throw new Error('secret')
      },
    }
    for (const value of [round, deep, throws]) expect(digestOfValue(value)).toBeUndefined()
  })
})
