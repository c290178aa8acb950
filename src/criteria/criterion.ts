import type { CriterionId, MeasuredCriterionId } from '../domain/criterionId.js'
import type { Measure } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'
import type { Job } from '../prepare/job.js'
import type { Person } from '../prepare/person.js'
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

/**
 * What a criterion reads of each record: plain data (texts, numbers, booleans, null, undefined, lists, plain objects, Maps
 * and Sets). To a criterion two jobs that are alike in what it reads are alike, whoever the person, and two people that are
 * alike in it are alike, whatever the job; so it has to be asked only once of all of them. What is read for `grounds` alone
 * is not in it.
 */
export interface Reads {
  /** Of a job that part of it, which can stand for the job. */
  job(job: Job): Partial<Job>
  person(person: Person): unknown
}

/**
 * Whether a criterion can limit anyone at all. `false` is a promise: whatever stands on the other side, it has no must.
 * A side that is left out promises nothing.
 */
export interface MayLimit {
  person?(person: Person, context: Context): boolean
  job?(job: Job, context: Context): boolean
}

/** Whether one side asks anything at all. `false` is a promise: the measure is the same, whatever stands on the other side. */
export interface Asks {
  person?(person: Person): boolean
  job?(job: Job): boolean
}

interface CriterionBase {
  /** Who may own its musts, and so may waive them. */
  readonly owners: readonly LimitOwner[]
  /** All that its limits, its measure, `highest` and `leftOut` depend on, beside the context. */
  readonly reads: Reads
  /** Who need not be asked for its limits. Left out where anyone can have one. */
  readonly mayLimit?: MayLimit
  /** Its musts for this pair; none where nothing is a must. */
  limits(pair: Pair): readonly LimitPart[]
  /**
   * The same musts, for each part of a job apart, where each must depends on one part alone. So a few values of each part
   * can be asked for, in place of the many that they make together.
   */
  readonly limitsBy?: { readonly [Part in keyof Job]?: (pair: Pair) => readonly LimitPart[] }
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
  /**
   * A promise: `unknown` plays no part in its measure, which is known as a whole or not at all. So the ends of its range need
   * not be asked for: they are the measure itself, or 0 and 1000.
   */
  readonly knownAsWhole?: true
  /** Who need not be asked for its measure more than once. Left out where everyone asks something. */
  readonly asks?: Asks
  /** Whether the person said to have no preference, which leaves the criterion out of the score. */
  leftOut?(pair: Pair): boolean
}

/** A criterion that has a limit and no measure. */
export interface LimitCriterion extends CriterionBase {
  readonly id: Exclude<CriterionId, MeasuredCriterionId>
  readonly side: Side
}
