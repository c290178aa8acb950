import fc from 'fast-check'
import { type GroupValues, impactReport } from 'passend/audit'
import { describe, expect, it } from 'vitest'
import { determined } from '../../../src/audit/impact/determined.js'
import { type Cell, type Sum, suppress } from '../../../src/audit/impact/suppression.js'
import { runs } from '../../support/runs.js'
import { listOf, pair } from './lists.js'

const known = (people: number): Cell => ({ people, isKnown: true })
const hiddenOf = (cells: readonly Cell[], sums: readonly Sum[], least = 10) =>
  [...suppress(cells, sums, least).keys()].sort((a, b) => a - b)

describe('suppress', () => {
  it('hides nothing where nothing is small', () => {
    expect(hiddenOf([known(10), known(90)], [{ parts: [0, 1], total: 'everybody' }])).toEqual([])
  })

  it('hides the next smallest beside a small one, which would be what is left of the sum', () => {
    expect(hiddenOf([known(3), known(90), known(40)], [{ parts: [0, 1, 2], total: 'everybody' }])).toEqual([0, 2])
  })

  it('hides a third one where two small ones together are still few', () => {
    // 3 + 4 = 7 people would be left of the sum.
    expect(hiddenOf([known(3), known(4), known(90), known(40)], [{ parts: [0, 1, 2, 3], total: 'everybody' }])).toEqual(
      [0, 1, 3],
    )
    // 5 + 6 = 11 are enough.
    expect(hiddenOf([known(5), known(6), known(90)], [{ parts: [0, 1, 2], total: 'everybody' }])).toEqual([0, 1])
  })

  it('hides a group without an answer rather than one with', () => {
    const cells = [known(3), known(20), { people: 50, isKnown: false }]
    expect(hiddenOf(cells, [{ parts: [0, 1, 2], total: 'everybody' }])).toEqual([0, 2])
  })

  it('hides no other group for a few people without an answer', () => {
    const cells = [known(30), known(20), { people: 2, isKnown: false }]
    expect(hiddenOf(cells, [{ parts: [0, 1, 2], total: 'everybody' }])).toEqual([2])
  })

  it('finds what follows over two tables', () => {
    // Rows 0 1 | 2 3 with known sums of rows and columns: hiding 0 takes 1 and 2, and then 3 as well, or 2 follows from its row.
    const sums: Sum[] = [
      { parts: [0, 1], total: 'everybody' },
      { parts: [2, 3], total: 'everybody' },
      { parts: [0, 2], total: 'everybody' },
      { parts: [1, 3], total: 'everybody' },
    ]
    expect(hiddenOf([known(3), known(30), known(40), known(50)], sums)).toEqual([0, 1, 2, 3])
  })
})

/** A number as a fraction, exactly. */
type Fraction = readonly [bigint, bigint]
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b))
const less = ([a, b]: Fraction, [c, d]: Fraction): Fraction => {
  const [top, bottom] = [a * d - c * b, b * d]
  const by = gcd(top, bottom)
  return by === 0n ? [0n, 1n] : [top / by, bottom / by]
}
const times = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const per = ([a, b]: Fraction, [c, d]: Fraction): Fraction => (c < 0n ? [-a * d, -b * c] : [a * d, b * c])

/** The rank of a matrix, in fractions: another way than the one that is tested. */
function rank(given: readonly (readonly number[])[]): number {
  let rows = given.map((row) => row.map((one): Fraction => [BigInt(one), 1n]))
  let found = 0
  for (let column = 0; column < (given[0]?.length ?? 0); column++) {
    const pivot = rows.find((row) => row[column]?.[0] !== 0n)
    if (pivot === undefined) continue
    found++
    rows = rows
      .filter((row) => row !== pivot)
      .map((row) => {
        const by = per(row[column] as Fraction, pivot[column] as Fraction)
        return row.map((one, at) => less(one, times(by, pivot[at] as Fraction)))
      })
  }
  return found
}

/** Whether an unknown follows: a row that asks for it alone adds nothing to what is known. */
function follows(equations: readonly (readonly number[])[], unknown: number, unknowns: number): boolean {
  const alone = Array.from({ length: unknowns }, (_, at) => (at === unknown ? 1 : 0))
  return rank([...equations, alone]) === rank([...equations, new Array<number>(unknowns).fill(0)])
}

describe('what follows from many sums at once', () => {
  it('is found, where each row and each column has hidden enough', () => {
    // Two squares of small cells, and between them one cell (row 1, column 2) of 3 people. In every row and column at least two are
    // hidden, of 12 people and more. And yet rows 0 and 1 less columns 0 and 1 leave that one cell alone.
    const square = (row: number, column: number) => row < 2 === column < 2
    const sizeAt = (row: number, column: number) => (row === 1 && column === 2 ? 3 : square(row, column) ? 6 : 20 + row)
    const four = [0, 1, 2, 3]
    const cells = four.flatMap((row) => four.map((column) => known(sizeAt(row, column))))
    const sums: Sum[] = [
      ...four.map((row) => ({ parts: four.map((column) => 4 * row + column), total: 'everybody' as const })),
      ...four.map((column) => ({ parts: four.map((row) => 4 * row + column), total: 'everybody' as const })),
    ]
    const hidden = hiddenOf(cells, sums)
    const equations = sums.map(({ parts }) => hidden.map((cell) => (parts.includes(cell) ? 1 : 0)))
    const small = hidden.filter((cell) => (cells[cell] as Cell).people < 10)
    expect(small).toHaveLength(9)
    expect(small.filter((cell) => follows(equations, hidden.indexOf(cell), hidden.length))).toEqual([])
    // No more than it takes: two or three others, not all seven.
    expect(hidden.length).toBeLessThan(13)
  })
})

describe('determined', () => {
  it('finds the unknowns that follow, as fractions do', () => {
    const row = fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 6, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const equations = rows.map((factors) => new Map(factors.flatMap((one, at) => (one === 0 ? [] : [[at, one]]))))
        const expected = [0, 1, 2, 3, 4, 5].filter((at) => follows(rows, at, 6))
        expect([...determined(equations, 6)].sort()).toEqual(expected)
      }),
      runs(300),
    )
  })
})

/** What a reader of a report has: of each group its values, and whether its figures are shown. */
interface SeenCell {
  readonly attributes: readonly string[]
  readonly values: GroupValues
  readonly shown: boolean
}

describe('a report', () => {
  // Few people in many groups of three attributes, some values unknown, with an intersection of all three.
  const value = fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined, freq: 12 })
  const world = fc.array(fc.tuple(value, value, value), { minLength: 20, maxLength: 90 })

  it('tells nothing of a small known group, not by any sum or difference of what it shows', () => {
    fc.assert(
      fc.property(world, (people) => {
        const groups = new Map(
          people.map((values, id): [string, Record<string, string>] => [
            `p-${id}`,
            Object.fromEntries(values.flatMap((one, at) => (one === undefined ? [] : [['abc'.charAt(at), `${one}`]]))),
          ]),
        )
        const list = listOf(
          'all',
          [...groups.keys()].map((id) => pair(id)),
        )
        const { tables } = impactReport([list], {
          groups,
          permutations: 99,
          intersections: [
            ['a', 'b'],
            ['a', 'c'],
            ['b', 'c'],
            ['a', 'b', 'c'],
          ],
        })
        const cells = tables.flatMap(({ attributes, groups: own }): SeenCell[] =>
          own.map(({ values, suppressed }) => ({ attributes, values, shown: !suppressed })),
        )
        // Whom a cell holds: counted from the people, not from the report.
        const size = (cell: SeenCell) =>
          [...groups.values()].filter((one) =>
            cell.attributes.every((name, at) => (one[name] ?? null) === cell.values[at]),
          ).length
        for (const cell of cells) expect(cell.shown && size(cell) < 10).toBe(false)
        // The unknowns are the people of each kind; a reader knows the sums over the kinds of each shown cell, and of everybody.
        const kinds = [...new Set([...groups.values()].map((one) => JSON.stringify([one.a, one.b, one.c])))].map(
          (key) => JSON.parse(key) as (string | null)[],
        )
        const rowOf = ({ attributes, values }: SeenCell) =>
          kinds.map((kind) => (attributes.every((name, at) => kind['abc'.indexOf(name)] === values[at]) ? 1 : 0))
        const seen = [kinds.map(() => 1), ...cells.filter(({ shown }) => shown).map(rowOf)]
        const before = rank(seen)
        for (const cell of cells) {
          if (cell.shown || cell.values.includes(null) || size(cell) >= 10 || size(cell) === people.length) continue
          // What follows of it adds nothing to what is known: that must not be.
          expect(rank([...seen, rowOf(cell)])).toBe(before + 1)
        }
      }),
      runs(40),
    )
  })

  it('hides in each period what would follow from the others', () => {
    // Of b 30 people in the first period and 4 in the second: 34 less 30 would give the 4.
    const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, at) => `${prefix}${at}`)
    const groups = new Map<string, Record<string, string>>([
      ...ids('a', 60).map((id) => [id, { g: 'a' }] as const),
      ...ids('b', 34).map((id) => [id, { g: 'b' }] as const),
    ])
    const list = (period: string, members: string[]) =>
      listOf(
        period,
        members.map((id) => pair(id)),
        period,
      )
    const lists = [
      list('1', [...ids('a', 60), ...ids('b', 30)]),
      list('2', [...ids('a', 60), ...ids('b', 34).slice(30)]),
    ]
    const [table] = impactReport(lists, { groups, permutations: 99 }).tables
    expect(table?.groups.map(({ suppressed }) => suppressed)).toEqual([false, false])
    expect(
      table?.periods.map(({ groups: own }) => own.map(({ values, suppressed }) => [values[0], suppressed])),
    ).toEqual([
      [
        ['a', true],
        ['b', true],
      ],
      [
        ['a', true],
        ['b', true],
      ],
    ])
  })
})
