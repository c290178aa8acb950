import type { EducationLevel } from '../../domain/education.js'
import type { Contract, JobKind } from '../../domain/employment.js'
import type { LanguageSkill } from '../../domain/language.js'
import type { SupportKind } from '../../domain/support.js'
import type { Transport } from '../../domain/travel.js'

/**
 * The code lists of the Gegevensstandaard 1.5 (and of the 0.8 pilot, where it has more), as far as they have a meaning
 * in a record. `undefined` is a code that says "not known", "not applicable" or "other". Codes are written as they are
 * compared: without leading zeros.
 */

/** An indication: yes, no, and two ways to say that it is not known or does not apply. */
export const indications: ReadonlyMap<string, boolean | undefined> = new Map([
  ['0', undefined],
  ['1', true],
  ['2', false],
  ['8', undefined],
])

/**
 * Code werk- en denkniveau. 4 is "mbo/havo/vwo-niveau": read as mbo 2, the lowest that is a startkwalificatie, so that
 * nobody is said to have, and no vacancy to ask, more than is known.
 */
export const workingLevels: ReadonlyMap<string, EducationLevel | undefined> = new Map([
  ['0', undefined],
  ['1', 'none'],
  ['2', 'primary'],
  ['3', 'vmbo'],
  ['4', 'mbo-2'],
  ['5', 'hbo'],
  ['6', 'wo'],
  ['7', undefined],
])

/** Code niveau opleiding. 3 is "HAVO/VWO": read as havo. 4 is "MBO" of any level: read as mbo 2. 9 is "Anders". */
export const educationLevels: ReadonlyMap<string, EducationLevel | undefined> = new Map([
  ['1', 'primary'],
  ['2', 'vmbo'],
  ['3', 'havo'],
  ['4', 'mbo-2'],
  ['5', 'hbo'],
  ['6', 'wo'],
  ['9', undefined],
])

/**
 * For writing: levels finer than the code list of `workingLevels`, each with the code that holds it. The code is read as
 * the same rung or a lower one, so that nothing is said that is more. mbo 1 is written as vmbo, on whose rung it stands.
 * No code holds an associate degree.
 */
export const widerWorkingLevels: ReadonlyMap<EducationLevel, string> = new Map([
  ['mbo-1', '3'],
  ['mbo-3', '4'],
  ['mbo-4', '4'],
  ['havo', '4'],
  ['vwo', '4'],
])

/** As `widerWorkingLevels`, for `educationLevels`. mbo 1 has none: "MBO" is read as a startkwalificatie, which it is not. */
export const widerEducationLevels: ReadonlyMap<EducationLevel, string> = new Map([
  ['mbo-3', '4'],
  ['mbo-4', '4'],
  ['vwo', '3'],
])

/** Code status opleiding: whether the education ended in success. Broken off and still running did not. */
export const educationStates: ReadonlyMap<string, boolean | undefined> = new Map([
  ['0', undefined],
  ['1', true],
  ['2', false],
  ['3', false],
])

/** Code niveau taalbeheersing, kept on VUM's own scale: 1 no command, 2 reasonable, 3 good, 4 excellent. */
export const commandLevels: ReadonlyMap<string, 1 | 2 | 3 | 4 | undefined> = new Map([
  ['0', undefined],
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
  ['8', undefined],
])

/** The field of each language skill. */
export const commandFields: readonly (readonly [LanguageSkill, string])[] = [
  ['speaking', 'codeNiveauTaalbeheersingMondeling'],
  ['listening', 'codeNiveauTaalbeheersingLuisteren'],
  ['reading', 'codeNiveauTaalbeheersingLezen'],
  ['writing', 'codeNiveauTaalbeheersingSchriftelijk'],
]

/** Code type arbeidscontract. */
export const contractTypes: ReadonlyMap<string, Contract> = new Map([
  ['B', 'temporary'],
  ['O', 'permanent'],
])

/** Code type overeenkomst. */
export const agreementTypes: ReadonlyMap<string, JobKind> = new Map([
  ['1', 'regular'],
  ['2', 'leerbaan'],
  ['3', 'vrijwilligerswerk'],
  ['4', 'werkervaringsplaats'],
])

/** A means of transport as a record holds it: for the trip to work, and as equipment for the work itself. */
export interface Means {
  readonly transport?: Transport
  readonly equipment?: string
}

/** Code vervoermiddel. Public transport is nothing a person brings to the work itself; 9 is "Anders". */
export const meansOfTransport: ReadonlyMap<string, Means> = new Map<string, Means>([
  ['1', { transport: 'car', equipment: 'own-car' }],
  ['2', { transport: 'moped', equipment: 'own-moped' }],
  ['3', { transport: 'bicycle', equipment: 'own-bicycle' }],
  ['4', { transport: 'motorcycle', equipment: 'own-motorcycle' }],
  ['5', { transport: 'public-transport' }],
  ['9', {}],
])

/** The indications of Eis aan werk, and the work condition that each stands for. */
export const workRequirements: readonly (readonly [string, SupportKind])[] = [
  ['indicatieAanpassingWerkomgeving', 'adapted-workplace'],
  ['indicatieBegeleiding', 'guidance'],
  ['indicatieWerkvariatie', 'varied-tasks'],
]

/** Code gedragscompetentie (0.8 pilot): 24100 to 24126, two numbers of which are not in use. */
export const behaviourCodes: ReadonlyMap<string, string> = new Map(
  Array.from({ length: 27 }, (_, index) => String(24100 + index))
    .filter((code) => code !== '24103' && code !== '24117')
    .map((code) => [code, `gedragscompetentie:${code}`] as const),
)

/** Whether a behavioural competence is there, and how well. */
interface Command {
  readonly has: boolean
  readonly level?: string
}

/**
 * Code beheersing gedragscompetentie (0.8 pilot). 3 "Onvoldoende" and 4 "Niet" say that the person does not have it, 5
 * "Onderzoek noodzakelijk" that nobody knows: none of the three may count as having it.
 */
export const behaviourCommands: ReadonlyMap<string, Command | undefined> = new Map<string, Command | undefined>([
  ['1', { has: true, level: 'goed' }],
  ['2', { has: true, level: 'voldoende' }],
  ['3', { has: false }],
  ['4', { has: false }],
  ['5', { has: false }],
  ['9', undefined],
])

/** Code functie adres (0.8 pilot): the addresses where the work may be, E werklocatieadres before V vestigingsadres. */
export const workAddresses = ['E', 'V'] as const
