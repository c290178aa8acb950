import { createOutlook, type OutlookRecord } from 'passend'
import { aCandidate, aPair, aVacancy, type PairSetting } from 'passend/testing'
import { describe, expect, test } from 'vitest'
import { outlook } from '../../src/criteria/outlook.js'

const said = (rest: Partial<OutlookRecord>): OutlookRecord => ({
  outlook: 'kansrijk',
  source: 'UWV',
  date: '2026-03-01',
  ...rest,
})
/** A vacancy under a policy by which the outlook counts, with what is said. */
const pairOf = (
  records: readonly Partial<OutlookRecord>[],
  job: Parameters<typeof aVacancy>[0] = {},
  setting: PairSetting = {},
) =>
  aPair(aCandidate(), aVacancy(job), {
    asOf: '2026-11-01',
    policy: { weights: { outlook: 1 } },
    outlook: createOutlook(records.map(said)).outlook,
    ...setting,
  })
const measure = (...given: Parameters<typeof pairOf>) => outlook.measure(pairOf(...given), 400)
const missing = (...given: Parameters<typeof pairOf>) => outlook.grounds(pairOf(...given)).missing

describe('what is said', () => {
  test.each([
    ['kansrijk', 1000],
    ['neutral', 500], // above what is not known (400), as a fair fit is
    ['little', 0],
  ] as const)('as %s is worth %i', (chance, worth) =>
    expect(measure([{ sector: '52', outlook: chance }], { sector: '52' })).toBe(worth),
  )

  test('the policy says what it is worth', () => {
    const policy = { weights: { outlook: 1 }, outlook: { little: 200 } }
    expect(measure([{ sector: '52', outlook: 'little' }], { sector: '52' }, { policy })).toBe(200)
  })

  test('of the occupation goes before what is said of the sector', () => {
    const both = [{ occupation: 'shelf-filler', outlook: 'little' as const }, { sector: '47' }]
    expect(measure(both, { occupation: 'shelf-filler', sector: '47' })).toBe(0)
    // of an occupation of which nothing is said the sector speaks
    expect(measure(both, { occupation: 'freight-handler', sector: '47' })).toBe(1000)
  })

  test('of the region of the vacancy goes before what is said of the country', () => {
    const records = [{ sector: '52' }, { sector: '52', region: 'Groningen', outlook: 'little' as const }]
    const place = (region: string) => ({ sector: '52', place: { lat: 53, lon: 6.5, region } })
    expect(measure(records, place('Groningen'))).toBe(0)
    expect(measure(records, place('Utrecht'))).toBe(1000)
  })

  test('is the same for everybody: nothing of a person is read', () => {
    const pair = pairOf([{ sector: '52' }], { sector: '52' })
    expect(outlook.reads.person(pair.person)).toBeUndefined()
    expect(outlook.asks?.job?.(pair.job)).toBe(false)
    expect(outlook.limits(pair)).toEqual([])
  })
})

describe('what is not known', () => {
  test('is what nobody says, and what no longer or not yet holds', () => {
    expect(measure([{ sector: '86' }], { sector: '52' })).toBe('unknown')
    expect(measure([{ sector: '52', validUntil: '2026-10-31' }], { sector: '52' })).toBe('unknown')
    expect(measure([{ sector: '52', date: '2026-11-02' }], { sector: '52' })).toBe('unknown')
    // its last day still counts
    expect(measure([{ sector: '52', validUntil: '2026-11-01' }], { sector: '52' })).toBe(1000)
  })
  test('is what sources say differently: neither is chosen', () => {
    const apart = [{ sector: '52' }, { sector: '52', source: 'Branche', outlook: 'little' as const }]
    expect(measure(apart, { sector: '52' })).toBe('unknown')
    const { facts } = outlook.grounds(pairOf(apart, { sector: '52' }))
    // both are told, each with who says so
    expect(facts).toMatchObject([
      { source: 'UWV', outlook: 'kansrijk', agreed: false },
      { source: 'Branche', outlook: 'little', agreed: false },
    ])
  })
  test('a statement about the occupation that no longer holds leaves the word to the sector', () => {
    const records = [
      { occupation: 'shelf-filler', validUntil: '2026-10-31' },
      { sector: '47', outlook: 'little' as const },
    ]
    expect(measure(records, { occupation: 'shelf-filler', sector: '47' })).toBe(0)
  })
  test('is what may turn out otherwise: with the occupation of a job that names none', () => {
    const records = [{ sector: '52' }, { occupation: 'shelf-filler', outlook: 'little' as const }]
    expect(measure(records, { sector: '52' })).toBe('unknown')
    expect(missing(records, { sector: '52' })).toEqual([{ of: 'vacancy', field: 'occupation' }])
    // a statement that no longer holds, or is about a region where the job is not, can change nothing
    const [sector, occupation] = records
    const place = { lat: 53, lon: 6.5, region: 'Groningen' }
    expect(measure([{ ...sector }, { ...occupation, validUntil: '2026-10-31' }], { sector: '52' })).toBe(1000)
    expect(measure([{ ...sector }, { ...occupation, region: 'Utrecht' }], { sector: '52', place })).toBe(1000)
  })
  test('is what may turn out otherwise: with the region of a job whose region is not known', () => {
    const records = [{ sector: '52' }, { sector: '52', region: 'Utrecht', outlook: 'little' as const }]
    expect(measure(records, { sector: '52' })).toBe('unknown')
    expect(missing(records, { sector: '52' })).toEqual([{ of: 'vacancy', field: 'place' }])
    // where it is is known, and not what that region is called
    const place = { lat: 53, lon: 6.5 }
    expect(missing(records, { sector: '52', place })).toEqual([{ of: 'vacancy', field: 'place.region' }])
    // of another sector, or of the sector where the occupation has the word, it can change nothing
    expect(measure(records, { sector: '86', occupation: 'shelf-filler' })).toBe('unknown')
    const occupied = [...records, { occupation: 'shelf-filler', outlook: 'neutral' as const }]
    expect(measure(occupied, { sector: '52', occupation: 'shelf-filler' })).toBe(500)
  })
  test('is all of it without a day that counts as today', () => {
    const undated = aPair(aCandidate(), aVacancy({ sector: '52' }), {
      policy: { weights: { outlook: 1 } },
      outlook: createOutlook([said({ sector: '52' })]).outlook,
    })
    expect(outlook.measure(undated, 400)).toBe('unknown')
    expect(outlook.grounds(undated)).toEqual({ facts: [], missing: [{ of: 'caller', field: 'asOf' }] })
  })
  test('names what would settle it', () => {
    const caller = { of: 'caller', field: 'outlook' }
    expect(missing([], { occupation: 'shelf-filler' })).toMatchObject([{ ...caller, about: { id: 'shelf-filler' } }])
    expect(missing([], { sector: '52' })).toEqual([
      { of: 'vacancy', field: 'occupation' },
      { ...caller, about: '52' },
    ])
    expect(missing([{ sector: '52' }])).toEqual([
      { of: 'vacancy', field: 'occupation' },
      { of: 'vacancy', field: 'sector' },
    ])
    // what is known lacks nothing, though the vacancy names no occupation
    expect(missing([{ sector: '52' }], { sector: '52' })).toEqual([])
  })
})

describe('the fact', () => {
  test('has who says so and when, and that it is about a group', () => {
    const records = [{ sector: '52', validUntil: '2027-05-31', licence: 'CC0' }]
    const { facts } = outlook.grounds(pairOf(records, { sector: '52242' }))
    expect(facts).toEqual([
      {
        fact: 'outlook',
        outlook: 'kansrijk',
        sector: '52242',
        ofGroup: true,
        source: 'UWV',
        date: '2026-03-01',
        validUntil: '2027-05-31',
        licence: 'CC0',
        agreed: true,
      },
    ])
  })
  test('tells only what decides, not what is farther', () => {
    const records = [{ sector: '52' }, { sector: '52242', outlook: 'little' as const }]
    const { facts } = outlook.grounds(pairOf(records, { sector: '52242' }))
    expect(facts).toMatchObject([{ outlook: 'little', ofGroup: false }])
  })
})

test('without a weight it is not even looked up', () => {
  const pair = pairOf([{ sector: '52' }], { sector: '52' }, { policy: {} })
  expect(pair.context.outlook).toBeUndefined()
  expect(pair.job.chanceOfWork).toBeUndefined()
  expect(outlook.measure(pair, 400)).toBe('unknown')
})
