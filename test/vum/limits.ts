/** Facts of koppelvlak 3.0.0: what a value of each field that is written must be, by the field's plain name. */
const oneOf =
  (...values: readonly unknown[]) =>
  (value: unknown) =>
    values.includes(value)
const whole = (least: number, most: number) => (value: unknown) =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most
const text = (most: number) => (value: unknown) => typeof value === 'string' && value.length > 0 && value.length <= most
const like = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)
const indication = oneOf(1, 2)
const command = oneOf(1, 2, 3, 4)
const day = like(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const postcode = like(/^[0-9]{4}[a-zA-Z]{2}$/)
const hours = whole(0, 99)
const id = like(/^[a-zA-Z0-9_.-]{1,200}$/)

const limits: Readonly<Record<string, (value: unknown) => boolean>> = {
  idWerkzoekende: id,
  idVacature: id,
  bemiddelingspostcode: postcode,
  postcode,
  maximaleReisafstand: whole(0, 999),
  maximaleReistijd: whole(0, 999),
  codeBeroepsnaam: text(200),
  codeCompetentie: text(200),
  naamInteresse: text(120),
  naamVacature: text(120),
  omschrijvingVacature: text(2000),
  salarisIndicatie: text(100),
  handelsnaamOrganisatie: text(500),
  codeSbi: whole(0, 99_999),
  codeTypeArbeidscontract: oneOf('O', 'B'),
  codeTypeOvereenkomst: oneOf('01', '02', '03', '04'),
  aantalWerkurenPerWeekMinimaal: hours,
  aantalWerkurenPerWeekMaximaal: hours,
  aantalJarenWerkzaamInBeroep: whole(0, 99),
  indicatieKantoortijden: indication,
  indicatieOnregelmatigWerkOfPloegendienst: indication,
  indicatieAanpassingWerkomgeving: indication,
  indicatieBegeleiding: indication,
  indicatieWerkvariatie: indication,
  indicatieLdrRegistratie: indication,
  indicatieDiploma: indication,
  indicatieBeschikbaarVoorWoonWerkverkeer: indication,
  indicatieBeschikbaarVoorUitvoeringWerk: indication,
  datumAanvangBeschikbaarVoorWerk: day,
  datumEindeBeschikbaarVoorWerk: day,
  datumAanvangWerkzaamheden: day,
  datumEindeWerkzaamheden: day,
  datumDiploma: day,
  sluitingsdatumVacature: day,
  codeVervoermiddel: oneOf(1, 2, 3, 4, 5, 9),
  codeSoortRijbewijs: oneOf(
    'A',
    'A1',
    'A2',
    'AM',
    'B',
    'B+',
    'C1',
    'C',
    'D1',
    'D',
    'BE',
    'C1E',
    'CE',
    'D1E',
    'DE',
    'T',
  ),
  codeTaal: like(/^[a-z]{3}$/),
  codeNiveauTaalbeheersingMondeling: command,
  codeNiveauTaalbeheersingLuisteren: command,
  codeNiveauTaalbeheersingLezen: command,
  codeNiveauTaalbeheersingSchriftelijk: command,
  codeNiveauOpleiding: oneOf(1, 2, 3, 4, 5, 6, 9),
  codeWerkEnDenkniveauWerkzoekende: oneOf(0, 1, 2, 3, 4, 5, 6, 7),
  // Of a vacature the same codes are text.
  codeWerkEnDenkniveauMinimaal: oneOf('0', '1', '2', '3', '4', '5', '6', '7'),
}

/** What is wrong with the values of a message that was written, and what an object must have and has not. Good is empty. */
export function beyondLimits(message: unknown, name = ''): string[] {
  if (Array.isArray(message)) return message.flatMap((item) => beyondLimits(item, name))
  if (typeof message !== 'object' || message === null) {
    const limit = limits[name]
    if (limit === undefined) return [`${name}: no field that is written`]
    return limit(message) ? [] : [`${name}: ${JSON.stringify(message)}`]
  }
  const required = { mobiliteit: 'bemiddelingspostcode', adres: 'postcode' }[name]
  const lacks = required !== undefined && !Object.hasOwn(message, required) ? [`${name}: no ${required}`] : []
  const empty = Object.keys(message).length === 0 ? [`${name}: empty`] : []
  return [...lacks, ...empty, ...Object.entries(message).flatMap(([key, item]) => beyondLimits(item, key))]
}
