import { dayNumber } from '../domain/calendar.js'
import { line, type Measure, UNKNOWN } from '../domain/measure.js'
import type { StartBetween } from '../prepare/jobDates.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitPart, limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

interface Dates {
  /** How many days after the start the person is free; null if that cannot be known, undefined if nothing is asked. */
  readonly daysLate: number | null | undefined
  /** Whether the person's last day lies before the start. */
  readonly endsTooSoon: boolean | null | undefined
  /** Whether the vacancy has closed. */
  readonly closed: boolean | null | undefined
  /** Whether the last day of the work is past. */
  readonly ended: boolean | null | undefined
}

function dates({ person, job }: Pair): Dates {
  const { from, until } = person.available
  const { start, closed, ended } = job.dates
  return {
    daysLate: from === undefined ? undefined : daysAfter(from, start),
    endsTooSoon: until === undefined ? undefined : endsBefore(until, start),
    closed,
    ended,
  }
}

/** How many days after the start a day is; null where the start is not known well enough to tell. */
function daysAfter(day: number, start: StartBetween | undefined): number | null {
  if (start === undefined) return null
  if (day <= start.earliest) return 0
  return start.latest === start.earliest ? day - start.earliest : null
}

/** Whether a day lies before the start; null where the start is not known well enough to tell. */
function endsBefore(day: number, start: StartBetween | undefined): boolean | null {
  if (start === undefined) return null
  if (day < start.earliest) return true
  return day >= start.latest ? false : null
}

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

  limits(pair) {
    if (pair.context.policy.strength.availability === 'nice') return noLimits
    const { daysLate, endsTooSoon, closed, ended } = dates(pair)
    const { daysUntilZero } = pair.context.policy.availability
    const parts: LimitPart[] = []
    if (daysLate !== undefined)
      parts.push(limitPart(daysLate === null ? undefined : daysLate < daysUntilZero, 'candidate'))
    if (endsTooSoon !== undefined) parts.push(limitPart(endsTooSoon === null ? undefined : !endsTooSoon, 'candidate'))
    for (const over of [closed, ended]) {
      if (over !== undefined) parts.push(limitPart(over === null ? undefined : !over, 'employer'))
    }
    return parts
  },

  measure(pair): Measure {
    const { daysLate, endsTooSoon, closed, ended } = dates(pair)
    if (endsTooSoon === true || closed === true || ended === true) return 0
    if (daysLate === null || endsTooSoon === null || closed === null || ended === null) return UNKNOWN
    return line(daysLate ?? 0, 0, pair.context.policy.availability.daysUntilZero, 0)
  },

  grounds(pair) {
    const { availableFrom, availableUntil } = pair.person.record.wishes ?? {}
    const { closingDate, endDate, startDate } = pair.job.record
    const { daysLate, endsTooSoon, closed, ended } = dates(pair)
    const facts: Fact[] = []
    if (availableFrom !== undefined && typeof daysLate === 'number') {
      const ahead = startDate !== undefined && dayNumber(startDate) > (pair.context.today ?? 0)
      facts.push({ fact: 'start', availableFrom, start: ahead ? startDate : undefined, daysLate })
    }
    if (availableUntil !== undefined && typeof endsTooSoon === 'boolean') {
      facts.push({ fact: 'available-until', availableUntil, tooShort: endsTooSoon })
    }
    if (closingDate !== undefined && typeof closed === 'boolean') facts.push({ fact: 'closing', closingDate, closed })
    if (endDate !== undefined && typeof ended === 'boolean') facts.push({ fact: 'job-end', endDate, ended })
    const missing: MissingField[] = []
    if ([daysLate, endsTooSoon, closed, ended].includes(null)) {
      const noToday = pair.context.today === undefined
      missing.push(noToday ? { of: 'caller', field: 'asOf' } : { of: 'vacancy', field: 'startDate' })
    }
    return { facts, missing }
  },
}
