import type { HeldCompetence } from '../domain/competence.js'
import type { ConceptId } from '../domain/concept.js'
import type { Evidence } from '../domain/evidence.js'
import { divideRounded, FULL } from '../domain/measure.js'
import type { Relation } from '../taxonomy/relations.js'
import type { Context } from './context.js'

/** What a person brings to one asked competence. */
export interface Reach {
  /** got(r): similarity times evidence of the best held competence, 0..1000. */
  readonly got: number
  /** The best similarity with evidence left out, 0..1000. */
  readonly similarity: number
  /** Whether it is held itself, or a kind of it: what a must asks. */
  readonly answersMust: boolean
  /** The held competence behind `got`. */
  readonly by: ConceptId
  readonly relation: Relation
  readonly evidence: Evidence | 'not-stated'
}

/**
 * Spreads a person's competences over all that they answer. Looking up an asked competence is then one step, and a
 * vacancy's competences are a sparse dot product.
 */
export function spreadCompetences(held: readonly HeldCompetence[], context: Context): ReadonlyMap<ConceptId, Reach> {
  const { policy, taxonomy } = context
  const reached = new Map<ConceptId, Reach>()
  for (const { concept, evidence = 'not-stated' } of held) {
    for (const [asked, relation] of taxonomy.answeredBy(concept)) {
      const similarity = policy.similarity[relation]
      const got = divideRounded(similarity * policy.evidence[evidence], FULL)
      const answersMust = relation === 'same' || relation === 'narrower'
      const present = reached.get(asked)
      const better = present === undefined || got > present.got || (got === present.got && relation === 'same')
      reached.set(asked, {
        ...(better ? { got, by: concept, relation, evidence } : present),
        similarity: Math.max(similarity, present?.similarity ?? 0),
        answersMust: answersMust || (present?.answersMust ?? false),
      })
    }
  }
  return reached
}
