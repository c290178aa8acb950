import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { strengthSchema } from './strength.js'

/**
 * The key of a credential: `driving-licence-B`, `vca-basis`, `vog`, or a code of the caller's own. Letters, digits,
 * dashes, dots and plus signs.
 */
export const credentialKeySchema = z.string().regex(/^[A-Za-z0-9.+-]{1,60}$/)

/** The driving licence categories of the Netherlands (and of VUM). */
export const drivingLicences = [
  'AM',
  'A1',
  'A2',
  'A',
  'B',
  'B+',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
  'T',
] as const
export type DrivingLicence = (typeof drivingLicences)[number]

const LICENCE_PREFIX = 'driving-licence-'

/** The credential key of a driving licence: `B` becomes `driving-licence-B`. */
export const drivingLicenceKey = (category: DrivingLicence): string => LICENCE_PREFIX + category

/** Whether a credential is a driving licence. */
export const isDrivingLicence = (key: string): boolean => key.startsWith(LICENCE_PREFIX)

/**
 * What each driving licence covers beside itself: who holds it may also drive the others. CE covers C and B, because C
 * and CE are only given to who has B. Source: RDW, "Rijbewijscategorieën"; T is separate since 1 July 2015 and comes
 * with B for who had B then, which a record must say itself.
 */
const licencesCovered: Record<DrivingLicence, readonly DrivingLicence[]> = {
  AM: [],
  A1: ['AM'],
  A2: ['A1', 'AM'],
  A: ['A2', 'A1', 'AM'],
  B: ['AM'],
  'B+': ['B', 'AM'],
  BE: ['B+', 'B', 'AM'],
  C1: ['B', 'AM'],
  C1E: ['C1', 'BE', 'B+', 'B', 'AM'],
  C: ['C1', 'B', 'AM'],
  CE: ['C', 'C1E', 'C1', 'BE', 'B+', 'B', 'AM'],
  D1: ['B', 'AM'],
  D1E: ['D1', 'BE', 'B+', 'B', 'AM'],
  D: ['D1', 'B', 'AM'],
  DE: ['D', 'D1E', 'D1', 'BE', 'B+', 'B', 'AM'],
  T: ['AM'],
}

const covered = new Map<string, readonly string[]>([
  ...drivingLicences.map((key) => [drivingLicenceKey(key), licencesCovered[key].map(drivingLicenceKey)] as const),
  ['vca-vol', ['vca-basis']],
])

/** The keys that a credential stands for: itself first, then what it covers. */
export const credentialsCoveredBy = (key: string): readonly string[] => [key, ...(covered.get(key) ?? [])]

/**
 * Credentials without which the law forbids the work: driving licences (Wegenverkeerswet 1994), code 95 (Richtlijn
 * 2003/59/EG), sociale hygiene for a licence holder or manager (Alcoholwet), a taxi card (Wet personenvervoer 2000),
 * registration in the BIG-register (Wet BIG), a guard's permission (Wpbr). Asked, they are a must and cannot be waived.
 * A VOG is required by law in some work only (childcare and taxis among it), so the vacancy says whether it is a must.
 */
const legal = new Set(['code-95', 'sociale-hygiene', 'taxi-card', 'big-registration', 'guard-permission'])

/** Whether a credential is required by law wherever it is asked. */
export const isLegalCredential = (key: string): boolean => isDrivingLicence(key) || legal.has(key)

/** A credential that a person has, or is known not to have (`held: false`). */
export const heldCredentialSchema = z.object({
  credential: credentialKeySchema,
  held: z.boolean().optional(),
  validUntil: dateSchema.optional(),
})
export type HeldCredential = z.infer<typeof heldCredentialSchema>

/**
 * How far the list of credentials is closed: with `driving-licences` a licence that is not listed is not held; with
 * `all` that holds for every credential. Without it what is not listed is not known.
 */
export const credentialsSurveyedSchema = z.enum(['driving-licences', 'all'])
export type CredentialsSurveyed = z.infer<typeof credentialsSurveyedSchema>

/** A credential that a vacancy or a task asks. A legal one is always a must. */
export const askedCredentialSchema = z.object({
  credential: credentialKeySchema,
  strength: strengthSchema.optional(),
})
export type AskedCredential = z.infer<typeof askedCredentialSchema>
