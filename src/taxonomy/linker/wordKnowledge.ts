import { stemmer } from '@orama/stemmers/dutch'
import { type Sections, sectionOf, type TypedArray } from '../../holding/sections.js'
import { TextTable } from '../../holding/textTable.js'
import { Compounds, countWords } from './compounds.js'
import { learnGenders, wordsForAnybody } from './genders.js'
import { isStopWord } from './stopWords.js'

/** How much a compound as a whole counts beside each of its parts. */
const WHOLE = 0.3

/** What stands for "no other word" in the column of genders. */
const ITSELF = 0xffffffff

/** What words are made of is kept for so many words, so that those of a region's texts are not taken apart again and again. */
const KEPT = 4096

/** What labels and descriptions teach of words: how common each is, what compounds are made of, which words are of one person. */
export class WordKnowledge {
  readonly #words: TextTable
  readonly #counts: Uint32Array
  readonly #beginnings: Uint32Array
  readonly #endings: Uint32Array
  /** Of each word the number of the word for anybody, or ITSELF. */
  readonly #anybody: Uint32Array
  readonly #compounds: Compounds
  readonly #kept = new Map<string, readonly string[]>()

  private constructor(
    words: TextTable,
    counts: Uint32Array,
    beginnings: Uint32Array,
    endings: Uint32Array,
    anybody: Uint32Array,
  ) {
    this.#words = words
    this.#counts = counts
    this.#beginnings = beginnings
    this.#endings = endings
    this.#anybody = anybody
    const total = counts.reduce((sum, count) => sum + count, 0)
    const all = Array.from({ length: words.size }, (_, number) => words.text(number))
    this.#compounds = new Compounds({ find: (word) => words.find(word), counts, beginnings, endings, total }, all)
  }

  /** Learns from texts as the linker reads them; `concepts` are the labels of each concept. */
  static learn(texts: readonly string[], concepts: readonly (readonly string[])[]): WordKnowledge {
    const { words, counts, beginnings, endings } = countWords(texts)
    const table = TextTable.create()
    for (const word of words) table.codeOf(word)
    const anybody = new Uint32Array(words.length).fill(ITSELF)
    const labels = concepts.map((texts) => new Set(texts.flatMap((text) => text.split(' '))))
    for (const [woman, other] of learnGenders(labels)) {
      const [from, to] = [table.find(woman), table.find(other)]
      if (from !== undefined && to !== undefined) anybody[from] = to
    }
    return new WordKnowledge(table, counts, beginnings, endings, anybody)
  }

  /** Opens what was learnt from the sections of a model. Throws a PassendError `damaged-snapshot`. */
  static open(sections: Sections): WordKnowledge {
    const column = (name: string) => sectionOf(sections, `words.${name}`, 'Uint32Array')
    const words = TextTable.open(sections, 'words')
    return new WordKnowledge(words, column('counts'), column('beginnings'), column('endings'), column('anybody'))
  }

  sections(): Record<string, TypedArray> {
    return {
      ...this.#words.sections('words'),
      'words.counts': this.#counts,
      'words.beginnings': this.#beginnings,
      'words.endings': this.#endings,
      'words.anybody': this.#anybody,
    }
  }

  /** The parts of a compound, in order; none if a word is not one. */
  partsOf(word: string): readonly string[] {
    return this.#compounds.partsOf(word)
  }

  /**
   * What a text says, in units: the stems of its words for anybody, those of compounds in parts, and each compound as a whole
   * (`=word`) besides. With how much each counts.
   */
  unitsOf(text: string): Map<string, number> {
    const units = new Map<string, number>()
    for (const word of text.split(' ')) {
      if (word === '' || isStopWord(word)) continue
      const made = this.#madeOf(word)
      for (const unit of made) units.set(unit, (units.get(unit) ?? 0) + (unit.charCodeAt(0) === 61 ? WHOLE : 1))
    }
    return units
  }

  #madeOf(word: string): readonly string[] {
    const kept = this.#kept.get(word)
    if (kept !== undefined) return kept
    const anybody = this.#forAnybody(word)
    const parts = this.#compounds.partsOf(anybody)
    const made =
      parts.length === 0
        ? [stemmer(anybody)]
        : [...parts.map((part) => stemmer(this.#forAnybody(part))), `=${stemmer(anybody)}`]
    if (this.#kept.size >= KEPT) this.#kept.clear()
    this.#kept.set(word, made)
    return made
  }

  /** The word for anybody of the word for a woman: the one that was learnt, or for a word never seen one that is known. */
  #forAnybody(word: string): string {
    const number = this.#words.find(word)
    if (number === undefined)
      return wordsForAnybody(word).find((other) => other.length > 3 && this.#words.find(other) !== undefined) ?? word
    const other = this.#anybody[number] as number
    return other === ITSELF ? word : this.#words.text(other)
  }
}
