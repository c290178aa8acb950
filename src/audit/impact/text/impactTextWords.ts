import type { CriterionCause } from '../report.js'

/** What the text of a report says beside the words that it shares with the page. */
export interface ImpactTextWords {
  /** Stands where there is no figure. */
  readonly none: string
  readonly reachedColumn: string
  /** What columns say, each after its head: below the first table. */
  readonly reading: Readonly<Record<'share' | 'ratio' | 'chance' | 'reached', string>>
  /** What was done to find causes, and how much of the selection came back. */
  readonly causes: string
  /** What a ratio would be without a criterion, and by which of its two ways it works. */
  cause(cause: { criterion: string; now: string; without: string; by: CriterionCause['by'] }): string
  /** Where no criterion alone closes enough of a gap to be named. */
  readonly noCause: string
  /** At each stage what the ratio is. */
  stages(group: string, stages: readonly (readonly [stage: string, ratio: string])[]): string
  /** The other groups of an intersection, which are not listed. */
  others(counted: string): string
}
