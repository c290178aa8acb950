import type { AskedEquipment } from '../domain/circumstances.js'
import type { ConceptId } from '../domain/concept.js'
import type { AskedEducation } from '../domain/education.js'
import type { Reservation } from '../domain/eligibility.js'
import type { Contract, JobKind } from '../domain/employment.js'
import type { AskedExperience } from '../domain/experience.js'
import type { MeasuredLoad, Surrounding } from '../domain/load.js'
import { FULL } from '../domain/measure.js'
import type { ChanceOfWork } from '../domain/outlook.js'
import type { Point } from '../domain/place.js'
import { type Daypart, officeDayparts } from '../domain/schedule.js'
import type { Sector } from '../domain/sector.js'
import type { SupportOffer } from '../domain/support.js'
import { taskMinutes } from '../domain/task.js'
import type { Vacancy } from '../domain/vacancy.js'
import { type AskedCompetences, weighAsks } from './askedCompetences.js'
import { type AskedCredentialOnce, askedCredentials, askedEquipment, askedExperience } from './askedOnce.js'
import { type AskedSkill, askedSkills } from './askedSkills.js'
import type { Context } from './context.js'
import { daypartBits } from './daypartBits.js'
import { type JobDates, jobDates } from './jobDates.js'
import { type LoadFact, loadsOf, surroundingsOf } from './jobLoad.js'
import { type JobTask, tasksOf } from './jobTasks.js'
import { outlookOfJob } from './outlookOfJob.js'
import { whereaboutsOf } from './whereabouts.js'

/** A vacancy or a carved function made ready for the criteria: what depends on one job alone is worked out once. */
export interface Job {
  readonly record: Vacancy
  readonly point: Point | undefined
  readonly region: string | undefined
  /** The occupation: the record's, or linked from its title where that is sure enough. */
  readonly occupation: ConceptId | undefined
  readonly occupationFromTitle: boolean
  /** How sure the occupation is, 0..1000: what a record states is certain. */
  readonly occupationConfidence: number
  readonly competences: AskedCompetences
  readonly skills: readonly AskedSkill[]
  readonly credentials: readonly AskedCredentialOnce[]
  readonly equipment: readonly AskedEquipment[]
  readonly experience: readonly AskedExperience[]
  readonly loads: ReadonlyMap<MeasuredLoad, LoadFact>
  readonly surroundings: ReadonlyMap<Surrounding, boolean>
  /** Minutes a week: of the vacancy, or of its tasks together. */
  readonly minutes: { readonly min: number | undefined; readonly max: number | undefined } | undefined
  readonly dayparts: readonly Daypart[] | undefined
  /** The dayparts as `daypartBits`. */
  readonly daypartBits: number | undefined
  readonly dates: JobDates
  readonly tasks: readonly JobTask[]
  /** The education that is asked. */
  readonly education: AskedEducation | undefined
  readonly sector: Sector | undefined
  readonly employerId: string
  readonly contracts: readonly Contract[] | undefined
  readonly kind: JobKind | undefined
  readonly supportOffered: readonly SupportOffer[] | undefined
  readonly reservedFor: Reservation | undefined
  /** Whether the work is irregular. Work in office hours is not; undefined if the vacancy does not say. */
  readonly irregular: boolean | undefined
  /** What is said of the chance of work in it; `mixed` where sources disagree, undefined where that is not known. */
  readonly chanceOfWork: ChanceOfWork | 'mixed' | undefined
}

/** The occupation of a job, and how it is known. */
type JobOccupation = Pick<Job, 'occupation' | 'occupationFromTitle' | 'occupationConfidence'>

/** Makes a vacancy ready. Its occupation can be given where it is known from before. */
export function prepareJob(
  record: Vacancy,
  context: Context,
  { occupation, occupationFromTitle, occupationConfidence }: JobOccupation = occupationOf(record, context),
): Job {
  const dayparts = daypartsOf(record)
  const whereabouts = whereaboutsOf(record.place, context)
  const found = outlookOfJob({ occupation, sector: record.sector, region: whereabouts.region }, context)
  return {
    record,
    ...whereabouts,
    occupation,
    occupationFromTitle,
    occupationConfidence,
    competences: weighAsks(record, context),
    skills: askedSkills(record, context.policy.strength.languages),
    credentials: askedCredentials(record, context.policy.strength.credentials),
    equipment: askedEquipment(record),
    experience: askedExperience(record),
    loads: loadsOf(record),
    surroundings: surroundingsOf(record),
    minutes: minutesOf(record),
    dayparts,
    daypartBits: dayparts && daypartBits(dayparts),
    dates: jobDates(record, context),
    tasks: tasksOf(record),
    education: record.asks?.education,
    sector: record.sector,
    employerId: record.employerId,
    contracts: record.contracts,
    kind: record.kind,
    supportOffered: record.supportOffered,
    reservedFor: record.reservedFor,
    irregular: record.schedule?.irregular ?? (record.schedule?.officeHours === true ? false : undefined),
    chanceOfWork: found !== undefined && 'answer' in found ? found.answer.outlook : undefined,
  }
}

function occupationOf({ occupation, title }: Vacancy, context: Context): JobOccupation {
  const linked = occupation === undefined ? occupationOfTitle(title, context) : undefined
  return {
    occupation: occupation ?? linked?.concept,
    occupationFromTitle: linked !== undefined,
    occupationConfidence: linked?.confidence ?? FULL,
  }
}

/** The occupation that a title names, if one label is like it enough and no other is as like. */
const occupationOfTitle = (title: string, { linker, policy }: Context) =>
  linker.link(title, { kinds: ['occupation'], threshold: policy.occupation.textConfidence }).linked

/** When the work is done, each daypart once; office hours stand for their ten dayparts. */
function daypartsOf({ schedule }: Vacancy): readonly Daypart[] | undefined {
  if (schedule?.dayparts !== undefined) return [...new Set(schedule.dayparts)]
  return schedule?.officeHours ? officeDayparts : undefined
}

/** The hours of the vacancy; of a carved function that states none, those of its tasks together. */
function minutesOf({ hours, kind, tasks = [] }: Vacancy): Job['minutes'] {
  const inMinutes = (value: number | undefined) => (value === undefined ? undefined : value * 60)
  if (hours !== undefined) return { min: inMinutes(hours.min), max: inMinutes(hours.max) }
  const ofTasks = tasks.map(taskMinutes)
  if (kind !== 'carved-function' || tasks.length === 0 || ofTasks.includes(undefined)) return undefined
  const sum = ofTasks.reduce<number>((total, minutes) => total + (minutes ?? 0), 0)
  return { min: sum, max: sum }
}
