import { describe, expect, test } from 'vitest'
import { travel } from '../../src/criteria/travel.js'
import type { Wishes } from '../../src/domain/wishes.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const home = { lat: 52, lon: 5 }
const office = aVacancy({ place: { lat: 52.1, lon: 5 } })

/** A person at so many metres from the work. */
const at = (metres: number, wish: NonNullable<Wishes['travel']>, setting: PairSetting = {}, candidate = {}) => ({
  ...aPair(aCandidate({ place: home, wishes: { travel: wish }, ...candidate }), office, setting),
  metres,
})
const measureAt = (metres: number, wish: NonNullable<Wishes['travel']>) => travel.measure(at(metres, wish), 400)
const outcomes = (pair: ReturnType<typeof at>) => travel.limits(pair).map(({ outcome }) => outcome)

/** A person whose trip takes so many minutes, as a planner says. */
const minutes = (planned: number | undefined, wish: NonNullable<Wishes['travel']>, candidate = {}) =>
  at(6000, wish, { travelMinutes: () => planned }, { circumstances: { transport: ['bicycle'] }, ...candidate })

describe('kilometres as the crow flies', () => {
  test('next door is as good as it gets', () => expect(measureAt(0, { km: 10 })).toBe(1000))
  test('up to half the maximum nothing is lost', () => expect(measureAt(5000, { km: 10 })).toBe(1000))
  // halfway between 5 and 10 km: halfway between 1000 and 500
  test('then it falls along a line', () => expect(measureAt(7500, { km: 10 })).toBe(750))
  test('at the maximum it is 500', () => expect(measureAt(10_000, { km: 10 })).toBe(500))
  // (20000 - 15000) / 10000 of 500
  test('beyond it the line goes on', () => expect(measureAt(15_000, { km: 10 })).toBe(250))
  // one metre past the maximum: 500 * 9999 / 10000 = 499.95
  test('and does not jump at the maximum', () => expect(measureAt(10_001, { km: 10 })).toBe(500))
  test('at twice the maximum nothing is left', () => expect(measureAt(20_000, { km: 10 })).toBe(0))
  // 500 * 40 / 10000 = 2, then nothing more
  test('the end of the line is reached from above', () => expect(measureAt(19_960, { km: 10 })).toBe(2))
  test('farther than twice is no less than 0', () => expect(measureAt(90_000, { km: 10 })).toBe(0))

  test('the maximum is a must by default: met at the maximum, unmet one metre beyond', () => {
    expect(outcomes(at(10_000, { km: 10 }))).toEqual(['met'])
    expect(outcomes(at(10_001, { km: 10 }))).toEqual(['unmet'])
    expect(travel.limits(at(1, { km: 10 }))).toEqual([{ outcome: 'met', owner: 'candidate' }])
  })
  test('a maximum that is nice limits nothing', () =>
    expect(outcomes(at(90_000, { km: 10, strength: 'nice' }))).toEqual([]))
  test('the policy can make it nice for who does not say', () => {
    const policy = { strength: { travel: 'nice' as const } }
    expect(outcomes(at(90_000, { km: 10 }, { policy }))).toEqual([])
    expect(outcomes(at(90_000, { km: 10, strength: 'must' }, { policy }))).toEqual(['unmet'])
  })
  test('the policy sets how far is full and what the maximum is worth', () => {
    const policy = { travel: { fullUntil: 0, atMaximum: 200 } }
    expect(travel.measure(at(5000, { km: 10 }, { policy }), 400)).toBe(600) // halfway between 1000 and 200
    expect(travel.measure(at(10_000, { km: 10 }, { policy }), 400)).toBe(200)
    expect(travel.measure(at(10_000, { km: 10 }, { policy: { travel: { fullUntil: 1000 } } }), 400)).toBe(1000)
  })
})

describe('what is not asked or not known', () => {
  test('who states no maximum loses nothing, wherever the work is', () => {
    for (const wish of [undefined, { means: ['bicycle' as const] }]) {
      const pair = aPair(aCandidate(wish && { wishes: { travel: wish } }))
      expect(travel.measure(pair, 400)).toBe(1000)
      expect(travel.limits(pair)).toEqual([])
      expect(travel.grounds(pair)).toEqual({ facts: [], missing: [] })
    }
  })
  test('without a place the distance is unknown, and the fields are named', () => {
    const pair = aPair(aCandidate({ wishes: { travel: { km: 10 } } }))
    expect(travel.measure(pair, 400)).toBe('unknown')
    expect(travel.limits(pair)).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
    expect(travel.grounds(pair)).toEqual({
      facts: [],
      missing: [
        { of: 'candidate', field: 'place' },
        { of: 'vacancy', field: 'place' },
      ],
    })
  })
  test('a place is not missing where minutes or kilometres are not asked', () => {
    const wished = aPair(
      aCandidate({ wishes: { travel: { minutes: 30 } }, circumstances: { transport: ['car'] } }),
      office,
    )
    expect(travel.grounds(wished).missing).toEqual([{ of: 'candidate', field: 'place' }])
    expect(travel.measure(wished, 400)).toBe('unknown')
    expect(travel.limits(wished)).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
    expect(travel.grounds(aPair(aCandidate({ place: home }), office)).missing).toEqual([])
  })
  test('a job without a place is missing only that', () => {
    const pair = aPair(aCandidate({ place: home, wishes: { travel: { km: 10 } } }))
    expect(travel.grounds(pair).missing).toEqual([{ of: 'vacancy', field: 'place' }])
  })
})

describe('minutes', () => {
  const measure = (planned: number) => travel.measure(minutes(planned, { minutes: 40 }), 400)

  test('are those of the planner', () => {
    expect(measure(20)).toBe(1000) // half of 40
    expect(measure(30)).toBe(750)
    expect(measure(40)).toBe(500)
    expect(measure(60)).toBe(250) // (80 - 60) / 40 of 500
    expect(measure(80)).toBe(0)
  })
  test('are whole: what the planner says is rounded', () => {
    expect(travel.grounds(minutes(40.4, { minutes: 40 })).facts).toMatchObject([{ minutes: 40 }])
    expect(outcomes(minutes(40.4, { minutes: 40 }))).toEqual(['met'])
    expect(outcomes(minutes(40.5, { minutes: 40 }))).toEqual(['unmet'])
  })
  test('of zero are minutes too', () => {
    expect(travel.grounds(minutes(0, { minutes: 40 })).facts).toMatchObject([{ minutes: 0, estimated: false }])
  })
  // 6000 m x 1.3 / 250 m a minute = 31.2 minutes
  test.each([undefined, Number.NaN, Number.POSITIVE_INFINITY, -1])(
    'are estimated if the planner says %s',
    (planned) => {
      expect(travel.grounds(minutes(planned, { minutes: 40 })).facts).toEqual([
        {
          fact: 'distance',
          metres: 6000,
          maximumKm: undefined,
          maximumMinutes: 40,
          minutes: 31,
          means: 'bicycle',
          estimated: true,
        },
      ])
    },
  )
  test('are asked of the planner from home to work', () => {
    const asked: unknown[] = []
    const setting: PairSetting = {
      travelMinutes: (from, to, means) => {
        asked.push([from.lat, to.lat, means])
        return 10
      },
    }
    travel.measure(at(6000, { minutes: 40, means: ['car'] }, setting), 400)
    expect(asked).toEqual([[52, 52.1, 'car']])
  })
  test('are those of the quickest means, whatever the order they are named in', () => {
    const quickest = (transport: ('walking' | 'car' | 'bicycle')[]) =>
      travel.grounds(at(7000, { minutes: 60 }, {}, { circumstances: { transport } })).facts
    // 7000 x 1.3 / 700 = 13 minutes by car
    expect(quickest(['car', 'walking'])).toMatchObject([{ minutes: 13, means: 'car' }])
    expect(quickest(['walking', 'car', 'bicycle'])).toMatchObject([{ minutes: 13, means: 'car' }])
    // 7000 x 1.3 / 80 = 113.75
    expect(quickest(['walking'])).toMatchObject([{ minutes: 114, means: 'walking' }])
  })
  test('of two means that are as quick are those of the first in the list of means', () => {
    const pair = at(7000, { minutes: 60 }, {}, { circumstances: { transport: ['car', 'motorcycle'] } })
    expect(travel.grounds(pair).facts).toMatchObject([{ means: 'motorcycle' }])
  })
  test('are by a means that the person has and wishes, if both are known', () => {
    const means = (wished: object, candidate: object) =>
      travel.grounds(at(7000, { minutes: 60, ...wished }, {}, candidate)).facts
    const car = { circumstances: { transport: ['car', 'bicycle'] } }
    expect(means({ means: ['bicycle'] }, car)).toMatchObject([{ means: 'bicycle' }])
    expect(means({ means: ['bicycle', 'car'] }, { circumstances: { transport: ['bicycle'] } })).toMatchObject([
      { means: 'bicycle' },
    ])
    expect(means({}, car)).toMatchObject([{ means: 'car' }])
    expect(means({ means: ['walking'] }, {})).toMatchObject([{ means: 'walking' }])
  })
  test('are unknown without a means of transport, and that field is named', () => {
    const pair = at(7000, { minutes: 60 })
    expect(travel.measure(pair, 400)).toBe('unknown')
    expect(outcomes(pair)).toEqual(['unknown'])
    expect(travel.grounds(pair)).toEqual({
      facts: [{ fact: 'distance', metres: 7000, maximumKm: undefined, maximumMinutes: 60 }],
      missing: [{ of: 'candidate', field: 'circumstances.transport' }],
    })
  })
  test('do not ask for transport where only kilometres count', () => {
    expect(travel.grounds(at(7000, { km: 60 })).missing).toEqual([])
    expect(travel.grounds(at(7000, { km: 60 }, {}, { circumstances: { transport: ['car'] } })).facts).toEqual([
      { fact: 'distance', metres: 7000, maximumKm: 60, maximumMinutes: undefined },
    ])
  })
})

describe('kilometres and minutes both', () => {
  test('the worse of the two counts, and each is a limit of its own', () => {
    // 6 km of 12 is half: 1000; 45 minutes of 30: 500 x 15 / 30
    const pair = minutes(45, { km: 12, minutes: 30 })
    expect(travel.measure(pair, 400)).toBe(250)
    expect(outcomes(pair)).toEqual(['met', 'unmet'])
    // 6 km of 6: 500; 10 minutes of 30: 1000
    expect(travel.measure(minutes(10, { km: 6, minutes: 30 }), 400)).toBe(500)
  })
  test('what is not known of the two counts as the unknown', () => {
    const pair = at(6000, { km: 12, minutes: 30 })
    expect([0, 400, 1000].map((unknown) => travel.measure(pair, unknown))).toEqual([0, 400, 1000])
    expect(outcomes(pair)).toEqual(['met', 'unknown'])
  })
  test('the facts hold both maxima', () => {
    expect(travel.grounds(minutes(20, { km: 12, minutes: 30 })).facts).toEqual([
      {
        fact: 'distance',
        metres: 6000,
        maximumKm: 12,
        maximumMinutes: 30,
        minutes: 20,
        means: 'bicycle',
        estimated: false,
      },
    ])
  })
  test('a distance without a wish is told and asks nothing', () => {
    const pair = aPair(aCandidate({ place: home }), office)
    // a tenth of a degree of latitude on a radius of 6371009 m
    expect(travel.grounds(pair).facts).toEqual([
      { fact: 'distance', metres: 11_120, maximumKm: undefined, maximumMinutes: undefined },
    ])
  })
})

test('travel is a barrier of the person', () => {
  expect(travel).toMatchObject({ id: 'travel', side: 'wish', kind: 'barrier', owners: ['candidate'] })
})

describe('an odd maximum', () => {
  // of 45 minutes half is 22.5: at 30 a third of the way down, at 23 half a minute
  test.each([
    [30, 45, 833],
    [23, 45, 989],
    [2, 3, 833],
    [1, 1, 500],
  ])('%i of %i minutes is %i', (planned, maximum, expected) => {
    expect(travel.measure(minutes(planned, { minutes: maximum }), 400)).toBe(expected)
  })
})

test('a policy that is full up to the maximum falls from there without a cliff', () => {
  const policy = { travel: { fullUntil: 1000 }, strength: { travel: 'nice' as const } }
  const measures = [10_000, 10_001, 15_000, 20_000].map((metres) =>
    travel.measure(at(metres, { km: 10 }, { policy }), 400),
  )
  expect(measures).toEqual([1000, 1000, 500, 0])
})

test('who has nothing that they wish to travel by is measured by what they have', () => {
  const setting = { travelMinutes: () => 50 }
  const pair = at(6000, { minutes: 45, means: ['car'] }, setting, {
    wishes: { travel: { minutes: 45, means: ['car'] } },
    circumstances: { transport: ['bicycle'] },
  })
  expect(outcomes(pair)).toEqual(['unmet'])
  expect(travel.grounds(pair).facts).toMatchObject([{ means: 'bicycle', minutes: 50 }])
})
