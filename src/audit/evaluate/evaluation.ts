import type { MeasuredCriterionId } from '../../domain/criterionId.js'
import type { Decider, DecisionReason } from '../../domain/decision.js'
import type { LeavingReason } from '../../domain/workOutcome.js'
import type { Interval } from '../statistics/interval.js'
import type { Success } from './success.js'

/**
 * What came of what was proposed, in figures. Shares, AUC, nDCG and measures are thousandths, all of it is whole numbers and JSON; it
 * holds no id of anybody. How likely somebody is to start at a score is not claimed: a score is an order, not a chance.
 */
export interface PolicyEvaluation {
  readonly stamp: EvaluationStamp
  readonly counts: EvaluationCounts
  /** From the lowest scores to the highest; together 0 to 1000. */
  readonly bands: readonly ScoreBand[]
  readonly rises: Rises
  /** How often a success had a higher score than a failure, a tie counting half (AUC; Mann and Whitney 1947). 500 is chance. The interval by people. */
  readonly auc: Figure
  /**
   * How near the top of a list the successes stood (nDCG at k; Järvelin and Kekäläinen 2002): 1000 if above all failures. The mean of the
   * lists that hold a success and a failure, of what is known in them. The interval by lists.
   */
  readonly ndcg: Figure
  /** In reporting order: the criteria of which a measure was kept. */
  readonly criteria: readonly CriterionEvaluation[]
  /** Why people said no, or not now, or left: declined, then postponed, then left, each in the order of the closed lists. */
  readonly reasons: readonly ReasonCount[]
  /** What to keep in mind, in the order of `evaluationCautions`. */
  readonly cautions: readonly EvaluationCaution[]
}

/** What the figures were made with. */
export interface EvaluationStamp {
  readonly success: Success
  readonly k: number
  /** Thousandths. */
  readonly confidence: number
  readonly resamples: number
  readonly seed: string
  /** The least number of cases behind a figure. */
  readonly least: number
  readonly engineVersion: string
}

/** A figure with its interval and the number of cases behind it; or why it cannot be had. */
export type Figure =
  | { readonly enough: true; readonly value: number; readonly interval: Interval; readonly cases: number }
  | { readonly enough: false; readonly why: NoFigure; readonly cases: number }

/**
 * Why there is no figure. `too-few`: fewer cases than the least, or fewer than 10 successes or failures (of nDCG: fewer than 10 lists that
 * hold both); `one-kind-only`: no success at all, or no failure.
 */
export type NoFigure = 'too-few' | 'one-kind-only'

/** Every proposal once: `proposals` = `blocked` + `open` + `setAside` + `known`, and `known` = `successes` + `failures`. */
export interface EvaluationCounts {
  readonly proposals: number
  /**
   * Proposals that were blocked: they stand below all others whatever their score, so no figure is made of them. `came`: how many of them
   * came to something all the same, which speaks against a limit.
   */
  readonly blocked: number
  readonly blockedThatCame: number
  /** Of which nobody said yet what came of it. */
  readonly open: number
  /** Which ended for a reason that says nothing of the match: already placed, no position left, duplicate. */
  readonly setAside: number
  readonly known: number
  readonly successes: number
  readonly failures: number
  /** Of the known ones: how many people and lists they are of, and how many a person added by hand. */
  readonly people: number
  readonly lists: number
  readonly byHand: number
}

/** The proposals with a score from `from` up to but not including `to`; the last band includes its end. */
export interface ScoreBand {
  readonly from: number
  readonly to: number
  readonly known: number
  readonly successes: number
  /**
   * The share of the known ones that came to something, with its exact interval (Clopper and Pearson 1934), which counts each proposal by
   * itself: where few people have many of them it is rather too narrow.
   */
  readonly share: Figure
}

/** Whether a higher band has a higher share, among the bands of which there is one. */
export type Rises =
  | {
      readonly enough: true
      readonly always: boolean
      /** Where it falls: the two bands by where they begin; `certain` if their intervals do not touch. */
      readonly falls: readonly { readonly from: number; readonly to: number; readonly certain: boolean }[]
    }
  | { readonly enough: false; readonly why: 'too-few' }

/** What one criterion says by itself. */
export interface CriterionEvaluation {
  readonly criterion: MeasuredCriterionId
  /** Of the known proposals: where its measure is known, where it is unknown, and where it did not count or was not kept. */
  readonly known: number
  readonly unknown: number
  readonly absent: number
  /** The AUC of the measure alone; an unknown one counts as the policy's `unknown`. */
  readonly auc: Figure
  /** The mean of the known measures; absent where fewer than 10 are known. */
  readonly mean: { readonly successes?: number; readonly failures?: number }
}

/** One reason that was given, by one part, and what the criteria found of which it speaks. */
export interface ReasonCount {
  readonly said: 'declined' | 'postponed' | 'left'
  /** Absent for who left: nazorg notes the reason, whoever gave it. */
  readonly role?: Decider
  readonly reason: DecisionReason | LeavingReason
  readonly count: number
  /** Empty where the reason speaks of no criterion. */
  readonly speaksOf: readonly SpokenCriterion[]
}

/** What a criterion found where a reason was given that speaks of it. */
export interface SpokenCriterion {
  readonly criterion: MeasuredCriterionId
  /** How many of those measures are known. */
  readonly known: number
  /** Their mean, and that of all other proposals that are not blocked (of others who started, for who left); absent where fewer than 10 are known. */
  readonly mean?: number
  readonly elsewhere?: number
  /** The mean is no lower than elsewhere: people say no because of something of which the criterion saw nothing. */
  readonly unseen: boolean
}

/**
 * What to keep in mind. `shown-only`: only what was shown could come to something, so each figure is of the policy that showed it;
 * `not-calibrated`: a score is an order and not a chance; `too-few`: a figure is missing for want of cases; `one-kind-only`: nothing came
 * to something, or all did; `few-people`: fewer than 30 people, so intervals are rough; `much-open`: of half or more nobody said what came
 * of it; `lists-of-one-kind`: fewer than half of the lists hold a success and a failure, so nDCG is of the others alone; `no-measures`: no
 * measure was kept; `falls`: a higher band has a lower share; `blocked-came`: a blocked proposal came to something; `unseen-reason`:
 * people say no for a reason of which a criterion saw nothing.
 */
export const evaluationCautions = [
  'shown-only',
  'not-calibrated',
  'too-few',
  'one-kind-only',
  'few-people',
  'much-open',
  'lists-of-one-kind',
  'no-measures',
  'falls',
  'blocked-came',
  'unseen-reason',
] as const
export type EvaluationCaution = (typeof evaluationCautions)[number]
