import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Person } from '../prepare/person.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { noLimits, oneLimit } from './limit.js'

type Range = NonNullable<Person['minutes']>

/** The minutes a week between what is asked and what is offered: `max(0, vmin - cmax, cmin - vmax)`; an open end is open. */
function gap(person: Range, job: Range): number {
  return Math.max(
    0,
    (job.min ?? 0) - (person.max ?? Number.POSITIVE_INFINITY),
    (person.min ?? 0) - (job.max ?? Number.POSITIVE_INFINITY),
  )
}

const strengthOf = ({ record }: Person) => record.wishes?.hours?.strength
const isMust = (person: Person, { policy }: Context): boolean =>
  person.minutes !== undefined && (strengthOf(person) ?? policy.strength.hours) === 'must'

/** The hours a week: 125 less for each hour between what the person can and what the job is. */
export const hours: Criterion = {
  id: 'hours',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],
  knownAsWhole: true,

  reads: {
    job: ({ minutes }) => ({ minutes }),
    person: (person) => [person.minutes, strengthOf(person)],
  },
  mayLimit: { person: isMust },
  asks: { person: ({ minutes }) => minutes !== undefined },

  limits({ person, job, context }) {
    if (person.minutes === undefined || !isMust(person, context)) return noLimits
    return oneLimit(job.minutes === undefined ? undefined : gap(person.minutes, job.minutes) === 0, 'candidate')
  },

  measure({ person, job, context }): Measure {
    if (person.minutes === undefined) return FULL
    if (job.minutes === undefined) return UNKNOWN
    const lost = context.policy.hours.perHour * gap(person.minutes, job.minutes)
    return lost >= FULL * 60 ? 0 : divideRounded(FULL * 60 - lost, 60)
  },

  grounds({ person, job }) {
    if (person.minutes === undefined) return { facts: [], missing: [] }
    if (job.minutes === undefined) return { facts: [], missing: [{ of: 'vacancy', field: 'hours' }] }
    const { min, max } = person.record.wishes?.hours ?? {}
    const inHours = (minutes: number | undefined) => (minutes === undefined ? undefined : minutes / 60)
    const fact: Fact = {
      fact: 'hours',
      wished: { min, max },
      offered: { min: inHours(job.minutes.min), max: inHours(job.minutes.max) },
      gapMinutes: gap(person.minutes, job.minutes),
      childcareHours: person.record.circumstances?.childcareHours,
    }
    return { facts: [fact], missing: [] }
  },
}
