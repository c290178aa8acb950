import fc from 'fast-check'
import { PassendError } from 'passend'
import { type AuditedList, auditedLists, impactReport, listsOfProposals } from 'passend/audit'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/audit/statistics/random.js'
import { fixtureMatcher } from '../../support/fixtures.js'
import { plantedYear } from '../../support/plantedYear.js'
import { runs } from '../../support/runs.js'
import { groupOf, listOf, pair, people } from './lists.js'

const year = plantedYear({ seed: 'small', lists: 40, perList: 40, gap: { criterion: 'travel', share: 300, less: 150 } })
const groups = year.groups

describe('impactReport', () => {
  it('is the same whatever the order of lists and of people in groups', () => {
    const report = impactReport(year.lists, { groups })
    const random = createRandom('order')
    for (let time = 0; time < 3; time++) {
      const [lists, given] = [[...year.lists], [...groups]]
      random.shuffle(lists)
      random.shuffle(given)
      expect(impactReport(lists, { groups: new Map(given) })).toEqual(report)
    }
    expect(impactReport(year.lists, { groups: Object.fromEntries(groups) })).toEqual(report)
  })

  it('survives being written as JSON, and names nobody', () => {
    const report = impactReport(year.lists, { groups })
    const text = JSON.stringify(report)
    expect(JSON.parse(text)).toEqual(report)
    for (const id of groups.keys()) expect(text).not.toContain(id)
    // Whole numbers only: no point between digits but in the versions.
    const { stamp, ...figures } = report
    expect(JSON.stringify(figures)).not.toMatch(/\d\.\d|\de-/)
    expect(stamp.engineVersion).toMatch(/^\d/)
  })

  it('finds no gap in groups that are tied to nothing', () => {
    // Ten years with nothing planted. One report in twenty may be wrong by the promise of the test; the long test counts more.
    const found = Array.from({ length: 10 }, (_, seed) => {
      const quiet = plantedYear({ seed: `quiet ${seed}`, lists: 30, perList: 40 })
      return impactReport(quiet.lists, { groups: quiet.groups, permutations: 499 }).findings
    })
    expect(found.filter((one) => one.some(({ finding }) => finding === 'gap')).length).toBeLessThanOrEqual(1)
  })

  it('counts pairs and people, and every pair in one group of each table', () => {
    const { looked, tables } = impactReport(year.lists, { groups })
    expect(looked).toMatchObject({ lists: 40, pairs: 1600, people: 80, selected: 400 })
    for (const { groups: own } of tables.slice(0, 2)) {
      const shown = own.filter((group) => !group.suppressed)
      if (shown.length < own.length) continue
      expect(shown.reduce((sum, group) => sum + group.pairs, 0)).toBe(1600)
      expect(shown.reduce((sum, group) => sum + group.people, 0)).toBe(80)
    }
  })

  it('says that a group is too small to find anything, and that there are too few shuffles', () => {
    // 12 people of b in one list each, at a rate of one in ten: 1.2 expected.
    const ids = [...people('a', 100), ...people('b', 12)]
    const of = Object.fromEntries(ids.map((id) => [id, { g: id[0] as string }]))
    const report = impactReport(
      [
        listOf(
          'x',
          ids.map((id) => pair(id)),
        ),
      ],
      { groups: of, k: 11, permutations: 99 },
    )
    expect(groupOf(report, 'g', 'b')).toMatchObject({ finding: 'too-few', evidence: { enough: false, why: 'too-few' } })
    const many = Object.fromEntries(ids.map((id, at) => [id, { g: `${at % 8}` }]))
    const split = impactReport(
      [
        listOf(
          'x',
          ids.map((id) => pair(id)),
        ),
      ],
      { groups: many, k: 60, permutations: 99 },
    )
    // Eight groups, of which the smallest p-value is 1/100: corrected 8 %.
    expect(split.stamp.tests).toBe(8)
    expect(split.cautions).toContain('few-permutations')
    const enough = impactReport(
      [
        listOf(
          'x',
          ids.map((id) => pair(id)),
        ),
      ],
      { groups: many, k: 60 },
    )
    expect(enough.cautions).not.toContain('few-permutations')
  })

  it('tells what there is to mind', () => {
    expect(impactReport([], { groups: {} }).cautions).toEqual(['nothing-looked-at'])
    const one = [listOf('x', [pair('p')])]
    expect(impactReport(one, { groups: {} }).cautions).toEqual(['no-groups', 'everybody-selected', 'no-measures'])
    expect(impactReport(one, { groups: { q: { g: '1' } } }).cautions).toContain('people-in-no-list')
    const blocked = [listOf('x', [pair('p', { status: 'blocked' })])]
    expect(impactReport(blocked, { groups: { p: { g: '1' } } }).cautions).toContain('nobody-selected')
  })

  it('looks at intersections as it is asked: all pairs, none, or those named', () => {
    const three = new Map([...groups].map(([id, values]) => [id, { ...values, x: 'one' }]))
    const tables = (intersections?: 'pairs' | 'none' | string[][]) =>
      impactReport(year.lists, { groups: three, permutations: 99, ...(intersections && { intersections }) })
        .tables.map(({ attributes }) => attributes.join('+'))
        .slice(3)
    expect(tables()).toEqual(['groep+leeftijd', 'groep+x', 'leeftijd+x'])
    expect(tables('none')).toEqual([])
    expect(
      tables([
        ['x', 'groep', 'leeftijd'],
        ['x', 'groep'],
        ['groep', 'x'],
      ]),
    ).toEqual(['groep+leeftijd+x', 'groep+x'])
  })
})

describe('periods', () => {
  /** A year of two groups of forty, in which so many of each are selected in each period. */
  const table = (selected: readonly (readonly [a: number, b: number, ofA: number, ofB: number])[]) => {
    const lists = selected.map(([a, b, ofA, ofB], at): AuditedList => {
      const [as, bs] = [people(`a${at}`, ofA), people(`b${at}`, ofB)]
      const first = [...as.slice(0, a), ...bs.slice(0, b)]
      const rest = [...as.slice(a), ...bs.slice(b)].map((id) => pair(id, { status: 'blocked' as const }))
      return listOf(`${at}`, [...first.map((id) => pair(id)), ...rest], `2026-0${at + 1}`)
    })
    const of = Object.fromEntries(
      lists.flatMap(({ pairs }) => pairs.map(({ candidateId: id }) => [id, { g: id[0] as string }])),
    )
    return impactReport(lists, { groups: of, k: 1000, permutations: 99 }).tables[0]
  }

  it('show the rate and the ratio of each', () => {
    // a 30 of 100, then 20 of 100; b 15 of 100, then 20 of 100.
    const found = table([
      [30, 15, 100, 100],
      [20, 20, 100, 100],
    ])
    expect(found?.periods.map(({ groups: own }) => own[1])).toMatchObject([
      { people: 100, selection: { share: 150 }, ratio: { ratio: 500 } },
      { people: 100, selection: { share: 200 }, ratio: { ratio: 1000 } },
    ])
    expect(found?.periodWarnings).toEqual([{ code: 'one-period-only', values: ['b'], periods: ['2026-01'] }])
  })

  it('warn of a gap that changes sign', () => {
    const found = table([
      [60, 20, 100, 100],
      [10, 35, 100, 100],
      [30, 30, 100, 100],
    ])
    expect(found?.periodWarnings).toEqual([{ code: 'changes-sign', values: ['b'], periods: ['2026-01', '2026-02'] }])
  })

  it('warn where each period is the other way round than the whole (Simpson)', () => {
    // b: 20 of 100 and 85 of 100... of a few in the good period: 18 % against 20 %, 80 % against 90 %, together the other way round.
    const found = table([
      [18, 80, 100, 400],
      [320, 90, 400, 100],
    ])
    // The whole: a 338 of 500, b 170 of 500.
    expect(found?.periodWarnings).toEqual([
      { code: 'against-the-whole', values: ['b'], periods: ['2026-01', '2026-02'] },
    ])
  })

  it('warn of nothing where ratios jump by chance alone', () => {
    // 5 of 60 against 9 of 60, then 9 against 5: below four fifths and above five fourths, and nothing (p 0.39).
    expect(
      table([
        [9, 5, 60, 60],
        [5, 9, 60, 60],
      ])?.periodWarnings,
    ).toEqual([])
  })
})

describe('the lists', () => {
  it('of a matcher hold everybody, with what each criterion found, and nothing of open hiring', () => {
    const matcher = fixtureMatcher()
    const lists = auditedLists(matcher, { period: '2026-11' })
    const open = [...matcher.vacancyIds()].filter((id) => matcher.vacancy(id)?.openHiring !== undefined)
    expect(open.length).toBeGreaterThan(0)
    expect(lists.length).toBe(matcher.size.vacancies - open.length)
    for (const { listId, period, pairs } of lists) {
      expect(period).toBe('2026-11')
      expect(listId.startsWith('2026-11 ')).toBe(true)
      expect(pairs.length).toBe(matcher.size.candidates)
      expect(pairs.every(({ measures }) => Object.keys(measures).length > 0)).toBe(true)
    }
    expect(() => auditedLists(matcher, { vacancyIds: open })).toThrow(
      expect.objectContaining({ code: 'open-hiring-is-not-ranked' }),
    )
  })

  it('of a matcher can be narrowed to vacancies and people, in the order of the whole', () => {
    const matcher = fixtureMatcher()
    const [whole] = auditedLists(matcher)
    const some = (whole?.pairs ?? []).filter((_, at) => at % 3 === 0).map(({ candidateId }) => candidateId)
    const [narrow] = auditedLists(matcher, { vacancyIds: [whole?.listId as string], candidateIds: [...some].reverse() })
    expect(narrow?.pairs.map(({ candidateId }) => candidateId)).toEqual(some)
    expect(() => auditedLists(matcher, { candidateIds: ['nobody'] })).toThrow(
      expect.objectContaining({ code: 'unknown-candidate' }),
    )
    expect(() => auditedLists(matcher, { vacancyIds: ['none'] })).toThrow(
      expect.objectContaining({ code: 'unknown-vacancy' }),
    )
    expect(() => auditedLists(matcher, { vacancyIds: 7 as never })).toThrow(PassendError)
  })

  it('of a log are its proposals by list, in the order of their places', () => {
    const shuffled = [...year.proposals]
    createRandom('log').shuffle(shuffled)
    const month = (at: number) => `2026-${String(new Date(at).getUTCMonth() + 1).padStart(2, '0')}`
    const lists = listsOfProposals(shuffled, { periodOf: month })
    expect(lists).toEqual(year.lists)
    expect(impactReport(lists, { groups })).toEqual(impactReport(year.lists, { groups }))
    expect(() => listsOfProposals([{}] as never)).toThrow(PassendError)
  })
})

describe('what is not right', () => {
  const good = listOf('x', [pair('p')])
  const refused = (lists: unknown, options: unknown = { groups: {} }) => {
    try {
      impactReport(lists as never, options as never)
    } catch (error) {
      return error instanceof PassendError ? error.code : error
    }
    return 'taken'
  }

  it('is refused, in lists', () => {
    expect(refused([good])).toBe('taken')
    const bad: unknown[] = [
      undefined,
      {},
      [null],
      [{ listId: '', pairs: [] }],
      [good, good],
      [{ listId: 'x' }],
      [{ ...good, period: 3 }],
      [listOf('x', [pair('p'), pair('p')])],
      [listOf('x', [null as never])],
      ...[
        { candidateId: '' },
        { vacancyId: 3 },
        { status: 'fine' },
        { score: Number.NaN },
        { score: 1001 },
        { score: 0.5 },
      ].map((rest) => [listOf('x', [pair('p', rest as never)])]),
      ...[
        { measures: null },
        { measures: { travel: Number.NaN } },
        { measures: { travel: -1 } },
        { measures: { hair: 3 } },
      ].map((rest) => [listOf('x', [pair('p', rest as never)])]),
      [listOf('x', [pair('p', { measures: JSON.parse('{"__proto__": 3}') as never })])],
      [listOf('x', [pair('p', { measures: { reservation: 3 } as never })])],
      ...[{ unmet: ['hair'] }, { unknown: 'travel' }, { byHand: 1 }, { decisions: 'yes' }, { became: 'well' }].map(
        (rest) => [listOf('x', [pair('p', rest as never)])],
      ),
    ]
    expect(bad.map((lists) => refused(lists))).toEqual(bad.map(() => 'invalid-option'))
  })

  it('is refused, in options, and nothing that was given is repeated', () => {
    const of = { p: { geheim: 'geheim' } }
    const bad: unknown[] = [
      undefined,
      {},
      { groups: [] },
      { groups: { p: 'geheim' } },
      { groups: { p: { geheim: 3 } } },
      { groups: { p: { geheim: 'geheim'.repeat(20) } } },
      { groups: new Map([[3, {}]]) },
      { groups: { p: Object.fromEntries(people('geheim', 13).map((name) => [name, 'x'])) } },
      { groups: of, k: 0 },
      { groups: of, k: 1.5 },
      { groups: of, leastCell: 0 },
      { groups: of, leastShare: 501 },
      { groups: of, confidence: 1000 },
      { groups: of, permutations: 10 },
      { groups: of, seed: 3 },
      { groups: of, intersections: 'all' },
      { groups: of, intersections: [['geheim']] },
      { groups: of, intersections: [['geheim', 'ander geheim']] },
      { groups: of, reference: 'lowest' },
      { groups: of, reference: { geheim: 3 } },
      { groups: of, reference: { 'ander geheim': 'geheim' } },
      { groups: of, misspelt: true },
    ]
    for (const options of bad) {
      try {
        impactReport([good], options as never)
        expect.unreachable(JSON.stringify(options))
      } catch (error) {
        expect(error).toMatchObject({ name: 'PassendError', code: 'invalid-option' })
        expect((error as Error).message).not.toContain('geheim')
      }
    }
    expect(refused([good], { groups: of, policy: { unknown: 2000 } })).toBe('invalid-policy')
  })

  it('is refused, too many groups', () => {
    const many = people('p', 5000)
    const of = Object.fromEntries(many.map((id) => [id, { g: id }]))
    expect(
      refused(
        [
          listOf(
            'x',
            many.map((id) => pair(id)),
          ),
        ],
        { groups: of },
      ),
    ).toBe('invalid-option')
  })

  it('touches no prototype, whatever attributes and values are called', () => {
    const name = fc.constantFrom('__proto__', 'constructor', 'toString', 'a')
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { minLength: 1, maxLength: 30 }), (all) => {
        const of = new Map(all.map(([attribute, value], at) => [`p${at}`, JSON.parse(`{"${attribute}": "${value}"}`)]))
        const report = impactReport(
          [
            listOf(
              'x',
              [...of.keys()].map((id) => pair(id)),
            ),
          ],
          { groups: of, leastCell: 1, permutations: 99 },
        )
        const attributes = [...new Set(all.map(([attribute]) => attribute))].sort()
        expect(report.tables.filter((one) => one.attributes.length === 1).map((one) => one.attributes[0])).toEqual(
          attributes,
        )
        expect(Object.prototype).not.toHaveProperty('a')
      }),
      runs(50),
    )
  })
})
