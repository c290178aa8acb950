import * as fc from 'fast-check'
import type { Candidate, Vacancy } from 'passend'
import {
  readVumCandidate,
  readVumCandidates,
  readVumVacancies,
  readVumVacancy,
  type VumWriteReport,
  type VumWritten,
  writeVumCandidate,
  writeVumCandidates,
  writeVumVacancies,
  writeVumVacancy,
} from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { employerIdOf } from '../../src/adapters/vum/vacancy.js'
import { candidateArbitrary, vacancyArbitrary } from '../support/arbitraries.js'
import { fullCandidate, fullVacancy } from '../support/fullRecords.js'
import { runs } from '../support/runs.js'
import { carriedCandidate, carriedVacancy } from './carried.js'
import { jobs, profiles } from './fixtures.js'
import { beyondLimits } from './limits.js'
import { officialDataPresent, officialJson, tellSkipped } from './officialData.js'
import { fromOriginals, inOrder, valuesOf } from './originals.js'

const asOf = '2026-09-01'
const postcode = () => undefined
/** The full postcode of a record, as a source has it. */
const letters = ({ place }: { place?: { pc4?: string } }) => ({ postcode: () => `${place?.pc4?.slice(0, 4)}AB` })
const fieldNames = fc.constantFrom('contract' as const, 'standard' as const)

describe('what VUM can carry', () => {
  it('of a candidate comes back as it was, and nothing of it is lost', () => {
    fc.assert(
      fc.property(carriedCandidate, fieldNames, ({ candidate, periods }, names) => {
        const { message, issues, report } = writeVumCandidate(candidate, 0, {
          ...letters(candidate as never),
          period: (_, index) => periods[index],
          fieldNames: names,
        })
        expect([issues, report.lost, report.coarser]).toEqual([[], {}, {}])
        const read = readVumCandidate(message)
        expect(inOrder(read.record)).toEqual(inOrder(candidate))
        expect([read.issues, read.report.notMapped, read.report.nonsense]).toEqual([[], {}, {}])
      }),
      runs(300),
    )
  })

  it('of a vacancy likewise', () => {
    const employerName = () => 'Voorbeeld BV'
    fc.assert(
      fc.property(carriedVacancy(employerIdOf('Voorbeeld BV')), fieldNames, (vacancy, names) => {
        const options = { ...letters(vacancy as never), employerName, fieldNames: names }
        const { message, issues, report } = writeVumVacancy(vacancy, 0, options)
        expect([issues, report.lost, report.coarser]).toEqual([[], {}, {}])
        const read = readVumVacancy(message)
        expect(read.record).toEqual(vacancy)
        expect([read.issues, read.report.notMapped, read.report.nonsense]).toEqual([[], {}, {}])
      }),
      runs(300),
    )
  })
})

/** What is written and is not read back, because it says the same without: each with the reason. */
const understood = new Set([
  'credentials[].held', // true says what a listed credential says
  'languages[].language', // a language without a level is written, and says nothing to a reader
  'asks.languages[].language',
  'asks.experience[].occupation', // the vacancy's own, which VUM means
  'credentialsSurveyed', // a list of licences is read as a closed one
])

/** Holds the account of what was written to what is read back: field by field as many, and no value that was not there. */
function expectAccountKept(record: object, { message, report }: VumWritten, back: object | undefined): void {
  expect(beyondLimits(message)).toEqual([])
  const values = valuesOf(record)
  const total = (counts: VumWriteReport['lost']) => Object.values(counts).reduce((sum, count) => sum + count, 0)
  expect(report.values).toBe(values.length)
  expect(total(report.written) + total(report.coarser) + total(report.lost)).toBe(report.values)
  const read = valuesOf(back).filter(({ field }) => !understood.has(field))
  const counts = new Map<string, number>()
  for (const { field } of read) counts.set(field, (counts.get(field) ?? 0) + 1)
  const promised = new Map<string, number>()
  for (const part of [report.written, report.coarser])
    for (const [field, count] of Object.entries(part))
      if (!understood.has(field)) promised.set(field, (promised.get(field) ?? 0) + count)
  expect(new Map([...counts].sort())).toEqual(new Map([...promised].sort()))
  // Nothing is made up: what comes back stood in the record, but for what was written less exactly.
  const stood = new Set(values.map(({ field, value }) => JSON.stringify([field, value])))
  for (const { field, value } of read)
    if (report.coarser[field] === undefined)
      expect(stood, JSON.stringify(message)).toContain(JSON.stringify([field, value]))
}

describe('anything that a record can say', () => {
  it('of a candidate is written, written less exactly or told as lost, and never made up', () => {
    fc.assert(
      fc.property(candidateArbitrary, fc.boolean(), (candidate, located) => {
        const parsed = JSON.parse(JSON.stringify(candidate)) as Candidate
        const options =
          located && candidate.place && 'pc4' in candidate.place ? letters(candidate as never) : { postcode }
        const written = writeVumCandidate(parsed, 0, options)
        const { record, report, issues } = readVumCandidate(written.message)
        expectAccountKept(cleaned(parsed), written, record)
        expect([report.nonsense, issues]).toEqual([{}, []])
      }),
      runs(500),
    )
  })

  it('of a vacancy likewise', () => {
    fc.assert(
      fc.property(vacancyArbitrary, fc.boolean(), (vacancy, located) => {
        const parsed = JSON.parse(JSON.stringify(vacancy)) as Vacancy
        const options = located && vacancy.place && 'pc4' in vacancy.place ? letters(vacancy as never) : { postcode }
        const written = writeVumVacancy(parsed, 0, options)
        const { record, report, issues } = readVumVacancy(written.message)
        // The employer of a message without a name is not one of the record.
        expectAccountKept(cleaned(parsed), written, record && { ...record, employerId: undefined })
        expect([report.nonsense, issues]).toEqual([{}, []])
      }),
      runs(500),
    )
  })

  it('a record in which everything is filled in loses no field unsaid', () => {
    for (const [record, written] of [
      [fullCandidate, writeVumCandidate(fullCandidate)],
      [fullVacancy, writeVumVacancy(fullVacancy)],
    ] as const) {
      const told = new Set(written.issues.map(({ path }) => path))
      for (const field of [...Object.keys(written.report.lost), ...Object.keys(written.report.coarser)])
        expect(told, `${record.id}: ${field}`).toContain(field)
    }
  })
})

/** A record as it is read before it is written and when it is read back: nothing empty in it, and four digits of a postcode. */
const cleaned = (value: object): object => {
  const walk = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(walk).filter((item) => item !== undefined)
    if (typeof one !== 'object' || one === null) return one
    const entries = Object.entries(one).map(
      ([key, item]) => [key, key === 'pc4' ? String(item).slice(0, 4) : walk(item)] as const,
    )
    const kept = entries.filter(([, item]) => item !== undefined && !(Array.isArray(item) && item.length === 0))
    return kept.length === 0 ? undefined : Object.fromEntries(kept)
  }
  return walk(value) as object
}

describe('messages that were read are written again', () => {
  it('those of the fixtures: read once more they give the same, and nothing that was mapped is lost', () => {
    const people = readVumCandidates(profiles, { asOf }).records
    const written = writeVumCandidates(people, fromOriginals(profiles, asOf))
    expect(written.report.lost).toEqual({})
    expect(readVumCandidates(written.messages, { asOf }).records.map(inOrder)).toEqual(people.map(inOrder))
    const work = readVumVacancies(jobs, { asOf }).records
    const vacatures = writeVumVacancies(work, fromOriginals(jobs, asOf))
    expect(vacatures.report.lost).toEqual({})
    expect(beyondLimits([...written.messages, ...vacatures.messages])).toEqual([])
    expect(readVumVacancies(vacatures.messages, { asOf }).records).toEqual(work)
  })
})

tellSkipped('test/vum/roundTrip')

describe.skipIf(!officialDataPresent)('the official set', () => {
  const asOf = '2025-01-01'

  it('goes in and out and in again: 1,000 candidates without a loss', () => {
    const messages = officialJson('werkzoekenden.json') as unknown[]
    const { records } = readVumCandidates(messages, { asOf })
    const written = writeVumCandidates(records, fromOriginals(messages, asOf))
    expect(written.report).toMatchObject({ read: 1000, messages: 1000, coarser: {}, lost: {} })
    const again = readVumCandidates(written.messages, { asOf })
    expect(again.records.map(inOrder)).toEqual(records.map(inOrder))
    expect([again.issues, again.report.notMapped, again.report.nonsense]).toEqual([[], {}, {}])
  })

  it('and 334 vacancies', () => {
    const messages = officialJson('vacatures.json') as unknown[]
    const { records } = readVumVacancies(messages, { asOf })
    const written = writeVumVacancies(records, fromOriginals(messages, asOf))
    expect(written.report).toMatchObject({ read: 334, messages: 334, coarser: {}, lost: {} })
    const again = readVumVacancies(written.messages, { asOf })
    expect(again.records).toEqual(records)
    expect([again.issues, again.report.notMapped, again.report.nonsense]).toEqual([[], {}, {}])
  })

  it('without what only the source has, that and nothing else is lost', () => {
    const people = readVumCandidates(officialJson('werkzoekenden.json'), { asOf }).records
    expect(Object.keys(writeVumCandidates(people).report.lost)).toEqual([
      'experience[].years',
      'place.pc4',
      'wishes.travel.km',
    ])
    const work = readVumVacancies(officialJson('vacatures.json'), { asOf }).records
    expect(Object.keys(writeVumVacancies(work).report.lost)).toEqual(['employerId', 'place.pc4'])
  })
})
