import { describe, expect, test } from 'vitest'
import { schedule } from '../../src/criteria/schedule.js'
import { type Daypart, officeDayparts, type Schedule, type WishedSchedule } from '../../src/domain/schedule.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const pairOf = (wish: WishedSchedule | undefined, offered: Schedule | undefined, setting?: PairSetting) =>
  aPair(aCandidate(wish && { wishes: { schedule: wish } }), aVacancy(offered && { schedule: offered }), setting)
const measure = (wish: WishedSchedule | undefined, offered: Schedule | undefined, unknown = 400) =>
  schedule.measure(pairOf(wish, offered), unknown)
const mornings: Daypart[] = ['mon-morning', 'tue-morning', 'wed-morning']

describe('the dayparts', () => {
  test.each<[Daypart[], number]>([
    [mornings, 1000],
    [[...mornings, 'sun-night'], 750],
    [['mon-morning', 'sat-evening', 'sun-night'], 333], // a third
    [['mon-morning', 'tue-morning', 'sun-night'], 667], // two thirds
    [['sun-night'], 0],
  ])('%s are measured by the share that the person can', (asked, expected) => {
    expect(measure({ dayparts: mornings }, { dayparts: asked })).toBe(expected)
  })
  test('of the person that the job does not need are no matter', () => {
    expect(measure({ dayparts: mornings }, { dayparts: ['mon-morning'] })).toBe(1000)
  })
  test('of a job in office hours are the ten office dayparts', () => {
    expect(measure({ dayparts: mornings }, { officeHours: true })).toBe(300)
    expect(measure({ dayparts: mornings }, { officeHours: true, dayparts: mornings })).toBe(1000) // what is listed counts
    expect(measure({ dayparts: mornings }, { officeHours: false })).toBe('unknown')
  })
  test('are told with those outside', () => {
    expect(schedule.grounds(pairOf({ dayparts: mornings }, { dayparts: ['mon-morning', 'sat-evening'] }))).toEqual({
      facts: [{ fact: 'dayparts', asked: 2, possible: 1, outside: ['sat-evening'] }],
      missing: [],
    })
  })
})

describe('office hours only', () => {
  test('are the ten office dayparts', () => {
    expect(measure({ officeHours: true }, { dayparts: ['mon-morning', 'sat-morning'] })).toBe(500)
    expect(measure({ officeHours: true }, { dayparts: [...officeDayparts] })).toBe(1000)
  })
  test('narrow the dayparts that are listed', () => {
    const wish: WishedSchedule = { officeHours: true, dayparts: ['mon-morning', 'sat-morning'] }
    expect(measure(wish, { dayparts: ['mon-morning', 'sat-morning'] })).toBe(500)
  })
  test('that are not asked for ask nothing', () =>
    expect(measure({ officeHours: false }, { dayparts: ['sat-night'] })).toBe(1000))
})

describe('irregular work', () => {
  test('that is refused is 0 where it is, FULL where it is not', () => {
    expect(measure({ irregular: false }, { irregular: true })).toBe(0)
    expect(measure({ irregular: false }, { irregular: false })).toBe(1000)
  })
  test('is not there in office hours', () => {
    expect(measure({ irregular: false }, { officeHours: true })).toBe(1000)
    expect(measure({ irregular: false }, { officeHours: true, irregular: true })).toBe(0) // what is stated counts
  })
  test('is unknown where the vacancy does not say', () => {
    expect(measure({ irregular: false }, undefined)).toBe('unknown')
    expect(measure({ irregular: false }, { officeHours: false })).toBe('unknown')
    expect(schedule.grounds(pairOf({ irregular: false }, undefined))).toEqual({
      facts: [],
      missing: [{ of: 'vacancy', field: 'schedule.irregular' }],
    })
  })
  test('that is not refused asks nothing', () => {
    expect(measure({ irregular: true }, { irregular: true })).toBe(1000)
    expect(measure({ irregular: true }, undefined)).toBe(1000)
  })
  test('is told', () => {
    expect(schedule.grounds(pairOf({ irregular: false }, { irregular: true })).facts).toEqual([
      { fact: 'irregular', offered: true },
    ])
    expect(schedule.grounds(pairOf({ irregular: false }, { irregular: false })).facts).toEqual([
      { fact: 'irregular', offered: false },
    ])
  })
})

describe('dayparts and irregular work together', () => {
  const wish: WishedSchedule = { dayparts: mornings, irregular: false }
  test('the worse of the two counts', () => {
    expect(measure(wish, { dayparts: mornings, irregular: true })).toBe(0)
    expect(measure(wish, { dayparts: ['mon-morning', 'sun-night'], irregular: false })).toBe(500)
  })
  test('the one that is not known counts as the unknown', () => {
    expect([0, 400, 1000].map((unknown) => measure(wish, { dayparts: mornings }, unknown))).toEqual([0, 400, 1000])
    expect([0, 400, 1000].map((unknown) => measure(wish, { dayparts: ['mon-morning', 'sun-night'] }, unknown))).toEqual(
      [0, 400, 500],
    )
    expect(measure(wish, undefined)).toBe('unknown')
  })
})

test('who asks nothing loses nothing', () => {
  expect(measure(undefined, { dayparts: ['sun-night'] })).toBe(1000)
  expect(schedule.limits(pairOf({ strength: 'must' }, { dayparts: ['sun-night'] }))).toEqual([])
  expect(schedule.grounds(pairOf(undefined, undefined))).toEqual({ facts: [], missing: [] })
  expect(schedule.grounds(pairOf(undefined, { dayparts: ['sun-night'] }))).toEqual({ facts: [], missing: [] })
})

test('a vacancy without a schedule is missing its dayparts', () => {
  expect(schedule.grounds(pairOf({ dayparts: mornings }, undefined))).toEqual({
    facts: [],
    missing: [{ of: 'vacancy', field: 'schedule.dayparts' }],
  })
})

describe('as a must', () => {
  const limits = (wish: WishedSchedule, offered: Schedule | undefined, setting?: PairSetting) =>
    schedule.limits(pairOf(wish, offered, setting))
  test('all dayparts must be possible', () => {
    const wish: WishedSchedule = { dayparts: mornings, strength: 'must' }
    expect(limits(wish, { dayparts: mornings })).toEqual([{ outcome: 'met', owner: 'candidate' }])
    expect(limits(wish, { dayparts: [...mornings, 'sun-night'] })).toEqual([{ outcome: 'unmet', owner: 'candidate' }])
    expect(limits(wish, undefined)).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
  })
  test('a refusal of irregular work is a limit of its own', () => {
    const wish: WishedSchedule = { dayparts: mornings, irregular: false, strength: 'must' }
    expect(limits(wish, { dayparts: mornings, irregular: true }).map(({ outcome }) => outcome)).toEqual([
      'met',
      'unmet',
    ])
  })
  test('it may be the policy that makes it one', () => {
    const policy = { strength: { schedule: 'must' as const } }
    expect(limits({ dayparts: mornings }, { dayparts: ['sun-night'] }, { policy })).toHaveLength(1)
    expect(limits({ dayparts: mornings, strength: 'nice' }, { dayparts: ['sun-night'] }, { policy })).toEqual([])
    expect(limits({ dayparts: mornings }, { dayparts: ['sun-night'] })).toEqual([])
    expect(schedule.limits(pairOf(undefined, undefined, { policy }))).toEqual([])
  })
})

test('schedule is a barrier of the person', () => {
  expect(schedule).toMatchObject({ id: 'schedule', side: 'wish', kind: 'barrier', owners: ['candidate'] })
})
