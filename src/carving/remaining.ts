import { type Named, named } from '../criteria/fact.js'
import { type LanguageLevel, type LanguageSkill, languageStep } from '../domain/language.js'
import type { MeasuredLoad, Surrounding } from '../domain/load.js'
import { otherMinutes, type PresentFunction, presentMinutes } from '../domain/presentFunction.js'
import type { Task } from '../domain/task.js'
import { taskMinutes } from '../domain/task.js'
import type { Vacancy } from '../domain/vacancy.js'
import { askedSkills } from '../prepare/askedSkills.js'
import { loadsOf, surroundingsOf } from '../prepare/jobLoad.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'
import type { Ledger } from './ledger.js'
import { taskKey } from './movableTask.js'

/** Minutes a week. `after` is `before` less `moved`. */
export interface Moved {
  readonly before: number
  readonly moved: number
  readonly after: number
}

/** What a job no longer asks or has when tasks have left it. Empty lists: nothing. */
export interface NoLongerAsked {
  readonly competences: readonly Named[]
  /** Keys of credentials. */
  readonly credentials: readonly string[]
  /** Skills of languages, with the level that is asked now, if any. */
  readonly languages: readonly {
    readonly language: string
    readonly skill: LanguageSkill
    readonly before: LanguageLevel
    readonly after?: LanguageLevel
  }[]
  /** Loads that are surely less: every task that stays states them. */
  readonly loads: readonly { readonly load: MeasuredLoad; readonly before: number; readonly after: number }[]
  /** Surroundings that are surely gone: every task that stays says that they are not there. */
  readonly surroundings: readonly Surrounding[]
}

/** What stays of a job. */
export interface RemainingJob {
  readonly jobId: string
  readonly title: string
  readonly employerId: string
  readonly minutes: Moved
  /** Every task, in the order of the job, with what stays of it. */
  readonly tasks: readonly { readonly id: string; readonly label: string; readonly minutes: Moved }[]
  /** The minutes that no task names; they stay. */
  readonly otherMinutes: number
  /** The minutes that it must keep, and whether it does: carving sees to it that it does. */
  readonly keepMinutes: number
  readonly keepsEnough: boolean
  readonly noLongerAsked: NoLongerAsked
}

/** What stays of each job of a ledger. */
export const remainingJobs = (ledger: Ledger, taxonomy: Taxonomy): RemainingJob[] =>
  ledger.jobs.map((job) => {
    const tasks = job.tasks.map((task) => {
      const moved = ledger.movedOf({ key: taskKey(job.id, task.id) })
      return { id: task.id, label: task.label, minutes: less(taskMinutes(task) ?? 0, moved) }
    })
    const minutes = less(presentMinutes(job), ledger.movedFrom(job))
    const keepMinutes = ledger.kept(job)
    const stays = job.tasks.filter((_, at) => (tasks[at]?.minutes.after ?? 0) > 0)
    return {
      jobId: job.id,
      title: job.title,
      employerId: job.employerId,
      minutes,
      tasks,
      otherMinutes: otherMinutes(job),
      keepMinutes,
      keepsEnough: minutes.after >= keepMinutes,
      noLongerAsked: noLongerAsked(job, stays, taxonomy),
    }
  })

const less = (before: number, moved: number): Moved => ({ before, moved, after: before - moved })

/** Compares what is asked with all tasks and with those that stay; what the job asks as a whole is asked in both. */
function noLongerAsked(job: PresentFunction, stays: readonly Task[], taxonomy: Taxonomy): NoLongerAsked {
  const after: Vacancy = { ...job, tasks: [...stays] }
  const gone = <T>(of: (vacancy: Vacancy) => readonly T[]): T[] => {
    const still = new Set(of(after))
    return [...new Set(of(job))].filter((one) => !still.has(one))
  }
  const [loads, loadsNow] = [loadsOf(job), loadsOf(withoutSums(after))]
  const [there, thereNow] = [surroundingsOf(job), surroundingsOf(withoutSums(after))]
  return {
    competences: gone(({ asks, tasks = [] }) =>
      [...(asks?.competences ?? []), ...tasks.flatMap(({ competences }) => competences ?? [])].map(
        ({ concept }) => concept,
      ),
    ).map((concept) => named(concept, taxonomy)),
    credentials: gone(({ asks, tasks = [] }) =>
      [...(asks?.credentials ?? []), ...tasks.flatMap(({ credentials }) => credentials ?? [])].map(
        ({ credential }) => credential,
      ),
    ),
    languages: fewerSkills(job, after),
    loads: [...loads].flatMap(([load, { amount: before }]) => {
      const now = loadsNow.get(load)
      return now?.complete && now.amount < before ? [{ load, before, after: now.amount }] : []
    }),
    surroundings: [...there].flatMap(([kind, is]) => (is && thereNow.get(kind) === false ? [kind] : [])),
  }
}

/** A job by its tasks alone: what it says as a whole was said of all of them. */
const withoutSums = ({ load, ...job }: Vacancy): Vacancy => job

function fewerSkills(before: Vacancy, after: Vacancy): NoLongerAsked['languages'] {
  const now = askedSkills(after, 'nice')
  return askedSkills(before, 'nice').flatMap(({ language, skill, level }) => {
    const still = now.find((one) => one.language === language && one.skill === skill)?.level
    if (still !== undefined && languageStep[still] === languageStep[level]) return []
    return [{ language, skill, before: level, ...(still !== undefined && { after: still }) }]
  })
}
