import fc from 'fast-check'
import { defaultPolicy, type MeasuredCriterionId } from 'passend'
import { type AuditedPair, auditedLists, type Causes, impactReport } from 'passend/audit'
import { describe, expect, it } from 'vitest'
import { columnsOf } from '../../../src/audit/impact/columns.js'
import { RankAgain } from '../../../src/audit/impact/rankAgain.js'
import { criteria } from '../../../src/criteria/index.js'
import { compareLots, drawLot } from '../../../src/rank/lottery.js'
import { scoreOf } from '../../../src/score/measuredMatch.js'
import { fixtureMatcher } from '../../support/fixtures.js'
import { plantedYear } from '../../support/plantedYear.js'
import { runs } from '../../support/runs.js'
import { groupOf, listOf, pair, people } from './lists.js'

type Known = Extract<Causes, { known: true }>
const knownCauses = (causes: Causes | undefined): Known => {
  if (causes?.known !== true) throw new Error('no causes')
  return causes
}

/** Ranks a list the plain way, by `scoreOf`, with a criterion left out; gives who is selected. */
function plainly(
  pairs: readonly AuditedPair[],
  k: number,
  seed: string,
  out?: { id: MeasuredCriterionId; limit: boolean; measure: boolean },
) {
  const ranked = pairs
    .map((one) => {
      const measures = Object.fromEntries(
        Object.entries(one.measures).filter(([id]) => !(out?.measure === true && id === out.id)),
      )
      const unmet = one.unmet.filter((id) => !(out?.limit === true && id === out.id))
      const { score, demand, wish } = scoreOf(measures, defaultPolicy)
      return { one, score, lower: Math.min(demand, wish), blocked: unmet.length > 0 }
    })
    .filter(({ blocked, one }) => !blocked && one.byHand !== true)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.lower - a.lower ||
        compareLots(
          drawLot(seed, a.one.candidateId, a.one.vacancyId),
          drawLot(seed, b.one.candidateId, b.one.vacancyId),
        ),
    )
    .slice(0, k)
  const chosen = new Set([...ranked.map(({ one }) => one), ...pairs.filter(({ byHand }) => byHand)])
  return pairs.map((one) => (chosen.has(one) ? 1 : 0))
}

describe('ranking again', () => {
  const ids = criteria.map(({ id }) => id)
  // Few values, so that scores are often equal and lots decide.
  const measure = fc.constantFrom(0, 400, 1000, 'unknown' as const)
  const someone = fc.record({
    measures: fc.dictionary(fc.constantFrom(...ids), measure),
    unmet: fc.subarray(ids, { maxLength: 2 }),
    byHand: fc.boolean(),
  })

  it('selects as the plain way does, by the same scores, with everything and without each criterion', () => {
    fc.assert(
      fc.property(
        fc.array(someone, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1, 3, 60),
        fc.constantFrom(...ids),
        fc.boolean(),
        fc.boolean(),
        (all, k, criterion, limit, without) => {
          const pairs = all.map((one, at) =>
            pair(`p-${at}`, { ...one, status: one.unmet.length > 0 ? 'blocked' : 'eligible' }),
          )
          const again = new RankAgain(columnsOf([listOf('x', pairs)], 's'), defaultPolicy, k)
          expect([...again.select()]).toEqual(plainly(pairs, k, 's'))
          const what = { limit, measure: without }
          expect([...again.select({ criterion, ...what })]).toEqual(plainly(pairs, k, 's', { id: criterion, ...what }))
          if (!again.matters({ criterion, ...what }))
            expect(again.select({ criterion, ...what })).toEqual(again.select())
        },
      ),
      runs(300),
    )
  })

  it('of the fixtures gives the selection of the engine itself', () => {
    const matcher = fixtureMatcher()
    const lists = auditedLists(matcher)
    const again = new RankAgain(columnsOf(lists, matcher.seed), matcher.policy, 10)
    const asShown = lists.flatMap(({ pairs }) => {
      let left = 10
      return pairs.map(({ status }) => (status !== 'blocked' && left-- > 0 ? 1 : 0))
    })
    // To the last pair: scores, sides and lots are those of the ranking.
    expect([...again.select()]).toEqual(asShown)
  })
})

describe('the cause of a gap', () => {
  /** Of b every second one is too far away for each vacancy, and measures so much on travel; all else is alike. */
  function farAway(measure: number) {
    const [a, b] = [people('a', 30), people('b', 30)]
    const groups = Object.fromEntries([...a.map((id) => [id, { g: 'a' }]), ...b.map((id) => [id, { g: 'b' }])])
    const lot = ({ candidateId, vacancyId }: AuditedPair) => drawLot('passend', candidateId, vacancyId)
    const lists = Array.from({ length: 20 }, (_, number) => {
      const pairs = [...a, ...b].map((id, at) => {
        const far = at >= 30 && at % 2 === 0
        const measures = { travel: far ? measure : 800, competences: 600 }
        return pair(id, { vacancyId: `v${number}`, measures, ...(far && { status: 'blocked', unmet: ['travel'] }) })
      })
      pairs.sort((one, other) => one.unmet.length - other.unmet.length || compareLots(lot(one), lot(other)))
      return listOf(`${number}`, pairs)
    })
    const { causes, finding } = groupOf(impactReport(lists, { groups, permutations: 999 }), 'g', 'b')
    expect(finding).toBe('gap')
    return knownCauses(causes).criteria
  }

  it('is by its limit where the limit does it', () => {
    const [first, ...others] = farAway(800)
    expect(first).toMatchObject({ criterion: 'travel', by: 'limit', withoutMeasure: { closes: 0 } })
    // Without the limit all are alike and all is by lot.
    expect(first?.withoutLimit.closes).toBeGreaterThan(800)
    // Nothing else differs between people, so nothing else is named.
    expect(others).toEqual([])
  })

  it('is by neither alone where both must go', () => {
    // Without the limit they still measure less than everybody else, and stand below.
    const [first] = farAway(300)
    expect(first).toMatchObject({ criterion: 'travel', by: 'neither', withoutLimit: { closes: 0 } })
    expect(first?.without.closes).toBeGreaterThan(800)
  })

  it('is by its measure where only the score differs', () => {
    const year = plantedYear({
      seed: 'measure',
      lists: 60,
      perList: 60,
      gap: { criterion: 'competences', share: 400, less: 350 },
    })
    const report = impactReport(year.lists, { groups: year.groups })
    const [first] = knownCauses(groupOf(report, 'groep', 'b').causes).criteria
    expect(first).toMatchObject({ criterion: 'competences', by: 'measure' })
    expect(first?.withoutLimit.closes).toBe(0)
  })

  it('is found where it was planted, by limit and measure', () => {
    const year = plantedYear({
      seed: 'travel',
      lists: 100,
      perList: 60,
      gap: { criterion: 'travel', share: 300, less: 200 },
    })
    const report = impactReport(year.lists, { groups: year.groups })
    expect(report.findings[0]).toMatchObject({ attributes: ['groep'], values: ['b'], finding: 'gap', cause: 'travel' })
    expect(groupOf(report, 'leeftijd', 'tot 35').finding).not.toBe('gap')
    const causes = knownCauses(groupOf(report, 'groep', 'b').causes)
    expect(causes.same).toBe(1000)
    // More is closed than by anything else, by far.
    const [first, second] = causes.criteria.map(({ without }) => without.closes ?? 0)
    expect(first).toBeGreaterThan(700)
    expect(second).toBeLessThan(300)
  })

  it('is found on the fixtures, among people for whom most vacancies are too far away', () => {
    const lists = auditedLists(fixtureMatcher())
    const far = new Map<string, number>()
    for (const { pairs } of lists)
      for (const { candidateId, unmet } of pairs)
        far.set(candidateId, (far.get(candidateId) ?? 0) + (unmet.includes('travel') ? 1 : 0))
    const middle = [...far.values()].sort((a, b) => a - b)[20] as number
    const groups = Object.fromEntries([...far].map(([id, count]) => [id, { reach: count > middle ? 'far' : 'near' }]))
    const report = impactReport(lists, { groups })
    expect(report.findings).toMatchObject([{ values: ['far'], finding: 'gap', cause: 'travel' }])
    const causes = knownCauses(groupOf(report, 'reach', 'far').causes)
    expect(causes.criteria[0]).toMatchObject({ criterion: 'travel', by: 'limit' })
  })

  it('is said to be unknown where the measures of some were not kept', () => {
    const year = plantedYear({
      seed: 'kept',
      lists: 60,
      perList: 60,
      gap: { criterion: 'travel', share: 400, less: 300 },
    })
    const lists = year.lists.map((list, number) =>
      number === 0 ? { ...list, pairs: list.pairs.map((one) => ({ ...one, measures: {} })) } : list,
    )
    const report = impactReport(lists, { groups: year.groups })
    expect(groupOf(report, 'groep', 'b')).toMatchObject({
      finding: 'gap',
      causes: { known: false, why: 'no-measures' },
    })
    expect(report.findings[0]).not.toHaveProperty('cause')
    expect(report.cautions).toContain('no-measures')
  })

  it('warns where another policy was in force than the one that is given', () => {
    const year = plantedYear({
      seed: 'other',
      lists: 60,
      perList: 60,
      gap: { criterion: 'travel', share: 400, less: 300 },
    })
    const policy = { id: 'other', version: '1', weights: { talents: 60, occupation: 1, travel: 0 } }
    expect(impactReport(year.lists, { groups: year.groups, policy }).cautions).toContain('ranked-otherwise')
    expect(impactReport(year.lists, { groups: year.groups }).cautions).not.toContain('ranked-otherwise')
  })
})
