import type { IsoDate } from '../domain/calendar.js'
import type { ResolvedConstraints } from '../domain/carvingConstraints.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Issue } from '../domain/issue.js'
import type { PolicyStamp } from '../domain/policy.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { TaskFit } from '../explain/explanation.js'
import type { Match } from '../score/match.js'
import type { TaxonomyStamp } from '../taxonomy/taxonomy.js'
import type { RemainingJob } from './remaining.js'
import type { CarvingProof } from './search.js'
import type { CarvingValue } from './value.js'

/** A person for whom a carved function opens work, and how they stand to each of its tasks, in the order of the record. */
export interface OpenedPerson {
  readonly candidateId: string
  /** The match with the whole function, as the matcher gives it: eligible or to-verify. */
  readonly match: Match
  readonly tasks: readonly TaskFit[]
}

/** Hours that come free in a job: minutes a week, and how scarce they are, 0..10; absent if that is not known. */
export interface FreedHours {
  readonly jobId: string
  readonly minutes: number
  readonly scarcity?: number
}

/** A function made of tasks of present jobs. */
export interface CarvedFunction {
  /** A vacancy of kind `carved-function`, ready for `matcher.addVacancies`. Its id follows from its tasks. */
  readonly record: Vacancy
  /** The sum of the minutes of its tasks. */
  readonly minutes: number
  /** For whom it opens work, best match first. */
  readonly opens: readonly OpenedPerson[]
  readonly counts: { readonly eligible: number; readonly toVerify: number; readonly blocked: number }
  /** Those who are blocked, each under the first limit that is not met, in reporting order. */
  readonly blockedBy: Readonly<Partial<Record<CriterionId, number>>>
  /** What the employer gains, by job. */
  readonly freed: readonly FreedHours[]
  readonly value: CarvingValue
  readonly proof: CarvingProof
}

/**
 * Why there are no more functions:
 *
 * - `as-many-as-asked`: `maxFunctions` were found;
 * - `nobody`: there is no candidate for whom to carve;
 * - `nothing-may-move`: no task may move that its job can spare;
 * - `too-few-hours`: what may move together is less than `minHours`;
 * - `none-possible`: no function within the constraints opens work for enough people and frees hours that may be scarce;
 * - `not-found`: none was found in `maxNodes`; there may be one.
 */
export type CarvingEnd =
  | 'as-many-as-asked'
  | 'nobody'
  | 'nothing-may-move'
  | 'too-few-hours'
  | 'none-possible'
  | 'not-found'

/** What came of carving. A proposal: employer, worker and adviser decide. */
export interface CarvingResult {
  /** One after another: each is the best of what the earlier ones left, which need not be the best they could be together. */
  readonly functions: readonly CarvedFunction[]
  /** What stays of every job. */
  readonly remaining: readonly RemainingJob[]
  readonly end: CarvingEnd
  /** How many candidates and how many jobs were read, and how many of their tasks (or parts of tasks) may move. */
  readonly counts: { readonly candidates: number; readonly jobs: number; readonly movableTasks: number }
  readonly issues: readonly Issue[]
  readonly constraints: ResolvedConstraints
  readonly policy: PolicyStamp
  readonly taxonomy: TaxonomyStamp
  readonly engineVersion: string
  readonly seed: string
  readonly asOf: IsoDate | undefined
}
