import type { ProposalReference } from '../../domain/decision.js'

/** What comes back of something that was written: where it stands, and how its proposals are referred to afterwards. */
export interface Receipt {
  readonly logId: string
  /** The number of the entry, its hash, and its moment. Kept elsewhere they show later that the log was not written anew. */
  readonly entry: number
  readonly hash: string
  readonly at: number
  /** Its proposals in order, to decide about. */
  readonly proposals: readonly ProposalReference[]
}
