import { divideRounded, FULL, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { limitPart, noLimits } from './limit.js'
import type { Pair } from './pair.js'

interface Range {
  readonly min: number | undefined
  readonly max: number | undefined
}

/** The hours that a person asks, in minutes. Childcare that is arranged for fewer hours than they wish is the real end. */
function asked({ person }: Pair): Range | undefined {
  const wished = person.record.wishes?.hours
  const childcare = person.record.circumstances?.childcareHours
  if (wished?.min === undefined && wished?.max === undefined && childcare === undefined) return undefined
  const max = Math.min(wished?.max ?? Number.POSITIVE_INFINITY, childcare ?? Number.POSITIVE_INFINITY)
  return {
    min: wished?.min === undefined ? undefined : Math.min(wished.min, max) * 60,
    max: max === Number.POSITIVE_INFINITY ? undefined : max * 60,
  }
}

/** The minutes a week between what is asked and what is offered: `max(0, vmin - cmax, cmin - vmax)`; an open end is open. */
function gap(person: Range, job: Range): number {
  return Math.max(
    0,
    (job.min ?? 0) - (person.max ?? Number.POSITIVE_INFINITY),
    (person.min ?? 0) - (job.max ?? Number.POSITIVE_INFINITY),
  )
}

const isMust = ({ person, context }: Pair) =>
  (person.record.wishes?.hours?.strength ?? context.policy.strength.hours) === 'must'

/** The hours a week: 125 less for each hour between what the person can and what the job is. */
export const hours: Criterion = {
  id: 'hours',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  limits(pair) {
    const person = asked(pair)
    if (person === undefined || !isMust(pair)) return noLimits
    return [limitPart(pair.job.minutes === undefined ? undefined : gap(person, pair.job.minutes) === 0, 'candidate')]
  },

  measure(pair): Measure {
    const person = asked(pair)
    if (person === undefined) return FULL
    if (pair.job.minutes === undefined) return UNKNOWN
    const lost = pair.context.policy.hours.perHour * gap(person, pair.job.minutes)
    return lost >= FULL * 60 ? 0 : divideRounded(FULL * 60 - lost, 60)
  },

  grounds(pair) {
    const person = asked(pair)
    if (person === undefined) return { facts: [], missing: [] }
    if (pair.job.minutes === undefined) return { facts: [], missing: [{ of: 'vacancy', field: 'hours' }] }
    const { min, max } = pair.person.record.wishes?.hours ?? {}
    const inHours = (minutes: number | undefined) => (minutes === undefined ? undefined : minutes / 60)
    const fact: Fact = {
      fact: 'hours',
      wished: { min, max },
      offered: { min: inHours(pair.job.minutes.min), max: inHours(pair.job.minutes.max) },
      gapMinutes: gap(person, pair.job.minutes),
      childcareHours: pair.person.record.circumstances?.childcareHours,
    }
    return { facts: [fact], missing: [] }
  },
}
