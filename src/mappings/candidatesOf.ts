import type { ConceptId } from '../domain/concept.js'
import { canonicalJson } from '../domain/hash.js'
import type { MappingRelation } from '../domain/mapping.js'
import { lossOf } from './loss.js'
import { farness } from './relation.js'
import type { MappingStep, TranslationCandidate } from './translation.js'

/** One or two mappings that lead from a concept to another, and what they say together. */
export interface Way {
  readonly relation: MappingRelation
  readonly via: readonly MappingStep[]
}

/**
 * The ways as candidates, each concept once. Of several ways to one concept the shortest counts, for somebody looked at these two
 * themselves; of equally short ones the most cautious, and then the one whose text comes first, which says nothing.
 */
export function candidatesOf(ways: Iterable<Way>): TranslationCandidate[] {
  const byConcept = new Map<ConceptId, Way[]>()
  for (const way of ways) {
    const end = (way.via.at(-1) as MappingStep).to
    const present = byConcept.get(end)
    if (present === undefined) byConcept.set(end, [way])
    else present.push(way)
  }
  return [...byConcept]
    .map(([concept, all]): TranslationCandidate => {
      const [first] = all.sort(compareWays) as [Way, ...Way[]]
      const others = new Set(all.map(({ relation }) => relation))
      others.delete(first.relation)
      return {
        concept,
        relation: first.relation,
        lost: lossOf(first.relation),
        via: first.via,
        otherwise: [...others].sort((a, b) => farness(a) - farness(b)),
      }
    })
    .sort(
      (a, b) =>
        farness(a.relation) - farness(b.relation) || a.via.length - b.via.length || (a.concept < b.concept ? -1 : 1),
    )
}

const compareWays = (a: Way, b: Way): number =>
  a.via.length - b.via.length ||
  farness(b.relation) - farness(a.relation) ||
  (canonicalJson(a.via) < canonicalJson(b.via) ? -1 : 1)
