import * as fc from 'fast-check'
import { createMatcher } from 'passend'
import {
  assign,
  type CrowdingOptions,
  crowding,
  type Fit,
  type FitRanking,
  type SpreadOptions,
  spread,
} from 'passend/assign'
import { aCandidate, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.js'
import { marketWorld } from './worlds.js'

/** A list of vacancies with their scores, best first. */
const list = (candidateId: string, ...scores: [string, number, Fit['status']?][]): FitRanking => ({
  for: { candidateId },
  matches: scores.map(([vacancyId, score, status = 'eligible']) => ({ candidateId, vacancyId, score, status })),
})

describe('crowding', () => {
  // Four people, two shown each: x 4 times, y twice, z and w once; u never.
  const lists = [
    list('a', ['x', 900], ['y', 800], ['u', 100]),
    list('b', ['x', 900], ['y', 800]),
    list('c', ['x', 900], ['z', 800]),
    list('d', ['x', 900], ['w', 800], ['u', 700, 'blocked']),
  ]
  const measured = crowding(lists, { k: 2, items: 5 })

  test('shares: how often each is shown, of all that is shown', () => {
    expect(measured.recommendations).toBe(8)
    expect(measured.shares).toEqual([
      { id: 'x', count: 4, share: 500 },
      { id: 'y', count: 2, share: 250 },
      { id: 'w', count: 1, share: 125 },
      { id: 'z', count: 1, share: 125 },
    ])
  })
  test('congestion: the sum of share times its logarithm, over the logarithm of how many there are', () => {
    // 1/2 ln 1/2 + 1/4 ln 1/4 + 2 (1/8 ln 1/8) = -7/4 ln 2; over ln 5: -1.2130 / 1.6094 = -0.7537
    expect(measured.congestion).toBe(-754)
  })
  test('coverage: four of five', () => expect(measured.coverage).toBe(800))
  test('Gini: from counts 0, 1, 1, 2, 4', () => {
    // 2 (1*0 + 2*1 + 3*1 + 4*2 + 5*4) / (5 * 8) - 6/5 = 66/40 - 1.2 = 0.45
    expect(measured.gini).toBe(450)
  })
  test('the ends: evenly spread is -1000, all of one is 0', () => {
    const even = crowding([list('a', ['x', 1]), list('b', ['y', 1]), list('c', ['z', 1])], { k: 1 })
    expect(even).toMatchObject({ congestion: -1000, coverage: 1000, gini: 0 })
    const one = crowding([list('a', ['x', 1]), list('b', ['x', 1])], { k: 1, items: 4 })
    // one of four has all: 2 * 4 / 4 - 5 / 4 = 0.75
    expect(one).toMatchObject({ congestion: 0, coverage: 250, gini: 750 })
    expect(crowding([])).toMatchObject({ congestion: 0, coverage: 0, gini: 0, lists: 0, withEligible: 0 })
  })
  test('who has at least one vacancy: eligible, and to be verified apart', () => {
    const some = [list('a', ['x', 1]), list('b', ['x', 1, 'to-verify']), list('c', ['x', 1, 'blocked']), list('d')]
    // blocked pairs are not shown either
    expect(crowding(some)).toMatchObject({ withEligible: 250, withPossible: 500, recommendations: 2 })
  })
  test('the other direction: who is shown to how many employers', () => {
    const match = { candidateId: 'a', score: 5, status: 'eligible' as const }
    const some = ['x', 'y'].map((vacancyId) => ({ for: { vacancyId }, matches: [{ ...match, vacancyId }] }))
    expect(crowding(some)).toMatchObject({ of: 'candidates', shares: [{ id: 'a', count: 2, share: 1000 }] })
  })
  test('of a division: everybody has one at most, so it crowds no more than there are places', () => {
    const matches = lists.flatMap((one) => one.matches)
    const division = assign(matches)
    // x, y, z and w have one place each: four different ones of the five
    expect(crowding(division)).toMatchObject({ k: 1, items: 5, coverage: 800, recommendations: 4, lists: 4 })
    expect(crowding(division).congestion).toBeLessThan(crowding(lists, { k: 1, items: 5 }).congestion)
  })
})

describe('rankings of a matcher', () => {
  const matcher = createMatcher({ seed: 'druk' })
  matcher.addCandidates(Array.from({ length: 6 }, (_, at) => aCandidate({ id: `c${at}` })))
  matcher.addVacancies(Array.from({ length: 4 }, (_, at) => aVacancy({ id: `v${at}` })))
  matcher.addVacancies([aVacancy({ id: 'open', openHiring: true })])
  const rankings = [...matcher.candidateIds()].map((id) => matcher.rankVacancies(id, { limit: 3 }))

  test('count over all vacancies that were held, but for those that hire openly', () => {
    // Lists of three say that there were four; everybody has something that can be.
    expect(crowding(rankings, { k: 1 })).toMatchObject({ items: 4, lists: 6, withEligible: 1000 })
  })
  test('stay rankings when they are spread', () => {
    const { rankings: after } = spread(rankings, { k: 1, day: '2026-11-02' })
    expect(after.map(({ policy, counts }) => ({ policy, counts }))).toEqual(
      rankings.map(({ policy, counts }) => ({ policy, counts })),
    )
    // Six equal people over four equal vacancies: no vacancy is shown first to more than two.
    expect(Math.max(...crowding(after, { k: 1 }).shares.map(({ count }) => count))).toBe(2)
  })
})

/** Rankings as they come of any market. */
const rankingsOf = (matches: readonly Fit[]): FitRanking[] =>
  [...new Set(matches.map(({ candidateId }) => candidateId))].map((candidateId) => ({
    for: { candidateId },
    matches: matches
      .filter((match) => match.candidateId === candidateId)
      .sort((a, b) => Number(a.status === 'blocked') - Number(b.status === 'blocked') || b.score - a.score),
  }))

const spreadWorld = fc.record({
  world: marketWorld,
  k: fc.integer({ min: 1, max: 4 }),
  tolerance: fc.constantFrom(0, 1, 5, 50, 300, 1000),
  day: fc.constantFrom('2026-11-02', '2026-11-03'),
})

describe('a spread', () => {
  test('puts no pair above another that scores more than the tolerance higher, and loses none', () => {
    fc.assert(
      fc.property(spreadWorld, ({ world: { matches }, k, tolerance, day }) => {
        const rankings = rankingsOf(matches)
        const after = spread(rankings, { k, tolerance, day }).rankings
        after.forEach((ranking, at) => {
          expect(new Set(ranking.matches)).toEqual(new Set(rankings[at]?.matches))
          expect(ranking.matches).toHaveLength(rankings[at]?.matches.length ?? 0)
          // Blocked ones stand below all others, as they did.
          const statuses = ranking.matches.map(({ status }) => status === 'blocked')
          expect(statuses).toEqual([...statuses].sort())
          const possible = ranking.matches.filter(({ status }) => status !== 'blocked')
          possible.forEach(({ score }, place) => {
            for (const below of possible.slice(place + 1)) expect(below.score - score).toBeLessThanOrEqual(tolerance)
          })
        })
      }),
      runs(300),
    )
  })

  test('never crowds more, and often less', () => {
    let less = 0
    fc.assert(
      fc.property(spreadWorld, ({ world: { matches }, k, tolerance, day }) => {
        const { before, after } = spread(rankingsOf(matches), { k, tolerance, day })
        expect(after.congestion).toBeLessThanOrEqual(before.congestion)
        expect(after.recommendations).toBe(before.recommendations)
        if (after.congestion < before.congestion) less++
      }),
      runs(300),
    )
    expect(less).toBeGreaterThan(60)
  })

  test('depends on seed and day and not on the order of lists', () => {
    fc.assert(
      fc.property(spreadWorld, ({ world: { matches }, k, tolerance, day }) => {
        const rankings = rankingsOf(matches)
        const once = spread(rankings, { k, tolerance, day })
        const again = spread([...rankings].reverse(), { k, tolerance, day })
        expect([...again.rankings].reverse()).toEqual(once.rankings)
        expect(again.after).toEqual(once.after)
      }),
      runs(100),
    )
  })

  test('within a tolerance of 0 only equal scores change places', () => {
    const rankings = [list('a', ['x', 900], ['y', 899]), list('b', ['x', 900], ['y', 899])]
    expect(spread(rankings, { k: 1, tolerance: 0, day: '2026-11-02' }).changed).toBe(0)
    // One point of tolerance is enough to show one of them y.
    const { changed, before, after } = spread(rankings, { k: 1, tolerance: 1, day: '2026-11-02' })
    expect(changed).toBe(1)
    expect([before.congestion, after.congestion]).toEqual([0, -1000])
  })

  test('other days show others the better one', () => {
    const rankings = Array.from({ length: 6 }, (_, at) => list(`p${at}`, ['x', 900], ['y', 880]))
    const days = Array.from({ length: 8 }, (_, at) => `2026-11-0${at + 1}`)
    const shown = days.map((day) =>
      spread(rankings, { k: 1, day })
        .rankings.map(({ matches }) => matches[0]?.vacancyId)
        .join(''),
    )
    // Half are shown y each day, and not always the same half.
    for (const line of shown) expect([...line].filter((id) => id === 'y')).toHaveLength(3)
    expect(new Set(shown).size).toBeGreaterThan(2)
  })

  test('keeps all else of a ranking', () => {
    const ranking = { ...list('a', ['x', 900]), note: 'kept' }
    expect(spread([ranking], { day: 'd' }).rankings[0]?.note).toBe('kept')
  })
})

describe('what is wrong is told', () => {
  const wrong = expect.objectContaining({ code: 'invalid-option' })
  const one = list('a', ['x', 900])
  test.each([
    ['no list', 3],
    ['both directions', [one, { for: { vacancyId: 'x' }, matches: [] }]],
    ['two for the same', [one, one]],
    ['no ranking', [null]],
    ['a match that is none', [{ for: { candidateId: 'a' }, matches: [null] }]],
    ['a score that is none', [list('a', ['x', 9000])]],
    ['a vacancy twice in a list', [list('a', ['x', 900], ['x', 900])]],
  ])('%s', (_, given) => {
    expect(() => crowding(given as FitRanking[])).toThrow(wrong)
    expect(() => spread(given as FitRanking[], { day: 'd' })).toThrow(wrong)
  })
  test('options', () => {
    for (const options of [{ k: 0 }, { items: 0 }, { n: 1 }])
      expect(() => crowding([one], options as CrowdingOptions)).toThrow(wrong)
    for (const options of [{}, { day: 1 }, { day: 'd', tolerance: 1001 }, { day: 'd', k: 1.5 }, { day: 'd', seed: 1 }])
      expect(() => spread([one], options as SpreadOptions)).toThrow(wrong)
  })
})
