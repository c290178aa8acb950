import * as fc from 'fast-check'
import {
  type Candidate,
  createMatcher,
  type Explanation,
  type Matcher,
  type MeasuredCriterionId,
  type Vacancy,
} from 'passend'
import { describe, expect, it } from 'vitest'
import { languageSkills, languageStep } from '../../src/domain/language.js'
import { heldCompetence, policyArbitrary, sceneArbitrary } from '../support/arbitraries.js'
import { candidate as aCandidate, asking, vacancy as aVacancy, smallMatcher, smallPlaces } from '../support/records.js'
import { runs } from '../support/runs.js'
import { competenceIds } from '../support/taxonomy.js'

const measureOf = ({ demand, wish }: Explanation, criterion: MeasuredCriterionId, unknown: number): number => {
  const reasons = [demand, wish].flatMap(({ affinity, barrier }) => [...affinity, ...barrier])
  const measure = reasons.find((reason) => reason.criterion === criterion)?.measure
  return typeof measure === 'number' ? measure : unknown
}

/** Holds that a candidate scores no lower after a change, on either side or together; returns both explanations. */
function expectNoLower(matcher: Matcher, before: Candidate, after: Candidate, vacancy: Vacancy) {
  const [one, other] = [matcher.explain(before, vacancy), matcher.explain(after, vacancy)]
  for (const part of ['score', 'demand', 'wish'] as const) {
    expect(other.match[part], part).toBeGreaterThanOrEqual(one.match[part])
  }
  return { one, other }
}

describe('more never counts for less', () => {
  for (const competencesSurveyed of [undefined, true]) {
    it(`one more held competence lowers nothing, with a list that is ${competencesSurveyed ? 'closed' : 'open'}`, () => {
      fc.assert(
        fc.property(sceneArbitrary, heldCompetence, fc.nat(6), ({ candidate, vacancy, options }, more, at) => {
          const before = { ...candidate, competencesSurveyed }
          const competences = (candidate.competences ?? []).toSpliced(at, 0, more)
          const { one, other } = expectNoLower(createMatcher(options), before, { ...before, competences }, vacancy)
          if (one.match.status !== 'blocked') expect(other.match.status).not.toBe('blocked')
        }),
        runs(500),
      )
    })
  }

  it('a competence that is known by better evidence lowers nothing', () => {
    fc.assert(
      fc.property(
        sceneArbitrary,
        fc.nat(5),
        heldCompetence,
        ({ candidate, vacancy, options }, at, { evidence = 'self-declared' }) => {
          const matcher = createMatcher(options)
          const held = candidate.competences?.[at]
          if (held === undefined) return
          const worth = matcher.policy.evidence
          if (worth[evidence] < worth[held.evidence ?? 'not-stated']) return
          const competences = candidate.competences?.with(at, { ...held, evidence })
          expectNoLower(matcher, candidate, { ...candidate, competences }, vacancy)
        },
      ),
      runs(400),
    )
  })

  it('a higher known level of a language lowers nothing', () => {
    const levels = ['none', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
    const skill = fc.constantFrom(...languageSkills)
    fc.assert(
      fc.property(
        sceneArbitrary,
        fc.nat(2),
        skill,
        fc.constantFrom(...levels),
        ({ candidate, vacancy, options }, at, of, level) => {
          const spoken = candidate.languages?.[at]
          const has = spoken?.[of]
          if (spoken === undefined || has === undefined || languageStep[level] < languageStep[has]) return
          const languages = candidate.languages?.with(at, { ...spoken, [of]: level })
          expectNoLower(createMatcher(options), candidate, { ...candidate, languages }, vacancy)
        },
      ),
      runs(500),
    )
  })

  it('one more skill of a language that was known to be absent, learned to any level, lowers nothing', () => {
    fc.assert(
      fc.property(policyArbitrary, fc.constantFrom('A1', 'A2', 'B1', 'B2', 'C1', 'C2'), (policy, level) => {
        const matcher = smallMatcher({ policy })
        const vacancy = aVacancy('v', { asks: { languages: [{ language: 'nld', speaking: 'B1', reading: 'A2' }] } })
        const nothing = aCandidate('c', { languages: [{ language: 'nld', speaking: 'none', reading: 'none' }] })
        const some = aCandidate('c', { languages: [{ language: 'nld', speaking: level as 'A1', reading: 'none' }] })
        expectNoLower(matcher, nothing, some, vacancy)
      }),
      runs(200),
    )
  })

  it('an asked credential that was known not to be held lowers nothing once it is', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const asked = [
          ...(vacancy.asks?.credentials ?? []),
          ...(vacancy.tasks ?? []).flatMap((task) => task.credentials ?? []),
        ]
        const matcher = createMatcher(options)
        for (const { credential } of asked) {
          const others = (candidate.credentials ?? []).filter((one) => one.credential !== credential)
          const without = { ...candidate, credentials: [...others, { credential, held: false }] }
          const having = { ...candidate, credentials: [...others, { credential, held: true }] }
          const { one, other } = expectNoLower(matcher, without, having, vacancy)
          if (one.match.status !== 'blocked') expect(other.match.status).not.toBe('blocked')
        }
      }),
      runs(400),
    )
  })

  it('a shorter trip lowers nothing, asked in kilometres, in minutes or both, and never closes a door', () => {
    const km = fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined })
    const minutes = fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined })
    const means = fc.constantFrom('walking' as const, 'bicycle' as const, 'car' as const, 'public-transport' as const)
    const away = fc.integer({ min: 0, max: 800 })
    fc.assert(
      fc.property(policyArbitrary, km, minutes, means, away, away, (policy, most, longest, by, a, b) => {
        const matcher = smallMatcher({ policy })
        const home = { lat: 52, lon: 5 }
        const person = aCandidate('c', { place: home, wishes: { travel: { km: most, minutes: longest, means: [by] } } })
        const work = (distance: number) => aVacancy('v', { place: { lat: home.lat + distance / 1000, lon: home.lon } })
        const [near, far] = [
          matcher.explain(person, work(Math.min(a, b))),
          matcher.explain(person, work(Math.max(a, b))),
        ]
        const { unknown } = matcher.policy
        expect(measureOf(near, 'travel', unknown)).toBeGreaterThanOrEqual(measureOf(far, 'travel', unknown))
        expect(near.match.score).toBeGreaterThanOrEqual(far.match.score)
        if (far.match.status !== 'blocked') expect(near.match.status).not.toBe('blocked')
      }),
      runs(400),
    )
  })

  it('a larger travel maximum lowers nothing', () => {
    fc.assert(
      fc.property(sceneArbitrary, fc.integer({ min: 0, max: 60 }), ({ candidate, vacancy, options }, more) => {
        const travel = candidate.wishes?.travel
        if (travel?.km === undefined) return
        const wishes = { ...candidate.wishes, travel: { ...travel, km: travel.km + more } }
        expectNoLower(createMatcher(options), candidate, { ...candidate, wishes }, vacancy)
      }),
      runs(400),
    )
  })

  it('a higher level of education lowers nothing', () => {
    const ladder = ['none', 'primary', 'mbo-1', 'mbo-2', 'mbo-3', 'mbo-4', 'associate-degree', 'hbo', 'wo'] as const
    const rung = fc.nat(ladder.length - 1)
    fc.assert(
      fc.property(sceneArbitrary, rung, rung, ({ candidate, vacancy, options }, a, b) => {
        const having = (at: number) => ({ ...candidate, education: { ...candidate.education, level: ladder[at] } })
        expectNoLower(createMatcher(options), having(Math.min(a, b)), having(Math.max(a, b)), vacancy)
      }),
      runs(400),
    )
  })

  it('more years of experience in the same work lower nothing', () => {
    fc.assert(
      fc.property(
        sceneArbitrary,
        fc.nat(2),
        fc.constantFrom(0, 0.5, 3),
        ({ candidate, vacancy, options }, at, more) => {
          const entry = candidate.experience?.[at]
          if (entry?.years === undefined) return
          const experience = candidate.experience?.with(at, { ...entry, years: entry.years + more })
          expectNoLower(createMatcher(options), candidate, { ...candidate, experience }, vacancy)
        },
      ),
      runs(400),
    )
  })

  it('more support on offer than an employer was known to offer lowers nothing', () => {
    fc.assert(
      fc.property(
        sceneArbitrary,
        fc.nat(3),
        fc.integer({ min: 1, max: 8 }),
        ({ candidate, vacancy, options }, at, more) => {
          const offer = vacancy.supportOffered?.[at]
          if (offer?.amount === undefined) return
          const supportOffered = vacancy.supportOffered?.with(at, { ...offer, amount: offer.amount + more })
          const matcher = createMatcher(options)
          const [before, after] = [
            matcher.score(candidate, vacancy),
            matcher.score(candidate, { ...vacancy, supportOffered }),
          ]
          expect(after.score).toBeGreaterThanOrEqual(before.score)
        },
      ),
      runs(300),
    )
  })
})

describe('what a vacancy asks', () => {
  it('counts for a person who holds it more as it is asked harder, against something they do not hold', () => {
    const competence = fc.constantFrom(...competenceIds)
    const weight = fc.integer({ min: 1, max: 10 })
    fc.assert(
      fc.property(
        policyArbitrary,
        competence,
        competence,
        weight,
        weight,
        weight,
        (policy, held, lacked, a, b, other) => {
          const matcher = smallMatcher({ policy })
          const person = aCandidate('c', { competences: [{ concept: held, evidence: 'assessed' }] })
          if (matcher.taxonomy.answeredBy(held).has(lacked)) return
          const asks = (weightHeld: number) =>
            aVacancy('v', {
              asks: {
                competences: [
                  { concept: held, weight: weightHeld },
                  { concept: lacked, weight: other },
                ],
              },
            })
          const [light, heavy] = [
            matcher.score(person, asks(Math.min(a, b))),
            matcher.score(person, asks(Math.max(a, b))),
          ]
          expect(heavy.demand).toBeGreaterThanOrEqual(light.demand)
          expect(heavy.score).toBeGreaterThanOrEqual(light.score)
        },
      ),
      runs(300),
    )
  })

  it('counts strictly more as essential than as optional under the default policy', () => {
    const matcher = smallMatcher()
    const person = aCandidate('c', { competences: [{ concept: 'c:lassen', evidence: 'assessed' }] })
    const asks = (importance: 'essential' | 'important' | 'optional') =>
      aVacancy('v', {
        asks: {
          competences: [
            { concept: 'c:lassen', importance },
            { concept: 'c:koken', importance: 'important' },
          ],
        },
      })
    const scores = (['optional', 'important', 'essential'] as const).map(
      (importance) => matcher.score(person, asks(importance)).score,
    )
    expect(scores[1]).toBeGreaterThan(scores[0] ?? 1000)
    expect(scores[2]).toBeGreaterThan(scores[1] ?? 1000)
  })

  it('counts at least as much where the rarer of two competences is the one that is held', () => {
    const competence = fc.constantFrom(...competenceIds)
    const { taxonomy } = smallMatcher()
    fc.assert(
      fc.property(
        policyArbitrary,
        competence,
        competence,
        fc.constantFrom('assessed', 'self-declared'),
        (policy, one, other, evidence) => {
          if (taxonomy.answeredBy(one).has(other) || taxonomy.answeredBy(other).has(one)) return
          const [rare, common] = taxonomy.rarity(one) >= taxonomy.rarity(other) ? [one, other] : [other, one]
          const matcher = smallMatcher({ policy })
          const vacancy = aVacancy('v', asking(one, other))
          const having = (concept: string) =>
            aCandidate('c', { competences: [{ concept, evidence: evidence as 'assessed' }] })
          const [high, low] = [matcher.score(having(rare), vacancy), matcher.score(having(common), vacancy)]
          for (const part of ['score', 'demand', 'wish'] as const) expect(high[part]).toBeGreaterThanOrEqual(low[part])
        },
      ),
      runs(300),
    )
  })
})

describe('a place', () => {
  it('is the same place by postcode as by the coordinates that the lookup knows', () => {
    const matcher = smallMatcher()
    const person = (place: Candidate['place']) => aCandidate('c', { place, wishes: { travel: { km: 40 } } })
    const work = aVacancy('v', { place: { pc4: '3811' } })
    const point = smallPlaces['3511']
    expect(matcher.score(person(point), work)).toEqual(matcher.score(person({ pc4: '3511' }), work))
  })
})
