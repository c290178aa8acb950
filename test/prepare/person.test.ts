import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/domain/candidate.js'
import { aCandidate, aPair, type PairSetting } from '../../src/testing/index.js'

const prepared = (candidate: Partial<Candidate>, setting?: PairSetting) =>
  aPair(aCandidate(candidate), undefined, setting).person
const places = (pc4: string) => (pc4 === '3511' ? { lat: 52.09, lon: 5.11, region: 'Midden-Utrecht' } : undefined)

describe('the place', () => {
  test('is a point, or that of its postcode', () => {
    expect(prepared({ place: { lat: 52.1, lon: 5.2 } }).point).toMatchObject({ lat: 52.1, lon: 5.2 })
    expect(prepared({ place: { pc4: '3511' } }, { places }).point).toMatchObject({ lat: 52.09, lon: 5.11 })
  })
  test('is not known where it is not stated, or its postcode is not known', () => {
    expect(prepared({}).point).toBeUndefined()
    expect(prepared({ place: { pc4: '9999' } }, { places }).point).toBeUndefined()
    expect(prepared({ place: { pc4: '3511' } }, { places: () => ({ lat: Number.NaN, lon: 5 }) }).point).toBeUndefined()
    expect(
      prepared({ place: { pc4: '3511' } }, { places: () => ({ lat: 52, lon: Number.POSITIVE_INFINITY }) }).point,
    ).toBeUndefined()
  })
  test('has the region of the record, else that of the lookup', () => {
    expect(prepared({ place: { pc4: '3511' } }, { places }).region).toBe('Midden-Utrecht')
    expect(prepared({ place: { pc4: '3511', region: 'Rijnmond' } }, { places }).region).toBe('Rijnmond')
    expect(prepared({ place: { pc4: '9999', region: 'Rijnmond' } }, { places }).region).toBe('Rijnmond')
    expect(prepared({}).region).toBeUndefined()
  })
})

describe('the wished occupations', () => {
  const of = (wishes: Candidate['wishes'], setting?: PairSetting) =>
    prepared(wishes ? { wishes } : {}, setting).occupations
  test('are those that are named', () => {
    expect(of({ occupations: ['freight-handler', 'astronaut'] })).toEqual([
      { concept: 'freight-handler', via: 'wish', confidence: 1000 },
      { concept: 'astronaut', via: 'wish', confidence: 1000 },
    ])
  })
  test('and those that an interest means; a wish stands above an interest', () => {
    expect(of({ occupations: ['freight-handler'], interests: ['lader en losser', 'vakkenvullers'] })).toEqual([
      { concept: 'freight-handler', via: 'wish', confidence: 1000 },
      { concept: 'shelf-filler', via: 'interest', confidence: 923 }, // one letter of thirteen: 1000 - 77
    ])
  })
  test('and no competence that an interest names', () => expect(of({ interests: ['goederen laden'] })).toEqual([]))
  test('from the confidence that the policy asks', () => {
    expect(of({ interests: ['vakkenvullers'] }, { policy: { occupation: { textConfidence: 950 } } })).toEqual([])
  })
  test('are none without wishes, or without preference', () => {
    expect(of(undefined)).toEqual([])
    expect(prepared({ wishes: { occupations: 'no-preference' } })).toMatchObject({
      occupations: [],
      noOccupationPreference: true,
    })
    expect(prepared({ wishes: { occupations: ['astronaut'] } }).noOccupationPreference).toBe(false)
  })
})

describe('the languages', () => {
  test('stand once each, at the highest level of each skill', () => {
    const { languages } = prepared({
      languages: [
        { language: 'nld', speaking: 'A2', reading: 'B2' },
        { language: 'eng', speaking: 'C1' },
        { language: 'nld', speaking: 'B1', reading: 'A1', writing: 'none' },
      ],
    })
    expect([...languages]).toEqual([
      ['nld', { speaking: 'B1', reading: 'B2', writing: 'none' }],
      ['eng', { speaking: 'C1' }],
    ])
  })
})

describe('the credentials', () => {
  const of = (credentials: Candidate['credentials'], asOf?: string) => [
    ...prepared({ credentials }, asOf ? { asOf } : {}).credentials,
  ]
  test('hold what they cover, and say by which', () => {
    expect(of([{ credential: 'driving-licence-B' }])).toEqual([
      ['driving-licence-B', 'driving-licence-B'],
      ['driving-licence-AM', 'driving-licence-B'],
    ])
  })
  test('are named by themselves where they are held themselves', () => {
    for (const held of [
      ['B', 'A1'],
      ['A1', 'B'],
    ]) {
      const found = new Map(
        of([
          ...held.map((category) => ({ credential: `driving-licence-${category}` })),
          { credential: 'driving-licence-AM' },
        ]),
      )
      expect(found.get('driving-licence-AM')).toBe('driving-licence-AM')
    }
    const found = new Map(of([{ credential: 'driving-licence-AM' }, { credential: 'driving-licence-B' }]))
    expect(found.get('driving-licence-AM')).toBe('driving-licence-AM')
  })
  test('that are not held, or have passed, are known not to be', () => {
    expect(of([{ credential: 'vog', held: false }])).toEqual([['vog', false]])
    expect(of([{ credential: 'vog', validUntil: '2026-01-31' }], '2026-02-01')).toEqual([['vog', false]])
    expect(of([{ credential: 'vog', validUntil: '2026-02-01' }], '2026-02-01')).toEqual([['vog', 'vog']])
  })
  test('that have passed cover nothing and close nothing', () => {
    expect(of([{ credential: 'vca-vol', validUntil: '2026-01-31' }], '2026-02-01')).toEqual([['vca-vol', false]])
  })
  test('that are held win over those that are not, in either order', () => {
    const held = { credential: 'vog' }
    const not = { credential: 'vog', held: false }
    expect(of([held, not])).toEqual([['vog', 'vog']])
    expect(of([not, held])).toEqual([['vog', 'vog']])
  })
})

describe('the level of education', () => {
  const level = (education: Candidate['education']) => prepared(education ? { education } : {}).educationLevel
  test('is the one stated, or that of the highest diploma obtained', () => {
    expect(level({ level: 'mbo-2' })).toBe('mbo-2')
    expect(
      level({
        diplomas: [
          { level: 'mbo-1', obtained: true },
          { level: 'mbo-3', obtained: true },
          { level: 'mbo-2', obtained: true },
        ],
      }),
    ).toBe('mbo-3')
    expect(level({ level: 'mbo-4', diplomas: [{ level: 'mbo-1', obtained: true }] })).toBe('mbo-4')
    expect(level({ level: 'mbo-1', diplomas: [{ level: 'mbo-4', obtained: true }] })).toBe('mbo-4')
    expect(level({ level: 'havo', diplomas: [{ level: 'vwo', obtained: true }] })).toBe('havo') // one rung: what is stated stays
  })
  test('is not that of a diploma of which it is not known whether it was obtained', () => {
    expect(level({ diplomas: [{ level: 'mbo-3' }, { level: 'mbo-4', obtained: false }] })).toBeUndefined()
    expect(level({ diplomas: [{ obtained: true }] })).toBeUndefined()
    expect(level(undefined)).toBeUndefined()
  })
})

test('of two interests in the same occupation the surer counts, in whatever order', () => {
  for (const interests of [
    ['vakkenvulles', 'vakkenvuller'],
    ['vakkenvuller', 'vakkenvulles'],
  ]) {
    expect(aPair(aCandidate({ wishes: { interests } })).person.occupations).toEqual([
      { concept: 'shelf-filler', via: 'interest', confidence: 1000 },
    ])
  }
})

test('a support need that is named twice is one need, of the larger amount; a must anywhere is a must', () => {
  const supportNeeds = [
    { kind: 'jobcoach', amount: 2, strength: 'must' },
    { kind: 'quiet-place' },
    { kind: 'jobcoach', amount: 4 },
  ] as const
  expect(aPair(aCandidate({ supportNeeds: [...supportNeeds] })).person.supportNeeds).toEqual([
    { kind: 'jobcoach', amount: 4, strength: 'must' },
    { kind: 'quiet-place' },
  ])
})
