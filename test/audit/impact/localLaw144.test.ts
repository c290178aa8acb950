import { impactReport } from 'passend/audit'
import { describe, expect, it } from 'vitest'
import { groupOf, listOf, pair, people } from './lists.js'

/*
 * The arithmetic of New York City's Local Law 144 of 2021, as the Rules of the City of New York, title 6, sections 5-300 and 5-301 have it,
 * on a table made up for this test. Selection rate: those of a category who move forward, divided by all of the category. Impact ratio:
 * the selection rate of a category divided by that of the most selected category.
 *
 *                 applicants  selected   rate            impact ratio
 *   men   x          200         90     0.450
 *   men   y          100         30     0.300
 *   men   z            6          3     0.500    (1.2 % of 506: may be left out)
 *   women x          120         42     0.350
 *   women y           80         18     0.225
 *   unknown            8          4              (counted, not compared)
 *
 *   men              306        123     0.4020          1
 *   women            200         60     0.3000          0.3000 / 0.4020 = 0.7463
 *   x                320        132     0.4125          1
 *   y                180         48     0.2667          0.2667 / 0.4125 = 0.6465
 *   men x                               0.4500          1
 *   men y                               0.3000          0.6667
 *   women x                             0.3500          0.7778
 *   women y                             0.2250          0.5000
 */
const table = [
  { sex: 'men', origin: 'x', applicants: 200, selected: 90 },
  { sex: 'men', origin: 'y', applicants: 100, selected: 30 },
  { sex: 'men', origin: 'z', applicants: 6, selected: 3 },
  { sex: 'women', origin: 'x', applicants: 120, selected: 42 },
  { sex: 'women', origin: 'y', applicants: 80, selected: 18 },
  { sex: '', origin: '', applicants: 8, selected: 4 },
]

describe('Local Law 144, a tool that selects', () => {
  const groups = new Map<string, Record<string, string>>()
  const [forward, notForward]: [string[], string[]] = [[], []]
  for (const { sex, origin, applicants, selected } of table) {
    people(`${sex}.${origin}`, applicants).forEach((id, number) => {
      groups.set(id, { sex, origin })
      ;(number < selected ? forward : notForward).push(id)
    })
  }
  // One list of all applicants, the selected ones first; as many count as were selected.
  const list = listOf(
    'applicants',
    [...forward, ...notForward].map((id) => pair(id)),
  )
  const report = impactReport([list], { groups, k: forward.length, leastShare: 20, leastCell: 1, permutations: 199 })
  const ratio = (attributes: string, ...values: string[]) => {
    const figure = groupOf(report, attributes, ...values).selection.ratio
    return figure.enough ? figure.ratio : figure.why
  }

  it('gives the selection rate of each category', () => {
    const of = (attributes: string, ...values: string[]) => groupOf(report, attributes, ...values).selection
    expect(of('sex', 'men')).toMatchObject({ count: 123, of: 306, share: 402 })
    expect(of('sex', 'women')).toMatchObject({ count: 60, of: 200, share: 300 })
    expect(of('origin', 'x')).toMatchObject({ count: 132, of: 320, share: 413 })
    expect(of('origin', 'y')).toMatchObject({ count: 48, of: 180, share: 267 })
  })

  it('gives the impact ratio to the most selected category', () => {
    expect([ratio('sex', 'men'), ratio('sex', 'women')]).toEqual(['is-reference', 746])
    expect([ratio('origin', 'x'), ratio('origin', 'y')]).toEqual(['is-reference', 646])
  })

  it('gives both for intersectional categories', () => {
    expect(ratio('origin sex', 'x', 'men')).toBe('is-reference')
    expect(ratio('origin sex', 'y', 'men')).toBe(667)
    expect(ratio('origin sex', 'x', 'women')).toBe(778)
    expect(ratio('origin sex', 'y', 'women')).toBe(500)
  })

  it('leaves a category under 2 % out of the ratios, and tells its number and its rate', () => {
    // It has the highest rate of all, and is not the one that the others are compared with.
    expect(groupOf(report, 'origin', 'z').selection).toMatchObject({ count: 3, of: 6, share: 500 })
    expect(ratio('origin', 'z')).toBe('small-share')
    expect(ratio('origin sex', 'z', 'men')).toBe('small-share')
    expect(groupOf(report, 'origin', 'z').finding).toBe('not-compared')
  })

  it('counts who is in no known category', () => {
    const unknown = groupOf(report, 'sex', null)
    expect([unknown.people, unknown.finding]).toEqual([8, 'not-compared'])
    expect(report.cautions).toContain('unknown-people')
  })

  it('flags what is below four fifths', () => {
    const flagged = ['x', 'y'].map((origin) => groupOf(report, 'origin', origin).flagged)
    expect(flagged).toEqual([false, true])
    expect(groupOf(report, 'origin sex', 'x', 'women').flagged).toBe(true)
  })

  it('compares with a category that is named, where one is', () => {
    const named = impactReport([list], { groups, k: forward.length, reference: { sex: 'women' }, permutations: 99 })
    // 0.4020 / 0.3000
    expect(groupOf(named, 'sex', 'men').selection.ratio).toEqual({ enough: true, ratio: 1340, reference: ['women'] })
    expect(groupOf(named, 'sex', 'women').finding).toBe('reference')
    expect(named.stamp.reference).toBe('named')
  })
})

describe('Local Law 144, a tool that gives a score', () => {
  // Scores 100, 200 ... 1000, each ten times: the median lies between 500 and 600. Above it stand 600 to 1000.
  //   one:   1000 900 800 300 200    30 of 50 above, scoring rate 0.600
  //   other:  700 600 500 400 100    20 of 50 above, scoring rate 0.400, ratio 0.6667
  const groups = new Map<string, Record<string, string>>()
  const pairs = [1000, 900, 800, 700, 600, 500, 400, 300, 200, 100].flatMap((score) =>
    people(`p${score}`, 10).map((id) => {
      groups.set(id, { group: [1000, 900, 800, 300, 200].includes(score) ? 'one' : 'other' })
      return pair(id, { score })
    }),
  )
  const report = impactReport([listOf('all', pairs)], { groups, permutations: 99 })

  it('gives the share above the median score of all, and its ratio to the highest', () => {
    expect(report.looked.twiceMedianScore).toBe(1100)
    expect(groupOf(report, 'group', 'one').scoring).toMatchObject({ count: 30, of: 50, share: 600 })
    expect(groupOf(report, 'group', 'other').scoring).toMatchObject({ count: 20, of: 50, share: 400 })
    expect(groupOf(report, 'group', 'other').scoring.ratio).toEqual({ enough: true, ratio: 667, reference: ['one'] })
  })
})
