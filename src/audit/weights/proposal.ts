import type { MeasuredCriterionId } from '../../domain/criterionId.js'
import type { Policy, PolicyStamp } from '../../domain/policy.js'
import type { Success } from '../evaluate/success.js'
import type { Interval } from '../statistics/interval.js'

/**
 * Weights that would have agreed better with what came of proposals, or why none are proposed. A suggestion for people to judge: nothing
 * changes by it. All of it is whole numbers and JSON, agreement and rates in thousandths; it holds no id of anybody.
 */
export type WeightProposal = ProposedWeights | NoWeightProposal

interface AnyProposal {
  readonly stamp: WeightStamp
  readonly counts: WeightCounts
  /** What to keep in mind, in the order of `weightCautions`. */
  readonly cautions: readonly WeightCaution[]
}

/**
 * Nothing is proposed. `too-few`: fewer known cases than the least, or fewer than 30 successes, 30 failures or 20 people;
 * `no-measures`: none was kept; `no-pairs`: there is nobody who succeeded to compare with anybody who did not.
 */
export interface NoWeightProposal extends AnyProposal {
  readonly enough: false
  readonly why: 'too-few' | 'no-measures' | 'no-pairs'
}

export interface ProposedWeights extends AnyProposal {
  readonly enough: true
  /**
   * All the weights, as part of a policy: `{ ...policy, ...proposal.fragment, id, version }` makes one of it, which wants an id and a
   * version of its own. They are those in force where nothing better was found. None is below 0, so that a higher measure of whatever
   * criterion never lowers a score.
   */
  readonly fragment: { readonly weights: Policy['weights'] }
  /** Whether the interval of the gain lies above 0. */
  readonly worthIt: boolean
  readonly gain: WeightGain
  /** In reporting order: each criterion that weighs something or may. */
  readonly changes: readonly WeightChange[]
  /** Who stands in the first k places before and after; empty unless groups are given. */
  readonly groups: readonly GroupShift[]
}

/** What the proposal was made with. */
export interface WeightStamp {
  readonly success: Success
  readonly policy: PolicyStamp
  readonly folds: number
  readonly resamples: number
  readonly k: number
  /** Thousandths. */
  readonly confidence: number
  readonly seed: string
  readonly engineVersion: string
}

/** What the proposal was made of. */
export interface WeightCounts {
  readonly proposals: number
  /** Not blocked, known what came of them, and with measures. */
  readonly known: number
  readonly successes: number
  readonly people: number
  /** Lists that hold a success and a failure; 0 where all were compared with all. */
  readonly lists: number
  /** Pairs of a success and a failure that were compared. */
  readonly pairs: number
}

/**
 * How often the one who succeeded stands above the one who did not, of pairs of one list (a tie counts half), under the weights in force
 * and under what the same search proposes without knowing the people who are asked about (cross-validation). `interval` of the gain: by
 * people and by lists.
 */
export interface WeightGain {
  readonly today: number
  readonly proposed: number
  /** `proposed` less `today` before rounding, rounded. */
  readonly gain: number
  readonly interval: Interval
}

/** One weight. */
export interface WeightChange {
  readonly criterion: MeasuredCriterionId
  readonly today: number
  readonly proposed: number
  /**
   * Where the weight that agrees best lies when people and lists are drawn again. It can leave out the proposed one, which stays as near
   * to today's as the evidence allows.
   */
  readonly interval: Interval
  /** Between which weights was searched. */
  readonly bounds: Interval
  /** Why it was kept as it is, if it was not searched. */
  readonly held?: HeldWeight
}

/**
 * Why a weight was not searched. `alone`: nothing else in its part of the score can move, and only the ratio of weights in a part means
 * something; `not-measured`: its measure was not kept, or is unknown with everybody; `bounds`: they leave it no room.
 */
export type HeldWeight = 'alone' | 'not-measured' | 'bounds'

/** A group of people in the first k places of the lists that proposals came from. */
export type GroupShift =
  | {
      readonly suppressed: false
      readonly attribute: string
      /** null: not known. */
      readonly value: string | null
      readonly people: number
      /** Proposals that are not blocked. */
      readonly proposals: number
      /** How many of those stand in the first k places, and which share of them that is in thousandths. */
      readonly before: number
      readonly after: number
      readonly rateBefore: number
      readonly rateAfter: number
    }
  /** Fewer people than 10, or one whose figures would give those of such a group by subtraction. */
  | { readonly suppressed: true; readonly attribute: string; readonly value: string | null }

/**
 * What to keep in mind. `a-proposal`: people decide; `shown-only`: only what was shown could come to something; `up-to-scale`: the sum of
 * each part of the score is kept as it is, for only the ratio of weights within a part means something; `no-lists`: no list holds both a
 * success and a failure, so all were compared with all; `at-a-bound`: a proposed weight stands at the end of its bounds, so that more
 * might be asked for; `few-people`: fewer than 100 people, so intervals are rough; `not-worth-it`: the gain is not clear of 0;
 * `groups-shift`: the rate of a group in the first places moves by 20 thousandths or more; `search-ended-early`: the search had not
 * come to its end after as many steps as it may take.
 */
export const weightCautions = [
  'a-proposal',
  'shown-only',
  'up-to-scale',
  'too-few',
  'no-lists',
  'at-a-bound',
  'few-people',
  'not-worth-it',
  'groups-shift',
  'search-ended-early',
] as const
export type WeightCaution = (typeof weightCautions)[number]
