import * as fc from 'fast-check'
import { assign, verifyDivision } from 'passend/assign'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.js'
import { marketWorld, objectives } from './worlds.js'

describe('stable and greedy', () => {
  test('no person and vacancy would rather have one another', () => {
    fc.assert(
      fc.property(marketWorld, fc.constantFrom(...objectives), ({ matches, places, options }, objective) => {
        const division = assign(matches, { ...options, places, objective, method: 'stable' })
        // A blocking pair is looked for by verifyDivision, over all pairs.
        expect(verifyDivision(matches, division).faults).toEqual([])
        const free = division.pairs.filter(({ fixed }) => !fixed)
        const { fixed = [], forbidden = [], minScore = 0, toVerify } = options
        const among = (
          pairs: Iterable<{ candidateId: string; vacancyId: string }>,
          candidateId: string,
          vacancyId: string,
        ) => [...pairs].some((pair) => pair.candidateId === candidateId && pair.vacancyId === vacancyId)
        // And here once more, written from the definition.
        for (const { candidateId, vacancyId, score, status } of matches) {
          if (status === 'blocked' || (status === 'to-verify' && toVerify === 'leave-out') || score < minScore) continue
          if ([...fixed].some((pair) => pair.candidateId === candidateId) || among(forbidden, candidateId, vacancyId))
            continue
          const own = free.find((pair) => pair.candidateId === candidateId)
          const holders = free.filter((pair) => pair.vacancyId === vacancyId)
          const places_ = (places[vacancyId] ?? 1) - [...fixed].filter((pair) => pair.vacancyId === vacancyId).length
          const rather = own === undefined || own.score < score
          const wanted = holders.length < places_ || holders.some((pair) => pair.score < score)
          expect(rather && wanted && places_ > 0).toBe(false)
        }
      }),
      runs(300),
    )
  })

  test('with one score for both sides, the one stable division is the greedy one', () => {
    fc.assert(
      fc.property(marketWorld, ({ matches, places, options }) => {
        const stable = assign(matches, { ...options, places, method: 'stable' })
        const greedy = assign(matches, { ...options, places, method: 'greedy' })
        // Two algorithms that share nothing but the order of pairs: proposals with second thoughts, and one pass.
        expect(stable.pairs).toEqual(greedy.pairs)
      }),
      runs(300),
    )
  })

  test('are never better than the optimum, and never below half of its fit', () => {
    let behind = 0
    fc.assert(
      fc.property(marketWorld, ({ matches, places, options }) => {
        const { proof } = assign(matches, { ...options, places, objective: 'total-fit', method: 'greedy' })
        expect(proof.gap.fit).toBeGreaterThanOrEqual(0)
        // Greedy reaches at least half of the greatest sum (Avis 1983): each pair it takes stands in the way of two at most.
        expect(2 * proof.value.fit).toBeGreaterThanOrEqual(proof.bound.fit)
        expect(proof.exact).toBe(proof.gap.fit === 0)
        if (proof.gap.fit > 0) behind++
      }),
      runs(300),
    )
    // Or the two would always be the same, and nothing were compared.
    expect(behind).toBeGreaterThan(20)
  })

  test('the gap is told in the order of the objective: people first', () => {
    fc.assert(
      fc.property(marketWorld, fc.constantFrom(...objectives), ({ matches, places, options }, objective) => {
        const { proof } = assign(matches, { ...options, places, objective, method: 'greedy' })
        const { people, lowest, fit } = proof.gap
        expect(people || lowest || fit).toBeGreaterThanOrEqual(0)
        if (objective === 'total-fit') expect(people).toBe(0)
      }),
      runs(200),
    )
  })
})
