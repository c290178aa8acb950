import { createMatcher, diff } from 'passend'
import { aCandidate, aTaxonomy, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'

const matcher = createMatcher({ taxonomy: aTaxonomy() })
matcher.addVacancies([
  aVacancy({
    id: 'v',
    asks: { competences: [{ concept: 'skill-1' }], credentials: [{ credential: 'driving-licence-B' }] },
  }),
])
const of = (id: string, rest: Parameters<typeof aCandidate>[0] = {}) =>
  matcher.explain(aCandidate({ id, ...rest }), 'v')
const licence = (held: boolean) => ({ credentials: [{ credential: 'driving-licence-B', held }] })

describe('why one stands above the other', () => {
  test('being blocked comes before any score', () => {
    const skilled = of('skilled', { ...licence(false), competences: [{ concept: 'skill-1' }] })
    expect(diff(skilled, of('plain', licence(true)))).toMatchObject({ first: 'b', decidedBy: 'status' })
  })

  test('then the score, with where the two differ, the largest difference first', () => {
    const skilled = of('skilled', { competences: [{ concept: 'skill-1' }] })
    const comparison = diff(skilled, of('plain'))
    // plain: demand 400 x 775 / 1000 = 310 (the licence unknown), wish 400, harmonic 349
    expect(comparison).toMatchObject({ first: 'a', decidedBy: 'score', scores: [skilled.match.score, 349] })
    expect(comparison.differences.map(({ criterion, points }) => [criterion, Math.sign(points)])).toEqual([
      ['competences', 1],
      ['talents', 1],
    ])
  })

  test('then the lot, if the seed is given', () => {
    const [one, other] = [of('one'), of('other')]
    expect(diff(one, other)).toMatchObject({ first: 'equal', decidedBy: 'nothing', differences: [] })
    expect(diff(one, other, matcher.seed)).toMatchObject({ decidedBy: 'lot' })
    matcher.addCandidates([aCandidate({ id: 'one' }), aCandidate({ id: 'other' })])
    const [first] = matcher.rankCandidates('v').matches
    expect(first?.candidateId).toBe(diff(one, other, matcher.seed).first === 'a' ? 'one' : 'other')
  })
})
