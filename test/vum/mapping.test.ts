import { readVumCandidate, readVumCandidates, readVumVacancies, readVumVacancy } from 'passend/vum'
import { describe, expect, it } from 'vitest'
import { job, pilotJob, pilotProfile, profile } from './messages.js'

const asOf = '2026-01-15'
const codes = (issues: readonly { code: string; path: string }[]) => issues.map(({ code, path }) => `${code} ${path}`)

describe('a werkzoekendeprofiel of koppelvlak 3.0.0', () => {
  it('becomes a candidate', () => {
    const { record, issues } = readVumCandidate(profile(), 0, { asOf })
    expect(record).toEqual({
      id: 'wz-1',
      competences: [{ concept: '000000000A' }],
      education: {
        level: 'mbo-2',
        diplomas: [
          { level: 'vmbo', obtained: true, date: '2010-06-30' },
          { level: 'mbo-2', obtained: false },
        ],
      },
      languages: [{ language: 'nld', speaking: 3, writing: 1 }],
      credentials: [{ credential: 'driving-licence-B' }, { credential: 'driving-licence-BE' }],
      credentialsSurveyed: 'driving-licences',
      experience: [
        { occupation: 'https://example.org/occupation/3', years: 2.5 },
        { occupation: 'https://example.org/occupation/4' },
      ],
      wishes: {
        occupations: ['https://example.org/occupation/1', 'https://example.org/occupation/2'],
        interests: ['Dieren verzorgen'],
        sectors: ['86101', '0111', '02'],
        hours: { min: 16, max: 32 },
        schedule: { officeHours: true, irregular: false },
        contracts: ['temporary', 'permanent'],
        kinds: ['leerbaan', 'regular'],
        travel: { km: 25, minutes: 45 },
        availableFrom: '2026-02-01',
        availableUntil: '2026-12-31',
      },
      supportNeeds: [{ kind: 'adapted-workplace' }],
      circumstances: { transport: ['bicycle'], equipment: ['own-bicycle'] },
      place: { pc4: '1234' },
      eligibility: { banenafspraak: true },
    })
    expect(codes(issues)).toEqual(['contact-data-dropped '])
  })

  it('says where each field went that is not in the record', () => {
    const { report } = readVumCandidate(profile(), 0, { asOf })
    expect(Object.keys(report.notMapped)).toEqual([
      'arbeidsmarktkwalificatie.cursus[].indicatieCertificaat',
      'arbeidsmarktkwalificatie.cursus[].naamCursus',
      'arbeidsmarktkwalificatie.opleiding[].codeOpleidingsnaam',
      'arbeidsmarktkwalificatie.taalbeheersing[].codeNiveauTaalbeheersingMondeling',
      'arbeidsmarktkwalificatie.taalbeheersing[].codeTaal',
      'arbeidsmarktkwalificatie.werkervaring[].datumAanvangWerkzaamheden',
      'arbeidsmarktkwalificatie.werkervaring[].naamOrganisatie',
      'indicatieBeschikbaarheidContactgegevens',
      'persoonlijkePresentatie',
      'vervoermiddel[].codeVervoermiddel',
      'vervoermiddel[].indicatieBeschikbaarVoorWoonWerkverkeer',
    ])
    expect(report.nonsense).toEqual({})
  })

  it('reads the names with the suffixes of the specification', () => {
    const { record, issues } = readVumCandidate({
      idWerkzoekende_BRN: 'bron-1',
      vumID_VUM: 'vum-1',
      bemiddelingsberoep: [{ beroep: { codeBeroepsnaam: 'https://example.org/occupation/1' } }],
      contactpersoon: [{ emailadres_W: 'GEHEIM@example.org', telefoonnummer_W: 'GEHEIM' }],
      flexibiliteit: { datumAanvangBeschikbaarVoorWerk_W: '2026-03-01' },
      arbeidsmarktkwalificatie: {
        opleiding: [{ codeNiveauOpleiding: 6, codeStatusOpleiding_W: 1 }],
        werkervaring: [
          {
            beroep_W: { codeBeroepsnaam: 'https://example.org/occupation/2' },
            datumAanvangWerkzaamheden_W: '2020-01-01',
            datumEindeWerkzaamheden_W: '2020-12-31',
          },
        ],
      },
    })
    expect(record).toEqual({
      id: 'bron-1',
      education: { diplomas: [{ level: 'wo', obtained: true }] },
      experience: [{ occupation: 'https://example.org/occupation/2', years: 1 }],
      wishes: { occupations: ['https://example.org/occupation/1'], availableFrom: '2026-03-01' },
    })
    expect(codes(issues)).toEqual(['contact-data-dropped '])
  })

  it('takes the VUM id where the source gives none', () => {
    expect(readVumCandidate({ vumID_VUM: 'vum-1' }).record).toEqual({ id: 'vum-1' })
    expect(readVumVacancy({ vumID_VUM: 'vum-1' }).record?.id).toBe('vum-1')
  })
})

describe('a werkzoekendeprofiel of the 0.8 pilot', () => {
  it('becomes a candidate: names are interests, means without indication are there, "niet beheerst" is not had', () => {
    expect(readVumCandidate(pilotProfile(), 0, { asOf }).record).toEqual({
      id: 'wz-8',
      competences: [{ concept: 'gedragscompetentie:24105', level: 'goed' }, { concept: 'gedragscompetentie:24122' }],
      education: { diplomas: [{ level: 'hbo', obtained: false }] },
      wishes: { occupations: ['20039'], interests: ['Magazijnmedewerker', 'Timmerman'] },
      circumstances: { transport: ['moped'] },
      place: { pc4: '1234' },
      eligibility: { banenafspraak: false },
    })
  })

  it('links names with the linker of the caller, who may know an older code by its name', () => {
    const linkOccupation = (text: string) =>
      ({ Magazijnmedewerker: 'https://example.org/occupation/9', Timmerman: 'https://example.org/occupation/8' })[text]
    const { record, report } = readVumCandidate(pilotProfile(), 0, { linkOccupation })
    expect(record?.wishes).toEqual({
      occupations: ['https://example.org/occupation/9', 'https://example.org/occupation/8'],
    })
    expect(record?.experience).toEqual([{ occupation: 'https://example.org/occupation/9' }])
    expect(report.notMapped['bemiddelingsberoep[].codeBeroepsnaam']).toBe(1)
  })

  it('ignores a link that is no concept', () => {
    const { record } = readVumCandidate(pilotProfile(), 0, { linkOccupation: () => 'two words' })
    expect(record?.wishes).toMatchObject({ occupations: ['20039'], interests: ['Magazijnmedewerker', 'Timmerman'] })
  })
})

describe('a vacature of koppelvlak 3.0.0', () => {
  it('becomes a vacancy', () => {
    const { record, issues } = readVumVacancy(job(), 0, { asOf })
    expect(record).toEqual({
      id: 'va-1',
      title: 'Verzorgende dierenpension',
      employerId: expect.stringMatching(/^employer-[0-9a-f]{12}$/),
      description: 'Je verzorgt honden en katten.',
      wage: { text: 'vanaf 15 euro per uur' },
      kind: 'leerbaan',
      occupation: 'https://example.org/occupation/1',
      sector: '96',
      asks: {
        competences: [{ concept: '0000000001' }],
        education: { level: 'vmbo' },
        languages: [{ language: 'nld', speaking: 3 }],
        credentials: [{ credential: 'driving-licence-B' }, { credential: 'driving-licence-AM' }],
        equipment: [{ equipment: 'own-car' }],
        experience: [{ years: 2 }],
      },
      place: { pc4: '1234' },
      hours: { min: 20, max: 40 },
      schedule: { officeHours: false, irregular: true },
      contracts: ['temporary'],
      startDate: '2026-03-01',
      endDate: '2026-09-01',
      closingDate: '2026-05-31',
    })
    expect(codes(issues)).toEqual(['contact-data-dropped ', 'out-of-range werkervaring[2].aantalJarenWerkzaamInBeroep'])
  })

  it('gives one employer one id, and does not tell its name', () => {
    const [first, second, other] = readVumVacancies([
      job(),
      job(),
      { ...job(), werkgever: { handelsnaamOrganisatie: 'Een ander' } },
    ]).records
    expect(second?.employerId).toBe(first?.employerId)
    expect(other?.employerId).not.toBe(first?.employerId)
    expect(JSON.stringify(first)).not.toContain('Dierenpension')
    expect(readVumVacancy({ idVacature: 'x' }).record?.employerId).toBe('employer-unknown')
  })

  it('takes its title from the occupation where it has none', () => {
    const nameless = { idVacature: 'x', beroep: { codeBeroepsnaam: 'https://example.org/occupation/1' } }
    expect(readVumVacancy(nameless).record?.title).toBe('Vacature zonder naam')
    expect(readVumVacancy(nameless, 0, { label: () => 'Bakker' }).record?.title).toBe('Bakker')
    expect(readVumVacancy(nameless, 0, { label: () => '  ' }).record?.title).toBe('Vacature zonder naam')
  })

  it('asks the lowest education of a list, softly, and nothing where no school is the minimum', () => {
    const asked = (message: object) => readVumVacancy({ idVacature: 'x', ...message }).record?.asks?.education
    const opleiding = [{ codeNiveauOpleiding: 5 }, { codeNiveauOpleiding: 4 }]
    expect(asked({ opleiding })).toEqual({ level: 'mbo-2', strength: 'nice' })
    expect(asked({ opleiding, codeWerkEnDenkniveauMinimaal: '6' })).toEqual({ level: 'wo' })
    expect(asked({ opleiding, codeWerkEnDenkniveauMinimaal: '7' })).toEqual({ level: 'mbo-2', strength: 'nice' })
    expect(asked({ opleiding, codeWerkEnDenkniveauMinimaal: '1' })).toBeUndefined()
  })

  it('is regular if it may be', () => {
    const kind = (...types: string[]) =>
      readVumVacancy({ idVacature: 'x', contractvorm: types.map((codeTypeOvereenkomst) => ({ codeTypeOvereenkomst })) })
        .record?.kind
    expect(kind('03')).toBe('vrijwilligerswerk')
    expect(kind('03', '01')).toBe('regular')
    expect(kind('03', '04')).toBe('werkervaringsplaats')
  })
})

describe('a vacature of the 0.8 pilot', () => {
  it('becomes a vacancy: its place is where work is done, never a postal address', () => {
    const { record, report } = readVumVacancy(pilotJob(), 0, { asOf })
    expect(record).toEqual({
      id: 'va-8',
      title: 'Timmerman',
      employerId: 'employer-unknown',
      sector: '4120',
      asks: { competences: [{ concept: 'gedragscompetentie:24105' }], education: { level: 'mbo-2', strength: 'nice' } },
      place: { pc4: '4321' },
      closingDate: '2022-02-24',
    })
    expect(report.notMapped).toMatchObject({ indicatieLdrRegistratie: 1, 'vakvaardigheid[].omschrijving': 1 })
  })

  it('takes no address that is out of use', () => {
    const holding = (code: string, end: string, postcode: string) => ({
      codeFunctieAdres: code,
      datumEindeAdres: end,
      adres: { adresNederland: { postcode } },
    })
    const adresHouding = [
      holding('V', '2027-01-01', '1111AA'),
      holding('E', '2025-01-01', '2222AA'),
      holding('E', '2027-01-01', '3333AA'),
    ]
    expect(readVumVacancy({ idVacature: 'x', werkgever: { adresHouding } }, 0, { asOf }).record?.place).toEqual({
      pc4: '3333',
    })
  })
})

describe('what is absent', () => {
  it('never means no: empty fields and "onbekend" leave no trace', () => {
    const { record, issues, report } = readVumCandidate({
      idWerkzoekende: 'leeg',
      vervoermiddel: [],
      sector: [{}],
      eisAanWerk: { indicatieBegeleiding: 0 },
      werktijden: { indicatieKantoortijden: 0 },
      persoonlijkePresentatie: '  ',
      flexibiliteit: {},
      mobiliteit: { bemiddelingspostcode: '' },
      arbeidsmarktkwalificatie: {
        codeWerkEnDenkniveauWerkzoekende: 7,
        rijbewijs: [],
        taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingLezen: 8 }],
        opleiding: [{ codeNiveauOpleiding: 9, indicatieDiploma: 8 }],
      },
    })
    expect(record).toEqual({ id: 'leeg' })
    expect(issues).toEqual([])
    expect(report.leaves).toBe(8)
  })

  it('holds for a vacature too', () => {
    const { record } = readVumVacancy({
      idVacature: 'leeg',
      codeWerkEnDenkniveauMinimaal: '0',
      rijbewijs: [],
      contractvorm: [{}],
    })
    expect(record).toEqual({ id: 'leeg', title: 'Vacature zonder naam', employerId: 'employer-unknown' })
  })

  it('an entry of contractvorm without a kind leaves the wish open', () => {
    const { record, report } = readVumCandidate({
      idWerkzoekende: 'x',
      contractvorm: [{ codeTypeArbeidscontract: 'O' }, { codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '03' }],
    })
    expect(record?.wishes).toEqual({ contracts: ['permanent', 'temporary'] })
    expect(report.notMapped).toEqual({ 'contractvorm[].codeTypeOvereenkomst': 1 })
  })

  it('a list of driving licences that was not read in full is not closed', () => {
    const licences = (rijbewijs: unknown[]) =>
      readVumCandidate({ idWerkzoekende: 'x', arbeidsmarktkwalificatie: { rijbewijs } }).record
    expect(licences([{ codeSoortRijbewijs: 'B' }])?.credentialsSurveyed).toBe('driving-licences')
    expect(licences([{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'XX' }])?.credentialsSurveyed).toBeUndefined()
    expect(licences([{ codeSoortRijbewijs: 'B' }, 'C'])).toMatchObject({
      credentials: [{ credential: 'driving-licence-B' }],
    })
    expect(licences([{ codeSoortRijbewijs: 'B' }, 'C'])?.credentialsSurveyed).toBeUndefined()
  })
})

describe('batches', () => {
  it('keep the order, and count what was read', () => {
    const { records, issues, report } = readVumCandidates([profile(), 'geen bericht', {}, pilotProfile()], { asOf })
    expect(records.map(({ id }) => id)).toEqual(['wz-1', 'wz-8'])
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code, index }) => [code, index])).toEqual([
      ['not-an-object', 1],
      ['required', 2],
    ])
    expect(report).toMatchObject({ read: 4, records: 2, refused: 2 })
  })
})
