import { dayNumber } from '../domain/calendar.js'
import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import { credentialsCoveredBy } from '../domain/credential.js'
import { type EducationLevel, educationRung } from '../domain/education.js'
import { type LanguageLevel, type LanguageSkill, languageSkills, languageStep } from '../domain/language.js'
import type { Place, Point } from '../domain/place.js'
import { NO_PREFERENCE } from '../domain/strength.js'
import type { SupportKind, SupportNeed } from '../domain/support.js'
import type { Context } from './context.js'
import { type Reach, spreadCompetences } from './reach.js'

/** An occupation that a person wishes: named by its concept, or linked from an interest in free text. */
export interface WishedOccupation {
  readonly concept: ConceptId
  readonly via: 'wish' | 'interest'
  /** How sure it is that this is what the person wishes, 0..1000. */
  readonly confidence: number
}

/** The levels of one language, skill by skill; a skill that is not known is absent. */
export type SkillLevels = Partial<Record<LanguageSkill, LanguageLevel>>

/**
 * A credential that is held, and by which entry of the record: CE holds B. `false`: known not to be held. Undefined: in the
 * record, but whether it is still valid is not known, since no day counts as today.
 */
export type HeldBy = string | false | undefined

/** A candidate made ready for the criteria: everything that depends on one person alone is worked out once. */
export interface Person {
  readonly record: Candidate
  readonly point: Point | undefined
  readonly region: string | undefined
  readonly reach: ReadonlyMap<ConceptId, Reach>
  readonly occupations: readonly WishedOccupation[]
  readonly noOccupationPreference: boolean
  readonly languages: ReadonlyMap<string, SkillLevels>
  readonly credentials: ReadonlyMap<string, HeldBy>
  /** Each need once, with the highest amount; a must anywhere is a must. */
  readonly supportNeeds: readonly SupportNeed[]
  /** The highest level that is known, or undefined. */
  readonly educationLevel: EducationLevel | undefined
}

/** Makes a candidate ready. */
export function preparePerson(record: Candidate, context: Context): Person {
  const point = pointOf(record.place, context)
  return {
    record,
    point,
    region: record.place?.region ?? point?.region,
    reach: spreadCompetences(record.competences ?? [], context),
    occupations: wishedOccupations(record, context),
    noOccupationPreference: record.wishes?.occupations === NO_PREFERENCE,
    languages: languagesOf(record),
    credentials: credentialsOf(record, context.today),
    supportNeeds: supportNeedsOf(record),
    educationLevel: highestLevel(record),
  }
}

/** The point of a place: its coordinates, or what the caller's lookup knows of its postcode. */
export function pointOf(place: Place | undefined, context: Context): Point | undefined {
  if (place === undefined) return undefined
  const point = 'pc4' in place ? context.placeOf(place.pc4) : place
  return point !== undefined && Number.isFinite(point.lat) && Number.isFinite(point.lon) ? point : undefined
}

function wishedOccupations({ wishes }: Candidate, { taxonomy, policy }: Context): WishedOccupation[] {
  const wished = new Map<ConceptId, WishedOccupation>()
  if (Array.isArray(wishes?.occupations)) {
    for (const concept of wishes.occupations) wished.set(concept, { concept, via: 'wish', confidence: 1000 })
  }
  for (const interest of wishes?.interests ?? []) {
    const { linked } = taxonomy.link(interest, { kinds: ['occupation'], threshold: policy.occupation.textConfidence })
    if (linked === undefined || (wished.get(linked.concept)?.confidence ?? 0) >= linked.confidence) continue
    wished.set(linked.concept, { concept: linked.concept, via: 'interest', confidence: linked.confidence })
  }
  return [...wished.values()]
}

/** Each language once; where a record names one twice, the highest level of each skill counts. */
function languagesOf({ languages }: Candidate): ReadonlyMap<string, SkillLevels> {
  const known = new Map<string, SkillLevels>()
  for (const spoken of languages ?? []) {
    const levels: SkillLevels = { ...known.get(spoken.language) }
    for (const skill of languageSkills) {
      const level = spoken[skill]
      const present = levels[skill]
      if (level !== undefined && (present === undefined || languageStep[level] > languageStep[present]))
        levels[skill] = level
    }
    known.set(spoken.language, levels)
  }
  return known
}

/** Each credential with the entry that holds it. One that has expired is known not to be held; holding wins. */
function credentialsOf({ credentials }: Candidate, today: number | undefined): ReadonlyMap<string, HeldBy> {
  const held = new Map<string, HeldBy>()
  for (const { credential, held: has = true, validUntil } of credentials ?? []) {
    const valid = validUntil === undefined || (today === undefined ? undefined : dayNumber(validUntil) >= today)
    if (!has || valid === false) {
      if (!held.has(credential)) held.set(credential, false)
      continue
    }
    for (const key of credentialsCoveredBy(credential)) {
      if (valid === undefined) {
        if (typeof held.get(key) !== 'string') held.set(key, undefined)
      } else if (key === credential || typeof held.get(key) !== 'string') held.set(key, credential)
    }
  }
  return held
}

/** The highest of the level stated and the levels of diplomas obtained. A diploma of which that is not known does not count. */
function highestLevel({ education }: Candidate): EducationLevel | undefined {
  let highest = education?.level
  for (const { level, obtained } of education?.diplomas ?? []) {
    if (level === undefined || obtained !== true) continue
    if (highest === undefined || educationRung[level] > educationRung[highest]) highest = level
  }
  return highest
}

function supportNeedsOf({ supportNeeds }: Candidate): SupportNeed[] {
  const needs = new Map<SupportKind, SupportNeed>()
  for (const need of supportNeeds ?? []) {
    const present = needs.get(need.kind)
    const larger = present !== undefined && (present.amount ?? 1) > (need.amount ?? 1) ? present : need
    const strength = present?.strength === 'must' ? 'must' : (need.strength ?? present?.strength)
    needs.set(need.kind, strength === undefined ? larger : { ...larger, strength })
  }
  return [...needs.values()]
}
