import * as fc from 'fast-check'
import { assign, verifyDivision } from 'passend/assign'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.js'
import { bestOfEveryDivision } from './everyDivision.js'
import { marketWorld, objectives } from './worlds.js'

describe.each(objectives)('the optimum by %s', (objective) => {
  test('is worth what the best of all divisions is worth, and its bound says so', () => {
    let placed = 0
    fc.assert(
      fc.property(marketWorld, (world) => {
        const { matches, places, options } = world
        const division = assign(matches, { ...options, places, objective })
        const best = bestOfEveryDivision(world, objective)
        expect(division.proof.value).toEqual(best)
        // The prices alone bound every division by what this one is worth: dual = primal.
        expect(division.proof.bound).toEqual(best)
        expect(division.proof).toMatchObject({ exact: true, gap: { people: 0, lowest: 0, fit: 0 } })
        placed += division.pairs.length
      }),
      runs(300),
    )
    // Worlds in which nobody can be placed would prove nothing.
    expect(placed).toBeGreaterThan(300)
  })

  test('is proved from scratch by verifyDivision, and a division that is tampered with is not', () => {
    fc.assert(
      fc.property(marketWorld, ({ matches, places, options }) => {
        const division = assign(matches, { ...options, places, objective })
        expect(verifyDivision(matches, division)).toEqual({ feasible: true, optimal: true, faults: [] })
        // As it comes back from a file.
        expect(verifyDivision(matches, JSON.parse(JSON.stringify(division))).optimal).toBe(true)
        const [first, ...others] = division.pairs
        if (first === undefined) return
        // Somebody vanishes from it.
        expect(verifyDivision(matches, { ...division, pairs: others }).optimal).toBe(false)
        // Somebody gets two places.
        expect(verifyDivision(matches, { ...division, pairs: [first, ...division.pairs] }).feasible).toBe(false)
        // A bound that the prices do not give, and a score that the pair does not have.
        const bound = { ...division.proof.bound, fit: division.proof.bound.fit + 1 }
        expect(verifyDivision(matches, { ...division, proof: { ...division.proof, bound } }).optimal).toBe(false)
        const better = { ...first, score: first.score + 1 }
        expect(verifyDivision(matches, { ...division, pairs: [better, ...others] }).feasible).toBe(false)
      }),
      runs(200),
    )
  })

  test('does not depend on the order of what was given', () => {
    fc.assert(
      fc.property(marketWorld, fc.infiniteStream(fc.nat()), ({ matches, places, options }, numbers) => {
        const shuffled = matches
          .map((match) => ({ match, key: numbers.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ match }) => match)
        const turned = { ...options, forbidden: [...(options.forbidden ?? [])].reverse(), places, objective }
        const { issues: _, ...division } = assign(matches, { ...options, places, objective })
        const { issues: __, ...again } = assign(shuffled, turned)
        expect(again).toEqual(division)
      }),
      runs(200),
    )
  })
})

describe('prices', () => {
  test('tell what the whole would gain with one more place, exactly', () => {
    let priced = 0
    fc.assert(
      fc.property(
        marketWorld,
        fc.constantFrom('most-placed' as const, 'total-fit' as const),
        ({ matches, places, options }, objective) => {
          const { vacancies, proof } = assign(matches, { ...options, places, objective })
          for (const { vacancyId, places: has, price } of vacancies) {
            // What has no place to divide is not in the market, and has no price.
            if (has === [...(options.fixed ?? [])].filter((pair) => pair.vacancyId === vacancyId).length) continue
            const more = { ...places, [vacancyId]: has + 1 }
            const { value } = assign(matches, { ...options, places: more, objective }).proof
            expect({ people: value.people - proof.value.people, fit: value.fit - proof.value.fit }).toEqual(price)
            if (price.people > 0 || price.fit > 0) priced++
          }
        },
      ),
      runs(150),
    )
    expect(priced).toBeGreaterThan(100)
  })
})

describe('terms', () => {
  test('fixed pairs are kept, and forbidden and blocked ones never used, by any method', () => {
    fc.assert(
      fc.property(
        marketWorld,
        fc.constantFrom(...objectives),
        fc.constantFrom('optimum' as const, 'stable' as const, 'greedy' as const),
        ({ matches, places, options }, objective, method) => {
          const { pairs, vacancies } = assign(matches, { ...options, places, objective, method })
          const key = (pair: { candidateId: string; vacancyId: string }) => `${pair.candidateId} ${pair.vacancyId}`
          const fixed = [...(options.fixed ?? [])].map(key)
          expect(pairs.filter((pair) => pair.fixed).map(key)).toEqual(expect.arrayContaining(fixed))
          expect(pairs.filter((pair) => pair.fixed)).toHaveLength(fixed.length)
          const forbidden = new Set([...(options.forbidden ?? [])].map(key))
          const blocked = new Set(matches.filter(({ status }) => status === 'blocked').map(key))
          for (const pair of pairs) {
            expect(forbidden.has(key(pair)) || blocked.has(key(pair))).toBe(false)
            if (pair.fixed) continue
            expect(pair.score).toBeGreaterThanOrEqual(options.minScore ?? 0)
            if (options.toVerify === 'leave-out') expect(pair.status).toBe('eligible')
          }
          for (const { vacancyId, places: has, taken } of vacancies) {
            expect(has).toBe(places[vacancyId] ?? 1)
            expect(taken).toBeLessThanOrEqual(has)
          }
          expect(new Set(pairs.map(({ candidateId }) => candidateId)).size).toBe(pairs.length)
        },
      ),
      runs(300),
    )
  })
})
