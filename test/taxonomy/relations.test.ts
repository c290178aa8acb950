import { describe, expect, test } from 'vitest'
import type { RelationInput } from '../../src/domain/taxonomyInput.js'
import { Relations } from '../../src/taxonomy/relations.js'

const relate = (...lines: string[]) =>
  new Relations(
    lines.map((line): RelationInput => {
      const [from, kind, to] = line.split(' ') as [string, RelationInput['kind'], string]
      return { from, kind, to }
    }),
  )
const answered = (relations: Relations, held: string) => Object.fromEntries(relations.answeredBy(held))

describe('what a held concept answers', () => {
  test('is itself, also if nothing is known of it', () => expect(answered(relate(), 'a')).toEqual({ a: 'same' }))
  test('is what it is a kind of, for it is narrower', () => {
    expect(answered(relate('pear broader fruit'), 'pear')).toEqual({ pear: 'same', fruit: 'narrower' })
  })
  test('is the kinds of it, for it is broader, one step only', () => {
    const relations = relate('pear broader fruit', 'conference broader pear')
    expect(answered(relations, 'fruit')).toEqual({ fruit: 'same', pear: 'broader' })
  })
  test('is what shares a broader concept with it', () => {
    expect(answered(relate('pear broader fruit', 'apple broader fruit'), 'pear')).toEqual({
      pear: 'same',
      fruit: 'narrower',
      apple: 'sibling',
    })
  })
  test('is what is related to it, in both directions', () => {
    const relations = relate('pear related cheese')
    expect(answered(relations, 'pear')).toEqual({ pear: 'same', cheese: 'related' })
    expect(answered(relations, 'cheese')).toEqual({ cheese: 'same', pear: 'related' })
  })
  test('goes up four steps and no further', () => {
    const relations = relate('a broader b', 'b broader c', 'c broader d', 'd broader e', 'e broader f')
    expect(answered(relations, 'a')).toEqual({ a: 'same', b: 'narrower', c: 'narrower', d: 'narrower', e: 'narrower' })
  })
})

test('a relation may be given in either direction', () => {
  const [one, other] = [relate('pear broader fruit'), relate('fruit narrower pear')]
  for (const held of ['pear', 'fruit']) expect(answered(other, held)).toEqual(answered(one, held))
})

test('of two relations the closest counts', () => {
  expect(answered(relate('pear broader fruit', 'pear related fruit'), 'pear').fruit).toBe('narrower')
  expect(answered(relate('pear broader fruit', 'fruit related pear'), 'fruit').pear).toBe('broader')
  expect(answered(relate('a broader x', 'b broader x', 'a related b'), 'a').b).toBe('sibling')
})

describe('what is odd in the data is harmless', () => {
  test('a concept that is related to itself', () =>
    expect(answered(relate('a broader a', 'a related a'), 'a')).toEqual({ a: 'same' }))
  test('a cycle', () => {
    expect(answered(relate('a broader b', 'b broader c', 'c broader a'), 'a')).toEqual({
      a: 'same',
      b: 'narrower',
      c: 'narrower',
    })
  })
  test('two ways up to the same', () => {
    const relations = relate('a broader b', 'a broader c', 'b broader d', 'c broader d')
    expect(answered(relations, 'a')).toEqual({ a: 'same', b: 'narrower', c: 'narrower', d: 'narrower' })
  })
})
