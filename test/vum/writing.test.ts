import type { Candidate, Vacancy } from 'passend'
import { PassendError } from 'passend'
import {
  readVumCandidate,
  readVumVacancy,
  UNTITLED,
  type VumWriteOptions,
  writeVumAnswer,
  writeVumCandidate,
  writeVumCandidates,
  writeVumVacancies,
  writeVumVacancy,
} from 'passend/vum'
import { describe, expect, it } from 'vitest'
import {
  educationLevels,
  widerEducationLevels,
  widerWorkingLevels,
  workingLevels,
} from '../../src/adapters/vum/codes.js'
import { educationRung } from '../../src/domain/education.js'
import { job, profile } from './messages.js'

const person = (rest: Omit<Candidate, 'id'>, options: VumWriteOptions = {}) =>
  writeVumCandidate({ id: 'c-1', ...rest }, 0, options)
const work = (rest: Partial<Vacancy>, options: VumWriteOptions = {}) =>
  writeVumVacancy({ id: 'v-1', title: 'Kok', employerId: 'employer-unknown', ...rest }, 0, options)
const told = ({ issues }: { issues: readonly { code: string; path: string; got: string }[] }) =>
  issues.map(({ code, path, got }) => `${code} ${path}: ${got}`)
const postcode = () => '1234 ab'

describe('a candidate as a werkzoekendeprofiel', () => {
  it('has the fields of the standard, with what the source adds', () => {
    const { record } = readVumCandidate(profile(), 0, { asOf: '2026-01-15' })
    const { message } = writeVumCandidate(record, 0, {
      postcode,
      asOf: '2026-01-15',
      period: (_, index) => (index === 0 ? { start: '2020-01-01', end: '2022-06-30' } : undefined),
    })
    expect(message).toEqual({
      idWerkzoekende: 'wz-1',
      indicatieLdrRegistratie: 1,
      mobiliteit: { bemiddelingspostcode: '1234AB', maximaleReisafstand: 25, maximaleReistijd: 45 },
      bemiddelingsberoep: [
        { codeBeroepsnaam: 'https://example.org/occupation/1' },
        { codeBeroepsnaam: 'https://example.org/occupation/2' },
      ],
      sector: [{ codeSbi: 86101 }, { codeSbi: 111 }, { codeSbi: 2 }],
      // Every form with every kind: the record says both lists and not which go together.
      contractvorm: [
        { codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '02' },
        { codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '01' },
        { codeTypeArbeidscontract: 'O', codeTypeOvereenkomst: '02' },
        { codeTypeArbeidscontract: 'O', codeTypeOvereenkomst: '01' },
      ],
      werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 32, indicatieKantoortijden: 1 },
      flexibiliteit: {
        datumAanvangBeschikbaarVoorWerk: '2026-02-01',
        datumEindeBeschikbaarVoorWerk: '2026-12-31',
        indicatieOnregelmatigWerkOfPloegendienst: 2,
      },
      eisAanWerk: { indicatieAanpassingWerkomgeving: 1 },
      vervoermiddel: [
        { codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1, indicatieBeschikbaarVoorUitvoeringWerk: 1 },
      ],
      arbeidsmarktkwalificatie: {
        codeWerkEnDenkniveauWerkzoekende: 4,
        rijbewijs: [{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'BE' }],
        competentiebeheersing: [{ codeCompetentie: '000000000A' }],
        interesse: [{ naamInteresse: 'Dieren verzorgen' }],
        taalbeheersing: [
          { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingSchriftelijk: 1 },
        ],
        opleiding: [
          { codeNiveauOpleiding: 2, indicatieDiploma: 1, datumDiploma: '2010-06-30' },
          { codeNiveauOpleiding: 4, indicatieDiploma: 2 },
        ],
        werkervaring: [
          {
            beroep: { codeBeroepsnaam: 'https://example.org/occupation/3' },
            datumAanvangWerkzaamheden: '2020-01-01',
            datumEindeWerkzaamheden: '2022-06-30',
          },
          { beroep: { codeBeroepsnaam: 'https://example.org/occupation/4' } },
        ],
      },
    })
  })

  it('spells fields to the letter of the contract if asked', () => {
    const { message } = person(
      { wishes: { availableFrom: '2026-02-01' }, education: { diplomas: [{ level: 'hbo', date: '2020-01-01' }] } },
      { fieldNames: 'contract' },
    )
    expect(message).toMatchObject({
      flexibiliteit: { datumAanvangBeschikbaarVoorWerk_W: '2026-02-01' },
      arbeidsmarktkwalificatie: { opleiding: [{ datumDiploma_W: '2020-01-01' }] },
    })
  })

  it('says nothing where nothing is known, and nothing empty', () => {
    expect(person({})).toMatchObject({ message: { idWerkzoekende: 'c-1' }, issues: [] })
    expect(person({ wishes: { occupations: [] }, competences: [] }).message).toEqual({ idWerkzoekende: 'c-1' })
  })

  it('makes up no letters of a postcode, and writes no distance without one', () => {
    const home = { place: { pc4: '1234' }, wishes: { travel: { km: 20, minutes: 30 } } }
    const without = person(home)
    expect(without.message).toEqual({ idWerkzoekende: 'c-1' })
    expect(told(without)).toEqual([
      'required wishes.travel.km: 1 value, not written',
      'required wishes.travel.minutes: 1 value, not written',
      'required place.pc4: 1 value, not written',
    ])
    expect(person(home, { postcode }).message?.mobiliteit).toEqual({
      bemiddelingspostcode: '1234AB',
      maximaleReisafstand: 20,
      maximaleReistijd: 30,
    })
    // A record that still has its full postcode needs nobody to give it.
    expect(person({ place: { pc4: '1234 AB' } }).message?.mobiliteit).toEqual({ bemiddelingspostcode: '1234AB' })
    // Another place than the record's is not what the record says.
    expect(told(person(home, { postcode: () => '9999ZZ' }))).toContain('contradiction place.pc4: 1 value, not written')
    expect(told(person(home, { postcode: () => '12AB' }))).toContain('wrong-format place.pc4: text of 4 characters')
  })

  it('makes up no days of work: years are written if days are given from which they follow', () => {
    const experience = [{ occupation: 'o:kok', years: 2.5 }]
    const given = (period: unknown) => person({ experience }, { period: (() => period) as never })
    expect(told(person({ experience }))).toEqual(['required experience[].years: 1 value, not written'])
    expect(told(given({ start: '2020-01-01', end: '2022-06-30' }))).toEqual([])
    expect(told(given({ start: '2020-01-01', end: '2020-06-30' }))).toEqual([
      'contradiction experience[].years: 1 value, not written',
    ])
    for (const wrong of [
      {},
      { start: '2022-06-30', end: '2020-01-01' },
      { start: '2020-02-30', end: '2022-06-30' },
      'lang',
    ]) {
      expect(told(given(wrong))).toContain('required experience[].years: 1 value, not written')
      expect(given(wrong).message).toMatchObject({
        arbeidsmarktkwalificatie: { werkervaring: [{ beroep: { codeBeroepsnaam: 'o:kok' } }] },
      })
    }
  })

  it('tells each kind of loss once, with how many', () => {
    const { issues, report } = person({
      competences: [
        { concept: 'a', evidence: 'diploma' },
        { concept: 'b', evidence: 'assessed', level: 'gevorderd' },
        { concept: 'a' },
        { concept: 'x'.repeat(201) },
      ],
    })
    expect(told({ issues })).toEqual([
      'not-mapped competences[].evidence: 2 values, not written',
      'not-mapped competences[].level: 1 value, not written',
      'duplicate-entry competences[].concept: 1 value, not written',
      'too-long competences[].concept: 1 value, not written',
    ])
    expect(issues.every(({ severity, id }) => severity === 'warning' && id === 'c-1')).toBe(true)
    expect(report).toMatchObject({
      read: 1,
      messages: 1,
      refused: 0,
      values: 8,
      written: { 'competences[].concept': 2, id: 1 },
      lost: { 'competences[].concept': 2, 'competences[].evidence': 2, 'competences[].level': 1 },
    })
  })

  it('writes a level that VUM does not tell apart by the code that holds it, never one that says more', () => {
    for (const [codes, wider] of [
      [workingLevels, widerWorkingLevels],
      [educationLevels, widerEducationLevels],
    ] as const)
      for (const [level, code] of wider) {
        const read = codes.get(code)
        expect(read && educationRung[read], level).toBeLessThanOrEqual(educationRung[level])
        expect([...codes.values()], level).not.toContain(level)
      }
    const levels = person({ education: { level: 'mbo-4', diplomas: [{ level: 'vwo' }, { level: 'mbo-1' }] } })
    expect(levels.message).toMatchObject({
      arbeidsmarktkwalificatie: { codeWerkEnDenkniveauWerkzoekende: 4, opleiding: [{ codeNiveauOpleiding: 3 }] },
    })
    expect(told(levels)).toEqual([
      'not-mapped education.level: 1 value, written less exactly',
      'not-mapped education.diplomas[].level: 1 value, written less exactly',
      'unknown-value education.diplomas[].level: 1 value, not written',
    ])
  })

  it('writes a level of the European Framework as the highest of VUM that is not above it', () => {
    const levels = (speaking: 'none' | 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2') =>
      readVumCandidate(person({ languages: [{ language: 'nld', speaking }] }).message).record?.languages?.[0]?.speaking
    // reasonable is A2, good is B2, excellent is C1 (the project's own reading, in src/domain/language.ts)
    expect((['none', 'A2', 'B1', 'B2', 'C1', 'C2'] as const).map(levels)).toEqual([1, 2, 2, 3, 4, 4])
    // A1 is more than "no command" and less than "reasonable": neither would be true.
    expect(levels('A1')).toBeUndefined()
  })

  it('says that a list of driving licences is read as a closed one', () => {
    const credentials = [{ credential: 'driving-licence-B' }, { credential: 'vca-basis' }]
    expect(told(person({ credentials }))).toEqual([
      'required credentialsSurveyed: nothing',
      'not-mapped credentials[].credential: 1 value, not written',
    ])
    expect(
      told(person({ credentials: [{ credential: 'driving-licence-B' }], credentialsSurveyed: 'driving-licences' })),
    ).toEqual([])
    // Closed and empty is a fact that an empty list, which is absent, cannot say.
    expect(told(person({ credentialsSurveyed: 'driving-licences' }))).toEqual([
      'not-mapped credentialsSurveyed: 1 value, not written',
    ])
    // Not held is not written as held.
    expect(person({ credentials: [{ credential: 'driving-licence-B', held: false }] }).message).toEqual({
      idWerkzoekende: 'c-1',
    })
  })

  it('writes no text of a person that holds contact data or does not fit, and cuts none off', () => {
    const { message, issues } = person({
      wishes: { interests: ['bel 06 12345678', 'x'.repeat(121), ' Moestuin ', '…'] },
    })
    expect(message).toEqual({
      idWerkzoekende: 'c-1',
      arbeidsmarktkwalificatie: { interesse: [{ naamInteresse: 'Moestuin' }] },
    })
    expect(issues.map(({ code }) => code)).toEqual(['contact-data-dropped', 'too-long', 'wrong-format'])
    expect(JSON.stringify(issues)).not.toContain('12345678')
  })

  it('writes no SBI code that would be read as another', () => {
    const { message, issues } = person({ wishes: { sectors: ['86', '01', '011', '01411', '0111'] } })
    // 01 would be 1 (none), 011 would be 11 (beverages), 01411 would be 14.11 (leather clothes).
    expect(message).toMatchObject({ sector: [{ codeSbi: 86 }, { codeSbi: 111 }] })
    expect(told({ issues })).toEqual(['unknown-value wishes.sectors[]: 3 values, not written'])
  })

  it('says nothing that a reader would take for nonsense', () => {
    const { message } = person(
      {
        place: { pc4: '1234' },
        wishes: {
          hours: { max: 0 },
          travel: { minutes: 3 },
          availableFrom: '2026-05-01',
          availableUntil: '2026-04-01',
        },
        education: { diplomas: [{ level: 'hbo', obtained: false, date: '2020-01-01' }] },
      },
      { postcode },
    )
    expect(message).toEqual({
      idWerkzoekende: 'c-1',
      mobiliteit: { bemiddelingspostcode: '1234AB' },
      flexibiliteit: { datumAanvangBeschikbaarVoorWerk: '2026-05-01' },
      arbeidsmarktkwalificatie: { opleiding: [{ codeNiveauOpleiding: 5, indicatieDiploma: 2 }] },
    })
    expect(readVumCandidate(message).report.nonsense).toEqual({})
  })
})

describe('a vacancy as a vacature', () => {
  it('has the fields of the standard, with what the source adds', () => {
    const { record } = readVumVacancy(job())
    const { message, issues } = writeVumVacancy(record, 0, { postcode, employerName: () => 'Dierenpension Voorbeeld' })
    expect(message).toEqual({
      idVacature: 'va-1',
      naamVacature: 'Verzorgende dierenpension',
      omschrijvingVacature: 'Je verzorgt honden en katten.',
      sluitingsdatumVacature: '2026-05-31',
      adres: { postcode: '1234AB' },
      werkgever: { handelsnaamOrganisatie: 'Dierenpension Voorbeeld' },
      sector: { codeSbi: 96 },
      arbeidsVoorwaarden: {
        datumAanvangWerkzaamheden: '2026-03-01',
        datumEindeWerkzaamheden: '2026-09-01',
        salarisIndicatie: 'vanaf 15 euro per uur',
      },
      contractvorm: [{ codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '02' }],
      beroep: { codeBeroepsnaam: 'https://example.org/occupation/1' },
      werkervaring: [{ aantalJarenWerkzaamInBeroep: 2 }],
      rijbewijs: [{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'AM' }],
      vervoermiddel: [{ codeVervoermiddel: 1, indicatieBeschikbaarVoorUitvoeringWerk: 1 }],
      flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 1 },
      werktijden: { aantalWerkurenPerWeekMinimaal: 20, aantalWerkurenPerWeekMaximaal: 40, indicatieKantoortijden: 2 },
      codeWerkEnDenkniveauMinimaal: '3',
      competentiebeheersing: [{ codeCompetentie: '0000000001' }],
      taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3 }],
    })
    expect(issues).toEqual([])
  })

  it('does not write the title that says that there is none', () => {
    expect(work({ title: UNTITLED })).toMatchObject({ message: { idVacature: 'v-1' }, issues: [] })
    expect(work({ title: UNTITLED }).message).toEqual({ idVacature: 'v-1' })
  })

  it('writes the name that the caller gives, and tells that an id of its own is not in it', () => {
    const own = work({ employerId: 'werkgever-7' }, { employerName: (id) => ({ 'werkgever-7': 'Zorgkeuken' })[id] })
    expect(own.message).toMatchObject({ werkgever: { handelsnaamOrganisatie: 'Zorgkeuken' } })
    expect(told(own)).toEqual(['not-mapped employerId: 1 value, not written'])
    expect(told(work({ employerId: 'werkgever-7' }))).toEqual(['required employerId: 1 value, not written'])
    expect(told(work({}, { employerName: () => '?' }))).toEqual(['wrong-format employerId: text of 1 characters'])
  })

  it('asks education as it is read: a minimum, or softly', () => {
    const asks = (education: NonNullable<Vacancy['asks']>['education']) => work({ asks: { education } }).message
    expect(asks({ level: 'hbo' })).toMatchObject({ codeWerkEnDenkniveauMinimaal: '5' })
    expect(asks({ level: 'hbo', strength: 'nice' })).toMatchObject({ opleiding: [{ codeNiveauOpleiding: 5 }] })
    expect(asks({ level: 'mbo-3' })).toMatchObject({ codeWerkEnDenkniveauMinimaal: '4' })
    // "No school finished" as a minimum asks nothing.
    expect(asks({ level: 'none' })).not.toHaveProperty('codeWerkEnDenkniveauMinimaal')
  })

  it('asks experience in its own occupation only, in whole years, and the highest of several', () => {
    const asks = (experience: NonNullable<NonNullable<Vacancy['asks']>['experience']>) =>
      work({ occupation: 'o:kok', asks: { experience } })
    expect(asks([{ years: 1 }, { occupation: 'o:kok', years: 3 }]).message).toMatchObject({
      werkervaring: [{ aantalJarenWerkzaamInBeroep: 3 }],
    })
    expect(told(asks([{ occupation: 'o:bakker', years: 2 }]))).toEqual([
      'not-mapped asks.experience[].occupation: 1 value, not written',
      'not-mapped asks.experience[].years: 1 value, not written',
    ])
    const half = asks([{ years: 2.5 }, { years: 0.5 }])
    expect(half.message).toMatchObject({ werkervaring: [{ aantalJarenWerkzaamInBeroep: 2 }] })
    expect(told(half)).toEqual([
      'not-mapped asks.experience[].years: 1 value, written less exactly',
      'out-of-range asks.experience[].years: 1 value, not written',
    ])
  })

  it('that hires openly is refused: a vacature is there to be selected and ranked for', () => {
    const { messages, issues, report } = writeVumVacancies([
      { id: 'v-1', title: 'Inpakker', employerId: 'e', openHiring: {} },
      { id: 'v-2', title: 'Kok', employerId: 'employer-unknown' },
    ])
    expect(messages).toEqual([{ idVacature: 'v-2', naamVacature: 'Kok' }])
    expect(issues).toMatchObject([{ severity: 'error', path: 'openHiring', index: 0, id: 'v-1' }])
    expect(report).toMatchObject({ read: 2, messages: 1, refused: 1 })
  })
})

describe('matching profiles', () => {
  const full: Candidate = {
    id: 'c-1',
    place: { pc4: '1234' },
    eligibility: { banenafspraak: true },
    supportNeeds: [{ kind: 'guidance' }],
    wishes: { occupations: ['o:kok'] },
  }

  it('hold neither needs at work nor the doelgroepregister, and say so', () => {
    const { message, report } = writeVumCandidate(full, 0, { profile: 'match', postcode })
    expect(message).toEqual({
      idWerkzoekende: 'c-1',
      mobiliteit: { bemiddelingspostcode: '1234AB' },
      bemiddelingsberoep: [{ codeBeroepsnaam: 'o:kok' }],
    })
    expect(report.lost).toEqual({ 'eligibility.banenafspraak': 1, 'supportNeeds[].kind': 1 })
  })

  it('must have a postcode: without one there is no message', () => {
    const person = writeVumCandidate(full, 0, { profile: 'match' })
    expect(person.message).toBeUndefined()
    expect(person.issues.at(-1)).toMatchObject({ code: 'required', severity: 'error', path: 'place.pc4' })
    const job = writeVumVacancy({ id: 'v', title: 'Kok', employerId: 'e' }, 0, { profile: 'match' })
    expect(job.message).toBeUndefined()
  })

  it('are cut out of whole messages for an answer: no contact data, no text that holds any', () => {
    const messages = [
      {
        ...profile(),
        arbeidsmarktkwalificatie: {
          interesse: [{ naamInteresse: 'mail GEHEIM@example.org' }, { naamInteresse: 'Moestuin' }],
        },
      },
    ]
    const answer = writeVumAnswer({ kind: 'candidate', messages, maximumReached: true }, { vraagID: 'v-1' })
    expect(answer).toMatchObject({ maximumAantalResultatenBereikt: true, vraagID: 'v-1' })
    expect(JSON.stringify(answer)).not.toContain('GEHEIM')
    expect(answer.matches[0]).not.toHaveProperty('eisAanWerk')
    expect(answer.matches[0]).not.toHaveProperty('indicatieLdrRegistratie')
    expect(answer.matches[0]?.arbeidsmarktkwalificatie).toEqual({ interesse: [{ naamInteresse: 'Moestuin' }] })
    const jobs = writeVumAnswer(
      { kind: 'vacancy', messages: [job()], maximumReached: false },
      { fieldNames: 'contract' },
    )
    expect(jobs).not.toHaveProperty('vraagID')
    expect(jobs.matches[0]).toMatchObject({ idVacature_BRN: 'va-1', adres: { postcode: '1234AB' } })
    // The street and the persons are for who asks the whole message; the sites of the employer are in the profile.
    expect(JSON.stringify(jobs.matches[0]?.adres)).not.toContain('GEHEIM')
    expect(jobs.matches[0]?.werkgever).not.toHaveProperty('contactpersoon')
  })

  it('of what is no message there is none', () => {
    const hostile = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('GEHEIM')
        },
      },
    )
    const messages = [null, 1, 'x', [], {}, hostile, { idWerkzoekende: 'x', sector: [{ codeSbi: Number.NaN }, null] }]
    expect(writeVumAnswer({ kind: 'candidate', messages, maximumReached: false }).matches).toEqual([
      { idWerkzoekende: 'x' },
    ])
  })
})

describe('records and options that are wrong', () => {
  it('a bad record is an issue and the others go on', () => {
    const { messages, issues, report } = writeVumCandidates([
      { id: 'twee woorden' },
      null,
      { id: 'c-2' },
      { id: '111222333' },
    ])
    expect(messages).toEqual([{ idWerkzoekende: 'c-2' }])
    expect(issues.map(({ code, index }) => [code, index])).toEqual([
      ['wrong-format', 0],
      ['not-an-object', 1],
      ['looks-like-bsn', 3],
    ])
    expect(report).toMatchObject({ read: 4, messages: 1, refused: 3 })
    const allowed = writeVumCandidate({ id: '111222333', competencesSurveyed: true }, 0, { allowBsnLikeIds: true })
    expect(allowed.message).toEqual({ idWerkzoekende: '111222333' })
    // An id that could be a burgerservicenummer is never told.
    expect(JSON.stringify(allowed.issues)).not.toContain('111222333')
  })

  it('a record with a protected characteristic is refused', () => {
    expect(writeVumCandidate({ id: 'c', geslacht: 'v' }).issues).toMatchObject([{ code: 'forbidden-attribute' }])
  })

  it('hostile records do not hang, overflow or throw', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 100_000; level++) deep = { a: deep }
    const long = Array.from({ length: 1000 }, (_, index) => ({ concept: `c${index}` }))
    expect(writeVumCandidate({ id: 'c', wishes: deep }).message).toBeUndefined()
    const { message, issues } = writeVumCandidate({ id: 'c', competences: long })
    const { competentiebeheersing } = (message?.arbeidsmarktkwalificatie ?? {}) as { competentiebeheersing?: unknown[] }
    expect(competentiebeheersing).toHaveLength(500)
    expect(told({ issues })).toEqual(['too-many competences[].concept: 500 values, not written'])
    const odd = writeVumCandidate(JSON.parse('{"id":"c","__proto__":{"place":{"pc4":"1234AB"}}}'))
    expect(odd.message).toEqual({ idWerkzoekende: 'c' })
    expect(({} as Record<string, unknown>).place).toBeUndefined()
  })

  it.each([
    [{ profile: 'kort' }, 'profile'],
    [{ fieldNames: 'plain' }, 'fieldNames'],
    [{ postcode: '1234AB' }, 'postcode'],
    [{ asOf: 'vandaag' }, 'asOf'],
    [{ post: 1 }, 'post'],
    [{ allowBsnLikeIds: 1 }, 'allowBsnLikeIds'],
  ])('a wrong option is the mistake of the caller: %j', (options, name) => {
    expect(() => writeVumCandidates([], options as never)).toThrow(PassendError)
    expect(() => writeVumCandidates([], options as never)).toThrow(name)
  })

  it('so are records that are no list, and wrong options of an answer', () => {
    expect(() => writeVumCandidates({ id: 'c' } as never)).toThrow(/records: expected a list/)
    const input = { kind: 'candidate' as const, messages: [], maximumReached: false }
    expect(() => writeVumAnswer(input, { vraagID: 'x'.repeat(101) })).toThrow(/vraagID/)
    expect(() => writeVumAnswer(input, { fieldNames: 'x' as never })).toThrow(/fieldNames/)
  })
})
