import type { ConceptId } from '../domain/concept.js'
import type { MappingStep, TranslationCandidate } from './translation.js'

/**
 * Why something in a record did not go over: no mapping leads there; several do equally well and a person must choose; there are
 * only narrower ones, which say more than was said; there are only related ones, which say something else; the relation is one
 * that the call does not accept; or what the mapping leads to is no code that the field can hold.
 */
export type LostReason =
  | 'not-mapped'
  | 'several'
  | 'only-narrower'
  | 'only-related'
  | 'not-accepted'
  | 'not-a-code-of-the-field'

/** Something in a record that went over. */
export interface WentOver {
  /** Where in the record that was given: `asks.competences[0].concept`. */
  readonly path: string
  readonly concept: ConceptId
  /** What stands there now; more than one only where the call asked for all. */
  readonly to: readonly ConceptId[]
  /** Whether it was a must: what becomes broader then limits less. */
  readonly must: boolean
  /** The mappings behind it, for each of `to`. */
  readonly via: readonly (readonly MappingStep[])[]
}

/** Something in a record that did not go over and is no longer there. */
export interface WasLost {
  readonly path: string
  readonly concept: ConceptId
  /** Whether it was a must: a limit that is gone with it. */
  readonly must: boolean
  readonly reason: LostReason
  /** What it could be, for a person to choose from. */
  readonly candidates: readonly TranslationCandidate[]
}

/** What became of the concepts of a record. Each of them is in one of these, or was of that taxonomy already (`kept`). */
export interface TranslationReport {
  readonly to: string
  /** The same thing, nothing lost. */
  readonly exact: readonly WentOver[]
  /** Nearly the same. */
  readonly close: readonly WentOver[]
  /** Broader than it was: detail is lost. */
  readonly broader: readonly WentOver[]
  readonly lost: readonly WasLost[]
  /** How many were of that taxonomy already. */
  readonly kept: number
  /**
   * Whether a list of competences that was closed is open now. Who was asked for all competences of one taxonomy was not asked for
   * those of another: what is not listed is not known there.
   */
  readonly reopened: boolean
  /** Concepts in the same list that came to the same one: the difference between them is lost. */
  readonly merged: readonly { readonly concept: ConceptId; readonly paths: readonly string[] }[]
  /** The hash of the mappings. */
  readonly mappings: string
}

/** A record in another taxonomy. */
export interface TranslatedRecord<T> {
  readonly record: T
  readonly report: TranslationReport
}
