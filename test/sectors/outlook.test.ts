import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { PassendError } from 'passend'
import { describe, expect, test } from 'vitest'
import { createOutlook, type OutlookRecord } from '../../src/sectors/index.js'
import { runs } from '../support/runs.js'

const said = (rest: Partial<OutlookRecord>): OutlookRecord => ({
  outlook: 'kansrijk',
  source: 'UWV',
  date: '2026-05-01',
  ...rest,
})
const outlookOf = (...records: readonly Partial<OutlookRecord>[]) => {
  const { outlook, issues } = createOutlook(records.map(said))
  if (issues.length > 0) throw new Error(JSON.stringify(issues))
  return outlook
}
const asOf = '2026-11-01'

describe('createOutlook', () => {
  test('reads what is right, and the rest goes on', () => {
    const { outlook, issues } = createOutlook([
      said({ sector: '86' }),
      said({}), // about nothing
      said({ sector: '86', occupation: 'o:kok' }), // about two things
      said({ sector: '8' }), // no SBI code
      { ...said({ sector: '47' }), outlook: 'great' },
      { sector: '47', outlook: 'little' }, // who says so, and when
      said({ sector: '47', validUntil: '2026-04-30' }),
      said({ sector: '47', date: '2026-02-30' }), // no such day
      { ...said({ sector: '55' }), colour: 'green' },
      said({ sector: '86' }),
      'text',
    ])
    expect(issues.map(({ index, code, path, severity }) => [index, code, path, severity])).toEqual([
      [1, 'required', '', 'error'],
      [2, 'contradiction', 'sector', 'error'],
      [3, 'wrong-format', 'sector', 'error'],
      [4, 'unknown-value', 'outlook', 'error'],
      [5, 'required', 'source', 'error'],
      [5, 'required', 'date', 'error'],
      [6, 'contradiction', 'validUntil', 'error'],
      [7, 'wrong-format', 'date', 'error'],
      [8, 'unknown-key', 'colour', 'warning'],
      [9, 'duplicate-entry', '', 'warning'],
      [10, 'not-an-object', '', 'error'],
    ])
    expect(outlook.records().map(({ sector }) => sector)).toEqual(['86', '55'])
    expect(outlook.records()[1]).not.toHaveProperty('colour')
  })

  test('throws for what is no list', () => {
    for (const given of [undefined, null, {}, 5]) expect(() => createOutlook(given as never)).toThrow(PassendError)
  })

  test('never throws for what is in a record, and tells nothing of its texts', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.anything(), fc.record({ source: fc.constant('geheim\u0000'), outlook: fc.constant('geheim') })),
          {
            maxLength: 6,
          },
        ),
        (records) => {
          expect(JSON.stringify(createOutlook(records).issues)).not.toContain('geheim')
        },
      ),
      runs(200),
    ))
})

describe('what is said of a sector', () => {
  test('holds for all that its code begins', () => {
    const outlook = outlookOf({ sector: '86' })
    expect(outlook.forSector('86101', { asOf })).toMatchObject({ outlook: 'kansrijk', said: [{ about: 'its-group' }] })
    expect(outlook.forSector('86', { asOf }).said[0]?.about).toBe('itself')
    // what is said of hospitals says nothing of all care
    expect(outlookOf({ sector: '86101' }).forSector('86', { asOf })).toEqual({ said: [] })
  })

  test('the nearest counts: the sector itself before its group, the region before the country', () => {
    const outlook = outlookOf(
      { sector: '86', outlook: 'little' },
      { sector: '8610', outlook: 'neutral' },
      { sector: '86', region: 'Groningen', outlook: 'kansrijk' },
    )
    expect(outlook.forSector('8610', { asOf }).outlook).toBe('neutral')
    expect(outlook.forSector('8610', { asOf, region: 'Groningen' }).outlook).toBe('kansrijk')
    expect(outlook.forSector('8610', { asOf, region: 'Utrecht' }).said).toHaveLength(2) // not of another region
  })

  test('sources that disagree are both told, and none is chosen', () => {
    const outlook = outlookOf({ sector: '47' }, { sector: '47', source: 'Branche', outlook: 'little' })
    const answer = outlook.forSector('47', { asOf })
    expect(answer.outlook).toBe('mixed')
    expect(answer.said).toHaveLength(2)
  })

  test('of one source the latest counts', () => {
    const outlook = outlookOf({ sector: '47', outlook: 'little', date: '2025-05-01' }, { sector: '47' })
    expect(outlook.forSector('47', { asOf }).said.map(({ record }) => record.date)).toEqual(['2026-05-01'])
  })

  test('what is out of date is shown as such and says nothing of now; nor does what is of a later day', () => {
    const outlook = outlookOf({ sector: '47', validUntil: '2026-10-31' }, { sector: '55', date: '2026-11-02' })
    expect(outlook.forSector('47', { asOf })).toMatchObject({ said: [{ state: 'out-of-date' }] })
    expect(outlook.forSector('47', { asOf }).outlook).toBeUndefined()
    expect(outlook.forSector('55', { asOf })).toMatchObject({ said: [{ state: 'not-yet' }] })
    // the last day itself still counts
    expect(outlook.forSector('47', { asOf: '2026-10-31' }).outlook).toBe('kansrijk')
    // without a day nothing can be called old
    expect(outlook.forSector('47')).toMatchObject({ outlook: 'kansrijk', said: [{ state: 'not-judged' }] })
  })

  test('a later statement that is not in force yet does not push out the one that is', () => {
    const outlook = outlookOf({ sector: '47' }, { sector: '47', date: '2027-01-01', outlook: 'little' })
    expect(outlook.forSector('47', { asOf }).outlook).toBe('kansrijk')
  })
})

describe('what is said of an occupation', () => {
  test('of itself, else of its ISCO group, the longest code first', () => {
    const outlook = outlookOf(
      { occupation: 'isco:93', outlook: 'little' },
      { occupation: 'http://data.europa.eu/esco/isco/C9333', outlook: 'neutral' },
      { occupation: 'o:packer', outlook: 'kansrijk' },
    )
    expect(outlook.forOccupation('o:packer', '9333', { asOf }).outlook).toBe('kansrijk')
    expect(outlook.forOccupation('o:loader', '9333', { asOf })).toMatchObject({ outlook: 'neutral' })
    expect(outlook.forOccupation('o:loader', '9321', { asOf }).outlook).toBe('little')
    expect(outlook.forOccupation('o:loader', undefined, { asOf })).toEqual({ said: [] })
  })
})

test('the order of the records changes nothing', () =>
  fc.assert(
    fc.property(fc.array(record(), { maxLength: 8 }), (records) => {
      const [one, other] = [createOutlook(records).outlook, createOutlook([...records].reverse()).outlook]
      expect(one.hash).toBe(other.hash)
      for (const sector of ['86', '8610', '47'])
        for (const region of [undefined, 'A'])
          expect(one.forSector(sector, { region, asOf })).toEqual(other.forSector(sector, { region, asOf }))
    }),
    runs(200),
  ))

const record = () =>
  fc
    .record({
      sector: fc.constantFrom('86', '8610', '47'),
      region: fc.constantFrom(undefined, 'A', 'B'),
      outlook: fc.constantFrom('kansrijk' as const, 'neutral' as const, 'little' as const),
      source: fc.constantFrom('UWV', 'Branche'),
      date: fc.constantFrom('2025-05-01', '2026-05-01', '2027-05-01'),
    })
    .map(({ region, ...rest }) => ({ ...rest, ...(region !== undefined && { region }) }))

test('the fixture is valid', () => {
  const records = JSON.parse(
    readFileSync(new URL('../../fixtures/sectors/outlook.json', import.meta.url), 'utf8'),
  ) as []
  expect(createOutlook(records).issues).toEqual([])
})
