import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Choice, fewestCompanies } from '../../src/adapters/praktijkleren/fewestCompanies.js'
import { runs } from '../support/runs.js'

const choice = (of: string, mask: number, more: Partial<Choice<string>> = {}): Choice<string> => ({
  of,
  mask: BigInt(mask),
  blocks: 0,
  questions: 0,
  metres: 1000,
  lot: { high: of.charCodeAt(0), low: 0 },
  ...more,
})

describe('fewestCompanies', () => {
  test('finds two where who takes the largest first needs three', () => {
    // The largest (a: 4 of 6) leaves one of each half; the two halves b and c are enough.
    const found = fewestCompanies([choice('a', 0b011110), choice('b', 0b000111), choice('c', 0b111000)], 0b111111n)
    expect(found?.of.toSorted()).toEqual(['b', 'c'])
    expect(found?.fewest).toBe(true)
  })
  test('nobody for what nobody covers', () => {
    expect(fewestCompanies([choice('a', 0b01)], 0b11n)).toBeUndefined()
    expect(fewestCompanies<string>([], 1n)).toBeUndefined()
  })
  test('nothing needed needs nobody', () => {
    expect(fewestCompanies([choice('a', 1)], 0n)?.of).toEqual([])
  })
  test('of equally few: the fewest blocks, then questions, then metres, then the higher lot', () => {
    const pick = (...more: Partial<Choice<string>>[]) =>
      fewestCompanies(
        more.map((one, index) => choice(String.fromCharCode(97 + index), 1, one)),
        1n,
      )?.of
    expect(pick({ blocks: 1 }, { blocks: 0, questions: 9, metres: 9999 })).toEqual(['b'])
    expect(pick({ questions: 1 }, { questions: 0, metres: 9999 })).toEqual(['b'])
    expect(pick({ metres: 900 }, { metres: 800 })).toEqual(['b'])
    expect(pick({ metres: undefined }, { metres: 499_999 })).toEqual(['b']) // not known counts as farther than anything
    expect(pick({}, {})).toEqual(['b']) // its lot is higher
  })
  test('too many that differ: the greedy answer, and says so', () => {
    // 500 companies, no one of which covers what another does.
    const many = Array.from({ length: 500 }, (_, index) => ({
      ...choice('a', 0),
      of: `${index}`,
      mask: 1n << BigInt(index),
    }))
    const found = fewestCompanies(many, (1n << 500n) - 1n)
    expect(found?.of).toHaveLength(500)
    expect(found?.fewest).toBe(false)
  })

  const worlds = fc
    .array(
      fc.record({
        mask: fc.integer({ min: 0, max: 63 }),
        blocks: fc.integer({ min: 0, max: 1 }),
        questions: fc.integer({ min: 0, max: 2 }),
        metres: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
        high: fc.integer({ min: 0, max: 1_000_000 }),
      }),
      { maxLength: 9 },
    )
    .map((list) =>
      list.map(({ mask, high, ...rest }, index) => choice(`c${index}`, mask, { ...rest, lot: { high, low: index } })),
    )

  test('is what trying every set finds, cost and all', () => {
    fc.assert(
      fc.property(worlds, (choices) => {
        const needed = 0b111111n
        const costs: string[] = []
        for (let set = 0; set < 2 ** choices.length; set++) {
          const chosen = choices.filter((_, index) => (set >> index) & 1)
          if ((chosen.reduce((mask, one) => mask | one.mask, 0n) & needed) === needed) costs.push(costOf(chosen))
        }
        const found = fewestCompanies(choices, needed)
        const members = choices.filter(({ of }) => found?.of.includes(of))
        expect(found === undefined ? undefined : costOf(members)).toBe(costs.sort()[0])
      }),
      runs(300),
    )
  })
  test('does not depend on the order in which they came', () => {
    fc.assert(
      fc.property(worlds, fc.infiniteStream(fc.nat()), (choices, random) => {
        const shuffled = choices.map((one) => ({ one, at: random.next().value as number })).sort((a, b) => a.at - b.at)
        const again = fewestCompanies(
          shuffled.map(({ one }) => one),
          63n,
        )
        expect(again?.of.toSorted()).toEqual(fewestCompanies(choices, 63n)?.of.toSorted())
      }),
      runs(200),
    )
  })
})

/** Number of companies, blocks, questions and metres as one text whose order is theirs. */
function costOf(chosen: readonly Choice<string>[]): string {
  const sum = (of: (one: Choice<string>) => number) => chosen.reduce((total, one) => total + of(one), 0)
  return [
    chosen.length,
    sum(({ blocks }) => blocks),
    sum(({ questions }) => questions),
    sum(({ metres }) => metres ?? 500_000),
  ]
    .map((value) => String(value).padStart(9, '0'))
    .join(' ')
}
