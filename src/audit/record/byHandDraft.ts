import type { Candidate } from '../../domain/candidate.js'
import type { By } from '../../domain/decision.js'
import type { Vacancy } from '../../domain/vacancy.js'
import type { Matcher } from '../../matcher.js'
import type { AddedByHand } from '../log/happening.js'
import type { Draft } from './draft.js'
import { measuredProposal } from './measuredProposal.js'
import { ofMatcher, stampOf } from './stampOf.js'

/** A pair that a person thinks of, whether or not the engine proposed it. */
export interface PairByHand {
  readonly candidate: string | Candidate
  readonly vacancy: string | Vacancy
  /** Scores the pair, so that it can be compared with what was proposed. */
  readonly matcher: Matcher
  /** Who thought of it. */
  readonly by: By
}

/**
 * A pair added by hand, ready to be written.
 * @throws PassendError `open-hiring-is-not-ranked`, `unknown-candidate`, `unknown-vacancy`, `invalid-record`.
 */
export function byHandDraft({ candidate, vacancy, matcher, by }: PairByHand): Draft {
  const stamp = stampOf(ofMatcher(matcher), matcher)
  const { candidateId, told } = measuredProposal(matcher, { candidate, vacancy }, undefined)
  return {
    people: new Set([candidateId]),
    policy: { hash: stamp.policy.hash, policy: matcher.policy },
    proposedTo: [candidateId],
    write: ({ person, policyAt }): AddedByHand => ({
      kind: 'added-by-hand',
      requestedBy: by.reference,
      stamp: { policyAt, ...stamp },
      by,
      proposals: [{ person: person(candidateId), ...told }],
    }),
  }
}
