import type { CriterionId, MeasuredCriterionId } from '../domain/criterionId.js'
import type { Measure } from '../domain/measure.js'
import type { Fact } from './fact.js'
import type { LimitOwner, LimitPart } from './limit.js'
import type { MissingField } from './missing.js'
import type { Pair } from './pair.js'

/** Whose asks a criterion is about: what the vacancy asks, or what the person asks. */
export type Side = 'demand' | 'wish'

/**
 * `affinity`: what speaks for the pair; must be evidenced, and nothing known is UNKNOWN. `barrier`: what stands in the
 * way; can only take away, and nothing asked is FULL.
 */
export type CriterionKind = 'affinity' | 'barrier'

/** The facts behind a judgement, and the fields that it lacked. */
export interface Grounds {
  readonly facts: readonly Fact[]
  readonly missing: readonly MissingField[]
}

interface CriterionBase {
  /** Who may own its musts, and so may waive them. */
  readonly owners: readonly LimitOwner[]
  /** Its musts for this pair; none where nothing is a must. */
  limits(pair: Pair): readonly LimitPart[]
  /** Why: worked out only for what is shown. */
  grounds(pair: Pair): Grounds
}

/** One reason why a pair fits or not. All functions are pure. */
export interface Criterion extends CriterionBase {
  readonly id: MeasuredCriterionId
  readonly side: Side
  readonly kind: CriterionKind
  /**
   * How well it fits: 0..1000 or UNKNOWN. `unknown` is what a part counts as that is not known while others are; the
   * policy's value for a score, 0 and 1000 for the ends of a range.
   */
  measure(pair: Pair, unknown: number): Measure
  /** The measure if all that is unknown turned out well, where that is not `measure(pair, FULL)`. */
  highest?(pair: Pair): number
  /** Whether the person said to have no preference, which leaves the criterion out of the score. */
  leftOut?(pair: Pair): boolean
}

/** A criterion that has a limit and no measure. */
export interface LimitCriterion extends CriterionBase {
  readonly id: Exclude<CriterionId, MeasuredCriterionId>
  readonly side: Side
}
