import { describe, expect, test } from 'vitest'
import { scorePair } from '../../src/score/scorePair.js'
import { aCandidate, aPair, aVacancy, eightSkills } from '../../src/testing/index.js'

// The worked example of the design: eight equally rare competences asked, the units equal to the vacancy's own weight
// (K = 1200 beside W = 12000, T = 4000 beside 8 x 500), evidence assessed, all else unknown.
const asks = { competences: eightSkills.map((concept) => ({ concept })) }
const knowing = (count: number) =>
  eightSkills.slice(0, count).map((concept) => ({ concept, evidence: 'assessed' as const }))
const scoreOf = (count: number) =>
  scorePair(aPair(aCandidate({ competences: knowing(count) }), aVacancy({ asks }))).match

describe('eight competences asked', () => {
  test.each([
    [0, 400],
    [1, 445],
    [2, 486],
    [3, 524],
    [4, 557],
    [5, 588],
    [6, 615],
    [7, 641],
    [8, 665],
  ])('of which %i are known make a score of %i', (count, expected) => expect(scoreOf(count).score).toBe(expected))

  test('and all wishes known and met make 916', () => {
    const candidate = aCandidate({
      competences: knowing(8),
      wishes: { occupations: ['freight-handler'], sectors: ['52'], tasksLiked: ['Laden'] },
    })
    const vacancy = aVacancy({ asks, occupation: 'freight-handler', sector: '52242', tasks: [{ label: 'Laden' }] })
    const { match } = scorePair(aPair(candidate, vacancy))
    // demand: 945. wish: (3 x 700 + 3 x 1000 + 1000 + 1000) / 8 = 887.5. score: 2 x 945 x 888 / 1833 = 915.6
    expect(match).toMatchObject({ demand: 945, wish: 888, score: 916 })
  })
})

test('two of whom nothing is known score 400, not more', () => {
  expect(scorePair(aPair()).match).toEqual({
    candidateId: 'candidate-1',
    vacancyId: 'vacancy-1',
    status: 'eligible',
    score: 400,
    demand: 400,
    wish: 400,
    range: { lowest: 0, highest: 1000 },
  })
})
