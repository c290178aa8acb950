import type { ConceptId } from '../domain/concept.js'
import { checkNames, isWhole, type OptionNames, wrongOption } from '../domain/optionErrors.js'
import { type Filter, readRankOptions } from '../domain/rankOptions.js'
import { Outlook } from '../prepare/outlook.js'
import type { NearestOptions } from '../stepOptions.js'
import { requireInstruments } from '../stepOptions.js'
import type { ProfileKind, Requirements } from './heldProfiles.js'

/** What people are compared with. Everything may be left out. */
export interface OrienterOptions {
  /** Default: occupations, if the taxonomy has the competences of any; else qualifications. */
  readonly kind?: ProfileKind
  /** What occupations ask beside competences, by concept: `{ 'passend:occupation/taxichauffeur': { credentials: [...] } }`. */
  readonly requirements?: Readonly<Record<ConceptId, Requirements>>
}

/** What one person's orientation shows. Everything may be left out. */
export interface OrientOptions {
  /** How many occupations, best first. 0 to 1000, default 5. */
  readonly limit?: number
  /** Only these occupations, in the order of how they fit: `[wished]`. Default: all that have a profile. */
  readonly only?: readonly ConceptId[]
  /**
   * To look for the nearest steps: which instruments, and how far. Default: none are looked for. `target` is the score to reach, default
   * 650, from which on work fits well.
   */
  readonly steps?: Omit<NearestOptions, 'waive'>
  /** Whether the vacancies of each occupation are counted that the matcher holds. Default true. */
  readonly vacancies?: boolean
  /** Which vacancies count. Default: all. */
  readonly where?: Filter
  /** What others say of the chance of work. */
  readonly outlook?: Outlook
  /** For which region the outlook is asked. Default: that of `where`, if it is one, else the region of the person's place if their record names it. */
  readonly region?: string
}

const orienterNames: Record<keyof OrienterOptions, true> & OptionNames = { kind: true, requirements: true }
const orientNames: Record<keyof OrientOptions, true> & OptionNames = {
  limit: true,
  only: true,
  steps: true,
  vacancies: true,
  where: true,
  outlook: true,
  region: true,
}

/** Checks what people are compared with. */
export function readOrienterOptions(given: OrienterOptions): OrienterOptions {
  checkNames(given, orienterNames)
  const { kind, requirements } = given
  if (kind !== undefined && kind !== 'occupation' && kind !== 'qualification')
    throw wrongOption('kind', "'occupation' or 'qualification'", kind, orienterNames)
  if (
    requirements !== undefined &&
    (typeof requirements !== 'object' || requirements === null || Array.isArray(requirements))
  )
    throw wrongOption('requirements', 'an object by concept', requirements, orienterNames)
  return given
}

/** How many occupations are shown unless the call says otherwise. */
export const DEFAULT_LIMIT = 5

/** Checks what an orientation shows. What is asked of steps is checked where they are looked for. */
export function readOrientOptions(given: OrientOptions): OrientOptions {
  checkNames(given, orientNames)
  const { limit, only, steps, vacancies, where, outlook, region } = given
  if (limit !== undefined && !isWhole(limit, 0, 1000))
    throw wrongOption('limit', 'a whole number from 0 to 1000', limit, orientNames)
  if (only !== undefined && !(Array.isArray(only) && only.every((one) => typeof one === 'string')))
    throw wrongOption('only', 'a list of concepts', only, orientNames)
  if (steps !== undefined && (typeof steps !== 'object' || steps === null))
    throw wrongOption('steps', '{ instruments, target, budget, maxSteps, maxWeeks, alternatives }', steps, orientNames)
  if (steps?.instruments !== undefined) requireInstruments(steps.instruments)
  if (vacancies !== undefined && typeof vacancies !== 'boolean')
    throw wrongOption('vacancies', 'true or false', vacancies, orientNames)
  if (outlook !== undefined && !(outlook instanceof Outlook))
    throw wrongOption('outlook', 'an outlook made by createOutlook', outlook, orientNames)
  if (region !== undefined && typeof region !== 'string') throw wrongOption('region', 'a text', region, orientNames)
  if (where !== undefined) readRankOptions({ where })
  return given
}
