import * as fc from 'fast-check'
import { defaultPolicy, type MeasuredCriterionId } from 'passend'
import { describe, expect, test } from 'vitest'
import { knownCases } from '../../../src/audit/evaluate/knownCases.js'
import { readProposals } from '../../../src/audit/evaluate/readProposals.js'
import { createRandom } from '../../../src/audit/statistics/random.js'
import { Agreements, insideFold, outsideFold } from '../../../src/audit/weights/agreement.js'
import { ColumnScorer } from '../../../src/audit/weights/columnScorer.js'
import { comparisonsOf } from '../../../src/audit/weights/comparisons.js'
import { gainInterval, gainSpread, standardError } from '../../../src/audit/weights/gainSpread.js'
import { parts, type WeightVector } from '../../../src/audit/weights/parts.js'
import { climb, distance, neighbours, type SearchRoom } from '../../../src/audit/weights/search.js'
import { criteria } from '../../../src/criteria/index.js'
import { type Measures, scoreOf } from '../../../src/score/measuredMatch.js'
import { plantedYear } from '../../support/plantedYear.js'
import { runs } from '../../support/runs.js'
import { aProposal, proposalsOf } from '../evaluate/proposals.js'

const today: WeightVector = criteria.map(({ id }) => defaultPolicy.weights[id])
const numberOf = (id: MeasuredCriterionId) => criteria.findIndex((criterion) => criterion.id === id)
const withWeights = (weights: Partial<Record<MeasuredCriterionId, number>>): WeightVector =>
  criteria.map(({ id }) => weights[id] ?? defaultPolicy.weights[id])
const room: SearchRoom = {
  today,
  bounds: today.map((weight) => ({ lowest: Math.min(1, weight), highest: weight === 0 ? 0 : 2 * weight + 1 })),
}
const sumsOf = (vector: WeightVector) =>
  parts.map(({ criteria: numbers }) => numbers.reduce((sum, number) => sum + (vector[number] as number), 0))

describe('columns', () => {
  const measure = fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 1000 }) }, fc.constant('unknown' as const))
  const measures = fc.record(
    Object.fromEntries(criteria.map(({ id }) => [id, measure])) as Record<MeasuredCriterionId, typeof measure>,
    { requiredKeys: [] },
  ) as fc.Arbitrary<Measures>
  const vector = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 18, maxLength: 18 })

  test('score digit for digit as scoreOf does, under one vector after another', () =>
    fc.assert(
      fc.property(
        fc.array(measures, { minLength: 1, maxLength: 8 }),
        fc.array(vector, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.constantFrom('harmonic', 'minimum', 'arithmetic'),
        (rows, vectors, unknown, combine) => {
          const scorer = new ColumnScorer(rows, { unknown, combine })
          // the first one again, one weight away: only its part is summed again
          for (const vector of [...vectors, (vectors[0] as number[]).with(0, 7)]) {
            const weights = Object.fromEntries(criteria.map(({ id }, at) => [id, vector[at]])) as never
            const scores = rows.map((row) => scoreOf(row, { weights, unknown, combine }).score)
            expect([...scorer.scores(vector)]).toEqual(scores)
          }
        },
      ),
      runs(200),
    ))
})

describe('comparisons', () => {
  const known = (proposals: Parameters<typeof readProposals>[0]) =>
    knownCases(readProposals(proposals), 'started').known

  test('are of successes with failures of the same list', () => {
    const mixed = proposalsOf(
      [true, false, false, true, true, false, false, false].map((success) => ({ score: 1, success })),
      3,
    )
    // of list-0 one with two, of list-1 two with one; list-2 has nobody who succeeded
    const { pieces, lists, rows } = comparisonsOf(known(mixed), 'a')
    expect(pieces.map(({ successes, failures }) => [successes.length, failures.length])).toEqual([
      [1, 2],
      [2, 1],
    ])
    expect(lists).toBe(2)
    for (const { successes, failures } of pieces) {
      expect([...successes].every((row) => rows[row]?.success === true)).toBe(true)
      expect([...failures].every((row) => rows[row]?.success === false)).toBe(true)
    }
  })
  test('are of all with all where no list holds both', () => {
    const apart = proposalsOf(
      [true, false, false, true].map((success) => ({ score: 1, success })),
      1,
    )
    const { pieces, lists, listBlocks } = comparisonsOf(known(apart), 'a')
    expect(pieces.map(({ successes, failures }) => [successes.length, failures.length])).toEqual([[2, 2]])
    expect([lists, listBlocks]).toEqual([0, 0])
  })
  test('of a long list are cut into pieces in which each row stands once', () => {
    const long = proposalsOf(Array.from({ length: 950 }, (_, at) => ({ score: 1, success: at % 19 === 0 })))
    const { pieces } = comparisonsOf(known(long), 'a')
    // 950 in five pieces: 50 successes and 900 failures dealt evenly
    expect(pieces.map(({ successes, failures }) => [successes.length, failures.length])).toEqual(
      Array.from({ length: 5 }, () => [10, 180]),
    )
    const rows = pieces.flatMap(({ successes, failures }) => [...successes, ...failures])
    expect(new Set(rows).size).toBe(950)
  })
})

describe('agreement', () => {
  const year = plantedYear({ seed: 'agreement', lists: 12, perList: 30, people: 45 })
  const { known } = knownCases(readProposals(year.proposals), 'started')
  const comparisons = comparisonsOf(known, 'a')
  const scorer = new ColumnScorer(
    comparisons.rows.map(({ proposal }) => proposal.measures),
    defaultPolicy,
  )
  const agreements = new Agreements(scorer, comparisons, 3)
  const planted = withWeights({ travel: 5, support: 1, hours: 1 })

  /** Every comparison, one by one: its two blocks, its list, and what it counts. */
  const each = (vector: WeightVector) => {
    const weights = Object.fromEntries(criteria.map(({ id }, at) => [id, vector[at]])) as never
    const scores = comparisons.rows.map(
      ({ proposal }) => scoreOf(proposal.measures, { ...defaultPolicy, weights }).score,
    )
    return comparisons.pieces.flatMap(({ successes, failures, block: list }) =>
      [...successes].flatMap((success) =>
        [...failures].map((failure) => {
          const [one, other] = [scores[success] as number, scores[failure] as number]
          const counted = one > other ? 2 : one === other ? 1 : 0
          const [block, against] = [comparisons.people.of[success] as number, comparisons.people.of[failure] as number]
          return { block, against, list, counted }
        }),
      ),
    )
  }
  const sum = (of: ReturnType<typeof each>) => of.reduce((total, { counted }) => total + counted, 0)

  test('is what counting one by one gives, in all, by people, by list and by fold', () => {
    for (const vector of [today, planted]) {
      const all = each(vector)
      const agreement = agreements.of(vector)
      expect(all.length).toBeGreaterThan(300)
      expect(agreement.total).toBe(sum(all))
      agreement.people.forEach((counted, block) => {
        expect(counted).toBe(sum(all.filter((one) => one.block === block || one.against === block)))
      })
      agreement.lists.forEach((counted, list) => {
        expect(counted).toBe(sum(all.filter((one) => one.list === list)))
      })
      for (let fold = 0; fold < 3; fold++) {
        const inside = sum(all.filter(({ block }) => block % 3 === fold))
        expect(insideFold(agreement, fold, 3)).toBe(inside)
        expect(agreements.within(vector, fold).total).toBe(inside)
        expect(outsideFold(agreement, fold, 3)).toBe(
          sum(all.filter(({ block, against }) => block % 3 !== fold && against % 3 !== fold)),
        )
      }
    }
  })
  test('is possible for each comparison once', () => expect(agreements.possible.total).toBe(2 * each(today).length))

  test('a gain spreads over people as drawing one of them more would change it', () => {
    const spread = gainSpread(agreements, today, [planted, planted, planted])
    const [before, after] = [each(today), each(planted)]
    const gain = (sum(after) - sum(before)) / (2 * after.length)
    expect(spread.gain).toBeCloseTo(gain, 12)
    // one block of people counted a thousandth more, worked out whole
    const [people] = spread.influences as [Float64Array]
    people.forEach((influence, block) => {
      const weigh = ({ block: one, against }: { block: number; against: number }) =>
        one === block || against === block ? 1.001 : 1
      const total = (of: ReturnType<typeof each>) => of.reduce((all, one) => all + weigh(one) * one.counted, 0)
      const more = (total(after) - total(before)) / after.reduce((all, one) => all + 2 * weigh(one), 0)
      expect((more - gain) / 0.001).toBeCloseTo(influence, 3)
    })
    expect(standardError(spread)).toBeGreaterThan(0)
  })
  test('no gain has no spread', () => {
    const spread = gainSpread(agreements, today, [today, today, today])
    expect([spread.gain, standardError(spread)]).toEqual([0, 0])
    const options = { resamples: 100, confidence: 950 }
    expect(gainInterval(spread, options, createRandom('a'))).toEqual({ lowest: 0, highest: 0 })
  })
})

describe('the search', () => {
  test('moves weight within a part, by ones, within bounds, and keeps the sum of each part', () => {
    const near = neighbours(today, room)
    expect(near.length).toBeGreaterThan(40)
    for (const vector of near) {
      expect(sumsOf(vector)).toEqual(sumsOf(today))
      expect(distance(vector, today)).toBe(2)
      vector.forEach((weight, number) => {
        expect(weight).toBeGreaterThanOrEqual(room.bounds[number]?.lowest as number)
        expect(weight).toBeLessThanOrEqual(room.bounds[number]?.highest as number)
      })
    }
    // the outlook weighs nothing, and competences are alone in their part
    expect(near.every((vector) => vector[numberOf('outlook')] === 0 && vector[numberOf('competences')] === 1)).toBe(
      true,
    )
  })
  test('moves more at a time where weights are large', () => {
    const large = today.map((weight) => 10 * weight)
    const bounds = large.map((weight) => ({ lowest: 0, highest: 2 * weight }))
    // the wish barriers sum to 140: a sixteenth is 8
    const moved = neighbours(large, { today: large, bounds }).map(
      (vector) => (vector[numberOf('travel')] as number) - 20,
    )
    expect(new Set(moved)).toEqual(new Set([-8, 0, 8]))
  })
  test('climbs to the top of what has one, a step at a time', () => {
    const top = withWeights({ travel: 4, support: 1, talents: 5, occupation: 1 })
    const way = climb(today, room, (vector) => -distance(vector, top))
    expect(way.at(-1)).toEqual(top)
    // eight points of weight lie elsewhere, two a step
    expect(way).toHaveLength(5)
    expect(way[0]).toEqual(today)
  })
  test('stays where nothing is better', () => {
    expect(climb(today, room, () => 1)).toEqual([today])
    expect(climb(today, room, (vector) => -distance(vector, today))).toEqual([today])
  })
  test('ends also where every step seems better', () => {
    let height = 0
    expect(climb(today, room, () => ++height).length).toBeLessThan(30)
  })
})

test('of one person whose vacancies are compared each comparison counts once for them', () => {
  const proposals = [true, false, false].map((success, at) =>
    aProposal({
      vacancyId: `v-${at}`,
      place: at + 1,
      measures: { travel: 900 - at, competences: 500 },
      became: { started: success, months: 0 },
    }),
  )
  const { known } = knownCases(readProposals(proposals), 'started')
  const comparisons = comparisonsOf(known, 'a')
  const scorer = new ColumnScorer(
    comparisons.rows.map(({ proposal }) => proposal.measures),
    defaultPolicy,
  )
  const agreements = new Agreements(scorer, comparisons, 2)
  // two comparisons, twice
  expect([...agreements.possible.people]).toEqual([4])
  expect([...agreements.possible.lists]).toEqual([4])
})
