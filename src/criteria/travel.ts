import { Circle } from '../domain/circle.js'
import { divideRounded, FULL, line } from '../domain/measure.js'
import type { Point } from '../domain/place.js'
import type { Transport } from '../domain/travel.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
import type { Criterion } from './criterion.js'
import type { Fact } from './fact.js'
import { type LimitPart, limitPart, noLimits, oneLimit } from './limit.js'
import type { MissingField } from './missing.js'
import { type Pair, pairOf } from './pair.js'
import { type Answer, worseOf } from './worseOf.js'

interface Trip {
  readonly minutes: number
  readonly means: Transport
  readonly estimated: boolean
}

const wishOf = ({ record }: Person) => record.wishes?.travel

/** The quickest trip by the means a person can take: as the caller's planner says, else straight line x detour / speed. */
function quickestTrip({ person, job, context, metres }: Pair): Trip | undefined {
  if (person.point === undefined || job.point === undefined || metres === undefined) return undefined
  const { detour, metresPerMinute } = context.policy.travel
  let quickest: Trip | undefined
  for (const means of person.means) {
    const supplied = context.travelMinutes?.(person.point, job.point, means)
    const planned = supplied !== undefined && Number.isFinite(supplied) && supplied >= 0
    const minutes = planned ? Math.round(supplied) : divideRounded(metres * detour, FULL * metresPerMinute[means])
    if (quickest === undefined || minutes < quickest.minutes) quickest = { minutes, means, estimated: !planned }
  }
  return quickest
}

const isMust = (person: Person, { policy }: Context): boolean => {
  const { km, minutes, strength = policy.strength.travel } = wishOf(person) ?? {}
  return strength === 'must' && (km !== undefined || minutes !== undefined)
}

/** FULL up to half the maximum, a line to 500 at the maximum, and beyond it a line to 0 at twice the maximum. */
function fitOfTrip(now: number | undefined, maximum: number, { policy }: Context): Answer {
  if (now === undefined) return null
  const { fullUntil, atMaximum } = policy.travel
  if (now <= maximum) return line(now * FULL, maximum * fullUntil, maximum * FULL, atMaximum)
  const edge = fullUntil === FULL ? FULL : atMaximum
  return now >= 2 * maximum ? 0 : divideRounded(edge * (2 * maximum - now), maximum)
}

const isWithin = (now: number | undefined, maximum: number): boolean | undefined =>
  now === undefined ? undefined : now <= maximum

/**
 * The metres beyond which no work can be for a person: their maximum in kilometres, if that is a must. Infinite where it is
 * not, or where they state none.
 */
export const farthest = (person: Person, context: Context): number =>
  isMust(person, context) ? (wishOf(person)?.km ?? Number.POSITIVE_INFINITY) * 1000 : Number.POSITIVE_INFINITY

/** The limits of travel by where the work is. For a person whose only must is a circle that is asked of the circle. */
export function limitsByPlace(person: Person, context: Context): (place: Point | undefined) => readonly LimitPart[] {
  const { point } = person
  const metres = farthest(person, context)
  if (point === undefined || !Number.isFinite(metres) || wishOf(person)?.minutes !== undefined)
    return (place) => travel.limits(pairOf(person, { point: place } as Job, context))
  const circle = new Circle(point, metres)
  return (place) => oneLimit(place && circle.holds(place.lat, place.lon), 'candidate')
}

/** How far the work is, against how far the person will travel: in kilometres as the crow flies, minutes, or both. */
export const travel: Criterion = {
  id: 'travel',
  side: 'wish',
  kind: 'barrier',
  owners: ['candidate'],

  reads: {
    job: ({ point }) => ({ point }),
    person: (person) => {
      const { point, means } = person
      const { km, minutes, strength } = wishOf(person) ?? {}
      return [point, km, minutes, strength, means]
    },
  },
  mayLimit: { person: isMust },
  asks: { person: (person) => wishOf(person)?.km !== undefined || wishOf(person)?.minutes !== undefined },

  limits(pair) {
    if (!isMust(pair.person, pair.context)) return noLimits
    const { km, minutes } = wishOf(pair.person) ?? {}
    const parts: LimitPart[] = []
    if (km !== undefined) parts.push(limitPart(isWithin(pair.metres, km * 1000), 'candidate'))
    if (minutes !== undefined) parts.push(limitPart(isWithin(quickestTrip(pair)?.minutes, minutes), 'candidate'))
    return parts
  },

  measure(pair, unknown) {
    const { km, minutes } = wishOf(pair.person) ?? {}
    const byDistance = km === undefined ? undefined : fitOfTrip(pair.metres, km * 1000, pair.context)
    const byTime = minutes === undefined ? undefined : fitOfTrip(quickestTrip(pair)?.minutes, minutes, pair.context)
    return worseOf(byDistance, byTime, unknown)
  },

  grounds(pair) {
    const wished = wishOf(pair.person)
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
    if (wished?.minutes !== undefined && pair.person.means.length === 0) {
      missing.push({ of: 'candidate', field: 'circumstances.transport' })
    }
    return { facts, missing }
  },
}
