import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src/criteria/criterion.js'
import { occupation } from '../../src/criteria/occupation.js'
import { sector } from '../../src/criteria/sector.js'
import { scoreBy, scorePair } from '../../src/score/scorePair.js'
import { asKnown, atHighest, atLowest, combineSides, sumSide, weightOf } from '../../src/score/sides.js'
import { aCandidate, aPair, aVacancy, eightSkills, type PairSetting } from '../../src/testing/index.js'

describe('two sides as one score', () => {
  test.each([
    [1000, 1000, 1000],
    [400, 400, 400],
    [1000, 500, 667], // 2 x 1000 x 500 / 1500 = 666.7
    [945, 533, 682], // 681.6
    [1000, 0, 0], // neither can be bought with the other
    [0, 1000, 0],
    [0, 0, 0], // and no division by 0
    [1, 0, 0],
  ])('harmonic: %i and %i make %i', (demand, wish, expected) =>
    expect(combineSides(demand, wish, 'harmonic')).toBe(expected),
  )

  test('minimum: the lower of the two', () => {
    expect(combineSides(800, 300, 'minimum')).toBe(300)
    expect(combineSides(300, 800, 'minimum')).toBe(300)
  })
  test('arithmetic: the middle, a half rounded up', () => {
    expect(combineSides(800, 300, 'arithmetic')).toBe(550)
    expect(combineSides(800, 301, 'arithmetic')).toBe(551)
  })
  test('the policy chooses', () => {
    const score = (combine: 'harmonic' | 'minimum' | 'arithmetic') =>
      scorePair(
        aPair(aCandidate({ education: { level: 'none' } }), aVacancy({ asks: { education: { level: 'mbo-4' } } }), {
          policy: { combine },
        }),
      ).match
    // demand: 400 x (0 x 2 + 1000 x 6) / 8 = 400 x 750 = 300; wish: 400
    expect(score('minimum')).toMatchObject({ demand: 300, wish: 400, score: 300 })
    expect(score('arithmetic')).toMatchObject({ score: 350 })
    expect(score('harmonic')).toMatchObject({ score: 343 }) // 2 x 300 x 400 / 700 = 342.9
  })
})

describe('a side', () => {
  const empty = aPair()
  test("sums weight times measure, what is unknown at the policy's value", () => {
    // demand: competences (1) unknown; education, languages, credentials, experience (2 + 2 + 3 + 1) ask nothing
    expect(sumSide('demand', empty, asKnown)).toEqual({ sumA: 400, weightA: 1, sumB: 8000, weightB: 8, value: 400 })
    // wish: talents, occupation, sector, tasks liked (3 + 3 + 1 + 1); barriers 1 + 2 + 2 + 1 + 2 + 3 + 2 + 1
    expect(sumSide('wish', empty, asKnown)).toEqual({ sumA: 3200, weightA: 8, sumB: 14_000, weightB: 14, value: 400 })
  })
  test('is what affinity found, less what the barriers take away, divided once', () => {
    // mbo-3 asked, mbo-2 had: (750 x 2 + 6000) / 8 = 937.5 of 400: exactly 375, which two roundings would make 375.2
    const pair = aPair(
      aCandidate({ education: { level: 'mbo-2' } }),
      aVacancy({ asks: { education: { level: 'mbo-3' } } }),
    )
    expect(sumSide('demand', pair, asKnown)).toEqual({ sumA: 400, weightA: 1, sumB: 7500, weightB: 8, value: 375 })
  })
  test('without preference leaves the affinity out of the denominator', () => {
    const pair = aPair(
      aCandidate({ wishes: { occupations: 'no-preference', sectors: 'no-preference', tasksLiked: 'no-preference' } }),
    )
    expect(sumSide('wish', pair, asKnown)).toMatchObject({ sumA: 1200, weightA: 3, value: 400 })
    expect(weightOf(occupation, pair)).toBe(0)
    expect(weightOf(sector, pair)).toBe(0)
  })
  test('counts a preference that is met, and not one that is not there', () => {
    const vacancy = aVacancy({ sector: '86101' })
    const value = (sectors: string[] | 'no-preference') =>
      sumSide('wish', aPair(aCandidate({ wishes: { sectors } }), vacancy), asKnown)
    expect(value(['86101'])).toMatchObject({ sumA: 3800, weightA: 8, value: 475 })
    expect(value('no-preference')).toMatchObject({ sumA: 2800, weightA: 7, value: 400 })
  })
  test('takes its weights from the policy; a weight of 0 counts nothing', () => {
    const setting: PairSetting = { policy: { weights: { sector: 0, occupation: 5, travel: 0 } } }
    expect(sumSide('wish', aPair(undefined, undefined, setting), asKnown)).toMatchObject({ weightA: 9, weightB: 12 })
  })
  test('takes what the unknown counts as from the policy', () => {
    expect(sumSide('wish', aPair(undefined, undefined, { policy: { unknown: 250 } }), asKnown)).toMatchObject({
      sumA: 2000,
      value: 250,
    })
  })
})

describe('what a criterion counts as', () => {
  const partly = (measure: Criterion['measure'], highest?: Criterion['highest']): Criterion => ({
    id: 'hours',
    side: 'wish',
    kind: 'barrier',
    owners: [],
    reads: { job: () => ({}), person: () => undefined },
    limits: () => [],
    measure,
    grounds: () => ({ facts: [], missing: [] }),
    ...(highest && { highest }),
  })
  const pair = aPair(undefined, undefined, { policy: { unknown: 300 } })
  test("where it is unknown: the policy's value, 0 at worst, FULL at best", () => {
    const unknown = partly(() => 'unknown')
    expect([asKnown, atLowest, atHighest].map((count) => count(unknown, pair))).toEqual([300, 0, 1000])
  })
  test('where a part is unknown: that part so', () => {
    const part = partly((_pair, unknown) => 100 + unknown / 2)
    expect([asKnown, atLowest, atHighest].map((count) => count(part, pair))).toEqual([250, 100, 600])
  })
  test('at best what it says itself, if it does', () => {
    const own = partly(
      () => 200,
      () => 700,
    )
    expect([asKnown, atLowest, atHighest].map((count) => count(own, pair))).toEqual([200, 200, 700])
  })
})

describe('the range', () => {
  const asks = { competences: eightSkills.map((concept) => ({ concept })) }
  const half = aCandidate({
    competences: eightSkills.slice(0, 4).map((concept) => ({ concept, evidence: 'assessed' as const })),
  })

  test('of a pair of which nothing is known is all there is', () => {
    expect(scorePair(aPair()).match.range).toEqual({ lowest: 0, highest: 1000 })
  })
  test('goes from all unknown at 0 to all unknown at its best', () => {
    const pair = aPair(half, aVacancy({ asks }))
    // lowest: demand 1000 x 6000 / 13200 = 454.5 -> 455; wish 3 x (2000000 / 6000 = 333) / 8 = 124.9 -> 125
    expect(sumSide('demand', pair, atLowest).value).toBe(455)
    expect(sumSide('wish', pair, atLowest).value).toBe(125)
    // highest: demand 945; wish (3 x 700 + 5000) / 8 = 887.5 -> 888
    expect(sumSide('demand', pair, atHighest).value).toBe(945)
    expect(sumSide('wish', pair, atHighest).value).toBe(888)
    // 2 x 455 x 125 / 580 = 196.1; 916 as in the worked example
    expect(scorePair(pair).match.range).toEqual({ lowest: 196, highest: 916 })
    expect([scoreBy(pair, atLowest), scoreBy(pair, atHighest)]).toEqual([196, 916])
  })
  test('of a pair of which all is known is the score itself, but for the priors', () => {
    const all = aCandidate({
      ...half,
      competencesSurveyed: true,
      wishes: { occupations: 'no-preference', sectors: 'no-preference', tasksLiked: 'no-preference' },
    })
    const { demand } = scorePair(aPair(all, aVacancy({ asks }))).match
    expect(sumSide('demand', aPair(all, aVacancy({ asks })), atLowest).value).toBe(demand)
    expect(sumSide('demand', aPair(all, aVacancy({ asks })), atHighest).value).toBe(demand)
  })
  test('has the score inside it', () => {
    const candidates = [
      aCandidate(),
      half,
      aCandidate({ wishes: { hours: { max: 10 }, sectors: ['86'], contracts: ['permanent'], kinds: ['regular'] } }),
    ]
    const vacancies = [
      aVacancy(),
      aVacancy({ asks }),
      aVacancy({ hours: { min: 20 }, sector: '47111', kind: 'regular' }),
    ]
    for (const combine of ['harmonic', 'minimum', 'arithmetic'] as const) {
      for (const unknown of [0, 400, 1000]) {
        for (const candidate of candidates) {
          for (const vacancy of vacancies) {
            const { score, range } = scorePair(aPair(candidate, vacancy, { policy: { combine, unknown } })).match
            expect(range.lowest).toBeLessThanOrEqual(score)
            expect(score).toBeLessThanOrEqual(range.highest)
          }
        }
      }
    }
  })
})
