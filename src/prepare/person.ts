import { dayNumber, type IsoDate } from '../domain/calendar.js'
import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import { type EducationLevel, educationRung } from '../domain/education.js'
import type { Point } from '../domain/place.js'
import { officeDayparts } from '../domain/schedule.js'
import { NO_PREFERENCE } from '../domain/strength.js'
import type { SupportKind, SupportNeed } from '../domain/support.js'
import type { Transport } from '../domain/travel.js'
import type { Context } from './context.js'
import { daypartBits } from './daypartBits.js'
import { type HeldBy, heldCredentials } from './heldCredentials.js'
import { meansOfTransport } from './meansOfTransport.js'
import { type PhysicalLimit, physicalLimitsOf } from './physicalLimits.js'
import { type Reach, spreadCompetences } from './reach.js'
import { type SkillLevels, spokenLanguages } from './spokenLanguages.js'
import { whereaboutsOf } from './whereabouts.js'
import { type WishedOccupation, wishedOccupations } from './wishedOccupations.js'
import { type WishedTasks, wishedTasks } from './wishedTasks.js'

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
  /** Minutes a week that the person can work; an end that is undefined is open. Undefined if nothing is asked. */
  readonly minutes: { readonly min: number | undefined; readonly max: number | undefined } | undefined
  /** The dayparts that the person can work, as `daypartBits`; undefined if they do not say. */
  readonly dayparts: number | undefined
  readonly means: readonly Transport[]
  /** What wishes about tasks mean; undefined if there are none. */
  readonly tasksLiked: WishedTasks | undefined
  readonly tasksDisliked: WishedTasks | undefined
  readonly physicalLimits: readonly PhysicalLimit[]
  /** The highest level that is known, or undefined. */
  readonly educationLevel: EducationLevel | undefined
}

/** Makes a candidate ready. The occupations that they wish can be given where they are known from before. */
export function preparePerson(
  record: Candidate,
  context: Context,
  occupations: readonly WishedOccupation[] = wishedOccupations(record, context),
): Person {
  return {
    record,
    ...whereaboutsOf(record.place, context),
    reach: spreadCompetences(record.competences ?? [], context),
    occupations,
    noOccupationPreference: record.wishes?.occupations === NO_PREFERENCE,
    languages: spokenLanguages(record),
    credentials: heldCredentials(record, context.today),
    supportNeeds: supportNeedsOf(record),
    available: { from: dayOf(record.wishes?.availableFrom), until: dayOf(record.wishes?.availableUntil) },
    minutes: minutesOf(record),
    dayparts: preparedDayparts(record),
    means: meansOfTransport(record),
    tasksLiked: wishedTasks(Array.isArray(record.wishes?.tasksLiked) ? record.wishes.tasksLiked : [], context.taxonomy),
    tasksDisliked: wishedTasks(record.wishes?.tasksDisliked ?? [], context.taxonomy),
    physicalLimits: physicalLimitsOf(record),
    educationLevel: highestLevel(record),
  }
}

const dayOf = (date: IsoDate | undefined): number | undefined => (date === undefined ? undefined : dayNumber(date))

/** The hours that a person asks. Childcare that is arranged for fewer hours than they wish is the real end. */
function minutesOf({ wishes, circumstances }: Candidate): Person['minutes'] {
  const { min, max } = wishes?.hours ?? {}
  const childcare = circumstances?.childcareHours
  if (min === undefined && max === undefined && childcare === undefined) return undefined
  const end = Math.min(max ?? Number.POSITIVE_INFINITY, childcare ?? Number.POSITIVE_INFINITY)
  return {
    min: min === undefined ? undefined : Math.min(min, end) * 60,
    max: end === Number.POSITIVE_INFINITY ? undefined : end * 60,
  }
}

/** The dayparts as `daypartBits`. Who asks for office hours can work in those, or in those of them that they list. */
export function preparedDayparts({ wishes }: Candidate): number | undefined {
  const { dayparts, officeHours } = wishes?.schedule ?? {}
  const listed = dayparts === undefined ? undefined : daypartBits(dayparts)
  if (officeHours !== true) return listed
  const office = daypartBits(officeDayparts)
  return listed === undefined ? office : listed & office
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
