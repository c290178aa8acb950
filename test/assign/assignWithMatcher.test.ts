import * as fc from 'fast-check'
import { createMatcher, type Matcher } from 'passend'
import {
  assign,
  assignWithMatcher,
  type Fit,
  type MatcherAssignOptions,
  type Objective,
  verifyDivision,
  type WholeDivision,
} from 'passend/assign'
import { aCandidate, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import { candidateArbitrary, vacancyArbitrary, worldArbitrary } from '../support/arbitraries.js'
import { runs } from '../support/runs.js'
import { smallTaxonomy } from '../support/taxonomy.js'
import { type CrowdedWorld, crowdedWorld, objectives } from './worlds.js'

/** All pairs of a matcher, as rankings that leave out nothing. */
const wholeMatrix = (matcher: Matcher, { where, waive, history }: MatcherAssignOptions = {}) =>
  [...matcher.candidateIds()].map((id) =>
    matcher.rankVacancies(id, {
      limit: 1_000_000,
      ...(where && { where }),
      ...(waive && { waive }),
      ...(history && { history }),
    }),
  )

const placesOf = (matcher: Matcher) => (id: string) => matcher.vacancy(id)?.places

function holding({ candidates, vacancies }: CrowdedWorld): Matcher {
  const matcher = createMatcher({ taxonomy: smallTaxonomy })
  expect(matcher.addCandidates(candidates).refused + matcher.addVacancies(vacancies).refused).toBe(0)
  return matcher
}

function expectProvedForAll(whole: WholeDivision, matcher: Matcher, asked: MatcherAssignOptions, objective: Objective) {
  const rankings = wholeMatrix(matcher, asked)
  const full = assign(rankings, { objective, places: placesOf(matcher), seed: matcher.seed })
  expect(whole.division.proof.value).toEqual(full.proof.value)
  expect(whole.division.proof.exact).toBe(true)
  // The prices found on a part of the pairs are a proof for all of them.
  expect(verifyDivision(rankings, whole.division)).toEqual({ feasible: true, optimal: true, faults: [] })
  expect(whole.pairs.lookedAt).toBeLessThanOrEqual(whole.pairs.all)
}

describe('going back to the matcher', () => {
  test('gives the optimum of the whole matrix, by every objective, from lists however short', () => {
    let further = 0
    fc.assert(
      fc.property(
        crowdedWorld,
        fc.constantFrom(...objectives),
        fc.integer({ min: 1, max: 2 }),
        (world, objective, k) => {
          const matcher = holding(world)
          const whole = assignWithMatcher(matcher, { objective, k })
          expectProvedForAll(whole, matcher, {}, objective)
          if (whole.rounds > 1) further++
        },
      ),
      runs(300),
    )
    // In enough worlds the first lists were not enough.
    expect(further).toBeGreaterThan(60)
  })

  test('does so under filters, waivers and history as well, whatever the records hold', () => {
    fc.assert(
      fc.property(worldArbitrary, fc.constantFrom(...objectives), (world, objective) => {
        const matcher = createMatcher(world.options)
        matcher.addCandidates(world.candidates)
        matcher.addVacancies(world.vacancies)
        const { where, waive, history } = world.rank
        const asked = { ...(where && { where }), ...(waive && { waive }), ...(history && { history }) }
        expectProvedForAll(assignWithMatcher(matcher, { ...asked, objective, k: 1 }), matcher, asked, objective)
      }),
      runs(100),
    )
  })

  test('gives with greedy and stable what they give on the whole matrix', () => {
    fc.assert(
      fc.property(crowdedWorld, fc.constantFrom('greedy' as const, 'stable' as const), (world, method) => {
        const matcher = holding(world)
        const { division } = assignWithMatcher(matcher, { method, k: 1 })
        const full = assign(wholeMatrix(matcher), { method, places: placesOf(matcher), seed: matcher.seed })
        expect(division.pairs).toEqual(full.pairs)
        expect(division.proof.gap).toEqual(full.proof.gap)
      }),
      runs(100),
    )
  })

  test('looks at a part of the pairs only, where people have enough to choose from', () => {
    const [people, jobs] = [30, 90]
    const matcher = createMatcher({ taxonomy: smallTaxonomy })
    const sample = <T>(one: fc.Arbitrary<T>, count: number) => fc.sample(one, { numRuns: count, seed: 1 })
    // Without travel and hours, so that most pairs can be.
    matcher.addCandidates(
      sample(candidateArbitrary, people).map(({ wishes: _, place: __, ...one }, at) => ({ ...one, id: `c${at}` })),
    )
    matcher.addVacancies(sample(vacancyArbitrary, jobs).map((one, at) => ({ ...one, id: `v${at}` })))
    const { division, pairs, rounds } = assignWithMatcher(matcher, { k: 5, objective: 'total-fit' })
    expect(pairs.all).toBe(people * jobs)
    expect(pairs.lookedAt).toBeLessThan(pairs.all)
    expect(rounds).toBeGreaterThan(0)
    expect(verifyDivision(wholeMatrix(matcher), division).optimal).toBe(true)
  })
})

describe('what takes part', () => {
  const matcher = createMatcher({ seed: 'wie' })
  matcher.addCandidates([aCandidate({ id: 'anna' }), aCandidate({ id: 'bram' })])
  matcher.addVacancies([
    aVacancy({ id: 'een' }),
    aVacancy({ id: 'twee', places: 2 }),
    aVacancy({ id: 'open', openHiring: true }),
  ])

  test('places are those of the vacancies, and vacancies that hire openly are told apart', () => {
    const { division, openHiring } = assignWithMatcher(matcher)
    expect(division.vacancies.map(({ vacancyId, places }) => [vacancyId, places]).sort()).toEqual([
      ['een', 1],
      ['twee', 2],
    ])
    expect(openHiring).toEqual(['open'])
    expect(division.counts.placed).toBe(2)
  })

  test('a vacancy that hires openly is refused by name: as a vacancy, in places, in a fixed pair', () => {
    const refused = expect.objectContaining({ code: 'open-hiring-is-not-ranked' })
    expect(() => assignWithMatcher(matcher, { vacancies: ['open'] })).toThrow(refused)
    expect(() => assignWithMatcher(matcher, { places: { open: 3 } })).toThrow(refused)
    expect(() => assignWithMatcher(matcher, { fixed: [{ candidateId: 'anna', vacancyId: 'open' }] })).toThrow(refused)
  })

  test('only who and what is named takes part, a record that is not held among them', () => {
    const guest = aCandidate({ id: 'gast' })
    const { division, issues } = assignWithMatcher(matcher, {
      candidates: ['anna', guest, 'niemand'],
      vacancies: ['een'],
    })
    expect(division.counts).toMatchObject({ candidates: 2, vacancies: 1, placed: 1 })
    // An id that is not held is an issue, and the rest goes on.
    expect(issues.map(({ code }) => code)).toEqual(['unknown-value'])
    expect(() => assignWithMatcher(matcher, { vacancies: ['weg'] })).toThrow(
      expect.objectContaining({ code: 'unknown-vacancy' }),
    )
  })

  test('a fixed pair is kept, also far below the end of a list', () => {
    const fixed = [{ candidateId: 'anna', vacancyId: 'twee' }]
    const { division } = assignWithMatcher(matcher, { k: 1, fixed })
    const kept = division.pairs.find(({ candidateId }) => candidateId === 'anna') as Fit & { fixed: boolean }
    expect(kept).toMatchObject({ vacancyId: 'twee', fixed: true })
    expect(() => assignWithMatcher(matcher, { fixed, vacancies: ['een'] })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    )
  })

  test('options that are wrong are told', () => {
    const wrong = expect.objectContaining({ code: 'invalid-option' })
    expect(() => assignWithMatcher({} as Matcher)).toThrow(wrong)
    expect(() => assignWithMatcher(matcher, { k: 0 })).toThrow(wrong)
    expect(() => assignWithMatcher(matcher, { lijst: 3 } as MatcherAssignOptions)).toThrow(wrong)
    expect(() => assignWithMatcher(matcher, { vacancies: 'een' })).toThrow(wrong)
  })
})
