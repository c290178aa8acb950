import { describe, expect, test } from 'vitest'
import { availability } from '../../src/criteria/availability.js'
import type { Vacancy } from '../../src/domain/vacancy.js'
import type { Wishes } from '../../src/domain/wishes.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const today = '2026-03-02'
const pairOf = (wishes: Wishes, dates: Partial<Vacancy>, setting: PairSetting = { asOf: today }) =>
  aPair(aCandidate({ wishes }), aVacancy(dates), setting)
const measure = (wishes: Wishes, dates: Partial<Vacancy> = {}) => availability.measure(pairOf(wishes, dates), 400)
const outcomes = (wishes: Wishes, dates: Partial<Vacancy> = {}, setting?: PairSetting) =>
  availability.limits(pairOf(wishes, dates, setting)).map(({ outcome }) => outcome)

describe('free by the start', () => {
  const start = { startDate: '2026-04-01' }
  test.each([
    ['2026-03-10', 1000], // before it
    ['2026-04-01', 1000], // on the day
    ['2026-04-22', 750], // 21 of 84 days late
    ['2026-05-13', 500], // 42 days: six weeks
    ['2026-06-23', 12], // 83 days: 1000 / 84 = 11.9
    ['2026-06-24', 0], // 84 days: twelve weeks
    ['2027-01-01', 0],
  ])('on %s is %i where the work starts on 1 April', (availableFrom, expected) => {
    expect(measure({ availableFrom }, start)).toBe(expected)
  })
  test('is counted from today where the start has passed', () => {
    expect(measure({ availableFrom: '2026-03-23' }, { startDate: '2025-01-01' })).toBe(750) // 21 days from today
  })
  test('is in time today whatever the start is, and later it is not known where no start is stated', () => {
    expect(measure({ availableFrom: today })).toBe(1000)
    expect(measure({ availableFrom: '2026-03-03' })).toBe('unknown')
    expect(outcomes({ availableFrom: '2027-01-01' })).toEqual(['unknown'])
    expect(availability.grounds(pairOf({ availableFrom: '2027-01-01' }, {})).missing).toEqual([
      { of: 'vacancy', field: 'startDate' },
    ])
  })
  test('for as long as the work lasts: an end before any start is too soon, a later one is not known', () => {
    expect(outcomes({ availableUntil: '2026-03-01' })).toEqual(['unmet'])
    expect(outcomes({ availableUntil: '2027-03-01' })).toEqual(['unknown'])
    expect(outcomes({ availableUntil: '2027-03-01' }, start)).toEqual(['met'])
  })
  test('falls to 0 in as many days as the policy says', () => {
    const policy = { availability: { daysUntilZero: 42 } }
    const pair = pairOf({ availableFrom: '2026-03-23' }, { startDate: today }, { asOf: today, policy })
    expect(availability.measure(pair, 400)).toBe(500)
  })
  test('is a must that is unmet from twelve weeks on', () => {
    expect(availability.limits(pairOf({ availableFrom: '2026-06-23' }, start))).toEqual([
      { outcome: 'met', owner: 'candidate' },
    ])
    expect(outcomes({ availableFrom: '2026-06-24' }, start)).toEqual(['unmet'])
  })
})

describe('free until', () => {
  test('the start or later is enough; before it is not', () => {
    expect(measure({ availableUntil: '2026-04-01' }, { startDate: '2026-04-01' })).toBe(1000)
    expect(measure({ availableUntil: '2026-03-31' }, { startDate: '2026-04-01' })).toBe(0)
    expect(availability.limits(pairOf({ availableUntil: '2026-04-01' }, { startDate: '2026-04-01' }))).toEqual([
      { outcome: 'met', owner: 'candidate' },
    ])
    expect(outcomes({ availableUntil: '2026-03-31' }, { startDate: '2026-04-01' })).toEqual(['unmet'])
  })
})

describe('the closing date', () => {
  test('is the last day', () => {
    expect(measure({}, { closingDate: today })).toBe(1000)
    expect(measure({}, { closingDate: '2026-03-01' })).toBe(0)
  })
  test('is a limit of the employer', () => {
    expect(availability.limits(pairOf({}, { closingDate: today }))).toEqual([{ outcome: 'met', owner: 'employer' }])
    expect(availability.limits(pairOf({}, { closingDate: '2026-03-01' }))).toEqual([
      { outcome: 'unmet', owner: 'employer' },
    ])
  })
  test('that has passed outweighs being free', () => {
    expect(measure({ availableFrom: today }, { closingDate: '2026-03-01' })).toBe(0)
  })
})

describe('the last day of the work', () => {
  test('may be today, and not yesterday', () => {
    expect(measure({}, { endDate: today })).toBe(1000)
    expect(measure({}, { endDate: '2026-03-01' })).toBe(0)
  })
  test('is a limit of the employer', () => {
    expect(availability.limits(pairOf({}, { endDate: today }))).toEqual([{ outcome: 'met', owner: 'employer' }])
    expect(availability.limits(pairOf({}, { endDate: '2026-03-01' }))).toEqual([
      { outcome: 'unmet', owner: 'employer' },
    ])
  })
  test('is told', () => {
    expect(availability.grounds(pairOf({}, { endDate: '2026-03-01' }))).toEqual({
      facts: [{ fact: 'job-end', endDate: '2026-03-01', ended: true }],
      missing: [],
    })
  })
})

test('a start that is not ahead is told as no start: the work can begin now', () => {
  const start = (startDate: string) =>
    availability.grounds(pairOf({ availableFrom: '2026-03-09' }, { startDate })).facts
  expect(start('2026-03-03')).toMatchObject([{ start: '2026-03-03', daysLate: 6 }])
  expect(start(today)).toMatchObject([{ start: undefined, daysLate: 7 }])
  expect(start('2025-01-01')).toMatchObject([{ start: undefined, daysLate: 7 }])
  expect(availability.grounds(pairOf({ availableFrom: today }, {})).facts).toMatchObject([
    { start: undefined, daysLate: 0 },
  ])
})

test('all are limits of their own', () => {
  const wishes = { availableFrom: today, availableUntil: '2026-03-01' }
  expect(outcomes(wishes, { closingDate: '2026-03-01' })).toEqual(['met', 'unmet', 'unmet'])
})

describe('without a day that counts as today', () => {
  const pair = (wishes: Wishes, dates: Partial<Vacancy> = {}) => pairOf(wishes, dates, {})
  test('all that depends on it is unknown, and the caller is told', () => {
    for (const [wishes, dates, owner] of [
      [{ availableFrom: '2020-01-01' }, { startDate: '2026-04-01' }, 'candidate'],
      [{ availableUntil: '2020-01-01' }, { startDate: '2026-04-01' }, 'candidate'],
      [{}, { closingDate: '2020-01-01' }, 'employer'],
      [{}, { endDate: '2020-01-01' }, 'employer'],
    ] as const) {
      expect(availability.measure(pair(wishes, dates), 400)).toBe('unknown')
      expect(availability.limits(pair(wishes, dates))).toEqual([{ outcome: 'unknown', owner }])
      expect(availability.grounds(pair(wishes, dates))).toEqual({
        facts: [],
        missing: [{ of: 'caller', field: 'asOf' }],
      })
    }
  })
  test('what asks nothing is not unknown', () => {
    expect(availability.measure(pair({}, { startDate: '2026-04-01' }), 400)).toBe(1000)
    expect(availability.limits(pair({}))).toEqual([])
    expect(availability.grounds(pair({}))).toEqual({ facts: [], missing: [] })
  })
})

test('it may be the policy that makes it nice', () => {
  const policy = { strength: { availability: 'nice' as const } }
  const pair = pairOf({ availableFrom: '2027-01-01' }, { closingDate: '2020-01-01' }, { asOf: today, policy })
  expect(availability.limits(pair)).toEqual([])
  expect(availability.measure(pair, 400)).toBe(0)
})

test('the facts tell each date', () => {
  const wishes = { availableFrom: '2026-04-08', availableUntil: '2026-03-31' }
  expect(availability.grounds(pairOf(wishes, { startDate: '2026-04-01', closingDate: '2026-03-09' }))).toEqual({
    facts: [
      { fact: 'start', availableFrom: '2026-04-08', start: '2026-04-01', daysLate: 7 },
      { fact: 'available-until', availableUntil: '2026-03-31', tooShort: true },
      { fact: 'closing', closingDate: '2026-03-09', closed: false },
    ],
    missing: [],
  })
})

test("availability is a barrier; its musts are the person's and the employer's", () => {
  expect(availability).toMatchObject({
    id: 'availability',
    side: 'wish',
    kind: 'barrier',
    owners: ['candidate', 'employer'],
  })
})
