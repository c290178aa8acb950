import type { ConceptId } from '../../domain/concept.js'
import type { Concept, ConceptKind } from '../../domain/taxonomyInput.js'
import { plainWords } from './plainWords.js'

/** The concepts of a taxonomy by number, those of a kind together, and their labels by number, those of a concept together. */
export interface LinkerLabels {
  readonly concepts: readonly Concept[]
  /** Where the concepts of each kind begin and end. */
  readonly kinds: ReadonlyMap<ConceptKind, readonly [from: number, to: number]>
  /** The labels as they stand in the taxonomy, and as the linker reads them. */
  readonly labels: readonly string[]
  readonly texts: readonly string[]
  readonly conceptOf: Uint32Array
  /** Where the labels of each concept begin, and at last where the last ones end. The first is its main label. */
  readonly labelsFrom: Uint32Array
  /** The number of the concept's group of occupations, one more than its place; 0 if it has none. */
  readonly groupOf: Uint16Array
  readonly number: ReadonlyMap<ConceptId, number>
}

/** The order of kinds. It is part of the format: what stands in a model goes by number. */
const kindOrder: readonly ConceptKind[] = ['occupation', 'group', 'competence', 'task', 'qualification']

/** Numbers the labels of concepts. Each text once per concept; one without letters is left out. */
export function linkerLabels(given: Iterable<Concept>): LinkerLabels {
  const all = [...given]
  const concepts = kindOrder.flatMap((kind) => all.filter((concept) => concept.kind === kind))
  const kinds = new Map<ConceptKind, readonly [number, number]>()
  let end = 0
  for (const kind of kindOrder) {
    const from = end
    end += concepts.filter((concept) => concept.kind === kind).length
    kinds.set(kind, [from, end])
  }
  const [labels, texts, conceptOf]: [string[], string[], number[]] = [[], [], []]
  const labelsFrom = new Uint32Array(concepts.length + 1)
  const groups = new Map<string, number>()
  const groupOf = new Uint16Array(concepts.length)
  concepts.forEach((concept, number) => {
    const seen = new Set<string>()
    for (const label of labelsOf(concept)) {
      const text = plainWords(label)
      if (text === '' || seen.has(text)) continue
      seen.add(text)
      labels.push(label)
      texts.push(text)
      conceptOf.push(number)
    }
    labelsFrom[number + 1] = labels.length
    const { isco } = concept
    if (isco?.length !== 4) return
    if (!groups.has(isco)) groups.set(isco, groups.size + 1)
    groupOf[number] = groups.get(isco) as number
  })
  const number = new Map(concepts.map(({ id }, at) => [id, at]))
  return { concepts, kinds, labels, texts, conceptOf: Uint32Array.from(conceptOf), labelsFrom, groupOf, number }
}

/** All labels of a concept, the main one first, Dutch before English. */
export function labelsOf({ labels, alternativeLabels }: Concept): string[] {
  const all = [labels.nl, labels.en, ...(alternativeLabels?.nl ?? []), ...(alternativeLabels?.en ?? [])]
  return all.filter((label) => label !== undefined)
}
