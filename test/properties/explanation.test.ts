import * as fc from 'fast-check'
import { createMatcher, defaultPolicy, scoreOf } from 'passend'
import { describe, expect, it } from 'vitest'
import { sceneArbitrary } from '../support/arbitraries.js'
import { expectToSumToItsScore } from '../support/recompute.js'
import { runs } from '../support/runs.js'

describe('an explanation', () => {
  it('sums to the score, side by side and point by point, for any pair under any policy', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const matcher = createMatcher(options)
        expectToSumToItsScore(matcher.explain(candidate, vacancy), matcher.policy.unknown)
      }),
      runs(400),
    )
  })

  it('tells the same match as the score', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const matcher = createMatcher(options)
        expect(matcher.explain(candidate, vacancy).match).toEqual(matcher.score(candidate, vacancy))
      }),
      runs(200),
    )
  })

  it('tells the same match as the measures, whose sums make its score, and the same limits', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const matcher = createMatcher(options)
        const { measures, unmet, unknown, ...match } = matcher.measure(candidate, vacancy)
        const { match: explained, limits } = matcher.explain(candidate, vacancy)
        expect(match).toEqual(explained)
        const { score, demand, wish } = explained
        expect(scoreOf(measures, matcher.policy)).toEqual({ score, demand, wish })
        const named = (which: string) => limits.filter(({ limit }) => limit === which).map(({ criterion }) => criterion)
        expect([unmet, unknown]).toEqual([named('unmet'), named('unknown')])
      }),
      runs(300),
    )
  })

  it('has every criterion that has a say once each, and points only within weight times 0..1000', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const matcher = createMatcher(options)
        const { demand, wish } = matcher.explain(candidate, vacancy)
        const reasons = [demand, wish].flatMap(({ affinity, barrier }) => [...affinity, ...barrier])
        // All seventeen that ask something, whatever they weigh; the outlook asks nothing and is there only if it counts.
        const { outlook } = matcher.policy.weights
        const all = Object.keys(defaultPolicy.weights).filter((id) => id !== 'outlook' || outlook > 0)
        expect(reasons.map(({ criterion }) => criterion).sort()).toEqual(all.sort())
        for (const { points, weight, measure, criterion } of reasons) {
          expect(Number.isInteger(points) && points >= 0 && points <= weight * 1000, criterion).toBe(true)
          if (measure !== 'unknown')
            expect(Number.isInteger(measure) && measure >= 0 && measure <= 1000, criterion).toBe(true)
        }
      }),
      runs(300),
    )
  })

  it('names what is missing wherever a measure is unknown and counts', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const { demand, wish } = createMatcher(options).explain(candidate, vacancy)
        for (const side of [demand, wish]) {
          for (const { criterion, measure, weight, missing } of [...side.affinity, ...side.barrier]) {
            if (measure === 'unknown' && weight > 0) expect(missing.length, criterion).toBeGreaterThan(0)
          }
        }
      }),
      runs(300),
    )
  })

  it('survives being written as JSON and read again', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const explanation = createMatcher(options).explain(candidate, vacancy)
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
      }),
      runs(200),
    )
  })

  it('does not depend on which of the twenty-odd optional fields are absent or empty', () => {
    fc.assert(
      fc.property(sceneArbitrary, ({ candidate, vacancy, options }) => {
        const matcher = createMatcher(options)
        const empty = { competences: [], languages: [], wishes: {}, supportNeeds: [], circumstances: { equipment: [] } }
        const padded = { ...empty, ...candidate }
        expect(matcher.explain(padded, { asks: {}, tasks: [], ...vacancy })).toEqual(
          matcher.explain(candidate, vacancy),
        )
      }),
      runs(200),
    )
  })
})
