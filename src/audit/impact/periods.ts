import type { GroupValues, RatioFigure, Share } from './report.js'

/** One period: how the groups fared in it. Compared with the same reference as in the whole. */
export interface PeriodImpact {
  readonly period: string
  /** In the order of the groups of the table; those who do not occur in the period left out. */
  readonly groups: readonly GroupInPeriod[]
}

/** Suppressed as a group of the table is, and also where its figures of one period could be had by subtraction. */
export type GroupInPeriod =
  | {
      readonly suppressed: false
      readonly values: GroupValues
      readonly people: number
      readonly selection: Share
      readonly ratio: RatioFigure
    }
  | { readonly suppressed: true; readonly values: GroupValues }

/**
 * A gap that is not one thing. A period counts as below (or above) if the ratio is below four fifths (above five fourths) and Fisher's
 * exact test of its pairs, corrected by Holm over the periods, gives less than 5 %: in a short period chance alone makes large ratios.
 *
 * - `changes-sign`: below in one period and above in another.
 * - `against-the-whole`: in every period, two at least, on the other side of the reference than in the whole (Simpson 1951).
 * - `one-period-only`: under four fifths in the whole, below in one period, and in no other under four fifths.
 */
export interface PeriodWarning {
  readonly code: 'changes-sign' | 'against-the-whole' | 'one-period-only'
  readonly values: GroupValues
  /** The periods that it is about, in text order. */
  readonly periods: readonly string[]
}
