import type { Pair } from '../../criteria/pair.js'
import type { ClosingOf, GapName } from '../../domain/closing.js'
import type { CriterionId } from '../../domain/criterionId.js'
import type { Effect } from '../effect.js'

/**
 * A kind of gap between a person and a job, and what closing it changes. A step is only offered where the gap is known: what
 * nobody asked about is a question first. Adding a gap is adding a file, and its schema in `domain/closing.ts`.
 */
export interface Gap<G extends GapName> {
  readonly gap: G
  /** Whose record closing it changes. */
  readonly on: 'person' | 'job'
  /** Whether it depends on the job what closing it does to a person. What it does to a job always does. */
  readonly perJob?: true
  /** The criteria whose limit or measure it can move. */
  readonly touches: readonly CriterionId[]
  /** What closing it can do for a pair: one effect, or several of which a step does one, where there is a choice. */
  effects(closing: ClosingOf<G>, pair: Pair): readonly Effect[]
}
