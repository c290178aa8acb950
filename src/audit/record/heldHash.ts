import { hashOf } from '../../domain/hash.js'
import type { Matcher } from '../../matcher.js'
import type { HeldHash } from '../log/happening.js'

interface Hashed {
  readonly revision: number
  candidates?: HeldHash
  vacancies?: HeldHash
}

/** Hashing a region takes seconds, so it is done once for what a matcher holds, until that changes. */
const known = new WeakMap<Matcher, Hashed>()

/** All vacancies that a matcher holds, by one hash: the same whatever the order in which they came. */
export const heldVacancies = (matcher: Matcher): HeldHash =>
  remembered(matcher, 'vacancies', () => hashOfRecords(matcher.vacancyIds(), (id) => matcher.vacancy(id)))

/** All candidates that a matcher holds, likewise. Nothing of it goes into a log as it is: salted only. */
export const heldCandidates = (matcher: Matcher): HeldHash =>
  remembered(matcher, 'candidates', () => hashOfRecords(matcher.candidateIds(), (id) => matcher.candidate(id)))

function remembered(matcher: Matcher, which: 'candidates' | 'vacancies', hash: () => HeldHash): HeldHash {
  const { revision } = matcher
  const before = known.get(matcher)
  const hashed: Hashed = before?.revision === revision ? before : { revision }
  known.set(matcher, hashed)
  hashed[which] ??= hash()
  return hashed[which]
}

/** The records in the code-unit order of their ids, each hashed, and these hashes hashed. */
function hashOfRecords(ids: Iterable<string>, record: (id: string) => unknown): HeldHash {
  const hashes = [...ids].sort().map((id) => hashOf(record(id)))
  return { count: hashes.length, hash: hashOf(hashes) }
}
