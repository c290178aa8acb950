import { standing } from '../evaluate/success.js'
import type { AuditedPair, FollowedProposal } from '../proposal.js'

/** Which stages after the proposal a pair passed: yes, no, or not known (undefined). */
export interface StandsAt {
  readonly accepted: boolean | undefined
  readonly started: boolean | undefined
}

const unknown: StandsAt = { accepted: undefined, started: undefined }

/**
 * How far a pair went. `accepted`: each who decided said yes in the end, or somebody started; no: one of them declined for a reason that
 * speaks of the match. `started`: of who accepted, whether they began to work there. Not known where nobody said, where it was postponed,
 * and where there was no place left, they were placed already or it came up twice.
 */
export function stagesOf(pair: AuditedPair & Partial<Pick<FollowedProposal, 'decisions' | 'became'>>): StandsAt {
  const { decisions = [], became } = pair
  const started = became?.started
  if (started === true) return { accepted: true, started }
  if (decisions.length === 0) return unknown
  const followed = { ...pair, decisions, became: { started: undefined, months: 0 } } as unknown as FollowedProposal
  const stands = standing(followed, 'accepted')
  if (stands === 'success') return { accepted: true, started: started === false ? false : undefined }
  return stands === 'failure' ? { accepted: false, started: undefined } : unknown
}
