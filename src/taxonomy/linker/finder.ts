import type { ConceptKind } from '../../domain/taxonomyInput.js'
import { evidenceAt as at } from './evidence.js'
import { GramIndex } from './gramIndex.js'
import { highest, type Stretch } from './highest.js'
import type { LinkerModel, Shelf } from './linkerModel.js'
import { plainWords } from './plainWords.js'
import { otherReadings } from './readings.js'
import { UnitBags } from './unitBags.js'
import type { WordKnowledge } from './wordKnowledge.js'

/** How much another reading of a text counts beside the text itself, in parts of 256: 95 in 100. */
const OTHER_READING = 243

/** On each shelf: how many labels are looked at closely for their letters, and of how many concepts for what is said of them. */
const BY_LETTERS = 64
const BY_WORDS = 8
const BY_LATENT = 24

/** From which likeness on a concept's words bring it in. */
const ENOUGH_WORDS = Math.round(0.25 * UnitBags.full)

/** A label that was looked at closely, with the evidence for it, in the order of `evidenceNames`. */
export interface Found {
  readonly label: number
  readonly concept: number
  readonly evidence: number[]
}

/** A shelf on which is looked, and where: the stretches of concepts and of labels that count. */
interface AskedShelf {
  readonly shelf: Shelf
  readonly concepts: readonly Stretch[]
  readonly labels: readonly Stretch[]
}

/** Finds the labels that a text may mean, and what speaks for each. Its memory is used again by the next text. */
export class Finder {
  readonly #model: LinkerModel
  /** How alike each label's letters are: to the text itself, to the best of its readings, to one other reading. */
  readonly #own: Uint32Array
  readonly #letters: Uint32Array
  readonly #other: Uint32Array
  readonly #words: Uint32Array

  constructor(model: LinkerModel) {
    this.#model = model
    const { texts, concepts } = model.labels
    this.#own = new Uint32Array(texts.length)
    this.#letters = new Uint32Array(texts.length)
    this.#other = new Uint32Array(texts.length)
    this.#words = new Uint32Array(concepts.length)
  }

  /**
   * The labels worth a close look among those of some kinds, with their evidence. `more` are readings beside the text's own, in
   * other words and plain already: what those say counts as if the text said it.
   */
  find(input: string, kinds: readonly ConceptKind[], more: readonly string[] = []): Found[] {
    const { knowledge, bags, latent } = this.#model
    const text = plainWords(input)
    if (text === '') return []
    const others = otherReadings(input, (word) => knowledge.partsOf(word)).map((reading) => plainWords(reading))
    const readings = [...new Set([...others, ...more])].filter((reading) => reading !== '' && reading !== text)
    const letters = this.#letters
    const shelves = this.#shelvesOf(kinds)
    for (const {
      shelf: { from, to, grams },
    } of shelves) {
      this.#own.fill(0, from, to)
      grams.addLikeness(text, this.#own.subarray(from, to))
      letters.set(this.#own.subarray(from, to), from)
      for (const reading of readings) this.#read(reading, from, to, grams)
    }
    const words = this.#words.fill(0)
    const weighed = bags.weigh(unitsOfAll(knowledge, [text, ...more]))
    bags.addLikeness(weighed, words)
    latent.ask(weighed, bags)
    const pool = new Set<number>()
    for (const { concepts, labels: stretches } of shelves) {
      for (const label of highest(letters, stretches, BY_LETTERS, 0)) pool.add(label)
      for (const concept of highest(words, concepts, BY_WORDS, ENOUGH_WORDS)) pool.add(this.#bestLabel(concept))
      for (const concept of latent.nearest(concepts, BY_LATENT)) pool.add(this.#bestLabel(concept))
    }
    const asked = new Map(weighed.units.map((unit, place) => [unit, weighed.weights[place] as number]))
    const same = new Set([text, ...readings])
    const found = [...pool].map((label) => this.#evidenceFor(label, same, asked))
    this.#compareSiblings(found)
    return found
  }

  /** Lets another reading of the text count where it is more alike. */
  #read(reading: string, from: number, to: number, grams: GramIndex): void {
    const [letters, other] = [this.#letters, this.#other.fill(0, from, to)]
    grams.addLikeness(reading, other.subarray(from, to))
    for (let label = from; label < to; label++) {
      const likeness = Math.imul(other[label] as number, OTHER_READING) >> 8
      if (likeness > (letters[label] as number)) letters[label] = likeness
    }
  }

  /** The shelves that have labels of some kinds, with where on them those kinds stand. */
  #shelvesOf(kinds: readonly ConceptKind[]): AskedShelf[] {
    const { shelves, labels } = this.#model
    const all = [...new Set(kinds)].map((kind) => labels.kinds.get(kind) ?? ([0, 0] as const)).sort(([a], [b]) => a - b)
    const labelsOf = ([from, to]: Stretch): Stretch => [
      labels.labelsFrom[from] as number,
      labels.labelsFrom[to] as number,
    ]
    return shelves
      .map((shelf) => {
        const concepts = all.filter((stretch) => {
          const [from, to] = labelsOf(stretch)
          return from < to && from >= shelf.from && to <= shelf.to
        })
        return { shelf, concepts, labels: concepts.map(labelsOf) }
      })
      .filter(({ concepts }) => concepts.length > 0)
  }

  #bestLabel(concept: number): number {
    const { labelsFrom } = this.#model.labels
    const from = labelsFrom[concept] as number
    let best = from
    for (let label = from + 1; label < (labelsFrom[concept + 1] as number); label++)
      if ((this.#letters[label] as number) > (this.#letters[best] as number)) best = label
    return best
  }

  #evidenceFor(label: number, same: ReadonlySet<string>, asked: ReadonlyMap<number, number>): Found {
    const { labels, latent, unitsFrom, units, weights } = this.#model
    const concept = labels.conceptOf[label] as number
    const own = labels.texts[label] as string
    let words = 0
    for (let at = unitsFrom[label] as number; at < (unitsFrom[label + 1] as number); at++)
      words += ((asked.get(units[at] as number) ?? 0) * (weights[at] as number)) / 255
    const best = this.#bestLabel(concept)
    // In the order of their places; what siblings say is not known yet.
    const evidence = [
      (this.#own[label] as number) / GramIndex.full,
      (this.#letters[label] as number) / GramIndex.full,
      words,
      same.has(own) ? 1 : 0,
      (this.#words[concept] as number) / UnitBags.full,
      latent.likenessOf(concept),
      (this.#letters[best] as number) / GramIndex.full,
      label === labels.labelsFrom[concept] ? 1 : 0,
      labels.concepts[concept]?.kind === 'group' ? 1 : 0,
      0,
    ]
    return { label, concept, evidence }
  }

  /** Says of each label how well other concepts of the same group do: the mean of the two best. */
  #compareSiblings(found: readonly Found[]): void {
    const { groupOf } = this.#model.labels
    const strengths = new Map<number, Map<number, number>>()
    for (const { concept, evidence } of found) {
      const group = groupOf[concept] as number
      if (group === 0) continue
      const strength =
        ((evidence[at.concept] as number) + (evidence[at.latent] as number) + (evidence[at.otherLabels] as number)) / 3
      const siblings = strengths.get(group) ?? new Map<number, number>()
      strengths.set(group, siblings.set(concept, strength))
    }
    for (const { concept, evidence } of found) {
      let [first, second] = [0, 0]
      for (const [sibling, strength] of strengths.get(groupOf[concept] as number) ?? []) {
        if (sibling === concept) continue
        if (strength > first) [first, second] = [strength, first]
        else if (strength > second) second = strength
      }
      evidence[at.siblings] = (first + second) / 2
    }
  }
}

/** The units of a text and of its readings in other words, each as often as the reading that has it most. */
function unitsOfAll(knowledge: WordKnowledge, texts: readonly string[]): ReadonlyMap<string, number> {
  const [own = '', ...others] = texts
  const units = knowledge.unitsOf(own)
  for (const other of others)
    for (const [unit, count] of knowledge.unitsOf(other)) units.set(unit, Math.max(count, units.get(unit) ?? 0))
  return units
}
