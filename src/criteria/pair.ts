import { metresBetween } from '../domain/place.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'

/** A person and a job side by side, as every criterion sees them. */
export interface Pair {
  readonly person: Person
  readonly job: Job
  readonly context: Context
  /** The distance as the crow flies in whole metres; undefined if either place is not known. */
  readonly metres: number | undefined
}

/** Puts a person beside a job. */
export const pairOf = (person: Person, job: Job, context: Context): Pair => ({
  person,
  job,
  context,
  metres: person.point === undefined || job.point === undefined ? undefined : metresBetween(person.point, job.point),
})
