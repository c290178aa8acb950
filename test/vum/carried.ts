import * as fc from 'fast-check'
import type { Candidate, Vacancy } from 'passend'
import type { WorkedPeriod } from 'passend/vum'
import { yearsOf } from '../../src/adapters/vum/period.js'
import { drivingLicences } from '../../src/domain/credential.js'

/** An object of which each key is there or not, but for the required ones; empty lists and objects are absent. */
const maybe = <T extends object>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }, required: (keyof T)[] = []) =>
  fc.record(model, { requiredKeys: required as never }) as unknown as fc.Arbitrary<T>

/** Several of these, at least one, each once. */
const someOf = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 })

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const concept = fc.stringMatching(/^[a-zA-Z0-9:/#_.-]{1,200}$/)
const concepts = fc.uniqueArray(concept, { minLength: 1, maxLength: 4 })
const text = (max: number) =>
  fc.stringMatching(/^[A-Za-zé]{1,20}( [A-Za-zé]{1,20}){0,4}$/).map((one) => one.slice(0, max).trim())
// Sectors that a number can hold: none of divisions 01 to 09, or with a class of them that three digits are.
const sector = fc.constantFrom('86', '861', '86101', '4711', '47', '0111', '02', '9601')
const level = fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const)
const workingLevel = fc.constantFrom('none', 'primary', 'vmbo', 'mbo-2', 'hbo', 'wo' as const) as fc.Arbitrary<'vmbo'>
const diplomaLevel = fc.constantFrom('primary', 'vmbo', 'havo', 'mbo-2', 'hbo', 'wo' as const) as fc.Arbitrary<'vmbo'>
const hours = fc
  .tuple(fc.integer({ min: 0, max: 84 }), fc.integer({ min: 1, max: 84 }), fc.constantFrom('both', 'min', 'max'))
  .map(([a, b, which]) => ({
    ...(which !== 'max' && { min: which === 'both' ? Math.min(a, b) : a }),
    ...(which !== 'min' && { max: Math.max(a, b) }),
  }))
const schedule = maybe({ officeHours: fc.boolean(), irregular: fc.boolean() })
const period = fc.tuple(day, day).map(([a, b]) => (a <= b ? [a, b] : [b, a]) as [string, string])
const licences = someOf(drivingLicences).map((list) => list.map((one) => ({ credential: `driving-licence-${one}` })))
const languagesOf = (levels: typeof level) =>
  fc.uniqueArray(
    maybe(
      {
        language: fc.constantFrom('nld', 'eng', 'ara', 'pol'),
        speaking: levels,
        listening: levels,
        reading: levels,
        writing: levels,
      },
      ['language'],
    ).filter((one) => Object.keys(one).length > 1),
    { selector: ({ language }) => language, minLength: 1 },
  )
const own = ['own-car', 'own-moped', 'own-bicycle', 'own-motorcycle']

/** Drops what is empty, as reading does. */
const withoutEmpty = <T>(value: T): T => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, item]) => [key, withoutEmpty(item)] as const)
  return Object.fromEntries(
    entries.filter(([, item]) => !(typeof item === 'object' && item !== null && Object.keys(item).length === 0)),
  ) as T
}

/** A candidate who says only what VUM can carry, and when they did the work they have experience of. */
export const carriedCandidate: fc.Arbitrary<{ candidate: Candidate; periods: (WorkedPeriod | undefined)[] }> = fc
  .record({
    body: maybe<Partial<Candidate>>({
      competences: concepts.map((list) => list.map((one) => ({ concept: one }))),
      education: maybe({
        level: workingLevel,
        diplomas: fc.array(
          fc.oneof(
            maybe({ level: diplomaLevel, obtained: fc.constant(true), date: day }, ['level']),
            fc.record({ level: diplomaLevel, obtained: fc.constant(false) }),
          ),
          { minLength: 1, maxLength: 3 },
        ),
      }),
      languages: languagesOf(level),
      wishes: fc
        .tuple(
          maybe({
            occupations: concepts,
            interests: fc.uniqueArray(text(120), { minLength: 1, maxLength: 3 }),
            sectors: fc.uniqueArray(sector, { minLength: 1, maxLength: 4 }),
            hours,
            schedule,
            contracts: someOf(['permanent' as const, 'temporary' as const]),
            kinds: someOf([
              'regular' as const,
              'leerbaan' as const,
              'vrijwilligerswerk' as const,
              'werkervaringsplaats' as const,
            ]),
            travel: maybe({ km: fc.integer({ min: 1, max: 500 }), minutes: fc.integer({ min: 5, max: 300 }) }),
          }),
          fc.option(period, { nil: undefined }),
        )
        .map(([rest, free]) => ({ ...rest, ...(free && { availableFrom: free[0], availableUntil: free[1] }) })),
      supportNeeds: someOf(['adapted-workplace' as const, 'guidance' as const, 'varied-tasks' as const]).map((kinds) =>
        kinds.map((kind) => ({ kind })),
      ),
      circumstances: fc.record({
        transport: fc.subarray(['car', 'moped', 'bicycle', 'motorcycle', 'public-transport'] as const),
        equipment: fc.subarray(own),
      }),
      eligibility: fc.record({ banenafspraak: fc.boolean() }),
    } as never),
    licences: fc.option(licences, { nil: undefined }),
    // The end is at most 60 years after the start: longer work is no experience that a reader believes.
    work: fc.array(
      fc.tuple(concept, fc.option(fc.tuple(day, fc.integer({ min: 0, max: 20_000 })), { nil: undefined })),
      { maxLength: 3 },
    ),
    pc4: fc.integer({ min: 1000, max: 9999 }).map(String),
  })
  .map(({ body, licences: held, work, pc4 }) => {
    const periods = work.map(([, dates]) => {
      if (dates === undefined) return undefined
      const end = new Date(Date.parse(dates[0]) + dates[1] * 86_400_000).toISOString().slice(0, 10)
      return { start: dates[0], end: end > '2100-12-31' ? '2100-12-31' : end }
    })
    const experience = work.map(([occupation], index) => {
      const dates = periods[index]
      return { occupation, ...(dates && { years: yearsOf(dates.start, dates.end, undefined) }) }
    })
    const candidate = withoutEmpty({
      id: 'c-1',
      ...body,
      ...(held && { credentials: held, credentialsSurveyed: 'driving-licences' as const }),
      experience,
      place: { pc4 },
    }) as Candidate
    return { candidate, periods }
  })

/** A vacancy that says only what VUM can carry. Its employer is named `Voorbeeld BV` in VUM. */
export const carriedVacancy = (employerId: string): fc.Arbitrary<Vacancy> =>
  fc
    .tuple(
      maybe<Partial<Vacancy>>({
        description: text(100),
        wage: fc.record({ text: text(100) }),
        kind: fc.constantFrom(
          'regular' as const,
          'leerbaan' as const,
          'vrijwilligerswerk' as const,
          'werkervaringsplaats' as const,
        ),
        occupation: concept,
        sector,
        asks: maybe({
          competences: concepts.map((list) => list.map((one) => ({ concept: one }))),
          education: fc.oneof(
            fc.record({ level: workingLevel.filter((one) => (one as string) !== 'none') }),
            fc.record({ level: diplomaLevel, strength: fc.constant('nice' as const) }),
          ),
          languages: languagesOf(level.filter((one) => one > 1) as typeof level),
          credentials: licences,
          equipment: someOf(own).map((list) => list.map((equipment) => ({ equipment }))),
          experience: fc.tuple(fc.record({ years: fc.integer({ min: 1, max: 60 }) })),
        }),
        hours,
        schedule,
        contracts: someOf(['permanent' as const, 'temporary' as const]),
        closingDate: day,
      } as never),
      fc.option(period, { nil: undefined }),
      text(120),
      fc.integer({ min: 1000, max: 9999 }).map(String),
    )
    .map(
      ([rest, dates, title, pc4]) =>
        withoutEmpty({
          ...rest,
          ...(dates && { startDate: dates[0], endDate: dates[1] }),
          id: 'v-1',
          title,
          employerId,
          place: { pc4 },
        }) as Vacancy,
    )
