import type { ConceptId } from '../domain/concept.js'
import { FULL } from '../domain/measure.js'
import type { Context } from '../prepare/context.js'

const same = Object.freeze({ similarity: FULL, by: 'same' } as const)

/** How alike two occupations are in thousandths, and how that is known; undefined where nothing can tell. */
export function similarOccupation(
  a: ConceptId,
  b: ConceptId,
  { taxonomy, policy }: Context,
): { similarity: number; by: 'same' | 'profile' | 'isco' } | undefined {
  const found = taxonomy.occupationSimilarity(a, b)
  if (found === undefined) return undefined
  if (found.by === 'same') return same
  if (found.by === 'profile') return { similarity: found.cosine, by: 'profile' }
  return { similarity: policy.occupation.iscoDigits[found.digits] ?? 0, by: 'isco' }
}
