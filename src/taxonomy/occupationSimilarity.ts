import { similarity } from 'ml-distance'
import type { ConceptId } from '../domain/concept.js'

/** How alike two occupations are, and how that is known. */
export type OccupationSimilarity =
  | { readonly by: 'same' }
  /** The cosine of their rarity-weighted competence vectors, 0..1000. */
  | { readonly by: 'profile'; readonly cosine: number }
  /** How many leading digits of their ISCO-08 codes agree, 0..4. The policy says what each is worth. */
  | { readonly by: 'isco'; readonly digits: number }

/** A competence vector: for each competence of a profile its weight, importance times rarity. */
export type CompetenceVector = ReadonlyMap<ConceptId, number>

/** The cosine of two competence vectors in thousandths. The sums are of integers, so that it is the same everywhere. */
export function cosineOf(a: CompetenceVector, b: CompetenceVector): number {
  const concepts = [...new Set([...a.keys(), ...b.keys()])]
  const dense = (vector: CompetenceVector) => concepts.map((concept) => vector.get(concept) ?? 0)
  return Math.round(1000 * similarity.cosine(dense(a), dense(b)))
}
