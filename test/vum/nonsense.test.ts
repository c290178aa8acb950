import { readVumCandidate, readVumVacancy } from 'passend/vum'
import { describe, expect, it } from 'vitest'

const asOf = '2026-01-15'

const candidate = (fields: object, options: object = { asOf }) => {
  const { record, issues, report } = readVumCandidate({ idWerkzoekende: 'x', ...fields }, 0, options)
  return {
    record,
    nonsense: report.nonsense,
    issues: issues.map(({ code, severity, path, got }) => `${severity} ${code} ${path}: ${got}`),
  }
}

const vacancy = (fields: object) => {
  const { record, issues, report } = readVumVacancy({ idVacature: 'x', ...fields }, 0, { asOf })
  return {
    record,
    nonsense: report.nonsense,
    issues: issues.map(({ code, severity, path, got }) => `${severity} ${code} ${path}: ${got}`),
  }
}

describe('nonsense is an issue, the field is dropped, the record stays', () => {
  it('hours over 84, and a minimum above the maximum', () => {
    expect(candidate({ werktijden: { aantalWerkurenPerWeekMinimaal: 20, aantalWerkurenPerWeekMaximaal: 92 } })).toEqual(
      {
        record: { id: 'x', wishes: { hours: { min: 20 } } },
        nonsense: { 'werktijden.aantalWerkurenPerWeekMaximaal': 1 },
        issues: ['warning out-of-range werktijden.aantalWerkurenPerWeekMaximaal: number 92'],
      },
    )
    const crossed = vacancy({ werktijden: { aantalWerkurenPerWeekMinimaal: 40, aantalWerkurenPerWeekMaximaal: 20 } })
    expect(crossed.record?.hours).toBeUndefined()
    expect(crossed.nonsense).toEqual({
      'werktijden.aantalWerkurenPerWeekMaximaal': 1,
      'werktijden.aantalWerkurenPerWeekMinimaal': 1,
    })
    expect(crossed.issues).toEqual(['warning contradiction werktijden.aantalWerkurenPerWeekMinimaal: number 40'])
  })

  it('a travel time of 3 minutes, a radius of 0 or 999, a postcode of letters', () => {
    expect(
      candidate({ mobiliteit: { maximaleReistijd: 3, maximaleReisafstand: 0, bemiddelingspostcode: '0123AB' } }),
    ).toMatchObject({
      record: { id: 'x' },
      issues: [
        'warning out-of-range mobiliteit.maximaleReistijd: number 3',
        'warning out-of-range mobiliteit.maximaleReisafstand: number 0',
        'warning wrong-format mobiliteit.bemiddelingspostcode: text of 6 characters',
      ],
    })
    expect(candidate({ mobiliteit: { maximaleReisafstand: 999 } }).record).toEqual({ id: 'x' })
  })

  it('a diploma still to come is not obtained yet: whether it is, is not known', () => {
    const opleiding = (fields: object) =>
      candidate({ arbeidsmarktkwalificatie: { opleiding: [{ codeNiveauOpleiding: 5, ...fields }] } })
    const later = opleiding({ indicatieDiploma: 1, datumDiploma: '2027-06-30' })
    expect(later.record?.education).toEqual({ diplomas: [{ level: 'hbo' }] })
    expect(later.issues).toEqual([
      'warning out-of-range arbeidsmarktkwalificatie.opleiding[0].datumDiploma: text of 10 characters',
    ])
    expect(opleiding({ codeStatusOpleiding: 3, datumDiploma: '2027-06-30' }).record?.education).toEqual({
      diplomas: [{ level: 'hbo', obtained: false }],
    })
    expect(opleiding({ indicatieDiploma: 2, datumDiploma: '2020-06-30' })).toMatchObject({
      record: { education: { diplomas: [{ level: 'hbo' }] } },
      nonsense: {
        'arbeidsmarktkwalificatie.opleiding[].datumDiploma': 1,
        'arbeidsmarktkwalificatie.opleiding[].indicatieDiploma': 1,
      },
    })
    const both = opleiding({ indicatieDiploma: 1, codeStatusOpleiding: 2, datumDiploma: '2020-06-30' })
    expect(both.record?.education).toEqual({ diplomas: [{ level: 'hbo', date: '2020-06-30' }] })
    expect(both.issues).toEqual([
      'warning contradiction arbeidsmarktkwalificatie.opleiding[0].indicatieDiploma: number 1',
    ])
  })

  it('without asOf no date is judged against today', () => {
    const fields = {
      arbeidsmarktkwalificatie: {
        opleiding: [{ codeNiveauOpleiding: 5, indicatieDiploma: 1, datumDiploma: '2099-06-30' }],
      },
    }
    expect(candidate(fields, {})).toMatchObject({
      record: { education: { diplomas: [{ obtained: true, date: '2099-06-30' }] } },
      issues: [],
    })
  })

  it('work in the future, work that goes on, work that ends before it began', () => {
    const work = (start: string, end: string) =>
      candidate({
        arbeidsmarktkwalificatie: {
          werkervaring: [
            { beroep: { codeBeroepsnaam: 'o' }, datumAanvangWerkzaamheden: start, datumEindeWerkzaamheden: end },
          ],
        },
      })
    const future = work('2026-02-01', '2026-12-31')
    expect(future.record?.experience).toBeUndefined()
    expect(future.issues).toHaveLength(1)
    expect(Object.keys(future.nonsense)).toHaveLength(3)
    expect(work('2024-01-16', '2030-12-31').record?.experience).toEqual([{ occupation: 'o', years: 2 }])
    expect(work('2024-01-16', '2023-01-01').record?.experience).toEqual([{ occupation: 'o' }])
    expect(work('1901-01-01', '2020-01-01')).toMatchObject({ record: { experience: [{ occupation: 'o' }] } })
    expect(work('1901-01-01', '2020-01-01').issues[0]).toContain('out-of-range')
    expect(work('gisteren', '9999-12-31').issues.map((issue) => issue.split(' ')[1])).toEqual([
      'wrong-format',
      'out-of-range',
    ])
  })

  it('an availability that is over or ends before it begins', () => {
    const available = (start: string, end: string) =>
      candidate({ flexibiliteit: { datumAanvangBeschikbaarVoorWerk: start, datumEindeBeschikbaarVoorWerk: end } })
    expect(available('2025-01-01', '2025-06-01').record?.wishes).toEqual({ availableFrom: '2025-01-01' })
    expect(available('2025-01-01', '2025-06-01').issues[0]).toContain('warning out-of-range')
    expect(available('2026-06-01', '2026-05-01').record?.wishes).toEqual({ availableFrom: '2026-06-01' })
    expect(available('2026-06-01', '2026-05-01').issues[0]).toContain('warning contradiction')
  })

  it('codes that are in no list', () => {
    expect(
      candidate({
        sector: [{ codeSbi: 99999 }, { codeSbi: 1 }, { codeSbi: 0 }, { codeSbi: 4000 }, { codeSbi: 861 }],
        contractvorm: [{ codeTypeArbeidscontract: 's', codeTypeOvereenkomst: 'st' }],
        vervoermiddel: [{ codeVervoermiddel: 99 }],
        indicatieLdrRegistratie: 7,
        arbeidsmarktkwalificatie: {
          taalbeheersing: [
            { codeTaal: 'nederlands', codeNiveauTaalbeheersingLezen: 3 },
            { codeTaal: 'nld', codeNiveauTaalbeheersingLezen: 9 },
          ],
          rijbewijs: [{ codeSoortRijbewijs: 'str' }],
        },
      }),
    ).toMatchObject({
      record: { id: 'x', wishes: { sectors: ['861'] } },
      nonsense: { 'sector[].codeSbi': 4, indicatieLdrRegistratie: 1 },
    })
  })

  it('means of transport that are there and not there', () => {
    const { record, issues, nonsense } = candidate({
      vervoermiddel: [
        { codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 1 },
        { codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 2 },
        { codeVervoermiddel: 5, indicatieBeschikbaarVoorWoonWerkverkeer: 1 },
      ],
    })
    expect(record?.circumstances).toEqual({ transport: ['public-transport'] })
    expect(issues).toEqual(['warning contradiction vervoermiddel[0].indicatieBeschikbaarVoorWoonWerkverkeer: number 1'])
    expect(nonsense).toEqual({ 'vervoermiddel[].indicatieBeschikbaarVoorWoonWerkverkeer': 2 })
  })

  it('experience of 98 years, a period that ends before it begins, a closing date that does not exist', () => {
    expect(
      vacancy({
        werkervaring: [{ aantalJarenWerkzaamInBeroep: 98 }],
        arbeidsVoorwaarden: { datumAanvangWerkzaamheden: '2026-05-01', datumEindeWerkzaamheden: '2026-04-01' },
        sluitingsdatumVacature: '2026-02-30',
      }),
    ).toMatchObject({
      record: { startDate: '2026-05-01' },
      nonsense: {
        'werkervaring[].aantalJarenWerkzaamInBeroep': 1,
        'arbeidsVoorwaarden.datumEindeWerkzaamheden': 1,
        sluitingsdatumVacature: 1,
      },
    })
    expect(
      vacancy({ werkervaring: [{ aantalJarenWerkzaamInBeroep: 0 }, { aantalJarenWerkzaamInBeroep: 9 }] }).record?.asks,
    ).toBeUndefined()
  })

  it('values of the wrong shape', () => {
    const { record, nonsense } = candidate({
      mobiliteit: 'hier',
      werktijden: [{ aantalWerkurenPerWeekMaximaal: 24 }],
      sector: { codeSbi: '0111' },
      indicatieLdrRegistratie: [1],
      bemiddelingsberoep: ['bakker', { codeBeroepsnaam: 'twee woorden' }, { codeBeroepsnaam: true }],
    })
    expect(record).toEqual({ id: 'x', wishes: { hours: { max: 24 }, sectors: ['0111'] } })
    expect(nonsense).toEqual({
      'bemiddelingsberoep[]': 1,
      'bemiddelingsberoep[].codeBeroepsnaam': 2,
      'indicatieLdrRegistratie[]': 1,
      mobiliteit: 1,
    })
  })
})
