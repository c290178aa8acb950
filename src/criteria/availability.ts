import { dayNumber } from '../domain/calendar.js'
import { line, type Measure, UNKNOWN } from '../domain/measure.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitPart, limitPart } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

/** The day on which the work starts: the vacancy's, or today if that is past or not stated; undefined without a today. */
function startDay({ job, context }: Pair): number | undefined {
  const { startDate } = job.record
  if (context.today === undefined) return undefined
  return Math.max(context.today, startDate === undefined ? context.today : dayNumber(startDate))
}

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

function dates(pair: Pair): Dates {
  const { availableFrom, availableUntil } = pair.person.record.wishes ?? {}
  const { closingDate, endDate } = pair.job.record
  const { today } = pair.context
  const start = startDay(pair)
  const unlessUnknown = <T>(asked: string | undefined, answer: (day: number, start: number, today: number) => T) => {
    if (asked === undefined) return undefined
    return start === undefined || today === undefined ? null : answer(dayNumber(asked), start, today)
  }
  return {
    daysLate: unlessUnknown(availableFrom, (day, from) => Math.max(0, day - from)),
    endsTooSoon: unlessUnknown(availableUntil, (day, from) => day < from),
    closed: unlessUnknown(closingDate, (day, _from, now) => day < now),
    ended: unlessUnknown(endDate, (day, _from, now) => day < now),
  }
}

/**
 * Whether the person is free by the start and the vacancy still open: FULL if free in time, falling to 0 over twelve
 * weeks, where the must is unmet; 0 once the vacancy has closed or the work has ended. Without a day that counts as today it is unknown.
 */
export const availability: Criterion = {
  id: 'availability',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate', 'employer'],

  limits(pair) {
    if (pair.context.policy.strength.availability === 'nice') return []
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
    if ([daysLate, endsTooSoon, closed, ended].includes(null)) missing.push({ of: 'caller', field: 'asOf' })
    return { facts, missing }
  },
}
