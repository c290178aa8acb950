import { impactReport } from 'passend/audit'
import { describe, expect, it } from 'vitest'
import { fisherExact } from '../../src/audit/statistics/fisherExact.js'
import { groupOf } from '../audit/impact/lists.js'
import { plantedYear } from '../support/plantedYear.js'

describe('a year of 100,000 proposals', () => {
  it('in which people of one group travel worse: the gap is found, and travel is its first cause', () => {
    const year = plantedYear({
      seed: 'a year',
      lists: 1000,
      perList: 100,
      gap: { criterion: 'travel', share: 300, less: 150 },
    })
    const report = impactReport(year.lists, { groups: year.groups })
    expect(report.looked).toMatchObject({ lists: 1000, pairs: 100_000, people: 5000 })
    const ofOne = report.findings.filter(({ attributes }) => attributes.length === 1)
    // The planted one and no other: age is tied to nothing.
    expect(ofOne).toMatchObject([{ attributes: ['groep'], values: ['b'], finding: 'gap', cause: 'travel' }])
    const { causes } = groupOf(report, 'groep', 'b')
    expect(causes).toMatchObject({ known: true, same: 1000 })
    const [first, second] = causes?.known === true ? causes.criteria : []
    expect(first?.criterion).toBe('travel')
    // The gap is as good as gone without travel, and hardly less without what comes next.
    expect(Math.abs((first?.without.closes ?? 0) - 1000)).toBeLessThan(200)
    expect(second?.without.closes).toBeLessThan(250)
    // In every intersection with that group too, and in no other.
    const shared = report.findings.filter(({ attributes, finding }) => attributes.length === 2 && finding === 'gap')
    expect(shared.length).toBeGreaterThan(0)
    expect(shared.every(({ values, cause }) => values[0] === 'b' && cause === 'travel')).toBe(true)
  }, 120_000)

  it('in which another criterion is lower: that one is found', () => {
    for (const criterion of ['talents', 'schedule', 'languages', 'support'] as const) {
      const gap = { criterion, share: 300, less: 600 }
      const year = plantedYear({ seed: `a year ${criterion}`, lists: 250, perList: 100, gap })
      const { findings } = impactReport(year.lists, { groups: year.groups, intersections: 'none' })
      expect(findings[0]).toMatchObject({ values: ['b'], finding: 'gap', cause: criterion })
    }
  }, 120_000)
})

describe('200 years in which nothing is planted', () => {
  it('give fewer false alarms than one in twenty', () => {
    let [alarms, asIfApart] = [0, 0]
    for (let seed = 0; seed < 200; seed++) {
      const year = plantedYear({ seed: `nothing ${seed}`, lists: 60, perList: 50 })
      const report = impactReport(year.lists, { groups: year.groups, permutations: 999 })
      if (report.findings.some(({ finding }) => finding === 'gap')) alarms++
      const [a, b] = [groupOf(report, 'groep', 'a').selection, groupOf(report, 'groep', 'b').selection]
      if (fisherExact(a.count, a.of - a.count, b.count, b.of - b.count) < 50_000) asIfApart++
    }
    // The promise is 5 % of reports, that is 10 of 200, and a gap must be below four fifths besides. There are 3.
    expect(alarms).toBeLessThanOrEqual(10)
    // As if every pair were somebody else, one attribute alone would alarm in nearly half of them, 96: people stand in many lists.
    expect(asIfApart).toBeGreaterThan(50)
  }, 600_000)
})
