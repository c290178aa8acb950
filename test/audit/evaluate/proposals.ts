import type { Decided, FollowedProposal } from 'passend/audit'

/** A proposal of which nobody said anything yet, but for what is given. */
export const aProposal = (given: Partial<FollowedProposal> = {}): FollowedProposal => ({
  listId: 'list-1',
  place: 1,
  at: 0,
  candidateId: 'p-1',
  vacancyId: 'v-1',
  status: 'eligible',
  score: 500,
  measures: {},
  unmet: [],
  unknown: [],
  decisions: [],
  became: { started: undefined, months: 0 },
  ...given,
})

export const started: FollowedProposal['became'] = { started: true, months: 0 }
export const notStarted: FollowedProposal['became'] = { started: false, months: 0 }

/** What somebody said: by default the jobseeker. */
export const said = (
  outcome: Decided['outcome'],
  reason?: Decided['reason'],
  role: Decided['role'] = 'jobseeker',
): Decided => ({ outcome, role, ...(reason !== undefined && { reason }) })

/**
 * Proposals with these scores, each of a person of its own, in lists of `perList`, that came to something or did not. Places as they come.
 */
export const proposalsOf = (
  scores: readonly { readonly score: number; readonly success: boolean }[],
  perList = scores.length,
): FollowedProposal[] =>
  scores.map(({ score, success }, at) =>
    aProposal({
      listId: `list-${Math.floor(at / perList)}`,
      place: 1 + (at % perList),
      candidateId: `p-${at}`,
      score,
      became: success ? started : notStarted,
    }),
  )
