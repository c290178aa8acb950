import type { Fact } from '../criteria/fact.js'
import type { Limit } from '../criteria/limit.js'
import type { MissingField } from '../criteria/missing.js'
import type { CriterionId, MeasuredCriterionId } from '../domain/criterionId.js'
import type { JobKind } from '../domain/employment.js'
import type { Measure } from '../domain/measure.js'
import type { Waiver } from '../domain/rankOptions.js'
import type { Match } from '../score/match.js'

/** What one criterion found. `points` is weight x measure, or weight x the policy's unknown. */
export interface Reason {
  readonly criterion: MeasuredCriterionId
  /** The weight in the score; 0 where the person has no preference. */
  readonly weight: number
  readonly measure: Measure
  readonly points: number
  readonly limit: Limit
  readonly facts: readonly Fact[]
  readonly missing: readonly MissingField[]
}

/**
 * One side of an explanation: every criterion that weighs something under the policy, or of which somebody can make a must. `sumA` is the sum of the points of `affinity`, `sumB` of `barrier`: exactly.
 */
export interface ExplainedSide {
  readonly affinity: readonly Reason[]
  readonly barrier: readonly Reason[]
  readonly sumA: number
  readonly weightA: number
  readonly sumB: number
  readonly weightB: number
  /** `round(sumA * sumB / (weightA * weightB * 1000))`. */
  readonly value: number
}

/** A limit that stands, or stood until it was waived. */
export interface ExplainedLimit {
  readonly criterion: CriterionId
  readonly limit: Limit
  readonly facts: readonly Fact[]
  readonly missing: readonly MissingField[]
}

/** A field worth asking for. */
export interface MissingAnswer extends MissingField {
  /** The criteria that lack it. */
  readonly criteria: readonly CriterionId[]
  /** How far the answer could move the score, from worst to best, in points of the score. */
  readonly swing: number
  /** Whether the answer decides if the pair can be at all: a must depends on it. */
  readonly decides: boolean
}

/** A waiver with what it did: `applied` is false where a limit of that criterion still stands, since the law sets it. */
export interface AppliedWaiver extends Waiver {
  readonly applied: boolean
}

/** Data that may be out of date. Only flagged: age never lowers a score. */
export interface StaleRecord {
  readonly of: 'candidate' | 'vacancy'
  readonly updatedAt: string
  readonly days: number
}

/** How a person stands to one task of a job: what fits, what does not, and what could be learned. */
export interface TaskFit {
  readonly label: string
  readonly hours: number | undefined
  /**
   * `fits`: at least half of what it asks is there, by weight; `could-be-learned`: less than that; `does-not-fit`: it
   * exceeds a physical limit or is disliked; `unknown`: it asks nothing, or nothing is known of the person.
   */
  readonly verdict: 'fits' | 'could-be-learned' | 'does-not-fit' | 'unknown'
  /** The share of what the task asks that is there, by weight, 0..1000. */
  readonly share: number
  /** The asked competences that are not there. */
  readonly toLearn: readonly { readonly id: string; readonly nl: string; readonly en: string }[]
}

/** What a text needs to name the job. The employer's own words; nothing of the person. */
export interface About {
  readonly vacancyTitle: string
  readonly employerId: string
  readonly kind: JobKind | undefined
}

/** Why a pair scores what it scores. Data first: every text is a rendering of this. */
export interface Explanation {
  readonly match: Match
  readonly about: About
  readonly demand: ExplainedSide
  readonly wish: ExplainedSide
  /** The policy's way of making one score of the two sides, so that it can be recomputed from this alone. */
  readonly combine: 'harmonic' | 'minimum' | 'arithmetic'
  readonly limits: readonly ExplainedLimit[]
  /** What to ask next, by how much the answer could move the ranking. */
  readonly missing: readonly MissingAnswer[]
  readonly waived: readonly AppliedWaiver[]
  readonly tasks: readonly TaskFit[]
  readonly stale: readonly StaleRecord[]
}
