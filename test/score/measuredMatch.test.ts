import { type CriterionId, type Measures, scoreOf } from 'passend'
import { describe, expect, it } from 'vitest'
import { fixtureCandidates, fixtureMatcher, rankedVacancies } from '../support/fixtures.js'

const matcher = fixtureMatcher()
const pairs = fixtureCandidates.flatMap(({ id }) => rankedVacancies.map((vacancy) => [id, vacancy.id] as const))

describe('a measured match', () => {
  it('is the match, and its measures make the same score, for every pair of the fixtures', () => {
    for (const [candidate, vacancy] of pairs) {
      const { measures, unmet, unknown, ...match } = matcher.measure(candidate, vacancy)
      expect(match).toEqual(matcher.score(candidate, vacancy))
      const { score, demand, wish } = match
      expect(scoreOf(measures, matcher.policy)).toEqual({ score, demand, wish })
    }
  })

  it('names the limits that the explanation names, and a status that follows from them', () => {
    const seen = new Set<string>()
    for (const [candidate, vacancy] of pairs) {
      const { unmet, unknown, status } = matcher.measure(candidate, vacancy)
      const { limits } = matcher.explain(candidate, vacancy)
      const named = (which: string): CriterionId[] =>
        limits.filter(({ limit }) => limit === which).map(({ criterion }) => criterion)
      expect([unmet, unknown]).toEqual([named('unmet'), named('unknown')])
      expect(status).toBe(unmet.length > 0 ? 'blocked' : unknown.length > 0 ? 'to-verify' : 'eligible')
      seen.add(status)
    }
    expect(seen.size).toBe(3)
  })

  it('sets aside a limit that is waived', () => {
    const blocked = pairs.find(([candidate, vacancy]) => {
      const { unmet, unknown } = matcher.measure(candidate, vacancy)
      return unmet.length === 1 && unmet[0] === 'travel' && unknown.length === 0
    })
    if (blocked === undefined) throw new Error('no pair of the fixtures is blocked by travel alone')
    const waive = [{ criterion: 'travel', by: 'candidate', reason: 'rijdt mee' }] as const
    expect(matcher.measure(...blocked, { waive }).status).toBe('eligible')
  })
})

describe('the score of measures', () => {
  const weighing = { weights: matcher.policy.weights, unknown: 400, combine: 'harmonic' } as const

  it('counts what is unknown as the policy says, and leaves out what is not there', () => {
    // One affinity of the demand side at 400 and one of the wish side at 1000, nothing in the way: 400 and 1000, harmonic 571.
    expect(scoreOf({ competences: 'unknown', talents: 1000 }, weighing)).toEqual({
      score: 571,
      demand: 400,
      wish: 1000,
    })
    // Occupation and talents weigh 3 each: (1000 + 500) / 2.
    expect(scoreOf({ competences: 400, talents: 1000, occupation: 500 }, weighing).wish).toBe(750)
  })

  it('takes nothing away where nothing counts', () => {
    expect(scoreOf({}, weighing)).toEqual({ score: 1000, demand: 1000, wish: 1000 })
    const measures: Measures = { competences: 600, education: 0 }
    expect(scoreOf(measures, weighing).demand).toBe(0)
    expect(scoreOf({ ...measures, education: 500 }, weighing).demand).toBe(300)
  })
})

describe('the revision of a matcher', () => {
  it('changes whenever what it holds may have changed, and not otherwise', () => {
    const one = fixtureMatcher()
    const before = one.revision
    one.rankVacancies(fixtureCandidates[0]?.id ?? '')
    expect(one.revision).toBe(before)
    one.addCandidates([{ id: 'nieuw' }])
    const added = one.revision
    expect(added).not.toBe(before)
    one.removeCandidates(['nieuw'])
    expect([before, added]).not.toContain(one.revision)
  })
})
