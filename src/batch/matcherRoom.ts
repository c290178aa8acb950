import type { HeldJobs } from '../compile/heldJobs.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Matcher } from '../matcher.js'
import type { Context } from '../prepare/context.js'
import { prepareJob } from '../prepare/job.js'
import type { Came } from './intake.js'
import type { VacancyRoom } from './vacancies.js'

/** Puts vacancies into a matcher. */
export class MatcherRoom implements VacancyRoom {
  readonly #jobs: HeldJobs
  readonly #context: Context

  constructor(matcher: Matcher) {
    const { jobs, context } = matcher.parts()
    this.#jobs = jobs
    this.#context = context
  }

  /** How many of them hire openly. */
  get openHiring(): number {
    return this.#jobs.table.parts().reduce((sum, { open }) => sum + open, 0)
  }

  has(id: string): boolean {
    return this.#jobs.has(id)
  }

  set(came: Pick<Came<Vacancy>, 'id' | 'readAgain'>): void {
    this.#jobs.set(came.id, prepareJob(came.readAgain(), this.#context))
  }

  delete(id: string): void {
    this.#jobs.delete(id)
  }
}
