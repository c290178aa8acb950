import type { Asks } from '../../domain/asks.js'
import { type EducationLevel, educationRung } from '../../domain/education.js'
import type { JobKind } from '../../domain/employment.js'
import { hashOf } from '../../domain/hash.js'
import type { Place } from '../../domain/place.js'
import type { Sector } from '../../domain/sector.js'
import type { Vacancy } from '../../domain/vacancy.js'
import { educationLevels, workAddresses, workingLevels } from './codes.js'
import { competencesOf } from './competences.js'
import { languagesOf } from './languages.js'
import { licencesOf } from './licences.js'
import type { Group } from './message.js'
import { type NamedOccupation, occupationAt } from './occupation.js'
import type { VumOptions } from './options.js'
import { periodAt } from './period.js'
import { sectorAt } from './sectors.js'
import { equipmentAsked } from './transport.js'
import { codeAt, dateAt, groupAt, groupsAt, integerAt, leave, type Read, take, textAt } from './values.js'
import { agreementsOf, hoursOf, postcodeAt, scheduleOf } from './work.js'

/** The title of a vacature that names neither itself nor its occupation. */
export const UNTITLED = 'Vacature zonder naam'

/**
 * A vacature as a vacancy. The whole table stands in docs/VUM.md; the decisions in short:
 *
 * | VUM | vacancy | decision |
 * |---|---|---|
 * | `naamVacature` | `title` | else the occupation's name in the message, else its label, else "Vacature zonder naam" |
 * | `handelsnaamOrganisatie` | `employerId` | a hash: equal names give equal ids, and the name is not kept |
 * | `adres.postcode` | `place.pc4` | 0.8: of the employer's work or business address |
 * | `codeWerkEnDenkniveauMinimaal` | `asks.education.level` | goes before `opleiding`; "geen basisopleiding" asks nothing |
 * | `opleiding` | `asks.education.level` | the lowest that is listed, `nice`: VUM does not say whether all or any is meant |
 * | `werkervaring` | `asks.experience` | the lowest believable number of years, in the vacancy's own occupation |
 * | `rijbewijs` | `asks.credentials` | all of them, as VUM's own selection asks all |
 * | `contractvorm` | `contracts`, `kind` | one kind: the one listed, else regular, leerbaan, werkervaringsplaats, vrijwilligerswerk |
 * | `vervoermiddel` | `asks.equipment` | if it must be there for doing the work |
 */
export function vacancyOf(root: Group, id: string, options: VumOptions): Vacancy {
  const employer = groupAt(root, 'werkgever')
  const conditions = groupAt(root, 'arbeidsVoorwaarden')
  const occupation = occupationAt(root, 'employer', options)
  const agreements = agreementsOf(root)
  const period = periodAt(conditions, 'datumAanvangWerkzaamheden', 'datumEindeWerkzaamheden')
  return {
    id,
    title: titleOf(root, occupation, options),
    employerId: employerIdAt(employer),
    description: textAt(root, 'omschrijvingVacature', 20_000)?.value,
    wage: { text: textAt(conditions, 'salarisIndicatie', 500)?.value },
    kind: kindOf(agreements.flatMap(({ kind }) => kind ?? [])),
    occupation: occupation.concept,
    sector: sectorOf(root, employer),
    asks: asksOf(root),
    place: placeOf(root, employer, options),
    hours: hoursOf(root),
    schedule: scheduleOf(root),
    contracts: [...new Set(agreements.flatMap(({ contract }) => contract?.value ?? []))],
    startDate: period.start?.value,
    endDate: period.end?.value,
    closingDate: dateAt(root, 'sluitingsdatumVacature')?.value,
  }
}

function titleOf(root: Group, { concept, text }: NamedOccupation, options: VumOptions): string {
  const name = textAt(root, 'naamVacature', 500)
  if (name !== undefined) return name.value
  if (text !== undefined) {
    take(text.leaf)
    return text.value
  }
  const label = concept === undefined ? undefined : options.label?.(concept)?.trim().slice(0, 500)
  return label === undefined || label === '' ? UNTITLED : label
}

/** The id of an employer of whom a vacature does not say the name. */
export const UNKNOWN_EMPLOYER = 'employer-unknown'

function employerIdAt(employer: Group | undefined): string {
  const name = textAt(employer, 'handelsnaamOrganisatie', 500)?.value
  return name === undefined ? UNKNOWN_EMPLOYER : employerIdOf(name)
}

/** The id that stands for an employer's name: equal names give equal ids, and the name cannot be read from it. */
export const employerIdOf = (name: string): string => `employer-${hashOf(name).slice(0, 12)}`

const kindOrder: readonly JobKind[] = ['regular', 'leerbaan', 'werkervaringsplaats', 'vrijwilligerswerk']

/** A vacancy is of one kind. The kinds that are listed beside it are not mapped. */
function kindOf(kinds: readonly Read<JobKind>[]): JobKind | undefined {
  const kind = kindOrder.find((one) => kinds.some(({ value }) => value === one))
  for (const { value, leaf } of kinds) if (value !== kind) leave(leaf)
  return kind
}

/** The vacancy's own sector, else the first of the employer's that is one. */
function sectorOf(root: Group, employer: Group | undefined): Sector | undefined {
  for (const group of [...groupsAt(root, 'sector'), ...groupsAt(employer, 'sector')]) {
    const sector = sectorAt(group, 'codeSbi')
    if (sector !== undefined) return sector
  }
  return undefined
}

/**
 * Where the work is: the vacancy's address, or in the 0.8 pilot an address of the employer where work is done and that
 * is still in use. A postal address is not where anybody travels to.
 */
export function placeOf(root: Group, employer: Group | undefined, { asOf }: VumOptions): Place | undefined {
  const own = postcodeAt(groupAt(root, 'adres'), 'postcode')
  if (own !== undefined) return { pc4: own }
  const holdings = groupsAt(employer, 'adresHouding')
  for (const use of workAddresses) {
    for (const holding of holdings) {
      const code = holding.fields.get('codefunctieadres')
      if (code?.kind !== 'leaf' || code.value !== use) continue
      const end = dateAt(holding, 'datumEindeAdres')
      if (end !== undefined && asOf !== undefined && end.value < asOf) continue
      const postcode = postcodeAt(groupAt(groupAt(holding, 'adres'), 'adresNederland'), 'postcode')
      if (postcode === undefined) continue
      take(code)
      return { pc4: postcode }
    }
  }
  return undefined
}

function asksOf(root: Group): Asks {
  return {
    competences: competencesOf(root, 'employer').map(({ concept }) => ({ concept })),
    education: askedEducationOf(root),
    languages: languagesOf(root, 2),
    credentials: licencesOf(root).keys.map((credential) => ({ credential })),
    equipment: equipmentAsked(root).map((equipment) => ({ equipment })),
    experience: askedExperienceOf(root),
  }
}

function askedEducationOf(root: Group): Asks['education'] {
  const minimum = codeAt(root, 'codeWerkEnDenkniveauMinimaal', workingLevels)
  if (minimum !== undefined) return minimum.value === 'none' ? undefined : { level: minimum.value }
  const lowest = keepLowest(
    groupsAt(root, 'opleiding').flatMap((entry) => codeAt(entry, 'codeNiveauOpleiding', educationLevels) ?? []),
    (level: EducationLevel) => educationRung[level],
  )
  return lowest === undefined ? undefined : { level: lowest, strength: 'nice' }
}

/** Years carry no occupation in VUM, so several numbers are one ask: the lowest. 0 asks nothing. */
function askedExperienceOf(root: Group): Asks['experience'] {
  const years = keepLowest(
    groupsAt(root, 'werkervaring').flatMap((entry) => integerAt(entry, 'aantalJarenWerkzaamInBeroep', 0, 60) ?? []),
    (number: number) => number,
  )
  return years === undefined || years === 0 ? undefined : [{ years }]
}

/** The lowest of what was read. What is higher is not mapped. */
function keepLowest<T>(reads: readonly Read<T>[], rank: (value: T) => number): T | undefined {
  let lowest: Read<T> | undefined
  for (const read of reads) if (lowest === undefined || rank(read.value) < rank(lowest.value)) lowest = read
  for (const read of reads) if (lowest !== undefined && read.value !== lowest.value) leave(read.leaf)
  return lowest?.value
}
