import type { AskedEquipment } from '../domain/circumstances.js'
import type { ConceptId } from '../domain/concept.js'
import { isLegalCredential } from '../domain/credential.js'
import type { AskedExperience } from '../domain/experience.js'
import { type LanguageLevel, type LanguageSkill, languageSkills, languageStep } from '../domain/language.js'
import { type Load, type MeasuredLoad, measuredLoads, type Surrounding, surroundingSchema } from '../domain/load.js'
import { FULL } from '../domain/measure.js'
import type { Point } from '../domain/place.js'
import { type Daypart, officeDayparts } from '../domain/schedule.js'
import type { Strength } from '../domain/strength.js'
import { type Task, taskMinutes } from '../domain/task.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { LinkCandidate } from '../taxonomy/linkText.js'
import { type AskedCompetences, weighAsks } from './askedCompetences.js'
import type { Context } from './context.js'
import { pointOf } from './person.js'

/** One skill of a language that a job asks. */
export interface AskedSkill {
  readonly language: string
  readonly skill: LanguageSkill
  /** The highest level asked. */
  readonly level: LanguageLevel
  /** The highest level that is a must, which can be lower. */
  readonly mustLevel: LanguageLevel | undefined
}

/** A credential that a job asks. */
export interface AskedCredentialOnce {
  readonly credential: string
  readonly must: boolean
  readonly legal: boolean
}

/** A load of a job: the most that any task has; complete if every task states it, or the vacancy itself does. */
export interface LoadFact {
  readonly amount: number
  readonly complete: boolean
}

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
  readonly tasks: readonly JobTask[]
}

/** A task with what a wish about tasks can name: its label, its concept, and the competences it asks with all above them. */
export interface JobTask {
  readonly task: Task
  readonly label: string
  readonly minutes: number
  readonly names: ReadonlySet<string>
}

/** Makes a vacancy ready. */
export function prepareJob(record: Vacancy, context: Context): Job {
  const point = pointOf(record.place, context)
  const linked = record.occupation === undefined ? occupationOfTitle(record.title, context) : undefined
  return {
    record,
    point,
    region: record.place?.region ?? point?.region,
    occupation: record.occupation ?? linked?.concept,
    occupationFromTitle: linked !== undefined,
    occupationConfidence: linked?.confidence ?? FULL,
    competences: weighAsks(record, context),
    skills: skillsOf(record, context.policy.strength.languages),
    credentials: credentialsOf(record, context.policy.strength.credentials),
    equipment: onceEach(record.asks?.equipment ?? [], ({ equipment }) => equipment),
    experience: experienceOf(record),
    loads: loadsOf(record),
    surroundings: surroundingsOf(record),
    minutes: minutesOf(record),
    dayparts: daypartsOf(record),
    tasks: tasksOf(record, context),
  }
}

/** The occupation that a title names, if one label is like it enough and no other is as like. */
const occupationOfTitle = (title: string, { taxonomy, policy }: Context): LinkCandidate | undefined =>
  taxonomy.link(title, { kinds: ['occupation'], threshold: policy.occupation.textConfidence }).linked

/** Each key once: a list that says something twice asks no more than one that says it once. A must anywhere is a must. */
function onceEach<T extends { readonly strength?: Strength | undefined }>(
  asks: readonly T[],
  keyOf: (ask: T) => string,
): T[] {
  const once = new Map<string, T>()
  for (const ask of asks) if (ask.strength === 'must' || !once.has(keyOf(ask))) once.set(keyOf(ask), ask)
  return [...once.values()]
}

/** Of each occupation the most years; the same occupation asked twice with the same strength is one ask. */
function experienceOf({ asks }: Vacancy): AskedExperience[] {
  const longestFirst = [...(asks?.experience ?? [])].sort((a, b) => b.years - a.years)
  return onceEach(longestFirst, ({ occupation, strength }) => `${occupation ?? ''} ${strength ?? ''}`)
}

function daypartsOf({ schedule }: Vacancy): readonly Daypart[] | undefined {
  if (schedule?.dayparts !== undefined) return [...new Set(schedule.dayparts)]
  return schedule?.officeHours ? officeDayparts : undefined
}

/** The union of what vacancy and tasks ask: of each skill the highest level, and the highest that is a must. */
function skillsOf({ asks, tasks = [] }: Vacancy, standard: Strength): AskedSkill[] {
  const skills = new Map<string, AskedSkill>()
  for (const asked of [...(asks?.languages ?? []), ...tasks.flatMap((task) => task.languages ?? [])]) {
    for (const skill of languageSkills) {
      const level = asked[skill]
      if (level === undefined || languageStep[level] === 0) continue
      const key = `${asked.language} ${skill}`
      const present = skills.get(key)
      const must = (asked.strength ?? standard) === 'must'
      skills.set(key, {
        language: asked.language,
        skill,
        level: higher(level, present?.level),
        mustLevel: must ? higher(level, present?.mustLevel) : present?.mustLevel,
      })
    }
  }
  return [...skills.values()]
}

const higher = (one: LanguageLevel, other: LanguageLevel | undefined): LanguageLevel =>
  other === undefined || languageStep[one] > languageStep[other] ? one : other

function credentialsOf({ asks, tasks = [] }: Vacancy, standard: Strength): AskedCredentialOnce[] {
  const credentials = new Map<string, AskedCredentialOnce>()
  for (const { credential, strength = standard } of [
    ...(asks?.credentials ?? []),
    ...tasks.flatMap((task) => task.credentials ?? []),
  ]) {
    const legal = isLegalCredential(credential)
    const must = legal || strength === 'must' || (credentials.get(credential)?.must ?? false)
    credentials.set(credential, { credential, must, legal })
  }
  return [...credentials.values()]
}

/** Limits are never averaged: the load of a job is the highest of its tasks. */
function loadsOf({ load, tasks = [] }: Vacancy): ReadonlyMap<MeasuredLoad, LoadFact> {
  const loads = new Map<MeasuredLoad, LoadFact>()
  for (const kind of measuredLoads) {
    const ofTasks = tasks.map((task) => task.load?.[kind])
    const known = [load?.[kind], ...ofTasks].filter((amount) => amount !== undefined)
    if (known.length === 0) continue
    const complete = load?.[kind] !== undefined || ofTasks.every((amount) => amount !== undefined)
    loads.set(kind, { amount: Math.max(...known), complete })
  }
  return loads
}

/** There if it is there in the vacancy or in any task; not there only if the vacancy or every task says so. */
function surroundingsOf({ load, tasks = [] }: Vacancy): ReadonlyMap<Surrounding, boolean> {
  const surroundings = new Map<Surrounding, boolean>()
  const says = (of: Load | undefined, kind: Surrounding) => of?.surroundings?.[kind]
  for (const kind of surroundingSchema.options) {
    const ofTasks = tasks.map((task) => says(task.load, kind))
    if (says(load, kind) === true || ofTasks.includes(true)) surroundings.set(kind, true)
    else if (says(load, kind) === false || (tasks.length > 0 && ofTasks.every((there) => there === false))) {
      surroundings.set(kind, false)
    }
  }
  return surroundings
}

function minutesOf({ hours, kind, tasks = [] }: Vacancy): Job['minutes'] {
  const inMinutes = (value: number | undefined) => (value === undefined ? undefined : value * 60)
  if (hours !== undefined) return { min: inMinutes(hours.min), max: inMinutes(hours.max) }
  const ofTasks = tasks.map(taskMinutes)
  if (kind !== 'carved-function' || tasks.length === 0 || ofTasks.includes(undefined)) return undefined
  const sum = ofTasks.reduce<number>((total, minutes) => total + (minutes ?? 0), 0)
  return { min: sum, max: sum }
}

/** Where the hours of any task are not known, every task counts the same. */
function tasksOf({ tasks = [] }: Vacancy, { taxonomy }: Context): JobTask[] {
  const minutes = tasks.map(taskMinutes)
  const known = !minutes.includes(undefined)
  return tasks.map((task, index) => {
    const concepts: ConceptId[] = [
      ...(task.concept ? [task.concept] : []),
      ...(task.competences ?? []).map((ask) => ask.concept),
    ]
    const names = new Set<string>([taskName(task.label)])
    for (const concept of concepts) {
      for (const [broader, relation] of taxonomy.answeredBy(concept)) {
        if (relation === 'same' || relation === 'narrower') names.add(broader)
      }
    }
    return { task, label: task.label, minutes: known ? (minutes[index] ?? 1) : 1, names }
  })
}

/** A task's label as it is compared with a wish: letters' case and outer spaces do not matter. */
export const taskName = (label: string): string => label.trim().toLowerCase()
