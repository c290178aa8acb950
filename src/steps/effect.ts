import type { Candidate } from '../domain/candidate.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'

/** A value of a record as it is told: before and after a step. */
export type ChangedValue = string | number | boolean | readonly string[]

/** What a step changes in a record: `languages.nld.speaking` of the candidate, from `A1` to `A2`. Absent: not stated. */
export interface RecordChange {
  readonly of: 'candidate' | 'vacancy'
  readonly field: string
  readonly from?: ChangedValue | undefined
  readonly to?: ChangedValue | undefined
}

/** A record after a step, and what the step changed in it. */
export interface Changed<T> {
  readonly record: T
  readonly changes: readonly RecordChange[]
}

/** Why a step changes nothing: there is no gap that is known of, or somebody cannot begin with it (yet). */
export type Unchanged = 'no-gap' | 'cannot-begin'

interface EffectBase {
  /** Which one, where a step offers a choice: a concept, or the place of a task. */
  readonly choice?: string
  /** The criteria whose limit or measure it can move. No other sees a difference. */
  readonly touches: readonly CriterionId[]
  /** Whether the person may have it already, so that asking comes first. */
  readonly askFirst?: boolean
}

/** What a step does to the record of a person, whatever the job. */
export interface PersonEffect extends EffectBase {
  readonly on: 'person'
  change(person: Person): Changed<Candidate> | Unchanged
}

/** What a step does to the record of a job, for one person. */
export interface JobEffect extends EffectBase {
  readonly on: 'job'
  change(job: Job, person: Person): Changed<Vacancy> | Unchanged
}

/** What one step does to one record. It is pure, and only ever takes something out of the way. */
export type Effect = PersonEffect | JobEffect
