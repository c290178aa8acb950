import { defaultPolicy, type Explanation } from 'passend'
import { describe, expect, it } from 'vitest'
import { fixtureCandidates, fixtureMatcher, fixtureVacancies, rankedVacancies } from '../support/fixtures.js'
import { expectToSumToItsScore } from '../support/recompute.js'

/** The competences that a vacancy or its tasks ask, from its explanation. */
const askedOf = ({ demand }: Explanation): string[] => {
  const facts = demand.affinity.find(({ criterion }) => criterion === 'competences')?.facts ?? []
  return facts.flatMap((fact) => (fact.fact === 'competence' ? [fact.asked.id] : []))
}

describe('the fixtures', () => {
  const matcher = fixtureMatcher()

  it('are read without an error', () => {
    expect(matcher.size).toEqual({ candidates: fixtureCandidates.length, vacancies: fixtureVacancies.length })
  })

  it('have explanations that sum to the score, for every pair', () => {
    for (const { id } of fixtureCandidates) {
      for (const vacancy of rankedVacancies) {
        const explanation = matcher.explain(id, vacancy.id)
        expectToSumToItsScore(explanation, defaultPolicy.unknown)
        expect(explanation.match).toEqual(matcher.score(id, vacancy.id))
      }
    }
  })

  it('have ranges around every score, and counts that add up in every ranking', () => {
    for (const { id } of fixtureCandidates) {
      const { matches, counts } = matcher.rankVacancies(id, { show: 'all', limit: 100 })
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(fixtureVacancies.length)
      for (const { score, range } of matches) {
        expect(range.lowest).toBeLessThanOrEqual(score)
        expect(score).toBeLessThanOrEqual(range.highest)
      }
    }
  })

  it('give a profile of which nothing is known no more than 400 on any vacancy', () => {
    for (const vacancy of rankedVacancies) {
      const { score, demand, wish } = matcher.score({ id: 'onbekend' }, vacancy.id)
      for (const number of [score, demand, wish]) expect(number, vacancy.id).toBeLessThanOrEqual(defaultPolicy.unknown)
    }
  })

  it('lift an empty profile by each competence that a vacancy asks, and clearly by all of them', () => {
    let asking = 0
    for (const vacancy of rankedVacancies) {
      const asked = askedOf(matcher.explain({ id: 'leeg' }, vacancy.id))
      if (asked.length === 0) continue
      asking++
      const having = (concepts: readonly string[]) =>
        matcher.score(
          { id: 'leeg', competences: concepts.map((concept) => ({ concept, evidence: 'assessed' })) },
          vacancy.id,
        )
      const none = matcher.score({ id: 'leeg' }, vacancy.id)
      for (const one of asked) {
        const some = having([one])
        for (const part of ['score', 'demand', 'wish'] as const)
          expect(some[part], `${vacancy.id} ${one}`).toBeGreaterThanOrEqual(none[part])
      }
      asked.forEach((_, index) => {
        const [fewer, more] = [having(asked.slice(0, index)), having(asked.slice(0, index + 1))]
        expect(more.score, `${vacancy.id} ${index + 1}`).toBeGreaterThanOrEqual(fewer.score)
      })
      expect(having(asked).score, vacancy.id).toBeGreaterThan(none.score + 50)
    }
    expect(asking).toBeGreaterThan(rankedVacancies.length / 2)
  })
})
