import type { Asks } from '../domain/asks.js'
import type { ConceptId } from '../domain/concept.js'
import { hashOf } from '../domain/hash.js'
import type { Issue } from '../domain/issue.js'
import type { ConceptKind } from '../domain/taxonomyInput.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Matcher } from '../matcher.js'
import type { Taxonomy } from '../taxonomy/taxonomy.js'

/** What an occupation asks beside competences, which no taxonomy that is read here says: a licence, a language, a level. */
export type Requirements = Pick<Asks, 'credentials' | 'education' | 'languages' | 'equipment'>

/** What people are compared with: occupations, or qualifications where a taxonomy has the competences of those only. */
export type ProfileKind = Extract<ConceptKind, 'occupation' | 'qualification'>

/** The occupations that somebody can be compared with, by the id under which a matcher holds each. */
export interface HeldProfiles {
  readonly kind: ProfileKind
  readonly concepts: ReadonlyMap<string, ConceptId>
  readonly ids: ReadonlyMap<ConceptId, string>
  /** What was wrong with requirements; an occupation whose requirements are refused is held without them. */
  readonly issues: readonly Issue[]
}

/** The kind of which a taxonomy has profiles: occupations first. */
export const kindWithProfiles = (taxonomy: Taxonomy): ProfileKind =>
  [...taxonomy.profiles()].some(([id]) => taxonomy.concept(id)?.kind === 'occupation') ? 'occupation' : 'qualification'

/**
 * Puts the profiles of a taxonomy into a matcher, each as a vacancy that asks its competences and says nothing else: no employer, no
 * hours, no place. The id follows from the concept, so that lots are the same whatever the order of the taxonomy.
 */
export function holdProfiles(
  matcher: Matcher,
  kind: ProfileKind,
  requirements: Readonly<Record<ConceptId, Requirements>>,
): HeldProfiles {
  const { taxonomy } = matcher
  const concepts = new Map<string, ConceptId>()
  const issues: Issue[] = []
  const profiles = [...taxonomy.profiles()].filter(([id]) => taxonomy.concept(id)?.kind === kind)
  for (const [concept, profile] of profiles) {
    const id = hashOf(concept).slice(0, 40)
    const bare: Vacancy = {
      id,
      title: taxonomy.label(concept) ?? concept,
      employerId: 'no-employer',
      ...(kind === 'occupation' && { occupation: concept }),
      asks: { competences: profile.map((entry) => ({ concept: entry.concept, importance: entry.importance })) },
    }
    const asked = Object.hasOwn(requirements, concept) ? requirements[concept] : undefined
    const { added, issues: found } = matcher.addVacancies([{ ...bare, asks: { ...asked, ...bare.asks } }])
    if (asked !== undefined) issues.push(...found)
    if (added === 0) matcher.addVacancies([bare])
    concepts.set(id, concept)
  }
  return { kind, concepts, ids: new Map([...concepts].map(([id, concept]) => [concept, id])), issues }
}
