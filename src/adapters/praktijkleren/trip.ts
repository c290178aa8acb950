import type { FactOf } from '../../criteria/fact.js'
import type { Limit } from '../../criteria/limit.js'
import type { MissingField } from '../../criteria/missing.js'
import type { Candidate } from '../../domain/candidate.js'
import { canonicalJson } from '../../domain/hash.js'
import type { Place } from '../../domain/place.js'
import type { Matcher } from '../../matcher.js'

/** A trip from home, as the criterion travel of the matcher counts it: whole metres as the crow flies, whole minutes one way. */
export type Trip = Omit<FactOf<'distance'>, 'fact'>

/** A trip, absent where one of the two places is not known, and whether the person will make it. */
export interface JudgedTrip {
  readonly trip: Trip | undefined
  /** `none` where the person sets no maximum, or sets one as a wish only. */
  readonly limit: Limit
  /** What would have to be known to judge it. */
  readonly missing: readonly MissingField[]
}

const tripOf = ({ fact: _, ...trip }: FactOf<'distance'>): Trip => trip

/**
 * Judges trips of a person by the matcher itself: its places, its planner and its policy. It asks how a vacancy of which only the
 * place is known stands to a person of whom only place, transport and travel are, each place once.
 */
export function tripsOf(candidate: Candidate, matcher: Matcher): (place: Place | undefined) => JudgedTrip {
  const { place: home, wishes, circumstances } = candidate
  const traveller: Candidate = {
    id: 'traveller',
    ...(home && { place: home }),
    ...(wishes?.travel && { wishes: { travel: wishes.travel } }),
    ...(circumstances?.transport && { circumstances: { transport: circumstances.transport } }),
  }
  const judged = new Map<string, JudgedTrip>()
  return (place) => {
    const key = canonicalJson(place)
    const present = judged.get(key)
    if (present !== undefined) return present
    const site = { id: 'site', title: 'site', employerId: 'site', ...(place && { place }) }
    const { wish } = matcher.explain(traveller, site)
    const reason = wish.barrier.find(({ criterion }) => criterion === 'travel')
    const fact = reason?.facts.find((one): one is FactOf<'distance'> => one.fact === 'distance')
    const made = { trip: fact && tripOf(fact), limit: reason?.limit ?? 'none', missing: reason?.missing ?? [] }
    judged.set(key, made)
    return made
  }
}
