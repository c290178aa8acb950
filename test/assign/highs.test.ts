import * as fc from 'fast-check'
import { assign } from 'passend/assign'
import { describe, expect, test } from 'vitest'
import { runs } from '../support/runs.js'
import { referee } from './byHighs.js'
import { bestOfEveryDivision } from './everyDivision.js'
import { largerMarket, objectives } from './worlds.js'

const worthByHighs = await referee()

/** Worlds too large to try every division: up to forty people and twenty vacancies. */
describe.each(objectives)('the optimum by %s', (objective) => {
  test('is worth what HiGHS finds', () => {
    let placed = 0
    fc.assert(
      fc.property(largerMarket, (world) => {
        const { matches, places, options } = world
        const { proof, pairs } = assign(matches, { ...options, places, objective })
        expect(proof.value).toEqual(worthByHighs(world, objective))
        expect(proof.exact).toBe(true)
        placed += pairs.length
      }),
      runs(100),
    )
    // Worlds in which hardly anybody can be placed would prove little.
    expect(placed).toBeGreaterThan(500)
  })
})

test('the two referees agree where both can be asked', () => {
  fc.assert(
    fc.property(largerMarket, fc.constantFrom(...objectives), ({ matches, places, options }, objective) => {
      // Six people and five vacancies of it: few enough to try every division.
      const [people, jobs] = [idsOf(matches, 'candidateId', 6), idsOf(matches, 'vacancyId', 5)]
      const few = matches.filter(({ candidateId, vacancyId }) => people.has(candidateId) && jobs.has(vacancyId))
      const world = { matches: few, places, options }
      expect(worthByHighs(world, objective)).toEqual(bestOfEveryDivision(world, objective))
    }),
    runs(60),
  )
})

const idsOf = <K extends 'candidateId' | 'vacancyId'>(
  matches: readonly Readonly<Record<K, string>>[],
  key: K,
  count: number,
): ReadonlySet<string> => new Set([...new Set(matches.map((match) => match[key]))].slice(0, count))
