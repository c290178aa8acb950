import * as fc from 'fast-check'
import { createMatcher, type Ranking } from 'passend'
import { describe, expect, it } from 'vitest'
import { askedOfCandidates, type World, worldArbitrary } from '../support/arbitraries.js'
import { type NaiveRanking, naiveEngine } from '../support/naiveRanking.js'
import { runs } from '../support/runs.js'

/** A matcher that holds a world, with its records as they were read. */
function held({ candidates, vacancies, options }: World) {
  const matcher = createMatcher(options)
  const issues = [...matcher.addCandidates(candidates).issues, ...matcher.addVacancies(vacancies).issues]
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  const read = {
    candidates: candidates.map(({ id }) => matcher.candidate(id)).filter((one) => one !== undefined),
    vacancies: vacancies.map(({ id }) => matcher.vacancy(id)).filter((one) => one !== undefined),
  }
  return { matcher, ...read }
}

const core = ({ matches, openHiring, leftOut, counts, blockedBy }: Ranking | NaiveRanking) => ({
  matches,
  openHiring,
  leftOut,
  counts,
  blockedBy,
})

describe('the engine agrees, digit for digit, with a naive one written from the design', () => {
  it('on the vacancies of every candidate', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const { matcher, candidates, vacancies } = held(world)
        const naive = naiveEngine(world.options)
        for (const candidate of candidates) {
          const expected = naive.rankVacancies(candidate, vacancies, world.rank)
          expect(core(matcher.rankVacancies(candidate.id, world.rank))).toEqual(core(expected))
        }
      }),
      runs(200),
    )
  })

  it('on the candidates of every vacancy that may be ranked', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const { matcher, candidates, vacancies } = held(world)
        const naive = naiveEngine(world.options)
        for (const vacancy of vacancies.filter(({ openHiring }) => openHiring === undefined)) {
          const expected = naive.rankCandidates(vacancy, candidates, askedOfCandidates(world.rank))
          expect(core(matcher.rankCandidates(vacancy.id, askedOfCandidates(world.rank)))).toEqual(core(expected))
        }
      }),
      runs(200),
    )
  })

  it('on single pairs, held or given as a record', () => {
    fc.assert(
      fc.property(worldArbitrary, (world) => {
        const { matcher, candidates, vacancies } = held(world)
        const naive = naiveEngine(world.options)
        const waive = world.rank.waive ?? []
        const vacancy = vacancies.find(({ openHiring }) => openHiring === undefined)
        if (vacancy === undefined) return
        for (const candidate of candidates) {
          const expected = naive.match(candidate, vacancy, waive)
          expect(matcher.score(candidate.id, vacancy.id, { waive })).toEqual(expected)
          expect(matcher.explain(candidate.id, vacancy.id, { waive }).match).toEqual(expected)
        }
      }),
      runs(200),
    )
  })
})
