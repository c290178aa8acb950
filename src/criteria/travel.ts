import { divideRounded, FULL, line, type Measure, UNKNOWN } from '../domain/measure.js'
import { type Transport, transportSchema } from '../domain/travel.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { limitPart, noLimits } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

interface Trip {
  readonly minutes: number
  readonly means: Transport
  readonly estimated: boolean
}

/**
 * The means a person can take: what they wish and have; where one of the two is not known, the other; and where they have
 * nothing that they wish, what they have.
 */
function meansOf({ person }: Pair): readonly Transport[] {
  const wished = person.record.wishes?.travel?.means
  const has = person.record.circumstances?.transport
  if (wished === undefined || has === undefined) return wished ?? has ?? []
  const both = wished.filter((means) => has.includes(means))
  return both.length > 0 ? both : has
}

/** The quickest trip by the means a person can take: as the caller's planner says, else straight line x detour / speed. */
function quickestTrip(pair: Pair): Trip | undefined {
  const { person, job, context, metres } = pair
  if (person.point === undefined || job.point === undefined || metres === undefined) return undefined
  const { detour, metresPerMinute } = context.policy.travel
  let quickest: Trip | undefined
  const means = meansOf(pair)
  for (const one of transportSchema.options) {
    if (!means.includes(one)) continue
    const supplied = context.travelMinutes?.(person.point, job.point, one)
    const planned = supplied !== undefined && Number.isFinite(supplied) && supplied >= 0
    const estimate = divideRounded(metres * detour, FULL * metresPerMinute[one])
    const trip = { minutes: planned ? Math.round(supplied) : estimate, means: one, estimated: !planned }
    if (quickest === undefined || trip.minutes < quickest.minutes) quickest = trip
  }
  return quickest
}

const isMust = ({ person, context }: Pair) =>
  (person.record.wishes?.travel?.strength ?? context.policy.strength.travel) === 'must'

/** FULL up to half the maximum, a line to 500 at the maximum, and beyond it a line to 0 at twice the maximum. */
function fitOfTrip(value: number, maximum: number, { context }: Pair): number {
  const { fullUntil, atMaximum } = context.policy.travel
  if (value <= maximum) return line(value * FULL, maximum * fullUntil, maximum * FULL, atMaximum)
  const edge = fullUntil === FULL ? FULL : atMaximum
  return value >= 2 * maximum ? 0 : divideRounded(edge * (2 * maximum - value), maximum)
}

/** Each maximum that a person states: its value now, and the most it may be; undefined now if not known. */
function maxima(pair: Pair): { now: number | undefined; maximum: number }[] {
  const { km, minutes } = pair.person.record.wishes?.travel ?? {}
  const stated: { now: number | undefined; maximum: number }[] = []
  if (km !== undefined) stated.push({ now: pair.metres, maximum: km * 1000 })
  if (minutes !== undefined) stated.push({ now: quickestTrip(pair)?.minutes, maximum: minutes })
  return stated
}

/** How far the work is, against how far the person will travel: in kilometres as the crow flies, minutes, or both. */
export const travel: Criterion = {
  id: 'travel',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  limits(pair) {
    if (!isMust(pair)) return noLimits
    return maxima(pair).map(({ now, maximum }) =>
      limitPart(now === undefined ? undefined : now <= maximum, 'candidate'),
    )
  },

  measure(pair, unknown): Measure {
    const stated = maxima(pair)
    if (stated.length === 0) return FULL
    if (stated.every(({ now }) => now === undefined)) return UNKNOWN
    return Math.min(...stated.map(({ now, maximum }) => (now === undefined ? unknown : fitOfTrip(now, maximum, pair))))
  },

  grounds(pair) {
    const wished = pair.person.record.wishes?.travel
    const asks = wished?.km !== undefined || wished?.minutes !== undefined
    const trip = wished?.minutes === undefined ? undefined : quickestTrip(pair)
    const facts: Fact[] = []
    if (pair.metres !== undefined) {
      const byTrip = trip && { minutes: trip.minutes, means: trip.means, estimated: trip.estimated }
      facts.push({
        fact: 'distance',
        metres: pair.metres,
        maximumKm: wished?.km,
        maximumMinutes: wished?.minutes,
        ...byTrip,
      })
    }
    const missing: MissingField[] = []
    if (asks && pair.person.point === undefined) missing.push({ of: 'candidate', field: 'place' })
    if (asks && pair.job.point === undefined) missing.push({ of: 'vacancy', field: 'place' })
    if (wished?.minutes !== undefined && meansOf(pair).length === 0) {
      missing.push({ of: 'candidate', field: 'circumstances.transport' })
    }
    return { facts, missing }
  },
}
