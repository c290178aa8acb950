import { hours } from '../criteria/hours.js'
import { combineLimits } from '../criteria/limit.js'
import { FULL, UNKNOWN } from '../domain/measure.js'
import type { GivenPerson } from '../givenPeople.js'
import type { Matcher } from '../matcher.js'
import { createContext } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import { preparePerson } from '../prepare/person.js'

/** What a person says of the hours of a function. */
export interface WeeklyHours {
  /** The minutes a week that they wish at least and at most; 0 and infinite where they do not say. */
  readonly least: number
  readonly most: number
  /** Whether hours outside these block. */
  readonly must: boolean
  /** How well so many minutes a week fit, 0..1000: the criterion's own measure. */
  fit(minutes: number): number
}

/** Asks the criterion of hours for each person, and remembers what it said. */
export function weeklyHours(members: readonly GivenPerson[], matcher: Matcher): WeeklyHours[] {
  const { policy, taxonomy, asOf } = matcher
  // Hours depend on no place.
  const context = createContext({ policy, taxonomy, asOf, placeOf: () => undefined, travelMinutes: undefined })
  return members.map(({ record }) => {
    const person = preparePerson(record, context)
    const pair = (minutes: number) => {
      const job = { minutes: { min: minutes, max: minutes } } as Job
      return { person, job, context, metres: undefined }
    }
    const said = new Map<number, number>()
    return {
      least: person.minutes?.min ?? 0,
      most: person.minutes?.max ?? Number.POSITIVE_INFINITY,
      must: combineLimits(hours.limits(pair(0))) !== 'none',
      fit(minutes) {
        let fit = said.get(minutes)
        if (fit === undefined) {
          const measure = hours.measure(pair(minutes), policy.unknown)
          fit = measure === UNKNOWN ? FULL : measure
          said.set(minutes, fit)
        }
        return fit
      },
    }
  })
}
