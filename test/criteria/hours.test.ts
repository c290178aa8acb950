import { describe, expect, test } from 'vitest'
import { hours } from '../../src/criteria/hours.js'
import type { Candidate } from '../../src/domain/candidate.js'
import type { Vacancy } from '../../src/domain/vacancy.js'
import { aCandidate, aCarvedFunction, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

type Wished = NonNullable<NonNullable<Candidate['wishes']>['hours']>
const pairOf = (
  wished: Wished | undefined,
  offered: Vacancy['hours'],
  setting?: PairSetting,
  childcareHours?: number,
) =>
  aPair(
    aCandidate({
      ...(wished && { wishes: { hours: wished } }),
      ...(childcareHours === undefined ? {} : { circumstances: { childcareHours } }),
    }),
    aVacancy(offered && { hours: offered }),
    setting,
  )
const measure = (wished: Wished | undefined, offered: Vacancy['hours'], childcareHours?: number) =>
  hours.measure(pairOf(wished, offered, {}, childcareHours), 400)

describe('the gap between wish and job', () => {
  test.each<[string, Wished, NonNullable<Vacancy['hours']>, number]>([
    ['none where the two overlap', { min: 20, max: 28 }, { min: 24, max: 32 }, 1000],
    ['none where they touch', { max: 24 }, { min: 24 }, 1000],
    ['one hour too much for the person', { max: 23 }, { min: 24 }, 875],
    ['one hour too few for the person', { min: 25 }, { max: 24 }, 875],
    ['four hours', { max: 20 }, { min: 24, max: 32 }, 500],
    ['eight hours: 8 x 125', { max: 16 }, { min: 24 }, 0],
    ['more than eight is no less than 0', { max: 10 }, { min: 40 }, 0],
    ['none where the job has no lower end', { max: 8 }, { max: 40 }, 1000],
    ['none where the job has no upper end', { min: 40 }, { min: 8 }, 1000],
    ['none where the person has no upper end', { min: 8 }, { min: 40 }, 1000],
    ['the lower end counts from no hours at all', { max: 0 }, { max: 2 }, 1000],
  ])('%s', (_name, wished, offered, expected) => expect(measure(wished, offered)).toBe(expected))

  test('is priced by the policy', () => {
    expect(hours.measure(pairOf({ max: 22 }, { min: 24 }, { policy: { hours: { perHour: 50 } } }), 400)).toBe(900)
  })
})

describe('childcare', () => {
  test('that is arranged for fewer hours than wished is the real end', () => {
    expect(measure({ max: 32 }, { min: 24 }, 20)).toBe(500) // four hours short
    expect(measure({ max: 20 }, { min: 24 }, 32)).toBe(500) // the wish is the nearer end
  })
  test('counts without a wish about hours', () => expect(measure(undefined, { min: 24 }, 23)).toBe(875))
  test('below the wished minimum brings that down too, so that the two do not contradict', () => {
    expect(measure({ min: 24 }, { min: 16, max: 20 }, 20)).toBe(1000)
    expect(measure({ min: 24 }, { max: 16 }, 20)).toBe(500) // 20 down to 16, not 24 down to 16
  })
  test('is as hard as the policy says, where there is no wish about hours', () => {
    const other = aCandidate({ wishes: { sectors: ['86'] }, circumstances: { childcareHours: 20 } })
    expect(hours.limits(aPair(other, aVacancy({ hours: { min: 24 } })))).toEqual([])
    const alone = pairOf(undefined, { min: 24 }, {}, 20)
    expect(hours.grounds(alone)).toMatchObject({ facts: [{ childcareHours: 20, gapMinutes: 240 }], missing: [] })
  })
  test('stands in the facts', () => {
    expect(hours.grounds(pairOf({ max: 32 }, { min: 24 }, {}, 20)).facts).toEqual([
      {
        fact: 'hours',
        wished: { min: undefined, max: 32 },
        offered: { min: 24, max: undefined },
        gapMinutes: 240,
        childcareHours: 20,
      },
    ])
  })
})

describe('what is not asked or not known', () => {
  test('who asks nothing loses nothing', () => {
    expect(measure(undefined, { min: 40 })).toBe(1000)
    expect(measure({ strength: 'must' }, { min: 40 })).toBe(1000)
    expect(hours.limits(pairOf({ strength: 'must' }, { min: 40 }))).toEqual([])
    expect(hours.grounds(pairOf(undefined, undefined))).toEqual({ facts: [], missing: [] })
  })
  test('a vacancy without hours is unknown, and says so', () => {
    const pair = pairOf({ min: 20 }, undefined)
    expect(hours.measure(pair, 400)).toBe('unknown')
    expect(hours.grounds(pair)).toEqual({ facts: [], missing: [{ of: 'vacancy', field: 'hours' }] })
  })
})

describe('as a must', () => {
  const limits = (wished: Wished, offered: Vacancy['hours'], setting?: PairSetting) =>
    hours.limits(pairOf(wished, offered, setting))
  test('by the person: met without a gap, unmet with one, unknown without hours', () => {
    expect(limits({ max: 24, strength: 'must' }, { min: 24 })).toEqual([{ outcome: 'met', owner: 'candidate' }])
    expect(limits({ max: 23, strength: 'must' }, { min: 24 })).toEqual([{ outcome: 'unmet', owner: 'candidate' }])
    expect(limits({ max: 23, strength: 'must' }, undefined)).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
  })
  test('by the policy, unless the person says nice', () => {
    const policy = { strength: { hours: 'must' as const } }
    expect(limits({ max: 23 }, { min: 24 }, { policy })).toHaveLength(1)
    expect(limits({ max: 23, strength: 'nice' }, { min: 24 }, { policy })).toEqual([])
    expect(hours.limits(pairOf(undefined, { min: 24 }, { policy }, 20))).toEqual([
      { outcome: 'unmet', owner: 'candidate' },
    ])
  })
  test('by default it is none', () => expect(limits({ max: 23 }, { min: 24 })).toEqual([]))
})

test('a carved function has the hours of its tasks together', () => {
  // 12 + 4 hours
  expect(hours.measure(aPair(aCandidate({ wishes: { hours: { max: 15 } } }), aCarvedFunction()), 400)).toBe(875)
  expect(hours.grounds(aPair(aCandidate({ wishes: { hours: { min: 16 } } }), aCarvedFunction())).facts).toMatchObject([
    { offered: { min: 16, max: 16 }, gapMinutes: 0 },
  ])
})

test('hours is a barrier of the person', () => {
  expect(hours).toMatchObject({ id: 'hours', side: 'wish', kind: 'barrier', owners: ['candidate'] })
})
