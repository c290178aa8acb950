import { normaliseKey } from '../../domain/forbidden.js'

/** The suffixes that the koppelvlak's specification adds to a field name, and real messages leave out. */
const specificationSuffix = /_(W|V|BRN|VUM)$/

/** A VUM field name without the specification's suffix: `idWerkzoekende_BRN` is `idWerkzoekende`. */
export const plainFieldName = (name: string): string => name.replace(specificationSuffix, '')

/**
 * A VUM field name as it is compared: without the specification's suffix, small letters only (the 0.8 pilot writes
 * `sluitingsDatumVacature`).
 */
export const fieldKey = (name: string): string => plainFieldName(name).toLowerCase()

/**
 * Fields that say who or exactly where somebody is, or how to reach them. Everything below such a field goes too. An
 * employer's contact person is a person as well, so vacatures lose the same fields.
 */
const contactKeys: ReadonlySet<string> = new Set([
  'contactpersoon',
  'naamcontactpersoonafdeling',
  'telefoonnummer',
  'emailadres',
  'webadres',
  'url',
  'straatnaam',
  'huisnummer',
  'huisletter',
  'huisnummertoevoeging',
  'aanduidingbijhuisnummer',
  'naamopenbareruimte',
  'woonbootverwijzing',
  'woonwagenverwijzing',
  'adresdetails',
  'locatieomschrijving',
  'locatieomschrijvingbuitenland',
  'identificatiecodenummeraanduiding',
  'identificatiecodeverblijfplaats',
  'postbusnummer',
  'antwoordnummer',
])

/** Whether a field of a VUM message holds contact data, whatever its spelling or suffix. */
export const isContactField = (name: string): boolean => contactKeys.has(normaliseKey(fieldKey(name.slice(0, 200))))

const mailAddress = /[^\s@]@[^\s@]+\.[^\s@]/
const webAddress = /https?:\/\/|www\./i
const phoneNumber = /\d(?:[ ().+-]{0,3}\d){8}/

/** Whether a free text of a person holds a mail address, a web address or a telephone number (nine digits or more). */
export const mentionsContact = (text: string): boolean =>
  mailAddress.test(text) || webAddress.test(text) || phoneNumber.test(text)
