import type { Division } from '../../assign/division.js'
import type { NamedPair } from '../../assign/options/options.js'
import type { HistoryEntry, RankOptions } from '../../domain/rankOptions.js'
import { readShownDivision } from '../../domain/shownResult.js'
import type { Matcher } from '../../matcher.js'
import { EVERYONE } from '../log/everyone.js'
import type { DivisionShown, NamedInLog } from '../log/happening.js'
import type { Draft, EntryTerms } from './draft.js'
import { heldCandidates, heldVacancies } from './heldHash.js'
import { measuredProposal } from './measuredProposal.js'
import { recordedOptions } from './recordedOptions.js'
import { ofMatcher, stampOf } from './stampOf.js'

/** A division that somebody is shown. */
export interface ShownDivision {
  /** As `assignWithMatcher` made it, of people whom the matcher holds. */
  readonly division: Division
  readonly matcher: Matcher
  readonly requestedBy: string
  /** Of the options that it was made with those that are not in the division. */
  readonly options?: Pick<RankOptions, 'where' | 'waive' | 'history'>
}

/**
 * A division, ready to be written.
 * @throws PassendError `invalid-option`, `unknown-candidate`, `unknown-vacancy`.
 */
export function divisionDraft({ division, matcher, requestedBy, options = {} }: ShownDivision): Draft {
  const { objective, method, seed, pairs, unplaced, vacancies, proof, terms } = readShownDivision(division)
  const stamp = stampOf(ofMatcher(matcher), matcher)
  const proposals = pairs.map(({ candidateId, vacancyId, fixed }) => ({
    ...measuredProposal(matcher, { candidate: candidateId, vacancy: vacancyId }, options.waive),
    fixed,
  }))
  const proposedTo = proposals.map(({ candidateId }) => candidateId)
  const leftOut = options.history ?? []
  const held = { candidates: heldCandidates(matcher), vacancies: heldVacancies(matcher) }
  const named = [...terms.forbidden, ...leftOut, ...unplaced].map(({ candidateId }) => candidateId)
  return {
    people: new Set([...proposedTo, ...named, EVERYONE]),
    policy: { hash: stamp.policy.hash, policy: matcher.policy },
    proposedTo,
    write: (entry): DivisionShown => ({
      kind: 'division',
      requestedBy,
      stamp: { policyAt: entry.policyAt, ...stamp },
      objective,
      method,
      seed,
      terms: { minScore: terms.minScore, toVerify: terms.toVerify },
      options: recordedOptions({
        ...(options.where && { where: options.where }),
        ...(options.waive && { waive: options.waive }),
      }),
      inputs: {
        candidates: { ...held.candidates, hash: entry.salted(EVERYONE, held.candidates.hash) },
        vacancies: held.vacancies,
      },
      proposals: proposals.map(({ candidateId, told, fixed }) => ({
        person: entry.person(candidateId),
        ...told,
        fixed,
      })),
      unplaced: unplaced.map(({ candidateId, reason }) => ({ person: entry.person(candidateId), reason })),
      vacancies: vacancies.map(({ vacancyId, places, taken }) => ({ vacancyId, places, taken })),
      forbidden: namedIn(terms.forbidden, entry),
      leftOut: namedIn(leftOut, entry),
      worth: proof.value,
      exact: proof.exact,
    }),
  }
}

/** Pairs by commitment, in an order that says nothing. */
const namedIn = (pairs: readonly (NamedPair | HistoryEntry)[], { person }: EntryTerms): NamedInLog[] =>
  pairs
    .map(({ candidateId, vacancyId }) => ({ person: person(candidateId), vacancyId }))
    .sort((a, b) => (a.person + a.vacancyId < b.person + b.vacancyId ? -1 : 1))
