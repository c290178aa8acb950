import fc from 'fast-check'
import { looksLikeVum, readVumCandidate, readVumCandidates, readVumVacancies, readVumVacancy } from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { parseCandidate, parseVacancy } from '../../src/domain/parse.js'
import { job, pilotJob, pilotProfile, profile } from './messages.js'

const refusedWith = (message: unknown) => {
  const { record, issues, report } = readVumCandidate(message)
  expect(record).toBeUndefined()
  expect(report).toMatchObject({ read: 1, records: 0, refused: 1, leaves: 0 })
  return issues.map(({ code }) => code)
}

describe('hostile messages', () => {
  it('of endless depth', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++) deep = { emailadres: deep }
    expect(refusedWith({ idWerkzoekende: 'x', contactpersoon: deep })).toEqual(['too-deep'])
    const loop: Record<string, unknown> = { idWerkzoekende: 'x' }
    loop.sector = loop
    expect(refusedWith(loop)).toEqual(['too-deep'])
  })

  it('of endless length', () => {
    expect(
      refusedWith({ idWerkzoekende: 'x', sector: Array.from({ length: 100_000 }, () => ({ codeSbi: 86 })) }),
    ).toEqual(['too-many'])
    const many = Array.from({ length: 300 }, () => Array.from({ length: 300 }, () => 1))
    expect(refusedWith({ idWerkzoekende: 'x', iets: many })).toEqual(['too-large'])
    expect(refusedWith(Object.fromEntries(Array.from({ length: 600 }, (_, key) => [`veld${key}`, 1])))).toEqual([
      'too-many',
    ])
  })

  it('with a text of 10 MB keep their record', () => {
    const huge = 'x'.repeat(10_000_000)
    const { record, issues, report } = readVumCandidate({
      idWerkzoekende: 'x',
      persoonlijkePresentatie: huge,
      emailadres: [huge],
    })
    expect(record).toEqual({ id: 'x' })
    expect(issues.map(({ code }) => code)).toEqual(['contact-data-dropped', 'too-long'])
    expect(report.nonsense).toEqual({ persoonlijkePresentatie: 1 })
    expect(readVumVacancy({ idVacature: 'x', naamVacature: 'x'.repeat(501) }).record?.title).toBe(
      'Vacature zonder naam',
    )
  })

  it('with long lists keep the first 500 entries and count the others', () => {
    const { record, issues, report } = readVumCandidate({
      idWerkzoekende: 'x',
      arbeidsmarktkwalificatie: {
        competentiebeheersing: Array.from({ length: 1200 }, (_, code) => ({ codeCompetentie: `c${code}` })),
      },
    })
    expect(record?.competences).toHaveLength(500)
    expect(issues.map(({ code }) => code)).toEqual(['too-many'])
    expect(report.nonsense).toEqual({ 'arbeidsmarktkwalificatie.competentiebeheersing[].codeCompetentie': 700 })
  })

  it('with keys of the language', () => {
    const message = JSON.parse(
      '{"idWerkzoekende":"x","__proto__":{"mobiliteit":{"maximaleReisafstand":9}},"constructor":{"a":1}}',
    )
    const { record, issues } = readVumCandidate(message)
    expect(record).toEqual({ id: 'x' })
    expect(issues.map(({ code }) => code)).toEqual(['unsafe-key', 'unsafe-key'])
    expect(readVumCandidate(Object.create(profile())).issues.map(({ code }) => code)).toEqual(['required'])
    expect(({} as Record<string, unknown>).mobiliteit).toBeUndefined()
  })

  it('with values that are no data', () => {
    const { record, report } = readVumCandidate({
      idWerkzoekende: 'x',
      werktijden: {
        aantalWerkurenPerWeekMaximaal: Number.NaN,
        aantalWerkurenPerWeekMinimaal: Number.POSITIVE_INFINITY,
      },
      mobiliteit: { maximaleReisafstand: 10n, bemiddelingspostcode: () => '1234AB' },
      sector: [Symbol('x'), undefined, null],
    })
    expect(record).toEqual({ id: 'x' })
    expect(Object.keys(report.nonsense)).toHaveLength(5)
    const trap = {
      get idWerkzoekende(): string {
        throw new Error('GEHEIM')
      },
    }
    expect(refusedWith(trap)).toEqual(['unreadable'])
    expect(looksLikeVum(trap)).toBe('candidate')
    const proxy = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('GEHEIM')
        },
        getOwnPropertyDescriptor: () => {
          throw new Error('GEHEIM')
        },
      },
    )
    expect(refusedWith(proxy)).toEqual(['unreadable'])
    expect(looksLikeVum(proxy)).toBeUndefined()
  })

  it('with control characters and nothing else for a name', () => {
    expect(
      readVumVacancy({ idVacature: 'x', naamVacature: '\u0000\u202e', omschrijvingVacature: 'a\u0007b' }).record,
    ).toEqual({
      id: 'x',
      title: 'Vacature zonder naam',
      employerId: 'employer-unknown',
      description: 'ab',
    })
  })

  it('with much that is wrong report 50 issues at most', () => {
    const sector = Array.from({ length: 200 }, () => ({ codeSbi: 99999 }))
    const { issues } = readVumCandidate({ idWerkzoekende: 'x', sector })
    expect(issues).toHaveLength(50)
    expect(issues.at(-1)).toMatchObject({ code: 'too-many', got: '200 issues, the rest left out' })
  })

  it('a wrong asOf is the mistake of the caller', () => {
    expect(() => readVumCandidates([], { asOf: 'vandaag' })).toThrow(/asOf: expected a day/)
  })
})

/** Anything at all in the place of any value of a message. */
function* mutations(value: unknown, put: (value: unknown) => unknown): Generator<(replacement: unknown) => unknown> {
  yield put
  if (typeof value !== 'object' || value === null) return
  for (const [key, item] of Object.entries(value)) {
    const putItem = (replacement: unknown) =>
      put(Array.isArray(value) ? value.with(Number(key), replacement) : { ...value, [key]: replacement })
    yield* mutations(item, putItem)
  }
}

describe('any value in any place', () => {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>,
    fc.integer(),
    fc.constantFrom(
      '01',
      'B',
      'B+',
      '2026-02-01',
      '9999-12-31',
      'nld',
      '1234AB',
      ' ',
      'https://x',
      -1,
      0,
      1,
      2,
      3,
      8,
      9,
      99,
      0.5,
      true,
    ),
  )

  it.each([
    ['profile', profile(), 'wz-1'],
    ['pilot profile', pilotProfile(), 'wz-8'],
  ])('of a %s: a valid record or a refusal, never a throw, and the account adds up', (_, message, id) => {
    const places = [...mutations(message, (value) => value)]
    fc.assert(
      fc.property(fc.nat(places.length - 1), odd, (place, value) => {
        const mutated = (places[place] as (value: unknown) => unknown)(value)
        const { record, issues, report } = readVumCandidate(mutated, 0, { asOf: '2026-01-15' })
        if (record === undefined) {
          expect((mutated as { idWerkzoekende?: unknown } | null)?.idWerkzoekende).not.toBe(id)
          expect(issues.some(({ severity }) => severity === 'error')).toBe(true)
          return
        }
        expect(parseCandidate(record)).toEqual({ value: record, issues: [] })
        expect(issues.every(({ severity }) => severity === 'warning')).toBe(true)
        const counts = [report.contactFieldsDropped.byField, report.mapped, report.notMapped, report.nonsense]
        expect(counts.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0)).toBe(
          report.leaves,
        )
      }),
      { numRuns: 1500, seed: 1 },
    )
  })

  it.each([
    ['vacature', job(), 'va-1'],
    ['pilot vacature', pilotJob(), 'va-8'],
  ])('of a %s likewise', (_, message, id) => {
    const places = [...mutations(message, (value) => value)]
    fc.assert(
      fc.property(fc.nat(places.length - 1), odd, (place, value) => {
        const mutated = (places[place] as (value: unknown) => unknown)(value)
        const { record, issues, report } = readVumVacancy(mutated, 0, { asOf: '2026-01-15' })
        if (record === undefined) {
          expect((mutated as { idVacature?: unknown } | null)?.idVacature).not.toBe(id)
          return
        }
        expect(parseVacancy(record)).toEqual({ value: record, issues: [] })
        expect(issues.every(({ severity }) => severity === 'warning')).toBe(true)
        const counts = [report.contactFieldsDropped.byField, report.mapped, report.notMapped, report.nonsense]
        expect(counts.flatMap((count) => Object.values(count)).reduce((sum, count) => sum + count, 0)).toBe(
          report.leaves,
        )
      }),
      { numRuns: 1500, seed: 1 },
    )
  })

  it('as a batch', () => {
    fc.assert(
      fc.property(odd, (value) => {
        for (const read of [readVumCandidates, readVumVacancies]) {
          const { records, report } = read(value)
          expect(report.records).toBe(records.length)
        }
        looksLikeVum(value)
      }),
      { numRuns: 300, seed: 1 },
    )
  })
})
