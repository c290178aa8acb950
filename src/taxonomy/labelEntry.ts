import type { ConceptId } from '../domain/concept.js'
import type { Concept, ConceptKind } from '../domain/taxonomyInput.js'
import { normaliseLabel } from './normaliseLabel.js'

/** A label as it is looked for. `place` is where it stands among all labels. */
export interface LabelEntry {
  readonly text: string
  readonly label: string
  readonly concept: ConceptId
  readonly kind: ConceptKind
  readonly place: number
}

/** The labels of all concepts in order, each normalised text once per concept; those without letters are left out. */
export function labelEntries(concepts: Iterable<Concept>): LabelEntry[] {
  const entries: LabelEntry[] = []
  for (const { id, kind, labels, alternativeLabels } of concepts) {
    const all = [labels.nl, labels.en, ...(alternativeLabels?.nl ?? []), ...(alternativeLabels?.en ?? [])]
    const seen = new Set<string>()
    for (const label of all) {
      const text = label === undefined ? '' : normaliseLabel(label)
      if (label === undefined || text === '' || seen.has(text)) continue
      seen.add(text)
      entries.push({ text, label, concept: id, kind, place: entries.length })
    }
  }
  return entries
}
