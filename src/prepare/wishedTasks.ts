import type { ConceptId } from '../domain/concept.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'
import { taskName } from './jobTasks.js'

/** All that wishes about tasks can mean: the labels of tasks, and concepts with every kind of them. */
export interface WishedTasks {
  readonly names: ReadonlySet<string>
  readonly concepts: ReadonlySet<ConceptId>
}

/** Reads wishes about tasks, each of which may be a label or a concept; undefined if there are none. */
export function wishedTasks(wishes: readonly string[], taxonomy: Taxonomy): WishedTasks | undefined {
  if (wishes.length === 0) return undefined
  const names = new Set(wishes.flatMap((wish) => [wish, taskName(wish)]))
  const concepts = new Set<ConceptId>()
  for (const name of names) for (const kind of taxonomy.kindsOf(name)) concepts.add(kind)
  return { names, concepts }
}
