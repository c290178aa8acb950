/** A field of a matching profile: a value, a text in somebody's own words, or the fields below it. */
export type Field = 'value' | 'text' | Fields
/** Fields by their name, with the suffixes of the contract. */
export interface Fields {
  readonly [field: string]: Field
}

const agreement: Fields = { codeTypeArbeidscontract: 'value', codeTypeOvereenkomst: 'value' }
const times: Fields = {
  aantalWerkurenPerWeekMaximaal: 'value',
  aantalWerkurenPerWeekMinimaal: 'value',
  indicatieKantoortijden: 'value',
}
const flexibility: Fields = {
  datumEindeBeschikbaarVoorWerk: 'value',
  indicatieOnregelmatigWerkOfPloegendienst: 'value',
}
const language: Fields = {
  codeNiveauTaalbeheersingLezen: 'value',
  codeNiveauTaalbeheersingLuisteren: 'value',
  codeNiveauTaalbeheersingMondeling: 'value',
  codeNiveauTaalbeheersingSchriftelijk: 'value',
  codeTaal: 'value',
}
const means: Fields = {
  codeVervoermiddel: 'value',
  indicatieBeschikbaarVoorUitvoeringWerk: 'value',
  indicatieBeschikbaarVoorWoonWerkverkeer: 'value',
}
const web: Fields = { codeWebadres: 'value', url: 'value' }

/** The matching profile of a person: what the Gegevensstandaard 1.5 marks as Zoekprofiel, with the names of koppelvlak 3.0.0. */
export const candidateFields: Fields = {
  idWerkzoekende_BRN: 'value',
  vumID_VUM: 'value',
  indicatieBeschikbaarheidContactgegevens: 'value',
  mobiliteit: { bemiddelingspostcode: 'value', maximaleReisafstand: 'value', maximaleReistijd: 'value' },
  bemiddelingsberoep: { codeBeroepsnaam: 'value' },
  sector: { codeSbi: 'value' },
  contractvorm: agreement,
  werktijden: times,
  flexibiliteit: { datumAanvangBeschikbaarVoorWerk_W: 'value', ...flexibility },
  vervoermiddel: means,
  arbeidsmarktkwalificatie: {
    codeWerkEnDenkniveauWerkzoekende: 'value',
    competentiebeheersing: { codeCompetentie: 'value' },
    cursus: {
      datumAanvangVolgenCursus_W: 'value',
      datumCertificaat_W: 'value',
      datumEindeVolgenCursus_W: 'value',
      indicatieCertificaat: 'value',
      naamCursus: 'text',
      naamOpleidingsinstituut_W: 'text',
      toelichtingCursus: 'text',
    },
    interesse: { naamInteresse: 'text' },
    opleiding: {
      codeOpleidingsnaam: 'value',
      codeNiveauOpleiding: 'value',
      codeStatusOpleiding_W: 'value',
      datumAanvangVolgenOpleiding_W: 'value',
      datumDiploma_W: 'value',
      datumEindeVolgenOpleiding_W: 'value',
      indicatieDiploma: 'value',
      naamOpleidingsinstituut_W: 'text',
      toelichtingOpleiding: 'text',
    },
    rijbewijs: { codeSoortRijbewijs: 'value' },
    taalbeheersing: language,
    werkervaring: {
      beroep_W: { codeBeroepsnaam: 'value' },
      datumAanvangWerkzaamheden_W: 'value',
      datumEindeWerkzaamheden_W: 'value',
      naamOrganisatie_W: 'text',
      toelichtingWerkervaring_W: 'text',
    },
  },
}

/** The matching profile of a vacature. Of the address the postcode: the street is for who asks the whole message. */
export const vacancyFields: Fields = {
  idVacature_BRN: 'value',
  vumID_VUM: 'value',
  naamVacature: 'value',
  omschrijvingVacature: 'value',
  codeWerkEnDenkniveauMinimaal: 'value',
  sluitingsdatumVacature: 'value',
  adres: { postcode: 'value' },
  sollicitatiewijze: { codeSollicitatiewijze: 'value', webadres: web },
  werkgever: { handelsnaamOrganisatie: 'value', sector: { codeSbi: 'value' }, webadres: web },
  sector: { codeSbi: 'value' },
  arbeidsVoorwaarden: {
    datumAanvangWerkzaamheden: 'value',
    datumEindeWerkzaamheden: 'value',
    omschrijvingArbeidsvoorwaarden: 'value',
    salarisIndicatie: 'value',
  },
  contractvorm: agreement,
  beroep: { codeBeroepsnaam: 'value' },
  werkervaring: { aantalJarenWerkzaamInBeroep_V: 'value' },
  rijbewijs: { codeSoortRijbewijs: 'value' },
  vervoermiddel: means,
  flexibiliteit: flexibility,
  werktijden: times,
  cursus: { indicatieCertificaat: 'value', naamCursus: 'value', toelichtingCursus: 'value' },
  opleiding: {
    codeOpleidingsnaam: 'value',
    codeNiveauOpleiding: 'value',
    indicatieDiploma: 'value',
    toelichtingOpleiding: 'value',
  },
  competentiebeheersing: { codeCompetentie: 'value' },
  taalbeheersing: language,
}
