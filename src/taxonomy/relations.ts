import type { ConceptId } from '../domain/concept.js'
import type { RelationInput } from '../domain/taxonomyInput.js'

/** How a competence that a person has stands to one that is asked. `narrower`: the person's is a kind of the asked one. */
export type Relation = 'same' | 'narrower' | 'broader' | 'sibling' | 'related'

/** How many broader steps still make a concept a kind of another. Deeper hierarchies end in groups that say nothing. */
const MAX_STEPS = 4

/** The hierarchy and the cross links of a taxonomy. A cycle in it is harmless: every walk is bounded and visits once. */
export class Relations {
  readonly #broader = new Map<ConceptId, Set<ConceptId>>()
  readonly #narrower = new Map<ConceptId, Set<ConceptId>>()
  readonly #related = new Map<ConceptId, Set<ConceptId>>()

  constructor(relations: readonly RelationInput[]) {
    for (const { from, kind, to } of relations) {
      if (from === to) continue
      if (kind === 'related') {
        add(this.#related, from, to)
        add(this.#related, to, from)
      } else {
        const [narrow, broad] = kind === 'broader' ? [from, to] : [to, from]
        add(this.#broader, narrow, broad)
        add(this.#narrower, broad, narrow)
      }
    }
  }

  /**
   * Every concept that a held one answers, with the closest relation between them: itself, what it is a kind of (up to
   * four steps), the kinds of it (one step), what shares a broader concept with it, and what is related to it.
   */
  answeredBy(held: ConceptId): Map<ConceptId, Relation> {
    const answered = new Map<ConceptId, Relation>([[held, 'same']])
    const put = (ids: Iterable<ConceptId>, relation: Relation) => {
      for (const id of ids) if (!answered.has(id)) answered.set(id, relation)
    }
    put(reached(held, this.#broader), 'narrower')
    put(this.#narrower.get(held) ?? [], 'broader')
    for (const parent of this.#broader.get(held) ?? []) put(this.#narrower.get(parent) ?? [], 'sibling')
    put(this.#related.get(held) ?? [], 'related')
    return answered
  }

  /** Every kind of a concept: what comes under it in up to four steps. The concept itself is not among them. */
  kindsOf(concept: ConceptId): ReadonlySet<ConceptId> {
    return reached(concept, this.#narrower)
  }
}

/** What can be reached from a concept in the steps that still mean a kind of. */
function reached(concept: ConceptId, steps: ReadonlyMap<ConceptId, ReadonlySet<ConceptId>>): Set<ConceptId> {
  const found = new Set<ConceptId>()
  let edge: ConceptId[] = [concept]
  for (let step = 0; step < MAX_STEPS && edge.length > 0; step++) {
    const next: ConceptId[] = []
    for (const id of edge) {
      for (const other of steps.get(id) ?? []) {
        if (other === concept || found.has(other)) continue
        found.add(other)
        next.push(other)
      }
    }
    edge = next
  }
  return found
}

function add(map: Map<ConceptId, Set<ConceptId>>, from: ConceptId, to: ConceptId): void {
  const set = map.get(from)
  if (set === undefined) map.set(from, new Set([to]))
  else set.add(to)
}
