import type { CriterionId } from '../domain/criterionId.js'
import type { Decider, DecisionOutcome, DecisionReason } from '../domain/decision.js'
import type { FollowedMonths, LeavingReason } from '../domain/workOutcome.js'
import type { Status } from '../score/match.js'
import type { Measures } from '../score/measuredMatch.js'

/**
 * A pair of a list that somebody was shown or could have been shown: how it stood, in numbers, without a word of the records. What the
 * figures of `passend/audit` are made of, whether it comes from a log or from a matcher.
 */
export interface AuditedPair {
  /** Whom it is about. Any key by which people are told apart; a log gives the candidate's id, or the commitment once they are erased. */
  readonly candidateId: string
  readonly vacancyId: string
  readonly status: Status
  readonly score: number
  /** What each criterion found. Empty where it was not kept. */
  readonly measures: Measures
  readonly unmet: readonly CriterionId[]
  readonly unknown: readonly CriterionId[]
  /** Added by a person, not proposed by the engine: it counts like what was proposed. */
  readonly byHand?: boolean
}

/** What somebody decided about a proposal. */
export interface Decided {
  readonly outcome: DecisionOutcome
  readonly reason?: DecisionReason
  readonly role: Decider
}

/** What became of a proposal, as far as it is known. */
export interface Became {
  /** Whether somebody began to work there; undefined as long as nobody said. */
  readonly started: boolean | undefined
  /** The most months after which they were still there; 0 if none was noted. */
  readonly months: FollowedMonths | 0
  readonly left?: LeavingReason
}

/** A proposal with what people decided and what became of it. */
export interface FollowedProposal extends AuditedPair {
  /** What tells the list apart in which it stood: of a log the number of the entry. */
  readonly listId: string
  /** The place in the list, from 1. */
  readonly place: number
  /** The caller's time: milliseconds since 1970. */
  readonly at: number
  /** In the order in which they were made. */
  readonly decisions: readonly Decided[]
  readonly became: Became
}

/** A list in which people stand: everybody who was looked at for one vacancy, best first. */
export interface AuditedList {
  readonly listId: string
  /** The period that it counts in, in an order that text order gives: `2026-03`, `2026-Q1`. Absent: one period. */
  readonly period?: string
  /** Everybody who was looked at, best first; blocked ones last. Those whom a person added by hand may stand anywhere. */
  readonly pairs: readonly AuditedPair[]
}
