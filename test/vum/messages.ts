/** A werkzoekendeprofiel as koppelvlak 3.0.0 sends it, written for these tests. */
export const profile = () => ({
  idWerkzoekende: 'wz-1',
  indicatieLdrRegistratie: 1,
  indicatieBeschikbaarheidContactgegevens: 1,
  persoonlijkePresentatie: 'Ik ben GEHEIM-presentatie en bel me op 0612345678',
  emailadres: ['GEHEIM-mail@example.org'],
  telefoonnummer: ['06-GEHEIM'],
  webadres: [{ codeWebadres: 1, url: 'https://GEHEIM.example.org' }],
  contactpersoon: [
    { naamContactpersoonAfdeling: 'GEHEIM Persoon', telefoonnummer: 'GEHEIM-tel', emailadres: 'GEHEIM@example.org' },
  ],
  mobiliteit: { bemiddelingspostcode: '1234AB', maximaleReisafstand: 25, maximaleReistijd: 45 },
  bemiddelingsberoep: [
    { codeBeroepsnaam: 'https://example.org/occupation/1' },
    { codeBeroepsnaam: 'https://example.org/occupation/2' },
  ],
  sector: [{ codeSbi: 86101 }, { codeSbi: 111 }, { codeSbi: 2 }],
  contractvorm: [
    { codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '02' },
    { codeTypeArbeidscontract: 'O', codeTypeOvereenkomst: '01' },
  ],
  werktijden: { aantalWerkurenPerWeekMinimaal: 16, aantalWerkurenPerWeekMaximaal: 32, indicatieKantoortijden: 1 },
  flexibiliteit: {
    datumAanvangBeschikbaarVoorWerk: '2026-02-01',
    datumEindeBeschikbaarVoorWerk: '2026-12-31',
    indicatieOnregelmatigWerkOfPloegendienst: 2,
  },
  eisAanWerk: { indicatieAanpassingWerkomgeving: 1, indicatieBegeleiding: 2, indicatieWerkvariatie: 0 },
  vervoermiddel: [
    { codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1, indicatieBeschikbaarVoorUitvoeringWerk: 1 },
    { codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 2 },
    { codeVervoermiddel: 9, indicatieBeschikbaarVoorWoonWerkverkeer: 1 },
  ],
  arbeidsmarktkwalificatie: {
    codeWerkEnDenkniveauWerkzoekende: 4,
    rijbewijs: [{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'BE' }],
    competentiebeheersing: [{ codeCompetentie: '000000000A' }, { codeCompetentie: '000000000A' }],
    interesse: [{ naamInteresse: 'Dieren verzorgen' }],
    taalbeheersing: [
      { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingLezen: 0 },
      { codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 2, codeNiveauTaalbeheersingSchriftelijk: 1 },
      { codeTaal: 'eng', codeNiveauTaalbeheersingMondeling: 8 },
    ],
    opleiding: [
      {
        codeNiveauOpleiding: 2,
        codeOpleidingsnaam: '4711',
        indicatieDiploma: 1,
        codeStatusOpleiding: 1,
        datumDiploma: '2010-06-30',
      },
      { codeNiveauOpleiding: 4, indicatieDiploma: 2, codeStatusOpleiding: 2 },
    ],
    cursus: [{ naamCursus: 'Heftruck', indicatieCertificaat: 1 }],
    werkervaring: [
      {
        beroep: { codeBeroepsnaam: 'https://example.org/occupation/3' },
        datumAanvangWerkzaamheden: '2020-01-01',
        datumEindeWerkzaamheden: '2022-06-30',
        naamOrganisatie: 'Voorbeeld BV',
      },
      { beroep: { codeBeroepsnaam: 'https://example.org/occupation/4' }, datumAanvangWerkzaamheden: '2023-01-01' },
    ],
  },
})

/** The same person in the names of the 0.8 pilot. */
export const pilotProfile = () => ({
  idWerkzoekende: 'wz-8',
  indicatieLdrRegistratie: 2,
  emailadres: ['GEHEIM@example.org'],
  mobiliteit: { bemiddelingspostcode: '1234 ab' },
  bemiddelingsberoep: [
    { naamBeroepOngecodeerd: 'Magazijnmedewerker' },
    { codeBeroepsnaam: '20039', omschrijvingBeroepsnaam: 'Timmerman' },
  ],
  sector: [{ codeSbi: 99999 }],
  vervoermiddel: [{ codeVervoermiddel: 2 }, { codeVervoermiddel: 1, indicatieBeschikbaarVoorWoonWerkverkeer: 0 }],
  voorkeursland: [{ landencodeIso: 'NL' }],
  flexibiliteit: { codeRegiostraal: 3 },
  arbeidsmarktkwalificatie: {
    vakvaardigheid: [{ omschrijving: 'Stapelen' }],
    gedragscompetentie: [
      {
        codeGedragscompetentie: 24105,
        codeBeheersingGedragscompetentie: 1,
        omschrijvingGedragscompetentie: 'Werkt samen',
      },
      { codeGedragscompetentie: 24101, codeBeheersingGedragscompetentie: 4 },
      { codeGedragscompetentie: 24122, codeBeheersingGedragscompetentie: 9 },
    ],
    opleiding: [
      { codeNiveauOpleiding: 5, codeStatusOpleiding: 3, opleidingsnaam: { naamOpleidingOngecodeerd: 'Verpleegkunde' } },
    ],
    werkervaring: [{ beroep: { naamBeroepOngecodeerd: 'Magazijnmedewerker' } }],
  },
})

/** A vacature as koppelvlak 3.0.0 sends it, written for these tests. */
export const job = () => ({
  idVacature: 'va-1',
  naamVacature: 'Verzorgende dierenpension',
  nummerVacature: 'N-12',
  omschrijvingVacature: 'Je verzorgt honden en katten.',
  codeWerkEnDenkniveauMinimaal: '3',
  sluitingsdatumVacature: '2026-05-31',
  adres: { postcode: '1234AB', straatnaam: 'GEHEIMstraat', huisnummer: 4711, huisnummertoevoeging: 'GEHEIM' },
  sollicitatiewijze: [{ codeSollicitatiewijze: '4', webadres: { codeWebadres: 4, url: 'https://GEHEIM.example.org' } }],
  werkgever: {
    handelsnaamOrganisatie: 'Dierenpension Voorbeeld',
    sector: [{ codeSbi: 96 }],
    webadres: [{ codeWebadres: 3, url: 'https://GEHEIM.example.org' }],
    contactpersoon: [
      { naamContactpersoonAfdeling: 'GEHEIM', telefoonnummer: ['GEHEIM'], emailadres: ['GEHEIM@example.org'] },
    ],
  },
  sector: { codeSbi: 96 },
  arbeidsVoorwaarden: {
    datumAanvangWerkzaamheden: '2026-03-01',
    datumEindeWerkzaamheden: '2026-09-01',
    omschrijvingArbeidsvoorwaarden: 'Reiskosten vergoed',
    salarisIndicatie: 'vanaf 15 euro per uur',
  },
  contractvorm: [{ codeTypeArbeidscontract: 'B', codeTypeOvereenkomst: '04' }, { codeTypeOvereenkomst: '02' }],
  beroep: { codeBeroepsnaam: 'https://example.org/occupation/1' },
  werkervaring: [
    { aantalJarenWerkzaamInBeroep: 5 },
    { aantalJarenWerkzaamInBeroep: 2 },
    { aantalJarenWerkzaamInBeroep: 98 },
  ],
  rijbewijs: [{ codeSoortRijbewijs: 'B' }, { codeSoortRijbewijs: 'AM' }],
  vervoermiddel: [
    { codeVervoermiddel: 1, indicatieBeschikbaarVoorUitvoeringWerk: 1 },
    { codeVervoermiddel: 3, indicatieBeschikbaarVoorWoonWerkverkeer: 1 },
  ],
  flexibiliteit: { indicatieOnregelmatigWerkOfPloegendienst: 1, datumEindeBeschikbaarVoorWerk: '2026-09-01' },
  werktijden: { aantalWerkurenPerWeekMinimaal: 20, aantalWerkurenPerWeekMaximaal: 40, indicatieKantoortijden: 2 },
  cursus: [{ naamCursus: 'BHV' }],
  opleiding: [{ codeNiveauOpleiding: 5 }, { codeNiveauOpleiding: 2, codeOpleidingsnaam: '4711' }],
  competentiebeheersing: [{ codeCompetentie: '0000000001' }],
  taalbeheersing: [{ codeTaal: 'nld', codeNiveauTaalbeheersingMondeling: 3, codeNiveauTaalbeheersingSchriftelijk: 1 }],
})

/** A vacature in the names of the 0.8 pilot. */
export const pilotJob = () => ({
  idVacature: 'va-8',
  sluitingsDatumVacature: '2022-02-24',
  indicatieLdrRegistratie: 1,
  beroep: { naamBeroepOngecodeerd: 'Timmerman' },
  werkgever: {
    sector: [{ codeSbi: 99999 }, { codeSbi: 4120 }],
    adresHouding: [
      { codeFunctieAdres: 'B', adres: { adresNederland: { postcode: '9999ZZ' } } },
      {
        codeFunctieAdres: 'V',
        adres: {
          adresNederland: {
            postcode: '4321AA',
            gemeentenaam: 'Voorbeelddam',
            adresDetails: { straatadres: { straatnaam: 'GEHEIM', huisnummer: 1 } },
          },
        },
      },
    ],
  },
  opleiding: [{ codeNiveauOpleiding: 5 }, { codeNiveauOpleiding: 4 }, { codeNiveauOpleiding: 9 }],
  gedragscompetentie: [{ codeGedragscompetentie: 24105, codeBeheersingGedragscompetentie: 2 }],
  vakvaardigheid: [{ omschrijving: 'Timmeren' }],
})
