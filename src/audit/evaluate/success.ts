import type { DecisionReason } from '../../domain/decision.js'
import type { FollowedMonths } from '../../domain/workOutcome.js'
import type { Decided, FollowedProposal } from '../proposal.js'

/** What counts as success: that people went on with it, that somebody began to work there, or was still there after so many months. */
export const successes = ['accepted', 'started', 'still-there-3', 'still-there-6', 'still-there-12'] as const
export type Success = (typeof successes)[number]

const monthsOf: Readonly<Partial<Record<Success, FollowedMonths>>> = {
  'still-there-3': 3,
  'still-there-6': 6,
  'still-there-12': 12,
}

/** What a proposal says of the match: it came to something or it did not, nobody said yet, or it ended for a reason that is not the match. */
export type Standing = 'success' | 'failure' | 'open' | 'set-aside'

/** Reasons that say nothing of how person and work fit: there was no choice left, or it was the same proposal again. */
const besideTheMatch: ReadonlySet<DecisionReason | undefined> = new Set([
  'already-placed',
  'no-position-left',
  'duplicate',
])

/**
 * How a proposal stands, for what counts as success.
 *
 * - What became of it goes before what was decided. Not started is a failure for each.
 * - `started`: somebody began to work there.
 * - `still-there-…`: they were there after at least so many months. Who left before is a failure; who started and of whom nobody said
 *   more is open.
 * - `accepted`: somebody started, or each who decided said yes in the end. Postponed is open.
 * - Declined in the end by anybody is a failure; for a reason beside the match (already placed, no position left, duplicate) it is set
 *   aside.
 */
export function standing({ decisions, became }: FollowedProposal, success: Success): Standing {
  if (became.started === false) return 'failure'
  if (became.started === true) return standingOfStart(became, success)
  const last = lastWords(decisions)
  const declined = last.filter(({ outcome }) => outcome === 'declined')
  if (declined.length > 0) return declined.every(({ reason }) => besideTheMatch.has(reason)) ? 'set-aside' : 'failure'
  const agreed = last.length > 0 && last.every(({ outcome }) => outcome === 'accepted')
  return success === 'accepted' && agreed ? 'success' : 'open'
}

function standingOfStart({ months, left }: FollowedProposal['became'], success: Success): Standing {
  const needed = monthsOf[success]
  if (needed === undefined || months >= needed) return 'success'
  return left === undefined ? 'open' : 'failure'
}

/** What each who decided said last. */
export function lastWords(decisions: readonly Decided[]): readonly Decided[] {
  return decisions.filter(({ role }, index) => !decisions.slice(index + 1).some((later) => later.role === role))
}
