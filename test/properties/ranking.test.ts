import * as fc from 'fast-check'
import { createMatcher, type Match, type Ranking } from 'passend'
import { describe, expect, it } from 'vitest'
import { askedOfCandidates, sceneArbitrary, type World, worldArbitrary } from '../support/arbitraries.js'
import { lotOf } from '../support/naiveRanking.js'
import { runs } from '../support/runs.js'

function held({ candidates, vacancies, options }: World) {
  const matcher = createMatcher(options)
  matcher.addCandidates(candidates)
  matcher.addVacancies(vacancies)
  return matcher
}

/** Every ranking of a world, both ways. */
function everyRanking(world: World): Ranking[] {
  const matcher = held(world)
  return [
    ...world.candidates.map(({ id }) => matcher.rankVacancies(id, world.rank)),
    ...world.vacancies
      .filter(({ openHiring }) => openHiring === undefined)
      .map(({ id }) => matcher.rankCandidates(id, askedOfCandidates(world.rank))),
  ]
}

const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)

/** Whether one match must stand above another, by the stated order. */
function standsAbove(a: Match, b: Match, seed: string): boolean {
  const keys = (match: Match): (number | string)[] => [
    match.status === 'blocked' ? 0 : 1,
    match.score,
    Math.min(match.demand, match.wish),
    lotOf(seed, match.candidateId, match.vacancyId),
  ]
  const [one, other] = [keys(a), keys(b)]
  const decisive = one.findIndex((key, index) => key !== other[index])
  return decisive >= 0 && (one[decisive] ?? 0) > (other[decisive] ?? 0)
}

describe('a ranking', () => {
  it('gives a pair the same match whoever else is held', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const matcher = held(world)
        for (const candidate of world.candidates) {
          for (const match of matcher.rankVacancies(candidate.id, { show: 'all', limit: 100 }).matches) {
            const vacancy = world.vacancies.find(({ id }) => id === match.vacancyId)
            const alone = createMatcher(world.options)
            alone.addCandidates([candidate])
            alone.addVacancies([vacancy])
            expect(alone.score(candidate.id, match.vacancyId)).toEqual(match)
            expect(alone.rankVacancies(candidate.id, { show: 'all' }).matches).toEqual([match])
          }
        }
      }),
      runs(120),
    )
  })

  it('does not depend on the order in which records came in', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const turned = { ...world, candidates: world.candidates.toReversed(), vacancies: world.vacancies.toReversed() }
        const sorted = (rankings: Ranking[]) =>
          rankings.sort((a, b) => (JSON.stringify(a.for) < JSON.stringify(b.for) ? -1 : 1))
        expect(sorted(everyRanking(turned))).toEqual(sorted(everyRanking(world)))
      }),
      runs(150),
    )
  })

  it('accounts for every record held, and for every blocked pair once', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        for (const ranking of everyRanking(world)) {
          const records = 'candidateId' in ranking.for ? world.vacancies : world.candidates
          expect(total({ ...ranking.counts })).toBe(records.length)
          expect(total({ ...ranking.blockedBy })).toBe(ranking.counts.blocked)
          expect(ranking.leftOut).toHaveLength(ranking.counts.leftOut)
        }
      }),
      runs(200),
    )
  })

  it('shows no blocked pair by default, and under all shows each below every pair that can be', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const shown = everyRanking({ ...world, rank: { ...world.rank, show: 'eligible', limit: 100 } })
        for (const { matches, counts } of shown) {
          expect(matches.every(({ status }) => status !== 'blocked')).toBe(true)
          expect(matches).toHaveLength(counts.eligible + counts.toVerify)
        }
        for (const { matches, counts } of everyRanking({
          ...world,
          rank: { ...world.rank, show: 'all', limit: 100 },
        })) {
          const blocked = matches.map(({ status }) => status === 'blocked')
          expect(blocked).toEqual([...blocked].sort())
          expect(matches).toHaveLength(counts.eligible + counts.toVerify + counts.blocked)
        }
      }),
      runs(200),
    )
  })

  it('is a total order: status, score, lower side and lot decide between any two, and twins are told apart by lot only', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        for (const { matches, seed } of everyRanking({ ...world, rank: { ...world.rank, show: 'all', limit: 100 } })) {
          matches.forEach((match, index) => {
            for (const below of matches.slice(index + 1)) {
              expect(standsAbove(match, below, seed)).toBe(true)
              expect(standsAbove(below, match, seed)).toBe(false)
            }
          })
        }
      }),
      runs(150),
    )
  })

  it('cuts the same order short under a smaller limit', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const limit = world.rank.limit ?? 10
        const whole = everyRanking({ ...world, rank: { ...world.rank, limit: 100 } })
        const cut = everyRanking({ ...world, rank: { ...world.rank, limit } })
        expect(cut.map(({ matches }) => matches)).toEqual(whole.map(({ matches }) => matches.slice(0, limit)))
      }),
      runs(100),
    )
  })
})

describe('a match', () => {
  it('lies within its own range, and all its numbers are integers from 0 to 1000', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const { score, demand, wish, range } = createMatcher(options).score(candidate, vacancy)
        for (const number of [score, demand, wish, range.lowest, range.highest]) {
          expect(Number.isInteger(number) && number >= 0 && number <= 1000).toBe(true)
        }
        expect(range.lowest).toBeLessThanOrEqual(score)
        expect(score).toBeLessThanOrEqual(range.highest)
      }),
      runs(500),
    )
  })

  it('is blocked, to be verified or eligible by its limits alone', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const { match, limits } = createMatcher(options).explain(candidate, vacancy)
        const outcomes = limits.map(({ limit }) => limit)
        const expected = outcomes.includes('unmet')
          ? 'blocked'
          : outcomes.includes('unknown')
            ? 'to-verify'
            : 'eligible'
        expect(match.status).toBe(expected)
      }),
      runs(300),
    )
  })

  it('keeps its numbers when a limit is waived: a waiver opens a door and lifts no score', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const matcher = createMatcher(options)
        const before = matcher.score(candidate, vacancy)
        const waive = [
          { criterion: 'travel', by: 'candidate', reason: 'kan met de buurman meerijden' },
          { criterion: 'credentials', by: 'employer', reason: 'mag later' },
          { criterion: 'competences', by: 'adviser', reason: 'wordt ingewerkt' },
        ] as const
        expect({ ...matcher.score(candidate, vacancy, { waive }), status: before.status }).toEqual(before)
      }),
      runs(200),
    )
  })
})
