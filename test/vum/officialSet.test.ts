import { readVumCandidates, readVumVacancies, type VumReport } from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { parseCandidate, parseVacancy } from '../../src/domain/parse.js'
import { officialDataPresent, officialJson, tellSkipped } from './officialData.js'

const asOf = '2025-01-01'

/** The leaves of a message that say something, counted in the plainest way. */
const leavesIn = (value: unknown): number => {
  if (value === null || (typeof value === 'string' && value.trim() === '')) return 0
  if (typeof value !== 'object') return 1
  return Object.values(value).reduce((sum: number, item) => sum + leavesIn(item), 0)
}

const accounted = ({ contactFieldsDropped, mapped, notMapped, nonsense }: VumReport) =>
  [contactFieldsDropped.byField, mapped, notMapped, nonsense]
    .flatMap((counts) => Object.values(counts))
    .reduce((sum, count) => sum + count, 0)

/** Every text that stands in contact fields of the messages. */
const contactTexts = (value: unknown, inside = false): string[] => {
  if (typeof value === 'string') return inside && value.length > 6 ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    contactTexts(
      item,
      inside || ['contactpersoon', 'emailadres', 'telefoonnummer', 'webadres', 'straatnaam'].includes(key),
    ),
  )
}

tellSkipped('test/vum/officialSet')

describe.skipIf(!officialDataPresent)('the official set', () => {
  it('gives 1,000 candidates and loses no leaf', () => {
    const messages = officialJson('werkzoekenden.json')
    const { records, issues, report } = readVumCandidates(messages, { asOf })
    expect(report).toMatchObject({ read: 1000, records: 1000, refused: 0 })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.leaves).toBe(leavesIn(messages))
    expect(accounted(report)).toBe(report.leaves)
    for (const record of records) expect(parseCandidate(record)).toEqual({ value: record, issues: [] })
    expect(records.every(({ place, wishes }) => place !== undefined && wishes?.occupations !== undefined)).toBe(true)
  })

  it('gives 334 vacancies and loses no leaf', () => {
    const messages = officialJson('vacatures.json')
    const { records, issues, report } = readVumVacancies(messages, { asOf })
    expect(report).toMatchObject({ read: 334, records: 334, refused: 0 })
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.leaves).toBe(leavesIn(messages))
    expect(accounted(report)).toBe(report.leaves)
    for (const record of records) expect(parseVacancy(record)).toEqual({ value: record, issues: [] })
    expect(records.every(({ place, occupation }) => place !== undefined && occupation !== undefined)).toBe(true)
  })

  it('leaves no contact data behind', () => {
    for (const [file, read] of [
      ['werkzoekenden.json', readVumCandidates],
      ['vacatures.json', readVumVacancies],
    ] as const) {
      const messages = officialJson(file)
      const result = JSON.stringify(read(messages, { asOf }))
      expect(contactTexts(messages).filter((text) => result.includes(text))).toEqual([])
    }
  })

  it('and the messages of the 0.8 pilot', () => {
    const candidates = readVumCandidates(officialJson('um-pilot-0.8/UM-Werkzoekenden-sonar.json'), { asOf })
    expect(candidates.report).toMatchObject({ read: 6, records: 6 })
    const vacancies = ['1vacature.json', 'vacature.json', 'mp-vacature.json'].map((file) =>
      readVumVacancies(officialJson(`um-pilot-0.8/${file}`), { asOf }),
    )
    expect(vacancies.map(({ report }) => report.records)).toEqual([1, 1, 1])
    for (const { report } of [candidates, ...vacancies]) expect(accounted(report)).toBe(report.leaves)
  })
})
