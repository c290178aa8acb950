import { dayNumber } from '../domain/calendar.js'
import { line, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitOwner, type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

/** How many days after the start the person is free; null if that cannot be known, undefined if nothing is asked. */
function daysLate({ person, job }: Pair): number | null | undefined {
  const { from } = person.available
  const { start } = job.dates
  if (from === undefined) return undefined
  if (start === undefined) return null
  if (from <= start.earliest) return 0
  return start.latest === start.earliest ? from - start.earliest : null
}

/** Whether the person's last day lies before the start; null if that cannot be known, undefined if nothing is asked. */
function endsTooSoon({ person, job }: Pair): boolean | null | undefined {
  const { until } = person.available
  const { start } = job.dates
  if (until === undefined) return undefined
  if (start === undefined) return null
  if (until < start.earliest) return true
  return until >= start.latest ? false : null
}

/** The limit of something that stands in the way or not; null if that cannot be known. */
const limitUnless = (over: boolean | null, owner: LimitOwner): LimitPart =>
  limitPart(over === null ? undefined : !over, owner)

/**
 * Whether the person is free by the start and the vacancy still open: FULL if free in time, falling to 0 over twelve
 * weeks, where the must is unmet; 0 once the vacancy has closed or the work has ended. Without a day that counts as today
 * it is unknown.
 */
export const availability: Criterion = {
  id: 'availability',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate', 'employer'],
  knownAsWhole: true,

  reads: {
    job: ({ dates }) => ({ dates }),
    person: ({ available }) => available,
  },
  /** By the policy alone: dates on either side can limit, whatever the other side states. */
  mayLimit: {
    person: (_person, { policy }) => policy.strength.availability === 'must',
    job: (_job, { policy }) => policy.strength.availability === 'must',
  },

  limits(pair) {
    const { strength, availability } = pair.context.policy
    if (strength.availability === 'nice') return noLimits
    const { closed, ended } = pair.job.dates
    const late = daysLate(pair)
    const short = endsTooSoon(pair)
    const parts: LimitPart[] = []
    if (late !== undefined)
      parts.push(limitUnless(late === null ? null : late >= availability.daysUntilZero, 'candidate'))
    if (short !== undefined) parts.push(limitUnless(short, 'candidate'))
    if (closed !== undefined) parts.push(limitUnless(closed, 'employer'))
    if (ended !== undefined) parts.push(limitUnless(ended, 'employer'))
    return parts
  },

  measure(pair): Measure {
    const { closed, ended } = pair.job.dates
    const late = daysLate(pair)
    const short = endsTooSoon(pair)
    if (short === true || closed === true || ended === true) return 0
    if (late === null || short === null || closed === null || ended === null) return UNKNOWN
    return line(late ?? 0, 0, pair.context.policy.availability.daysUntilZero, 0)
  },

  grounds(pair) {
    const { availableFrom, availableUntil } = pair.person.record.wishes ?? {}
    const { closingDate, endDate, startDate } = pair.job.record
    const { closed, ended } = pair.job.dates
    const late = daysLate(pair)
    const short = endsTooSoon(pair)
    const facts: Fact[] = []
    if (availableFrom !== undefined && typeof late === 'number') {
      const ahead = startDate !== undefined && dayNumber(startDate) > (pair.context.today ?? 0)
      facts.push({ fact: 'start', availableFrom, start: ahead ? startDate : undefined, daysLate: late })
    }
    if (availableUntil !== undefined && typeof short === 'boolean') {
      facts.push({ fact: 'available-until', availableUntil, tooShort: short })
    }
    if (closingDate !== undefined && typeof closed === 'boolean') facts.push({ fact: 'closing', closingDate, closed })
    if (endDate !== undefined && typeof ended === 'boolean') facts.push({ fact: 'job-end', endDate, ended })
    const missing: MissingField[] = []
    if (late === null || short === null || closed === null || ended === null) {
      const noToday = pair.context.today === undefined
      missing.push(noToday ? { of: 'caller', field: 'asOf' } : { of: 'vacancy', field: 'startDate' })
    }
    return { facts, missing }
  },
}
