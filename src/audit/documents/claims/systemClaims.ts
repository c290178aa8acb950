import type { Policy } from '../../../domain/policy.js'
import type { TaxonomyStamp } from '../../../taxonomy/taxonomy.js'
import type { PolicyEvaluation } from '../../evaluate/evaluation.js'
import type { ImpactReport } from '../../impact/report.js'

/** What a document may claim of the engine: what it is set to, and what was measured of it. Nothing else. */
export interface SystemClaims {
  /** The policy in force, whole: `matcher.policy`, or `readPolicy` of a part. */
  readonly policy: Policy
  readonly taxonomy: TaxonomyStamp
  /** Default: the version of this package. */
  readonly engineVersion?: string
  /** What was measured. Absent: gaps. */
  readonly measured?: {
    /** Of whom, of what work and of which time: `alle voorstellen van 2026`. Absent beside a figure: a gap. */
    readonly on?: string
    /** Of `impactReport`, under this policy: under another it says nothing here, and a gap stands in its place. */
    readonly impact?: ImpactReport
    /** Of `evaluatePolicy`. */
    readonly evaluation?: PolicyEvaluation
  }
}
