import * as fc from 'fast-check'
import { createMatcher, type MatcherOptions, openSnapshot, type PolicyInput } from 'passend'
import { describe, expect, it } from 'vitest'
import { unpackSections } from '../../src/holding/container.js'
import {
  outlookArbitrary,
  sceneArbitrary,
  vacancyArbitrary,
  type World,
  worldArbitrary,
} from '../support/arbitraries.js'
import { fixtureMatcher, fixtureOutlook } from '../support/fixtures.js'
import { runs } from '../support/runs.js'

const weighing = (weight: number, { policy = {} }: MatcherOptions): PolicyInput => ({
  ...policy,
  weights: { ...policy.weights, outlook: weight },
})

function filled({ candidates, vacancies }: World, options: MatcherOptions) {
  const matcher = createMatcher(options)
  matcher.addCandidates(candidates)
  matcher.addVacancies(vacancies)
  return matcher
}

/** All that a matcher says of all that it holds, stamps and explanations among it. */
function allOf(matcher: ReturnType<typeof filled>): unknown {
  const [people, jobs] = [[...matcher.candidateIds()], [...matcher.vacancyIds()]]
  const ranked = jobs.filter((id) => matcher.vacancy(id)?.openHiring === undefined)
  return {
    vacancies: people.map((id) => matcher.rankVacancies(id, { show: 'all', limit: 100 })),
    candidates: ranked.map((id) => matcher.rankCandidates(id, { show: 'all', limit: 100 })),
    explanations: people.flatMap((id) => ranked.map((vacancy) => matcher.explain(id, vacancy))),
  }
}

const loaded = (outlook: MatcherOptions['outlook'], weight: number, given: MatcherOptions): MatcherOptions => {
  const { outlook: _, ...options } = given
  return { ...options, policy: weighing(weight, given), ...(outlook && { outlook }) }
}

describe('an outlook without a weight', () => {
  it('changes nothing: rankings, scores, explanations and their stamps are as without it, to the letter', () => {
    fc.assert(
      fc.property(worldArbitrary, outlookArbitrary, (world, outlook) => {
        const [without, beside] = [undefined, outlook].map((one) => filled(world, loaded(one, 0, world.options)))
        if (without === undefined || beside === undefined) throw new Error('two matchers were made')
        expect(JSON.stringify(allOf(beside))).toBe(JSON.stringify(allOf(without)))
      }),
      runs(60),
    )
  })

  it('is not in what is compiled either: but for the records that are kept, a snapshot is the same', () => {
    fc.assert(
      fc.property(worldArbitrary, outlookArbitrary, (world, outlook) => {
        const [without, beside] = [undefined, outlook].map((one) =>
          unpackSections(filled(world, loaded(one, 0, world.options)).snapshot()),
        )
        expect(beside?.sections).toEqual(without?.sections)
        expect(beside?.header).toEqual({ ...(without?.header as object), outlook: outlook.records() })
      }),
      runs(30),
    )
  })

  it('leaves all that is said of the fixtures as it is', () => {
    expect(allOf(fixtureMatcher({ outlook: fixtureOutlook }))).toEqual(allOf(fixtureMatcher()))
  })
})

describe('an outlook with a weight', () => {
  // That every faster path gives the same is held for all criteria at once: worlds have an outlook as often as not.
  it('moves a pair by what is said of its vacancy, and by no more than its weight', () => {
    let [moved, named] = [0, 0]
    fc.assert(
      fc.property(sceneArbitrary, outlookArbitrary, ({ candidate, vacancy, options }, outlook) => {
        const [without, beside] = [0, 5].map((weight) =>
          createMatcher(loaded(outlook, weight, options)).explain(candidate, vacancy),
        )
        if (without === undefined || beside === undefined) throw new Error('two explanations were made')
        expect(without.wish.affinity.some(({ criterion }) => criterion === 'outlook')).toBe(false)
        const reason = beside.wish.affinity.find(({ criterion }) => criterion === 'outlook')
        expect(reason?.weight).toBe(5)
        expect(beside.wish.sumA).toBe(without.wish.sumA + (reason?.points ?? 0))
        expect(beside.wish.weightA).toBe(without.wish.weightA + 5)
        // the other side, the limits and how the pair stands have nothing to do with it
        expect(beside.demand).toEqual(without.demand)
        expect(beside.limits).toEqual(without.limits)
        expect(beside.match.status).toBe(without.match.status)
        if (beside.match.score !== without.match.score) moved++
        if (reason?.measure !== 'unknown') {
          named++
          // what counts is named, with who says so and of which day
          for (const fact of reason?.facts ?? []) expect(fact).toMatchObject({ fact: 'outlook', agreed: true })
          expect(reason?.facts.length).toBeGreaterThan(0)
        }
      }),
      runs(200),
    )
    expect(Math.min(moved, named)).toBeGreaterThan(20)
  })

  it('keeps the score within the range that was stated, when the occupation, the sector or the place of the work is told', () => {
    let told = 0
    fc.assert(
      fc.property(
        sceneArbitrary,
        vacancyArbitrary,
        outlookArbitrary,
        ({ candidate, vacancy, options }, from, outlook) => {
          const matcher = createMatcher({ ...loaded(outlook, 50, options), asOf: '2026-03-02' })
          for (const field of ['occupation', 'sector', 'place'] as const) {
            // a title that names an occupation, and experience in the own occupation, make another vacancy of it
            const { title: _, asks: __, [field]: ___, ...without } = vacancy
            if (from[field] === undefined) continue
            const before = matcher.score(candidate, { ...without, title: 'Een functie' })
            const after = matcher.score(candidate, { ...without, title: 'Een functie', [field]: from[field] })
            told++
            expect(after.score, field).toBeGreaterThanOrEqual(before.range.lowest)
            expect(after.score, field).toBeLessThanOrEqual(before.range.highest)
          }
        },
      ),
      runs(600),
    )
    expect(told).toBeGreaterThan(500)
  })

  it('gives everybody the same points for a vacancy', () => {
    fc.assert(
      fc.property(worldArbitrary, outlookArbitrary, (world, outlook) => {
        const matcher = filled(world, loaded(outlook, 7, world.options))
        for (const id of matcher.vacancyIds()) {
          if (matcher.vacancy(id)?.openHiring !== undefined) continue
          const points = world.candidates.map(
            (person) =>
              matcher.explain(person.id, id).wish.affinity.find(({ criterion }) => criterion === 'outlook')?.points,
          )
          expect(new Set(points).size).toBe(1)
        }
      }),
      runs(40),
    )
  })

  it('goes along in a snapshot, as data: the matcher that is opened says the same to the letter', () => {
    fc.assert(
      fc.property(worldArbitrary, outlookArbitrary, (world, outlook) => {
        const matcher = filled(world, loaded(outlook, 3, world.options))
        const opened = openSnapshot(matcher.snapshot())
        expect(opened.outlook?.hash).toBe(outlook.hash)
        expect(opened.policyStamp).toEqual({ ...matcher.policyStamp, outlook: outlook.hash })
        expect(JSON.stringify(allOf(opened))).toBe(JSON.stringify(allOf(matcher)))
      }),
      runs(40),
    )
  })
})
