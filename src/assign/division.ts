import type { Status } from '../score/match.js'
import type { Amount } from './amount.js'
import type { Method, NamedPair, Objective } from './options/options.js'
import type { DivisionIssue } from './read/divisionIssue.js'

/** A place proposed to somebody. */
export interface ProposedPair {
  readonly candidateId: string
  readonly vacancyId: string
  readonly score: number
  /** `to-verify`: something must be checked before it can be. */
  readonly status: Exclude<Status, 'blocked'>
  /** Whether people decided it beforehand. */
  readonly fixed: boolean
}

/** Somebody for whom there is no place in this division. */
export interface Unplaced {
  readonly candidateId: string
  /** `no-possible-pair`: none that may be was among the matches. `places-taken`: others were given those places. */
  readonly reason: 'no-possible-pair' | 'places-taken'
}

/** A vacancy, how far it is filled, and what a place of it is worth. */
export interface DividedVacancy {
  readonly vacancyId: string
  readonly places: number
  readonly taken: number
  /**
   * The price of a place in the optimum: what the whole would gain with one more place here, exactly; with one fewer it would lose
   * at least as much. Nothing where a place is left. With `worst-off-first`: as long as the lowest score stays what it is.
   */
  readonly price: Amount
}

/** What a division is worth by its objective, fixed pairs left out. Compared from the first to the last. */
export interface Worth {
  /** How many people are placed; 0 with `total-fit`, which does not count them. */
  readonly people: number
  /** The lowest score of those who are; 0 with the other objectives than `worst-off-first`, and where nobody is placed. */
  readonly lowest: number
  /** The sum of scores. */
  readonly fit: number
}

/** How good a division is, for certain. */
export interface DivisionProof {
  readonly value: Worth
  /** No division under the same terms is worth more: what all places and people amount to at the prices. */
  readonly bound: Worth
  /** Bound less value, part by part; after the first part that is not 0 the others say little and may be below 0. */
  readonly gap: Worth
  /** Whether the gap is 0: there is no better division. */
  readonly exact: boolean
  /** With `worst-off-first`: who and what together covers pairs, so that no more people can be placed than it has people and places. */
  readonly covers?: {
    /** Covers all pairs: not more people can be placed. */
    readonly mostPlaced: NamedCover
    /** Covers all pairs above the lowest score, and is smaller: with a higher lowest score fewer people can be placed. */
    readonly noneHigher: NamedCover
  }
}

/** People and vacancies that every pair has one of. */
export interface NamedCover {
  readonly candidateIds: readonly string[]
  readonly vacancyIds: readonly string[]
}

/**
 * Places divided over people: a proposal. It decides nothing; people look at it, change what they see better, and fix and forbid
 * pairs and divide again. JSON-serialisable. Made of the same matches, options and version it is the same on every machine, whatever the
 * order in which they came.
 */
export interface Division {
  readonly objective: Objective
  readonly method: Method
  readonly seed: string
  /** Best score first, then by lot. */
  readonly pairs: readonly ProposedPair[]
  /** In the order of the lots. */
  readonly unplaced: readonly Unplaced[]
  /** In the order of the lots. */
  readonly vacancies: readonly DividedVacancy[]
  readonly proof: DivisionProof
  readonly counts: DivisionCounts
  /** Under which terms it was made, besides places and fixed pairs, which stand above. */
  readonly terms: {
    readonly minScore: number
    readonly toVerify: 'allow' | 'leave-out'
    readonly forbidden: readonly NamedPair[]
  }
  readonly issues: readonly DivisionIssue[]
}

/**
 * How many there are of what, fixed pairs among them. What is said of matches is said of those that were given; of those that
 * were looked at, where a matcher was asked.
 */
export interface DivisionCounts {
  readonly candidates: number
  readonly placed: number
  /** People with at least one eligible match, and with at least one that is eligible or to be verified. */
  readonly withEligible: number
  readonly withPossible: number
  readonly vacancies: number
  readonly places: number
  /** Pairs, each once. */
  readonly eligible: number
  readonly toVerify: number
  readonly blocked: number
  /** Of the placed: those with whom something must be checked first. */
  readonly placedToVerify: number
  /** The sum of the scores of all pairs. */
  readonly fit: number
}
