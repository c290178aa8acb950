import { describe, expect, test } from 'vitest'
import { experience } from '../../src/criteria/experience.js'
import type { AskedExperience, Experience } from '../../src/domain/experience.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const pairOf = (has: Experience[] | undefined, asked: AskedExperience[], setting?: PairSetting) =>
  aPair(
    aCandidate(has && { experience: has }),
    aVacancy({ occupation: 'freight-handler', asks: { experience: asked } }),
    setting,
  )
const measure = (has: Experience[] | undefined, asked: AskedExperience[], unknown = 400) =>
  experience.measure(pairOf(has, asked), unknown)
const handler = (years?: number): Experience => ({
  occupation: 'freight-handler',
  ...(years === undefined ? {} : { years }),
})
const filler = (years?: number): Experience => ({
  occupation: 'shelf-filler',
  ...(years === undefined ? {} : { years }),
})
const freightHandler = { id: 'freight-handler', nl: 'lader en losser', en: 'freight handler', known: true }
const shelfFiller = { id: 'shelf-filler', nl: 'vakkenvuller', en: 'shelf filler', known: true }

describe('years over years asked', () => {
  test.each([
    [2, 1000],
    [3, 1000], // more than asked is no more than FULL
    [1, 500],
    [0.5, 250],
    [0.25, 125],
    [0, 0],
  ])('%s of 2 years is %i', (years, expected) => expect(measure([handler(years)], [{ years: 2 }])).toBe(expected))

  test('are summed over the jobs in the occupation', () =>
    expect(measure([handler(0.5), handler(1)], [{ years: 2 }])).toBe(750))
  test('count in the occupation that is asked, if another than the vacancy has', () => {
    expect(measure([filler(2)], [{ occupation: 'shelf-filler', years: 2 }])).toBe(1000)
  })
  test('of several asks are the mean', () => {
    // 1 of 2 years, and 2 years x 750 (three ISCO digits) = 18 of 24 months: (500 + 375 [9 of 24]) / 2
    expect(measure([handler(1)], [{ years: 2 }, { occupation: 'shelf-filler', years: 2 }])).toBe(438)
  })
})

describe('a neighbour', () => {
  // 9333 and 9334 share three digits: 750. 2 years x 0.75 = 18 of 24 months
  test('counts scaled by how alike it is', () => expect(measure([filler(2)], [{ years: 2 }])).toBe(750))
  test('adds to the occupation itself', () => expect(measure([filler(1), handler(1)], [{ years: 2 }])).toBe(875))
  test('that is not alike at all counts nothing and leaves nothing open', () => {
    const policy = { occupation: { iscoDigits: [0, 0, 0, 0, 0] as [number, number, number, number, number] } }
    expect(experience.measure(pairOf([filler(2)], [{ years: 2 }], { policy }), 400)).toBe(0)
    expect(experience.measure(pairOf([filler()], [{ years: 2 }], { policy }), 400)).toBe(0)
    expect(experience.grounds(pairOf([filler(2)], [{ years: 2 }], { policy })).facts).toMatchObject([
      { countedMonths: 0, from: [] },
    ])
  })
})

describe('what is not known', () => {
  test('no experience stated is unknown', () => {
    expect(measure(undefined, [{ years: 2 }])).toBe('unknown')
    expect(experience.grounds(pairOf(undefined, [{ years: 2 }])).missing).toEqual([
      { of: 'candidate', field: 'experience', about: freightHandler },
    ])
  })
  test('years that are not stated are open: what is known counts, and at least the unknown', () => {
    expect(measure([handler()], [{ years: 2 }])).toBe('unknown')
    // half is known, the rest may be there
    expect([0, 400, 1000].map((unknown) => measure([handler(1), handler()], [{ years: 2 }], unknown))).toEqual([
      500, 500, 1000,
    ])
    // an eighth is known: the unknown is more
    expect([0, 400, 1000].map((unknown) => measure([handler(0.25), filler()], [{ years: 2 }], unknown))).toEqual([
      125, 400, 1000,
    ])
  })
  test('an occupation that nothing can compare is open too', () => {
    const astronaut = { occupation: 'astronaut', years: 9 }
    expect(measure([astronaut], [{ years: 2 }])).toBe('unknown')
    expect(measure([astronaut, handler(2)], [{ years: 2 }])).toBe(1000)
    expect(experience.grounds(pairOf([astronaut, handler(2)], [{ years: 2 }])).missing).toEqual([]) // nothing more is needed
    expect(experience.grounds(pairOf([astronaut, handler(1)], [{ years: 2 }])).missing).toHaveLength(1)
  })
  test('where one ask is known, another counts as the unknown', () => {
    // in the occupation 1 of 1 year; as an astronaut nothing known: (1000 + 400) / 2
    const asked = [{ years: 1 }, { occupation: 'astronaut', years: 1 }]
    expect(measure([handler(1)], asked)).toBe(700)
  })
  test('a vacancy without an occupation asks years of any work', () => {
    const pair = aPair(aCandidate({ experience: [filler(1)] }), aVacancy({ asks: { experience: [{ years: 2 }] } }))
    expect(experience.measure(pair, 400)).toBe(500)
    expect(experience.grounds(pair)).toEqual({
      facts: [
        {
          fact: 'experience',
          occupation: undefined,
          askedMonths: 24,
          countedMonths: 12,
          from: [{ occupation: shelfFiller, months: 12, similarity: 1000 }],
        },
      ],
      missing: [],
    })
    const unknown = aPair(aCandidate(), aVacancy({ asks: { experience: [{ years: 2 }] } }))
    expect(experience.grounds(unknown).missing).toEqual([{ of: 'candidate', field: 'experience', about: undefined }])
  })
})

test('a vacancy that asks no experience takes everybody', () => {
  expect(measure(undefined, [])).toBe(1000)
  expect(experience.measure(aPair(), 400)).toBe(1000)
  expect(experience.limits(aPair())).toEqual([])
  expect(experience.grounds(aPair())).toEqual({ facts: [], missing: [] })
})

describe('as a must', () => {
  const limits = (has: Experience[] | undefined, asked: AskedExperience, setting?: PairSetting) =>
    experience.limits(pairOf(has, [asked], setting))
  const must: AskedExperience = { years: 2, strength: 'must' }
  test('it is met by all the years, unmet by fewer, unknown if there may be more', () => {
    expect(limits([handler(2)], must)).toEqual([{ outcome: 'met', owner: 'employer' }])
    expect(limits([handler(1)], must)).toEqual([{ outcome: 'unmet', owner: 'employer' }])
    expect(limits([handler(1), handler()], must)).toEqual([{ outcome: 'unknown', owner: 'employer' }])
    expect(limits([handler(2), handler()], must)).toEqual([{ outcome: 'met', owner: 'employer' }])
    expect(limits(undefined, must)).toEqual([{ outcome: 'unknown', owner: 'employer' }])
  })
  test('it may be the policy that makes it one', () => {
    const policy = { strength: { experience: 'must' as const } }
    expect(limits([handler(1)], { years: 2 }, { policy })).toHaveLength(1)
    expect(limits([handler(1)], { years: 2, strength: 'nice' }, { policy })).toEqual([])
    expect(limits([handler(1)], { years: 2 })).toEqual([])
  })
})

test('the facts tell which months count', () => {
  expect(experience.grounds(pairOf([filler(2), handler(0.5)], [{ years: 3 }]))).toEqual({
    facts: [
      {
        fact: 'experience',
        occupation: freightHandler,
        askedMonths: 36,
        countedMonths: 24, // 24 x 0.75 + 6
        from: [
          { occupation: shelfFiller, months: 24, similarity: 750 },
          { occupation: freightHandler, months: 6, similarity: 1000 },
        ],
      },
    ],
    missing: [],
  })
})

test('experience is a barrier of the employer', () => {
  expect(experience).toMatchObject({ id: 'experience', side: 'demand', kind: 'barrier', owners: ['employer'] })
})

test('months are summed exactly and rounded once', () => {
  // four jobs of three months in the neighbour (three ISCO digits, 750): 12 x 0.75 / 12
  expect(measure([filler(0.25), filler(0.25), filler(0.25), filler(0.25)], [{ years: 1 }])).toBe(750)
  // 1 month and 1 month at 0.75 are 1.5 of 12 months, not 2
  expect(measure([filler(1 / 12), filler(1 / 12)], [{ years: 1 }])).toBe(125)
})
