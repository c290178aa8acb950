import type { CriterionId } from '../../domain/criterionId.js'
import type { By, DecisionOutcome, DecisionReason } from '../../domain/decision.js'
import type { Policy, PolicyStamp } from '../../domain/policy.js'
import type { Filter, RankOptions, Waiver } from '../../domain/rankOptions.js'
import type { FollowedMonths, LeavingReason } from '../../domain/workOutcome.js'
import type { RankingCounts } from '../../rank/ranking.js'
import type { Match } from '../../score/match.js'
import type { Measures } from '../../score/measuredMatch.js'
import type { TaxonomyStamp } from '../../taxonomy/taxonomy.js'

/** What the log holds of a person: SHA-256 of log, entry, id and salt, 64 hexadecimal digits. Another one in every entry. */
export type Commitment = string

/** A policy the first time that something is shown under it: whole, so that its records can be made again from the log alone. */
export interface PolicyUsed {
  readonly kind: 'policy'
  readonly policy: Policy
  readonly hash: string
}

/** Everything but the records that a result was made with. */
export interface Stamp {
  /** The number of the entry that holds the policy whole. */
  readonly policyAt: number
  readonly policy: PolicyStamp
  readonly taxonomy: TaxonomyStamp
  /** The hash of the catalogue of instruments. */
  readonly instruments: string
  readonly engineVersion: string
  readonly seed: string
  readonly asOf?: string
}

/** Many records by one hash: how many there are, and the hash of all of them. */
export interface HeldHash {
  readonly count: number
  readonly hash: string
}

/** One proposal that was shown, in numbers. */
export interface RecordedProposal extends Omit<Match, 'candidateId'> {
  readonly person: Commitment
  readonly measures: Measures
  readonly unmet: readonly CriterionId[]
  readonly unknown: readonly CriterionId[]
  /** The instruments that together open it with least effort, where it was shown because they would. */
  readonly steps?: readonly string[]
}

/** The options of a ranking that change it, without the texts of people: of a waiver only what and by whom. */
export interface RecordedOptions extends Pick<RankOptions, 'limit' | 'show' | 'steps'> {
  readonly where?: Filter
  readonly waive?: readonly Pick<Waiver, 'criterion' | 'by'>[]
}

interface Shown {
  /** Who asked: an opaque key of the caller's own. */
  readonly requestedBy: string
  readonly stamp: Stamp
}

/** A ranking that was shown. */
export interface RankingShown extends Shown {
  readonly kind: 'ranking'
  readonly of: { readonly person: Commitment } | { readonly vacancyId: string }
  readonly options: RecordedOptions
  /** The record that was ranked for (of a person salted), and all records that were ranked. */
  readonly inputs: { readonly subject: string; readonly held: HeldHash }
  readonly counts: RankingCounts
  /** Absent where a batch does not tell it. */
  readonly blockedBy?: Readonly<Partial<Record<CriterionId, number>>>
  readonly reachable?: number
  readonly proposals: readonly RecordedProposal[]
  /** Vacancies that hire openly, in their order. */
  readonly openHiring: readonly string[]
  /** What was left out since it came up before: vacancies by id, people by commitment; in the order of these texts. */
  readonly leftOut: readonly string[]
}

/** A pair by commitment. */
export interface NamedInLog {
  readonly person: Commitment
  readonly vacancyId: string
}

/** A pair of a division: proposed for a place. */
export interface DividedProposal extends RecordedProposal {
  readonly fixed: boolean
}

/** Places divided over people. */
export interface DivisionShown extends Shown {
  readonly kind: 'division'
  readonly objective: string
  readonly method: string
  /** What the lots among equals were drawn from; the stamp has the seed of the matcher. */
  readonly seed: string
  readonly terms: { readonly minScore: number; readonly toVerify: 'allow' | 'leave-out' }
  readonly options: Pick<RecordedOptions, 'where' | 'waive'>
  readonly inputs: { readonly candidates: HeldHash; readonly vacancies: HeldHash }
  readonly proposals: readonly DividedProposal[]
  readonly unplaced: readonly { readonly person: Commitment; readonly reason: string }[]
  readonly vacancies: readonly { readonly vacancyId: string; readonly places: number; readonly taken: number }[]
  /** The pairs that people had forbidden, and those that were left out since they came up before. */
  readonly forbidden: readonly NamedInLog[]
  readonly leftOut: readonly NamedInLog[]
  readonly worth: { readonly people: number; readonly lowest: number; readonly fit: number }
  readonly exact: boolean
}

/** One route of praktijkleren that was shown. */
export interface RouteProposal {
  readonly routeId: string
  readonly outcome: string
  readonly crebo: string
  readonly status: 'possible' | 'to-verify' | 'blocked'
  readonly blocks: readonly string[]
  readonly leerbedrijven: readonly string[]
}

/** Routes that were shown to somebody. */
export interface RoutesShown extends Shown {
  readonly kind: 'routes'
  readonly person: Commitment
  readonly options: { readonly limit?: number; readonly show?: string }
  readonly inputs: {
    readonly subject: string
    readonly held: HeldHash
    readonly register: string
    readonly rules: string
  }
  readonly routes: readonly RouteProposal[]
  readonly counts: { readonly possible: number; readonly toVerify: number; readonly blocked: number }
}

/** A pair that a person added by hand: a proposal like any other. */
export interface AddedByHand extends Shown {
  readonly kind: 'added-by-hand'
  readonly by: By
  /** Always one. */
  readonly proposals: readonly RecordedProposal[]
}

/** Where a proposal stands: the number of its entry, and its place there, from 1. */
export interface ProposalPlace {
  readonly entry: number
  readonly place: number
}

/** What a proposal is of: a vacancy, or a route. */
export type AboutProposal = { readonly vacancyId: string } | { readonly routeId: string }

/** What somebody decided about a proposal. */
export interface DecisionMade {
  readonly kind: 'decision'
  readonly proposal: ProposalPlace
  readonly person: Commitment
  readonly about: AboutProposal
  readonly outcome: DecisionOutcome
  readonly reason?: DecisionReason
  readonly by: By
  /** A commitment to the text, salted with the person's salt; only with the reason `other`. */
  readonly text?: string
  readonly until?: string
}

/** What became of a proposal. */
export interface OutcomeKnown {
  readonly kind: 'outcome'
  readonly proposal: ProposalPlace
  readonly person: Commitment
  readonly about: AboutProposal
  readonly outcome: 'not-started' | 'started' | 'still-there' | 'left'
  readonly months?: FollowedMonths
  readonly reason?: LeavingReason
  readonly on: string
  readonly by: string
}

/** Somebody was erased, who stood in so many entries. Nothing says who. */
export interface PersonErased {
  readonly kind: 'erased'
  readonly entries: number
}

/** All that can happen in a log. */
export type Happening =
  | PolicyUsed
  | RankingShown
  | DivisionShown
  | RoutesShown
  | AddedByHand
  | DecisionMade
  | OutcomeKnown
  | PersonErased
