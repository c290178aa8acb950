import { describe, expect, test } from 'vitest'
import { workConditions } from '../../src/criteria/workConditions.js'
import type { Load, PhysicalLimits } from '../../src/domain/load.js'
import { aCandidate, aCarvedFunction, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const pairOf = (limits: PhysicalLimits | undefined, load: Load | undefined, setting?: PairSetting) =>
  aPair(aCandidate(limits && { physicalLimits: limits }), aVacancy(load && { load }), setting)
const measure = (limits: PhysicalLimits | undefined, load: Load | undefined, unknown = 400) =>
  workConditions.measure(pairOf(limits, load), unknown)

/** A carved function whose tasks have these loads. */
const ofTasks = (limits: PhysicalLimits, loads: (Load | undefined)[], load?: Load) => {
  const tasks = loads.map((of, index) => ({ label: `Taak ${index}`, ...(of && { load: of }) }))
  return aPair(aCandidate({ physicalLimits: limits }), aCarvedFunction({ tasks, ...(load && { load }) }))
}
const outcomes = (pair: ReturnType<typeof pairOf>) => workConditions.limits(pair).map(({ outcome }) => outcome)

describe('one load', () => {
  // FULL up to the limit, then a line to 0 at twice the limit
  test.each([
    [0, 1000],
    [10, 1000],
    [11, 900],
    [15, 500],
    [19, 100],
    [20, 0],
    [50, 0],
  ])('of %i kg where 10 is the limit is %i', (liftingKg, expected) =>
    expect(measure({ liftingKg: 10 }, { liftingKg })).toBe(expected),
  )

  test('is rounded half up', () => expect(measure({ standingHours: 3 }, { standingHours: 4 })).toBe(667))
  test('is kept by nothing but 0 where the limit is 0', () => {
    expect(measure({ liftingKg: 0 }, { liftingKg: 0 })).toBe(1000)
    expect(measure({ liftingKg: 0 }, { liftingKg: 1 })).toBe(0)
  })
  test('that the vacancy does not state is unknown', () =>
    expect(measure({ liftingKg: 10 }, { standingHours: 2 })).toBe('unknown'))
})

describe('surroundings', () => {
  const surroundings = { noise: true, dust: false }
  test('to avoid are 0 where they are, FULL where they are not, unknown where nothing is said', () => {
    expect(measure({ avoid: ['noise'] }, { surroundings })).toBe(0)
    expect(measure({ avoid: ['dust'] }, { surroundings })).toBe(1000)
    expect(measure({ avoid: ['cold'] }, { surroundings })).toBe('unknown')
  })
  test('named twice count once', () =>
    expect(measure({ avoid: ['noise', 'noise', 'dust'] }, { surroundings })).toBe(500))
})

describe('several limits', () => {
  const limits: PhysicalLimits = { liftingKg: 10, standingHours: 4, avoid: ['noise'] }
  test('are the share that the job keeps', () => {
    expect(measure(limits, { liftingKg: 5, standingHours: 4, surroundings: { noise: true } })).toBe(667) // 2 of 3
    expect(measure(limits, { liftingKg: 15, standingHours: 4, surroundings: { noise: false } })).toBe(833) // 2.5 of 3
  })
  test('of which some are not known count those as the unknown', () => {
    // (1000 + u + u) / 3
    expect([0, 400, 1000].map((unknown) => measure(limits, { liftingKg: 5 }, unknown))).toEqual([333, 600, 1000])
  })
  test('of which none is known are unknown', () => expect(measure(limits, undefined)).toBe('unknown'))
})

describe('a carved function', () => {
  test('loads as its heaviest task does', () => {
    expect(workConditions.measure(ofTasks({ liftingKg: 10 }, [{ liftingKg: 2 }, { liftingKg: 15 }]), 400)).toBe(500)
  })
  test('of which a task does not state its load is unknown within the limit', () => {
    const pair = ofTasks({ liftingKg: 10 }, [{ liftingKg: 10 }, undefined])
    expect(workConditions.measure(pair, 400)).toBe('unknown')
    expect(outcomes(pair)).toEqual(['unknown'])
    expect(workConditions.grounds(pair)).toEqual({
      facts: [{ fact: 'load', load: 'liftingKg', limit: 10, amount: 10, within: undefined }],
      missing: [{ of: 'vacancy', field: 'load.liftingKg', load: 'liftingKg' }],
    })
  })
  test('and unmet beyond it: what is known is too much already', () => {
    const pair = ofTasks({ liftingKg: 10 }, [{ liftingKg: 11 }, undefined])
    // One kilogram too much is 900; what the other task asks is not known, and it may be worse but never better.
    expect([0, 400, 1000].map((unknown) => workConditions.measure(pair, unknown))).toEqual([0, 400, 900])
    expect(outcomes(pair)).toEqual(['unmet'])
  })
  test('is complete where the function itself states the load', () => {
    expect(
      workConditions.measure(ofTasks({ liftingKg: 10 }, [{ liftingKg: 5 }, undefined], { liftingKg: 8 }), 400),
    ).toBe(1000)
  })
  test('has the surroundings that any task has, and is free of those that no task has', () => {
    const of = (...noise: (boolean | undefined)[]) =>
      workConditions.measure(
        ofTasks(
          { avoid: ['noise'] },
          noise.map((there) => (there === undefined ? undefined : { surroundings: { noise: there } })),
        ),
        400,
      )
    expect(of(false, true)).toBe(0)
    expect(of(false, false)).toBe(1000)
    expect(of(false, undefined)).toBe('unknown')
    expect(of(true, undefined)).toBe(0)
  })
})

test('who has no limits loses nothing', () => {
  expect(measure(undefined, { liftingKg: 50 })).toBe(1000)
  expect(measure({ strength: 'must' }, { liftingKg: 50 })).toBe(1000)
  expect(workConditions.limits(pairOf(undefined, { liftingKg: 50 }))).toEqual([])
  expect(workConditions.grounds(pairOf(undefined, { liftingKg: 50 }))).toEqual({ facts: [], missing: [] })
})

describe('as a must, which it is by default', () => {
  test('each limit is met within it and unmet beyond it', () => {
    expect(workConditions.limits(pairOf({ liftingKg: 10 }, { liftingKg: 10 }))).toEqual([
      { outcome: 'met', owner: 'candidate' },
    ])
    expect(outcomes(pairOf({ liftingKg: 10 }, { liftingKg: 11 }))).toEqual(['unmet'])
    expect(outcomes(pairOf({ liftingKg: 10 }, undefined))).toEqual(['unknown'])
    expect(
      outcomes(pairOf({ liftingKg: 10, avoid: ['noise', 'dust'] }, { liftingKg: 1, surroundings: { noise: true } })),
    ).toEqual(['met', 'unmet', 'unknown'])
  })
  test('unless the person or the policy says nice', () => {
    const policy = { strength: { workConditions: 'nice' as const } }
    expect(outcomes(pairOf({ liftingKg: 10, strength: 'nice' }, { liftingKg: 11 }))).toEqual([])
    expect(outcomes(pairOf({ liftingKg: 10 }, { liftingKg: 11 }, { policy }))).toEqual([])
    expect(outcomes(pairOf({ liftingKg: 10, strength: 'must' }, { liftingKg: 11 }, { policy }))).toEqual(['unmet'])
  })
})

test('the facts go limit by limit', () => {
  const limits: PhysicalLimits = { liftingKg: 10, drivingHours: 2, avoid: ['noise', 'heights'] }
  expect(
    workConditions.grounds(pairOf(limits, { liftingKg: 12, drivingHours: 1, surroundings: { noise: false } })),
  ).toEqual({
    facts: [
      { fact: 'load', load: 'liftingKg', limit: 10, amount: 12, within: false },
      { fact: 'load', load: 'drivingHours', limit: 2, amount: 1, within: true },
      { fact: 'surrounding', surrounding: 'noise', present: false },
      { fact: 'surrounding', surrounding: 'heights', present: undefined },
    ],
    missing: [{ of: 'vacancy', field: 'load.surroundings', surrounding: 'heights' }],
  })
})

test('work conditions are a barrier of the person', () => {
  expect(workConditions).toMatchObject({ id: 'workConditions', side: 'wish', kind: 'barrier', owners: ['candidate'] })
})
