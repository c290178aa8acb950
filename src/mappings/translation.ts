import type { ConceptId } from '../domain/concept.js'
import type { MappingOrigin, MappingRelation } from '../domain/mapping.js'
import type { Loss } from './loss.js'

/** One mapping on the way from a concept to another, as it is read from this side. */
export interface MappingStep {
  readonly from: ConceptId
  readonly relation: MappingRelation
  readonly to: ConceptId
  readonly origin: MappingOrigin
  /** Whether it was given the other way round: `broad` was given as `narrow`. */
  readonly inverted: boolean
}

/** A concept of another taxonomy that may stand for one. */
export interface TranslationCandidate {
  readonly concept: ConceptId
  /** From the concept that was asked for to this one: `broad` says that this one is broader. */
  readonly relation: MappingRelation
  readonly lost: Loss
  /** One mapping, or two in a row. */
  readonly via: readonly MappingStep[]
  /** What other ways to the same concept say, where that is something else. */
  readonly otherwise: readonly MappingRelation[]
}

/** What a concept is in another taxonomy. */
export interface Translation {
  readonly concept: ConceptId
  /** The taxonomy that the concept is of, if that is known. */
  readonly from: string | undefined
  readonly to: string
  /** `already-there`: it is of that taxonomy. `not-mapped`: no mapping leads there, which says nothing about the concept. */
  readonly outcome: 'mapped' | 'already-there' | 'not-mapped'
  /** The closest relation first, then those of one mapping before those of two, then by id, which says nothing. */
  readonly candidates: readonly TranslationCandidate[]
  /** Whether more than one stands in the closest relation, so that which one is meant is not known. */
  readonly several: boolean
}
