import {
  readVumCandidates,
  readVumVacancies,
  selectVumCandidates,
  selectVumVacancies,
  type VumWrittenBatch,
  writeVumAnswer,
  writeVumCandidates,
  writeVumVacancies,
} from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { fixtureCandidates, fixtureVacancies } from '../support/fixtures.js'
import { contractSchemas, resolvedSchemas, validator } from './contract.js'
import { jobs, profiles, questions } from './fixtures.js'
import { officialDataPresent, officialJson, tellSkipped } from './officialData.js'
import { fromOriginals } from './originals.js'

const asOf = '2025-01-01'
tellSkipped('test/vum/contract')

/** Every message with what is wrong with it. */
const wrongWith = ({ messages }: { messages: readonly unknown[] }, problems: (message: unknown) => string[]) =>
  messages.flatMap((message, index) => problems(message).map((problem) => `${index}: ${problem}`))

describe.skipIf(!officialDataPresent)('messages validate against the OpenAPI contract of koppelvlak 3.0.0', () => {
  const official = (file: string) => officialJson(file) as unknown[]
  const candidates = () => readVumCandidates(official('werkzoekenden.json'), { asOf }).records
  const vacancies = () => readVumVacancies(official('vacatures.json'), { asOf }).records
  const schema = { candidate: 'Werkzoekende', vacancy: 'Vacature' } as const

  it('knows a message that is not valid: the validator works', () => {
    const problems = validator(contractSchemas(), 'Werkzoekende')
    expect(problems({ idWerkzoekende: 'x' })).toEqual([])
    expect(problems({ idWerkzoekende: 'x', sector: [{ codeSbi: 100_000 }], onbekend: 1 })).toHaveLength(2)
    expect(problems({ flexibiliteit: { datumAanvangBeschikbaarVoorWerk_W: '2026-02-30' } })).toHaveLength(1)
  })

  it('knows what the suffixes mean: so read, every official message is valid, and to the letter two in three are not', () => {
    const official = [
      ['werkzoekenden.json', 'candidate', 'Werkzoekende', 677],
      ['vacatures.json', 'vacancy', 'Vacature', 204],
    ] as const
    for (const [file, kind, name, invalid] of official) {
      const messages = officialJson(file) as unknown[]
      expect(wrongWith({ messages }, validator(resolvedSchemas(kind), name))).toEqual([])
      const toTheLetter = validator(contractSchemas(), name)
      expect(messages.filter((message) => toTheLetter(message).length > 0)).toHaveLength(invalid)
    }
  })

  it.each(['contract', 'standard'] as const)(
    'the whole official set, written with the names of the %s',
    (fieldNames) => {
      const schemasOf = (kind: 'candidate' | 'vacancy') =>
        fieldNames === 'contract' ? contractSchemas() : resolvedSchemas(kind)
      const people = writeVumCandidates(candidates(), {
        ...fromOriginals(official('werkzoekenden.json'), asOf),
        fieldNames,
      })
      const work = writeVumVacancies(vacancies(), { ...fromOriginals(official('vacatures.json'), asOf), fieldNames })
      expect([people.messages.length, work.messages.length]).toEqual([1000, 334])
      expect(wrongWith(people, validator(schemasOf('candidate'), schema.candidate))).toEqual([])
      expect(wrongWith(work, validator(schemasOf('vacancy'), schema.vacancy))).toEqual([])
    },
  )

  it.each([
    ['the contract', { fieldNames: 'contract' as const }],
    ['the standard', {}],
  ])('the fixtures, which hold much that VUM has no field for, with the names of %s', (_, names) => {
    const schemasOf = (kind: 'candidate' | 'vacancy') =>
      'fieldNames' in names ? contractSchemas() : resolvedSchemas(kind)
    const whole: [VumWrittenBatch, (message: unknown) => string[]][] = [
      [writeVumCandidates(fixtureCandidates, names), validator(schemasOf('candidate'), 'Werkzoekende')],
      [writeVumVacancies(fixtureVacancies, names), validator(schemasOf('vacancy'), 'Vacature')],
    ]
    for (const [written, problems] of whole) {
      expect(written.messages.length).toBeGreaterThan(30)
      expect(wrongWith(written, problems)).toEqual([])
    }
  })

  it('matching profiles and answers, as the suffixes of the contract mean them for a source', () => {
    const people = selectVumCandidates(questions[0]?.vraagObject, official('werkzoekenden.json'), { maximum: 1000 })
    const work = selectVumVacancies(
      { selectiegebied: { afstand: 1, postcode: '9711AB' } },
      official('vacatures.json'),
      { maximum: 1000 },
    )
    const answers = [
      [writeVumAnswer(people), 'candidate', 'MPWerkzoekendeMatch'],
      [writeVumAnswer(work), 'vacancy', 'MPVacatureMatch'],
    ] as const
    for (const [answer, kind, name] of answers) {
      expect(answer.matches.length).toBeGreaterThan(300)
      expect(wrongWith({ messages: answer.matches }, validator(resolvedSchemas(kind), name))).toEqual([])
    }
    const envelope = validator(resolvedSchemas('candidate'), 'WerkzoekendeProfielMatchesResponse')
    expect(envelope(writeVumAnswer(people, { vraagID: 'vraag-1' }))).toEqual([])
    const written = writeVumCandidates(candidates(), {
      ...fromOriginals(official('werkzoekenden.json'), asOf),
      profile: 'match',
    })
    expect(written.messages).toHaveLength(1000)
    expect(wrongWith(written, validator(resolvedSchemas('candidate'), 'MPWerkzoekendeMatch'))).toEqual([])
  })

  it('taken to the letter, a match lacks what only the exchange has, and a vacature what no property allows', () => {
    const match = validator(contractSchemas(), 'MPWerkzoekendeMatch')
    const vacancyMatch = validator(contractSchemas(), 'MPVacatureMatch')
    const missing = (problems: string[]) => [
      ...new Set(problems.map((problem) => /"missingProperty":"(\w+)"/.exec(problem)?.[1] ?? problem)),
    ]
    const options = { profile: 'match' as const, fieldNames: 'contract' as const, postcode: () => '9711AB' }
    const [person] = writeVumCandidates([{ id: 'x' }], options).messages
    const [job] = writeVumVacancies([{ id: 'x', title: 'Kok', employerId: 'e' }], options).messages
    // The id that the exchange makes, from the source's own: no source has it (koppelvlakspecificatie, "Identifiers").
    expect(missing(match(person))).toEqual(['vumID_VUM'])
    // adres_V is required and, since only `adres` is a property and no other is allowed, can never be there.
    expect(missing(vacancyMatch(job))).toEqual(['vumID_VUM', 'adres_V'])
  })

  it('the questions of the fixtures and of the official set', () => {
    const asked = {
      werkzoekenden: validator(contractSchemas(), 'MPWerkzoekende'),
      vacatures: validator(contractSchemas(), 'MPVacature'),
    }
    for (const { over, vraagObject } of questions) expect(asked[over](vraagObject)).toEqual([])
    const zoekvragen = officialJson('werkzoekende-zoekvragen.json') as { zoekvraag: unknown }[]
    for (const { zoekvraag } of zoekvragen) expect(asked.werkzoekenden(zoekvraag)).toEqual([])
  })

  it('and the messages of the fixtures themselves are as a source sends them', () => {
    // Of 05 the occupation stands in a `beroep`, as the 0.8 pilot has it: the contract has no such field there.
    expect(
      wrongWith({ messages: profiles.slice(0, 4) }, validator(resolvedSchemas('candidate'), 'Werkzoekende')),
    ).toEqual([])
    expect(wrongWith({ messages: jobs }, validator(resolvedSchemas('vacancy'), 'Vacature'))).toEqual([])
  })
})
