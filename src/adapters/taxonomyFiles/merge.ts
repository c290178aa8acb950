import type { Concept, Profile, RelationInput, TaxonomyInput } from '../../domain/taxonomyInput.js'
import { unitedLabels, versioned } from './draft.js'

/**
 * Makes one taxonomy of several. Concepts with the same id become one: kind and labels of the first, the other labels as
 * alternatives, an ISCO code and descriptions from whoever has them. Profiles and relations are put together; frequencies are those of the
 * first that has them. The id is the ids joined by `+`, the version a hash of the contents.
 */
export function mergeTaxonomies(inputs: readonly TaxonomyInput[]): TaxonomyInput {
  const [only] = inputs
  if (inputs.length === 1 && only !== undefined) return only
  const concepts = new Map<string, Concept>()
  const relations = new Map<string, RelationInput>()
  const profiles: Profile[] = []
  for (const input of inputs) {
    for (const concept of input.concepts) {
      const present = concepts.get(concept.id)
      concepts.set(concept.id, present === undefined ? concept : mergedConcept(present, concept))
    }
    for (const relation of input.relations ?? []) {
      relations.set(`${relation.from} ${relation.kind} ${relation.to}`, relation)
    }
    for (const profile of input.profiles ?? []) profiles.push(profile)
  }
  const frequencies = inputs.find((input) => input.frequencies !== undefined)?.frequencies
  const parts = { concepts: [...concepts.values()], relations: [...relations.values()], profiles, frequencies }
  return versioned(inputs.map(({ id }) => id ?? 'unnamed').join('+'), parts)
}

function mergedConcept(first: Concept, second: Concept): Concept {
  const labels = { ...second.labels, ...first.labels }
  const alternatives = (language: 'nl' | 'en') => {
    const extra = second.labels[language]
    const lists = [
      first.alternativeLabels?.[language],
      extra === undefined ? [] : [extra],
      second.alternativeLabels?.[language],
    ]
    const united = unitedLabels(labels[language], ...lists)
    return united.length === 0 ? {} : { [language]: united }
  }
  const alternativeLabels = { ...alternatives('nl'), ...alternatives('en') }
  const isco = first.isco ?? second.isco
  const descriptions = { ...second.descriptions, ...first.descriptions }
  return {
    id: first.id,
    kind: first.kind,
    labels,
    ...(Object.keys(alternativeLabels).length === 0 ? {} : { alternativeLabels }),
    ...(Object.keys(descriptions).length === 0 ? {} : { descriptions }),
    ...(isco === undefined ? {} : { isco }),
  }
}
