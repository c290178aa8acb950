import type { Candidate } from '../domain/candidate.js'
import type { ConceptId } from '../domain/concept.js'
import type { Context } from './context.js'

/** An occupation that a person wishes: named by its concept, or linked from an interest in free text. */
export interface WishedOccupation {
  readonly concept: ConceptId
  readonly via: 'wish' | 'interest'
  /** How sure it is that this is what the person wishes, 0..1000. */
  readonly confidence: number
}

/** The occupations that a person wishes, each once; what they name themselves stands above what an interest means. */
export function wishedOccupations({ wishes }: Candidate, { linker, policy }: Context): WishedOccupation[] {
  const wished = new Map<ConceptId, WishedOccupation>()
  if (Array.isArray(wishes?.occupations)) {
    for (const concept of wishes.occupations) wished.set(concept, { concept, via: 'wish', confidence: 1000 })
  }
  for (const interest of wishes?.interests ?? []) {
    const { linked } = linker.link(interest, { kinds: ['occupation'], threshold: policy.occupation.textConfidence })
    if (linked === undefined || (wished.get(linked.concept)?.confidence ?? 0) >= linked.confidence) continue
    wished.set(linked.concept, { concept: linked.concept, via: 'interest', confidence: linked.confidence })
  }
  return [...wished.values()]
}
