import { PassendError } from '../../errors.js'
import { packSections, unpackSections } from '../../holding/container.js'
import { offsetsOf, type Sections, sectionOf, type TypedArray } from '../../holding/sections.js'
import { damaged } from '../../holding/snapshotError.js'
import type { Taxonomy } from '../taxonomy.js'
import { GramIndex } from './gramIndex.js'
import { LatentSpace } from './latentSpace.js'
import { type LinkerLabels, linkerLabels } from './linkerLabels.js'
import { plainWords } from './plainWords.js'
import { UnitBags } from './unitBags.js'
import { WordKnowledge } from './wordKnowledge.js'

/** The form of a model's file. It changes with whatever makes the same taxonomy give another model. */
const FORMAT = 1

/** How many directions the latent space has. */
const DIMENSIONS = 64

/** How much of a description is read. */
const LONGEST_DESCRIPTION = 5000

/** How much the labels of a concept count in its bag beside a word of its description; many labels count less each. */
const LABELS = 2

/** All that a linker knows of a taxonomy: made once from its labels and descriptions, the same every time. */
export interface LinkerModel {
  readonly labels: LinkerLabels
  readonly knowledge: WordKnowledge
  /** The letters of labels, shelf by shelf: what is rare among occupations is common among competences. */
  readonly shelves: readonly Shelf[]
  readonly bags: UnitBags
  readonly latent: LatentSpace
  /** The units of each label, for the cosine of two texts. */
  readonly unitsFrom: Uint32Array
  readonly units: Uint32Array
  readonly weights: Uint8Array
}

/** The labels of kinds that are looked for together, and their letters. */
export interface Shelf {
  readonly from: number
  readonly to: number
  readonly grams: GramIndex
}

/** Makes the model of a taxonomy. It takes some seconds for 24,000 labels. */
export function makeLinkerModel(taxonomy: Taxonomy): LinkerModel {
  const labels = linkerLabels(taxonomy.concepts())
  const descriptions = labels.concepts.map(({ descriptions: given }) =>
    plainWords([given?.nl, given?.en].filter((text) => text !== undefined).join(' '), LONGEST_DESCRIPTION),
  )
  const labelsOf = labels.concepts.map((_, concept) =>
    labels.texts.slice(labels.labelsFrom[concept], labels.labelsFrom[concept + 1]),
  )
  const knowledge = WordKnowledge.learn([...labels.texts, ...descriptions], labelsOf)
  const groupLabels = new Map(
    labels.concepts.flatMap(({ kind, isco }, concept) =>
      kind === 'group' && isco !== undefined ? [[isco, labelsOf[concept]?.[0] ?? '']] : [],
    ) as [string, string][],
  )
  const bagsOf = labels.concepts.map(({ kind, isco = '' }, concept) => {
    const bag = new Map<string, number>()
    const add = (text: string, weight: number) => {
      for (const [unit, count] of knowledge.unitsOf(text)) bag.set(unit, (bag.get(unit) ?? 0) + count * weight)
    }
    const own = labelsOf[concept] ?? []
    for (const text of own) add(text, LABELS / Math.sqrt(own.length))
    add(descriptions[concept] ?? '', 1)
    if (kind !== 'group') add(groupLabels.get(isco) ?? '', 1)
    return bag
  })
  const bags = UnitBags.of(bagsOf)
  const weighed = labels.texts.map((text) => bags.weigh(knowledge.unitsOf(text)))
  const unitsFrom = new Uint32Array(weighed.length + 1)
  weighed.forEach(({ units }, label) => {
    unitsFrom[label + 1] = (unitsFrom[label] as number) + units.length
  })
  return {
    labels,
    knowledge,
    shelves: shelfEnds(labels).map(([from, to]) => ({ from, to, grams: GramIndex.of(labels.texts.slice(from, to)) })),
    bags,
    latent: LatentSpace.of(bagsOf, bags, DIMENSIONS),
    unitsFrom,
    units: Uint32Array.from(weighed.flatMap(({ units }) => units)),
    weights: Uint8Array.from(weighed.flatMap(({ weights }) => weights.map((weight) => Math.round(255 * weight)))),
  }
}

/** A model as the bytes of a file. It holds words and numbers, the labels themselves stay in the taxonomy. */
export function packLinkerModel(model: LinkerModel, taxonomy: Taxonomy): Uint8Array {
  const { knowledge, shelves, bags, latent, unitsFrom, units, weights } = model
  const header = { linker: FORMAT, taxonomy: taxonomy.stamp }
  const own: Record<string, TypedArray> = {
    'labels.unitsFrom': unitsFrom,
    'labels.units': units,
    'labels.weights': weights,
  }
  return packSections(header, {
    ...knowledge.sections(),
    ...Object.assign({}, ...shelves.map(({ grams }, place) => grams.sections(`shelf${place}`))),
    ...bags.sections(),
    ...latent.sections(),
    ...own,
  })
}

/**
 * Opens a model of such bytes, without a copy of what is large.
 * @throws PassendError `not-a-snapshot`, `damaged-snapshot` or `snapshot-version` for other bytes, `another-taxonomy` for the model of another taxonomy.
 */
export function openLinkerModel(bytes: Uint8Array, taxonomy: Taxonomy): LinkerModel {
  const { header, sections } = unpackSections(bytes)
  const { linker, taxonomy: stamp } = (header ?? {}) as { linker?: unknown; taxonomy?: { hash?: string } }
  if (linker !== FORMAT) {
    throw new PassendError(
      'snapshot-version',
      `Expected a linker model of format ${FORMAT}, got ${Number.isSafeInteger(linker) ? `format ${linker}` : 'something else'}.`,
      'Make it anew from the taxonomy with this version of the library: passend linker.',
      { expected: FORMAT },
    )
  }
  if (stamp?.hash !== taxonomy.hash) {
    throw new PassendError(
      'another-taxonomy',
      `The linker model is of another taxonomy, or of other data, than '${taxonomy.id}'.`,
      'Make it anew from this taxonomy, with passend linker or createLinker(taxonomy).model().',
      { taxonomy: taxonomy.stamp },
    )
  }
  return openSections(sections, linkerLabels(taxonomy.concepts()))
}

function openSections(sections: Sections, labels: LinkerLabels): LinkerModel {
  const units = sectionOf(sections, 'labels.units', 'Uint32Array')
  const unitsFrom = offsetsOf(sections, 'labels.unitsFrom', units.length)
  if (unitsFrom.length !== labels.texts.length + 1) throw damaged('it has other labels than its taxonomy')
  const bags = UnitBags.open(sections, labels.concepts.length)
  return {
    labels,
    knowledge: WordKnowledge.open(sections),
    shelves: shelfEnds(labels).map(([from, to], place) => ({
      from,
      to,
      grams: GramIndex.open(sections, `shelf${place}`, to - from),
    })),
    bags,
    latent: LatentSpace.open(sections),
    unitsFrom,
    units,
    weights: sectionOf(sections, 'labels.weights', 'Uint8Array'),
  }
}

/** Where the labels of each shelf begin and end: what people are, and what they can. */
function shelfEnds({ kinds, labelsFrom, texts }: LinkerLabels): [from: number, to: number][] {
  const [, groupsEnd] = kinds.get('group') ?? [0, 0]
  const middle = labelsFrom[groupsEnd] as number
  return [
    [0, middle],
    [middle, texts.length],
  ]
}
