import type { Candidate } from '../../domain/candidate.js'
import { hashOf } from '../../domain/hash.js'
import { describe } from '../../domain/issue.js'
import { readShownRanking } from '../../domain/shownResult.js'
import type { Vacancy } from '../../domain/vacancy.js'
import { PassendError } from '../../errors.js'
import type { Matcher } from '../../matcher.js'
import type { Ranking, RankingCounts } from '../../rank/ranking.js'
import type { Match } from '../../score/match.js'
import type { RankingOptions } from '../../stepOptions.js'
import { EVERYONE } from '../log/everyone.js'
import type { RankingShown } from '../log/happening.js'
import type { Draft } from './draft.js'
import { heldCandidates, heldVacancies } from './heldHash.js'
import { type MeasuredProposal, measuredProposal } from './measuredProposal.js'
import { recordedOptions } from './recordedOptions.js'
import { ofMatcher, stampOf } from './stampOf.js'

/**
 * A ranking as the log takes it: that of a matcher, or a line of a batch, which leaves to its report what is the same for all. What is absent
 * of the stamp is the matcher's.
 */
export type RankingToRecord = Pick<Ranking, 'for' | 'matches' | 'leftOut'> &
  Partial<Omit<Ranking, 'counts'>> & { readonly counts: Partial<RankingCounts> }

/** A ranking that somebody is shown. */
export interface ShownRanking {
  readonly ranking: RankingToRecord
  /** The matcher that made it, with the records that it held then. */
  readonly matcher: Matcher
  /** Who asked: an opaque key of the caller's own. */
  readonly requestedBy: string
  /** The options that it was made with. Default: none. */
  readonly options?: RankingOptions
  /** The record that was ranked for, if the matcher does not hold it. */
  readonly subject?: Candidate | Vacancy
}

/**
 * A ranking, ready to be written.
 * @throws PassendError `invalid-option` for options or a matcher that did not make it; `unknown-candidate`, `unknown-vacancy`.
 */
export function rankingDraft({ ranking: given, matcher, requestedBy, options = {}, subject }: ShownRanking): Draft {
  const ranking = readShownRanking(given)
  const { for: whom, blockedBy, reachable, openHiring = [] } = ranking
  const { instruments, ...bounds } = options.steps ?? {}
  const { steps: _, ...rest } = options
  const stamp = stampOf({ ...ofMatcher(matcher), ...given }, matcher, instruments)
  const ofPerson = 'candidateId' in whom
  const record = subjectOf(matcher, whom, subject)
  const proposals = ranking.matches.map(({ candidateId, vacancyId, nearest }) =>
    measuredProposal(
      matcher,
      ofPerson
        ? { candidate: record as Candidate, vacancy: vacancyId }
        : { candidate: candidateId, vacancy: record as Vacancy },
      options.waive,
      nearest?.best?.steps.map(({ id }) => id),
    ),
  )
  checkSame(ranking.matches, proposals)
  const proposedTo = proposals.map(({ candidateId }) => candidateId)
  const leftOut = ranking.leftOut.map(({ id }) => id)
  const told = recordedOptions(options.steps === undefined ? rest : { ...rest, steps: bounds })
  const held = ofPerson ? heldVacancies(matcher) : heldCandidates(matcher)
  return {
    people: new Set(ofPerson ? [whom.candidateId] : [...proposedTo, ...leftOut, EVERYONE]),
    policy: { hash: stamp.policy.hash, policy: matcher.policy },
    proposedTo,
    write: ({ person, salted, policyAt }): RankingShown => ({
      kind: 'ranking',
      requestedBy,
      stamp: { policyAt, ...stamp },
      of: ofPerson ? { person: person(whom.candidateId) } : whom,
      options: told,
      inputs: {
        subject: ofPerson ? salted(whom.candidateId, record) : hashOf(record),
        held: ofPerson ? held : { ...held, hash: salted(EVERYONE, held.hash) },
      },
      counts: ranking.counts,
      ...(blockedBy !== undefined && { blockedBy }),
      ...(reachable !== undefined && { reachable }),
      proposals: proposals.map(({ candidateId, told: one }) => ({ person: person(candidateId), ...one })),
      openHiring: openHiring.map(({ vacancyId }) => vacancyId),
      leftOut: (ofPerson ? leftOut : leftOut.map(person)).sort(),
    }),
  }
}

function subjectOf(
  matcher: Matcher,
  whom: Ranking['for'],
  given: Candidate | Vacancy | undefined,
): Candidate | Vacancy {
  const [id, held] =
    'candidateId' in whom
      ? [whom.candidateId, matcher.candidate(whom.candidateId)]
      : [whom.vacancyId, matcher.vacancy(whom.vacancyId)]
  const record = given ?? held
  if (record?.id === id) return record
  throw new PassendError(
    'invalid-option',
    `Option 'subject': expected the record that was ranked for; got ${record === undefined ? describe(given) : 'another'}.`,
    'The matcher does not hold it: give it as subject.',
    { option: 'subject' },
  )
}

/** The log never holds another number than the one that was shown: the matcher has to have made these matches, with these options. */
function checkSame(matches: readonly Pick<Match, 'status' | 'score'>[], proposals: readonly MeasuredProposal[]): void {
  const different = matches.findIndex(
    ({ status, score }, at) => proposals[at]?.told.status !== status || proposals[at]?.told.score !== score,
  )
  if (different < 0) return
  throw new PassendError(
    'invalid-option',
    `Expected the ranking that this matcher makes with these options; match ${different} is another.`,
    'Give the options that the ranking was made with, and record it before records are changed: log.rankVacancies(...) does both at once.',
    { option: 'options' },
  )
}
