import { dayNumber, type IsoDate } from '../domain/calendar.js'
import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import { type EducationLevel, educationRung } from '../domain/education.js'
import type { Point } from '../domain/place.js'
import { NO_PREFERENCE } from '../domain/strength.js'
import type { SupportKind, SupportNeed } from '../domain/support.js'
import type { Context } from './context.js'
import { type HeldBy, heldCredentials } from './heldCredentials.js'
import { pointOf } from './pointOf.js'
import { type Reach, spreadCompetences } from './reach.js'
import { type SkillLevels, spokenLanguages } from './spokenLanguages.js'
import { type WishedOccupation, wishedOccupations } from './wishedOccupations.js'

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
  /** From and until when the person is available, as day numbers. */
  readonly available: { readonly from: number | undefined; readonly until: number | undefined }
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
    languages: spokenLanguages(record),
    credentials: heldCredentials(record, context.today),
    supportNeeds: supportNeedsOf(record),
    available: { from: dayOf(record.wishes?.availableFrom), until: dayOf(record.wishes?.availableUntil) },
    educationLevel: highestLevel(record),
  }
}

const dayOf = (date: IsoDate | undefined): number | undefined => (date === undefined ? undefined : dayNumber(date))

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
