import type { Candidate } from '../../domain/candidate.js'
import type { Measure } from '../../domain/measure.js'
import { parseCandidate, requireRecord } from '../../domain/parse.js'
import { PassendError } from '../../errors.js'
import type { Matcher } from '../../matcher.js'
import type { Context } from '../../prepare/context.js'
import { type Person, preparePerson } from '../../prepare/person.js'
import { compareLots, drawLot, type Lot } from '../../rank/lottery.js'
import { type Mastered, masteredBy } from './mastered.js'
import type { Qualification } from './qualification.js'
import type { Register } from './register.js'
import { type JudgedTrip, tripsOf } from './trip.js'
import { wishedBy } from './wished.js'

/** A candidate made ready to plan routes for. */
export interface Learner {
  readonly record: Candidate
  readonly person: Person
  readonly masteredOf: (qualification: Qualification) => Mastered
  /** How near the work is to what the person wishes to be. */
  readonly wishFor: (qualification: Qualification) => Measure
  readonly tripTo: (place: Candidate['place']) => JudgedTrip
  /** The lot of this person and something else by its id. */
  readonly lotWith: (id: string) => Lot
}

/**
 * Makes a candidate ready: by id, or a record that the matcher does not hold.
 * @throws PassendError `unknown-candidate`, or `invalid-record` as the matcher judges it.
 */
export function learnerOf(
  candidate: string | Candidate,
  matcher: Matcher,
  register: Register,
  context: Context,
): Learner {
  const record = typeof candidate === 'string' ? heldBy(matcher, candidate) : readBy(matcher, candidate)
  const masteredOf = masteredBy(record, register)
  const known = new Map<string, Mastered>()
  return {
    record,
    person: preparePerson(record, context),
    masteredOf: (qualification) => {
      const mastered = known.get(qualification.crebo) ?? masteredOf(qualification)
      known.set(qualification.crebo, mastered)
      return mastered
    },
    wishFor: wishedBy(record, matcher),
    tripTo: tripsOf(record, matcher),
    lotWith: (id) => drawLot(matcher.seed, record.id, id),
  }
}

function heldBy(matcher: Matcher, id: string): Candidate {
  const record = matcher.candidate(id)
  if (record !== undefined) return record
  throw new PassendError(
    'unknown-candidate',
    'No candidate with this id is held.',
    'Add it to the matcher with addCandidates, or give the record itself.',
  )
}

/** The matcher judges a record by its own options, and throws for one that it refuses. What it takes is then read here. */
function readBy(matcher: Matcher, candidate: Candidate): Candidate {
  matcher.score(candidate, { id: 'site', title: 'site', employerId: 'site' })
  const options = { allowBsnLikeIds: true, keepExactPlaces: true }
  return requireRecord('candidate', parseCandidate(candidate, 0, options))
}

/** The order of two things near a person: by whole metres, what is not known last; equal ones by lot. */
export const nearestFirst = (
  a: { readonly metres: number | undefined; readonly lot: Lot },
  b: { readonly metres: number | undefined; readonly lot: Lot },
): number =>
  a.metres === b.metres
    ? compareLots(a.lot, b.lot)
    : (a.metres ?? Number.POSITIVE_INFINITY) - (b.metres ?? Number.POSITIVE_INFINITY)
