import type { Candidate } from '../domain/candidate.js'
import type { Point } from '../domain/place.js'
import type { Transport } from '../domain/travel.js'
import type { Context } from '../prepare/context.js'
import { meansOfTransport } from '../prepare/meansOfTransport.js'
import { type Person, preparePerson } from '../prepare/person.js'
import { whereaboutsOf } from '../prepare/whereabouts.js'

/** A person of whom only the way to work is made ready; all else when it is first asked for: of most people it never is. */
export const personOnDemand = (record: Candidate, context: Context): Person => new PersonOnDemand(record, context)

class PersonOnDemand implements Person {
  readonly record: Candidate
  readonly point: Point | undefined
  readonly region: string | undefined
  readonly means: readonly Transport[]
  readonly #context: Context
  #prepared: Person | undefined

  constructor(record: Candidate, context: Context) {
    const { point, region } = whereaboutsOf(record.place, context)
    this.record = record
    this.point = point
    this.region = region
    this.means = meansOfTransport(record)
    this.#context = context
  }

  get reach() {
    return this.#person.reach
  }

  get occupations() {
    return this.#person.occupations
  }

  get noOccupationPreference() {
    return this.#person.noOccupationPreference
  }

  get languages() {
    return this.#person.languages
  }

  get credentials() {
    return this.#person.credentials
  }

  get supportNeeds() {
    return this.#person.supportNeeds
  }

  get available() {
    return this.#person.available
  }

  get minutes() {
    return this.#person.minutes
  }

  get dayparts() {
    return this.#person.dayparts
  }

  get tasksLiked() {
    return this.#person.tasksLiked
  }

  get tasksDisliked() {
    return this.#person.tasksDisliked
  }

  get physicalLimits() {
    return this.#person.physicalLimits
  }

  get educationLevel() {
    return this.#person.educationLevel
  }

  get #person(): Person {
    this.#prepared ??= preparePerson(this.record, this.#context)
    return this.#prepared
  }
}
