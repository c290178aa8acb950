import { readVumCandidate, readVumCandidates, readVumVacancies, readVumVacancy, type VumReport } from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { job, pilotJob, pilotProfile, profile } from './messages.js'

const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, count) => sum + count, 0)
const accounted = ({ contactFieldsDropped, mapped, notMapped, nonsense }: VumReport) =>
  total(contactFieldsDropped.byField) + total(mapped) + total(notMapped) + total(nonsense)

describe('contact data', () => {
  it('are dropped, counted by field and told once for each record', () => {
    const { issues, report } = readVumCandidate(profile())
    expect(report.contactFieldsDropped).toEqual({
      total: 7,
      byField: {
        'contactpersoon[].emailadres': 1,
        'contactpersoon[].naamContactpersoonAfdeling': 1,
        'contactpersoon[].telefoonnummer': 1,
        'emailadres[]': 1,
        'telefoonnummer[]': 1,
        'webadres[].codeWebadres': 1,
        'webadres[].url': 1,
      },
    })
    expect(issues).toMatchObject([
      { code: 'contact-data-dropped', severity: 'warning', id: 'wz-1', got: '7 contact fields, dropped' },
    ])
  })

  it('leave nothing behind, in any part of what is returned', () => {
    const all = JSON.stringify([readVumCandidates([profile(), pilotProfile()]), readVumVacancies([job(), pilotJob()])])
    expect(all).not.toMatch(/GEHEIM|4711|06123/)
  })

  it('are found in free texts of a person too', () => {
    const texts = ['mail jan@example.org', 'bel 06 1234 5678 90', 'zie www.example.org', 'Bakker, 20 jaar']
    const { record, report } = readVumCandidate({
      idWerkzoekende: 'x',
      arbeidsmarktkwalificatie: { interesse: texts.map((naamInteresse) => ({ naamInteresse })) },
    })
    expect(record?.wishes?.interests).toEqual(['Bakker, 20 jaar'])
    expect(report.contactFieldsDropped.total).toBe(3)
  })
})

describe('what no record may hold', () => {
  it.each(['geboortedatum', 'BSN', 'nationaliteit', 'voornaam'])('%s refuses a profile, at any depth', (key) => {
    for (const message of [
      { idWerkzoekende: 'x', [key]: 'GEHEIM' },
      { idWerkzoekende: 'x', arbeidsmarktkwalificatie: { werkervaring: [{ [key]: 'GEHEIM' }] } },
    ]) {
      const { record, issues } = readVumCandidate(message)
      expect(record).toBeUndefined()
      expect(issues).toMatchObject([{ code: 'forbidden-attribute', severity: 'error' }])
      expect(JSON.stringify(issues)).not.toContain('GEHEIM')
    }
  })

  it('a protected characteristic refuses even among contact data, a name there is dropped', () => {
    expect(readVumCandidate({ idWerkzoekende: 'x', contactpersoon: [{ geslacht: 'v' }] }).issues[0]?.code).toBe(
      'forbidden-attribute',
    )
    expect(readVumCandidate({ idWerkzoekende: 'x', contactpersoon: [{ naam: 'GEHEIM' }] }).record).toEqual({ id: 'x' })
    expect(readVumVacancy({ idVacature: 'x', leeftijd: 30 }).issues[0]?.code).toBe('forbidden-attribute')
  })

  it('an id that is a burgerservicenummer is refused unless allowed, and not repeated', () => {
    const refused = readVumCandidate({ idWerkzoekende: '111222333' })
    expect(refused.record).toBeUndefined()
    expect(refused.issues.map(({ code }) => code)).toEqual(['looks-like-bsn'])
    expect(JSON.stringify(refused)).not.toContain('111222333')
    expect(readVumCandidate({ idWerkzoekende: '111222333' }, 0, { allowBsnLikeIds: true }).record).toEqual({
      id: '111222333',
    })
  })

  it('an id that is no id refuses the record', () => {
    for (const idWerkzoekende of ['jan@example.org', 'twee woorden', true, {}, 'x'.repeat(201)]) {
      const { record, issues } = readVumCandidate({ idWerkzoekende })
      expect(record).toBeUndefined()
      expect(issues.map(({ severity }) => severity)).toEqual(['error'])
      expect(JSON.stringify(issues)).not.toMatch(/jan@|twee woorden/)
    }
    expect(readVumCandidate({ idWerkzoekende: 12345678901234 }).record).toEqual({ id: '12345678901234' })
  })
})

describe('the account', () => {
  it.each([
    ['3.0.0 profile', readVumCandidate(profile(), 0, { asOf: '2026-01-15' })],
    ['0.8 profile', readVumCandidate(pilotProfile(), 0, { asOf: '2026-01-15' })],
    ['3.0.0 vacature', readVumVacancy(job(), 0, { asOf: '2026-01-15' })],
    ['0.8 vacature', readVumVacancy(pilotJob(), 0, { asOf: '2026-01-15' })],
    [
      'profile of fields that VUM does not have',
      readVumCandidate({ idWerkzoekende: 'x', onbekend: { veld: [1, [2]] } }),
    ],
  ])('adds up for a %s', (_, { report }) => {
    expect(report.leaves).toBeGreaterThan(0)
    expect(accounted(report)).toBe(report.leaves)
  })

  it('counts every leaf that stands in the message', () => {
    const leaves = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? Object.values(value).reduce((sum: number, item) => sum + leaves(item), 0)
        : 1
    expect(readVumCandidate(profile()).report.leaves).toBe(leaves(profile()))
    expect(readVumVacancy(job()).report.leaves).toBe(leaves(job()))
  })

  it('lists a field of which two spellings came as not mapped once', () => {
    const { record, report } = readVumCandidate({ idWerkzoekende: 'a', idWerkzoekende_BRN: 'b' })
    expect(record?.id).toBe('a')
    expect(report.notMapped).toEqual({ idWerkzoekende_BRN: 1 })
  })

  it('is JSON, and does not grow with the names that come', () => {
    const messages = Array.from({ length: 40 }, (_, message) => ({
      idWerkzoekende: `x${message}`,
      ...Object.fromEntries(Array.from({ length: 60 }, (_, key) => [`veld${message}x${key}`, 1])),
    }))
    const { report } = readVumCandidates(messages)
    expect(Object.keys(report.notMapped)).toHaveLength(1001)
    expect(accounted(report)).toBe(report.leaves)
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})
