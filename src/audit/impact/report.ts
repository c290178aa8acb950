import type { CriterionId } from '../../domain/criterionId.js'
import type { PolicyStamp } from '../../domain/policy.js'
import type { PeriodImpact, PeriodWarning } from './periods.js'

/**
 * What came of a way of proposing for groups of people. Shares and ratios are thousandths, p-values millionths; all of it is whole
 * numbers and JSON. It holds no id of anybody.
 */
export interface ImpactReport {
  readonly looked: ImpactTotals
  /** The attributes one by one in text order, then the intersections in the order in which they were asked for. */
  readonly tables: readonly GroupTable[]
  /** The groups of which the finding is `gap`, then those of which it is `watch`; each in the order of the tables. */
  readonly findings: readonly ImpactFinding[]
  /** What to keep in mind, in the order of `impactCautions`. */
  readonly cautions: readonly ImpactCaution[]
  readonly stamp: ImpactStamp
}

/** How much was looked at. */
export interface ImpactTotals {
  readonly lists: number
  readonly pairs: number
  readonly people: number
  /** Pairs in the top k of their list and not blocked, and all that were added by hand. */
  readonly selected: number
  readonly byHand: number
  /** The periods that occur, in text order; empty if no list has one. */
  readonly periods: readonly string[]
  /** The score in the middle of all pairs; with an even number of pairs the mean of the two, so perhaps with a half: times two. */
  readonly twiceMedianScore: number
}

/** The value that somebody has of each attribute of a table; null: not known. */
export type GroupValues = readonly (string | null)[]

/** One attribute, or the intersection of several, with all its groups. */
export interface GroupTable {
  /** One name, or two or three for an intersection. */
  readonly attributes: readonly string[]
  /** Each group that occurs: the known ones in text order of their values, then those of which a value is unknown. */
  readonly groups: readonly GroupImpact[]
  /**
   * How far the order of the first k differs from the group shares of all who were looked at (NDKL of Geyik, Ambler and Kenthapadi 2019,
   * at k, thousandths of a nat, mean over the lists in which at least two known groups occur); beside it what chance alone gives. It tells
   * how far, not which way: where a large group always stands first, it can be less than by chance.
   */
  readonly order: OrderFigure
  /** How it was in each period; empty for an intersection, and where fewer than two periods occur. */
  readonly periods: readonly PeriodImpact[]
  readonly periodWarnings: readonly PeriodWarning[]
}

/** See `GroupTable.order`. */
export type OrderFigure =
  | { readonly enough: true; readonly ndkl: number; readonly byChance: number; readonly lists: number }
  | { readonly enough: false; readonly why: 'no-list-with-two-groups' }

export type GroupImpact = ShownGroup | SuppressedGroup

/**
 * A group of which no figure is shown: `small` has fewer people than the least cell; `protects-another` is hidden, since a small one
 * could be had from it by subtraction. No other group is hidden for a small one of which a value is unknown.
 */
export interface SuppressedGroup {
  readonly suppressed: true
  readonly values: GroupValues
  readonly why: 'small' | 'protects-another'
}

/** A group with its figures. */
export interface ShownGroup {
  readonly suppressed: false
  readonly values: GroupValues
  readonly people: number
  /** Pairs looked at. */
  readonly pairs: number
  readonly status: { readonly eligible: Share; readonly toVerify: Share; readonly blocked: Share }
  /** Pairs selected of the pairs looked at. Its interval counts pairs as if they were people apart, so it is rather too narrow. */
  readonly selection: ComparedShare
  /** Pairs with a score above the median of all pairs (Local Law 144 for tools that give a score). */
  readonly scoring: ComparedShare
  /** People who were selected at least once. */
  readonly reached: ComparedShare & { readonly fisher: FisherFigure }
  /** Attention: 1/log2(1 + place), 1000 for the first place and 0 for what is blocked, mean over the pairs (Singh and Joachims 2018). */
  readonly exposure: { readonly perPair: number; readonly ratio: RatioFigure }
  /** Whether the selection ratio is below four fifths (800). */
  readonly flagged: boolean
  /** How easily chance alone gives such a gap in selection. */
  readonly evidence: EvidenceFigure
  readonly finding: Finding
  /** Which criteria make the gap; only where the finding is `gap` or `watch` and the group is selected less than its reference. */
  readonly causes?: Causes
  /** Where the gap begins; only where people decided about what was proposed. */
  readonly stages?: GroupStages
}

/** So many of so many. `share`: thousandths. */
export interface Share {
  readonly count: number
  readonly of: number
  readonly share: number
}

/** A share with its exact interval (Clopper and Pearson 1934) and how it compares with the reference. */
export interface ComparedShare extends Share {
  readonly interval: { readonly lowest: number; readonly highest: number }
  readonly ratio: RatioFigure
}

/** A figure divided by that of the reference: thousandths, above 1000 where it is the greater. Or why there is none. */
export type RatioFigure =
  | { readonly enough: true; readonly ratio: number; readonly reference: GroupValues }
  | { readonly enough: false; readonly why: NoRatio }

/**
 * Why there is no ratio. `is-reference`: it would be 1000 by itself; `unknown-group`: not a group to compare; `small-share`: below the
 * least share, left out on request; `no-reference`: no group can be the reference (too few of each, or it is suppressed);
 * `reference-has-none`: nothing to divide by.
 */
export type NoRatio = 'is-reference' | 'unknown-group' | 'small-share' | 'no-reference' | 'reference-has-none'

/** Fisher's exact test of people reached, against all other people of known groups: two-sided, millionths, not corrected. */
export type FisherFigure =
  | { readonly enough: true; readonly p: number }
  | { readonly enough: false; readonly why: 'unknown-group' | 'nobody-else' }

/**
 * p: how often whole people shuffled over the groups give a gap at least as great (millionths); `corrected` by Holm over all groups of
 * the report that were tested. Both are 1 at least divided by the shuffles and one more.
 */
export type EvidenceFigure =
  | { readonly enough: true; readonly p: number; readonly corrected: number }
  | { readonly enough: false; readonly why: NoRatio | 'too-few' }

/**
 * `gap`: flagged, and `corrected` is below 5 %. `watch`: one of the two. `none`: neither. `too-few`: at the rate of all together fewer
 * than five pairs of it would have been selected, or too few of every other group. `reference`: the others are compared with it.
 * `not-compared`: unknown, or left out on request.
 */
export type Finding = 'gap' | 'watch' | 'none' | 'too-few' | 'reference' | 'not-compared'

/** A finding with whom it is about. */
export interface ImpactFinding {
  readonly attributes: readonly string[]
  readonly values: GroupValues
  readonly finding: 'gap' | 'watch'
  /** The selection ratio; absent if there is none. */
  readonly ratio?: number
  /** The criterion that closes most of the gap if it is left out; absent if none does, or it is not known. */
  readonly cause?: CriterionId
}

/** What would have come of it without a criterion: every list ranked and selected again. */
export type Causes =
  | {
      readonly known: true
      /** The ratio of the same lists ranked again with everything: what the others are compared with. Absent if there is nothing to divide by. */
      readonly ratio?: number
      /** Of the pairs that were selected, how many are so again when all is ranked again with everything: thousandths. */
      readonly same: number
      /** The criterion that closes most of the gap first; those that change nothing left out. */
      readonly criteria: readonly CriterionCause[]
    }
  | { readonly known: false; readonly why: 'no-measures' }

/** What leaving out one criterion does. */
export interface CriterionCause {
  readonly criterion: CriterionId
  /** Its measure left out of the score and its limit taken off. */
  readonly without: RatioThen
  /** Only its limit taken off. */
  readonly withoutLimit: RatioThen
  /** Only its measure left out. */
  readonly withoutMeasure: RatioThen
  /**
   * Which of the two closes the more of the gap by itself; `both` where the lesser closes at least half of what the greater does, `neither`
   * where neither closes anything: what `without` closes, then only the two together do.
   */
  readonly by: 'limit' | 'measure' | 'both' | 'neither'
}

/** How it would have been then. */
export interface RatioThen {
  /** The selection rate of the group, thousandths. */
  readonly rate: number
  readonly referenceRate: number
  /** Absent if the reference has none. */
  readonly ratio?: number
  /** How much of the gap is closed: thousandths of it; above 1000 the gap turns, below 0 it grows. Absent as `ratio`. */
  readonly closes?: number
}

/** A stage that a proposal passes through. */
export type Stage = 'proposed' | 'accepted' | 'started'

/** How a group fares from stage to stage, each of those who passed the one before and of whom it is known. */
export interface GroupStages {
  readonly stages: readonly StageFigure[]
  /** The first stage at which the ratio is below four fifths; absent if none is. */
  readonly begins?: Stage
}

/** `too-few`: fewer people than the least cell. */
export type StageFigure =
  | (ComparedShare & { readonly stage: Stage; readonly enough: true })
  | { readonly stage: Stage; readonly enough: false; readonly why: 'too-few' }

/** All that can be cautioned of, in the order in which it is told. */
export const impactCautions = [
  /** No list was given, or no pair in any. */
  'nothing-looked-at',
  /** Nobody has a value of any attribute. */
  'no-groups',
  /** Some people have no value of an attribute. */
  'unknown-people',
  /** Some groups are not shown. */
  'suppressed',
  /** Groups were given of people who stand in no list: nobody looked at them. */
  'people-in-no-list',
  /** In every list everybody was selected: perhaps it holds only what was shown, and then a selection rate says nothing. */
  'everybody-selected',
  /** Nobody was selected. */
  'nobody-selected',
  /** What each criterion found was not kept for some pairs, so that causes are not known. */
  'no-measures',
  /** Ranked again, less than nine tenths of what was selected is selected again: another policy was in force, or people chose otherwise. */
  'ranked-otherwise',
  /** So many groups were tested that with so few shuffles hardly any gap can be found. */
  'few-permutations',
] as const
export type ImpactCaution = (typeof impactCautions)[number]

/** All that the figures were made with. */
export interface ImpactStamp {
  readonly engineVersion: string
  /** The policy by which the causes were worked out. */
  readonly policy: PolicyStamp
  /** The hash of the lists: who stands where, how, with which score. */
  readonly lists: string
  readonly k: number
  /** Of the intervals, thousandths. */
  readonly confidence: number
  readonly leastCell: number
  /** Thousandths. */
  readonly leastShare: number
  /** How often people were shuffled. */
  readonly permutations: number
  /** How many groups were tested, by which `corrected` is corrected. */
  readonly tests: number
  readonly seed: string
  readonly reference: 'highest' | 'named'
}
