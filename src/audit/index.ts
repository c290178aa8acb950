/**
 * What was proposed, why, to whom, and with what effect: a log that can be proved, what people decided, and figures of what came of it.
 * docs/AUDIT.md tells how it is used.
 */

export {
  type By,
  type Decider,
  type DecisionInput,
  type DecisionOutcome,
  type DecisionReason,
  type ProposalReference,
  reasonsOf,
} from '../domain/decision.js'
export {
  type FollowedMonths,
  followedMonths,
  type LeavingReason,
  type WorkOutcomeInput,
} from '../domain/workOutcome.js'
// The log
export type { AuditEntry, AuditHead } from './log/entry.js'
export type {
  AddedByHand,
  Commitment,
  DecisionMade,
  DividedProposal,
  DivisionShown,
  Happening,
  HeldHash,
  OutcomeKnown,
  PersonErased,
  PolicyUsed,
  RankingShown,
  RecordedOptions,
  RecordedProposal,
  RouteProposal,
  RoutesShown,
  Stamp,
} from './log/happening.js'
export type { AuditChange, AuditPerson, AuditStore, AuditTransaction } from './log/store.js'
// What people decided, and what became of it
export type { AuditedList, AuditedPair, Became, Decided, FollowedProposal } from './proposal.js'
