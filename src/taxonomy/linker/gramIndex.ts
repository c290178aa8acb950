import { naturalLogarithm } from '../../domain/logarithm.js'
import type { Sections, TypedArray } from '../../holding/sections.js'
import { sectionOf } from '../../holding/sections.js'

/** Letters that words are made of, by their number from 1; 0 is the edge of a word. */
const letters = new Map(
  [...'abcdefghijklmnopqrstuvwxyz0123456789+#&.'].map((letter, at) => [letter.charCodeAt(0), at + 1]),
)
const BASE = letters.size + 1

/** The weight of a gram in a label is kept in steps of 1/255, in a question in steps of 1/1023. */
const LABEL_STEPS = 255
const ASKED_STEPS = 1023
const FULL_LIKENESS = LABEL_STEPS * ASKED_STEPS

/** The grams of words, each with how often it occurs. A gram is the number of 3 or 4 letters, with the edges of words. */
function countGrams(words: string, counts: Map<number, number>): void {
  counts.clear()
  let [one, two, three] = [-1, -1, -1]
  const take = (letter: number) => {
    if (two >= 0) {
      const gram = (two * BASE + one) * BASE + letter
      counts.set(gram, (counts.get(gram) ?? 0) + 1)
      if (three >= 0) {
        const longer = BASE * BASE * BASE + ((three * BASE + two) * BASE + one) * BASE + letter
        counts.set(longer, (counts.get(longer) ?? 0) + 1)
      }
    }
    ;[three, two, one] = [two, one, letter]
  }
  take(0)
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code !== 32) {
      take(letters.get(code) ?? 0)
      continue
    }
    take(0)
    ;[one, two, three] = [-1, -1, -1]
    take(0)
  }
  take(0)
}

/**
 * Texts by the grams of 3 and 4 letters that they have in common, word by word: TF-IDF with 1 + ln of the count, and the cosine.
 * Weights are whole numbers, so that sums are the same in whatever order they are made.
 */
export class GramIndex {
  readonly size: number
  /** An open hash of grams: the gram, plus one, and where its texts begin and end. */
  readonly #grams: Uint32Array
  readonly #slots: Uint32Array
  readonly #ends: Uint32Array
  readonly #texts: Uint32Array
  readonly #weights: Uint8Array
  readonly #rareness: Float32Array
  /** What a gram that no text has would weigh. */
  readonly #unseen: number
  readonly #counts = new Map<number, number>()
  readonly #asked: number[] = []
  readonly #askedWeights: number[] = []

  private constructor(columns: GramColumns) {
    this.size = columns.size
    this.#grams = columns.grams
    this.#slots = columns.slots
    this.#ends = columns.ends
    this.#texts = columns.texts
    this.#weights = columns.weights
    this.#rareness = columns.rareness
    this.#unseen = naturalLogarithm((1 + this.size) / 1) + 1
  }

  /** An index of texts as the linker reads them. */
  static of(texts: readonly string[]): GramIndex {
    const counts = new Map<number, number>()
    const numbers = new Map<number, number>()
    const frequencies: number[] = []
    for (const text of texts) {
      countGrams(text, counts)
      for (const gram of counts.keys()) {
        const number = numbers.get(gram)
        if (number === undefined) {
          numbers.set(gram, frequencies.length)
          frequencies.push(1)
        } else frequencies[number] = (frequencies[number] as number) + 1
      }
    }
    const rareness = Float32Array.from(frequencies, (found) => naturalLogarithm((1 + texts.length) / (1 + found)) + 1)
    const ends = new Uint32Array(frequencies.length + 1)
    frequencies.forEach((found, number) => {
      ends[number + 1] = (ends[number] as number) + found
    })
    const total = ends.at(-1) as number
    const next = ends.slice(0, -1)
    const [postings, weights] = [new Uint32Array(total), new Uint8Array(total)]
    texts.forEach((text, place) => {
      countGrams(text, counts)
      let squares = 0
      const weighed = [...counts].map(([gram, count]) => {
        const number = numbers.get(gram) as number
        const weight = (1 + naturalLogarithm(count)) * (rareness[number] as number)
        squares += weight * weight
        return [number, weight] as const
      })
      const length = Math.sqrt(squares)
      for (const [number, weight] of weighed) {
        const at = next[number] as number
        next[number] = at + 1
        postings[at] = place
        weights[at] = Math.round((LABEL_STEPS * weight) / length)
      }
    })
    let room = 64
    while (room < 2 * numbers.size) room *= 2
    const [grams, slots] = [new Uint32Array(room), new Uint32Array(room)]
    for (const [gram, number] of numbers) {
      let slot = slotOf(gram, room)
      while (grams[slot] !== 0) slot = (slot + 1) & (room - 1)
      grams[slot] = gram + 1
      slots[slot] = number
    }
    return new GramIndex({ size: texts.length, grams, slots, ends, texts: postings, weights, rareness })
  }

  static open(sections: Sections, name: string, size: number): GramIndex {
    return new GramIndex({
      size,
      grams: sectionOf(sections, `${name}.grams`, 'Uint32Array'),
      slots: sectionOf(sections, `${name}.slots`, 'Uint32Array'),
      ends: sectionOf(sections, `${name}.ends`, 'Uint32Array'),
      texts: sectionOf(sections, `${name}.texts`, 'Uint32Array'),
      weights: sectionOf(sections, `${name}.weights`, 'Uint8Array'),
      rareness: sectionOf(sections, `${name}.rareness`, 'Float32Array'),
    })
  }

  sections(name: string): Record<string, TypedArray> {
    return {
      [`${name}.grams`]: this.#grams,
      [`${name}.slots`]: this.#slots,
      [`${name}.ends`]: this.#ends,
      [`${name}.texts`]: this.#texts,
      [`${name}.weights`]: this.#weights,
      [`${name}.rareness`]: this.#rareness,
    }
  }

  /** Adds to `sums`, which has a place for each text, how alike each is to words: `GramIndex.full` for the same grams. */
  addLikeness(words: string, sums: Uint32Array): void {
    const counts = this.#counts
    countGrams(words, counts)
    const [asked, weights] = [this.#asked, this.#askedWeights]
    asked.length = 0
    weights.length = 0
    let squares = 0
    for (const [gram, count] of counts) {
      const number = this.#numberOf(gram)
      const weight = (1 + naturalLogarithm(count)) * (number < 0 ? this.#unseen : (this.#rareness[number] as number))
      squares += weight * weight
      if (number < 0) continue
      asked.push(number)
      weights.push(weight)
    }
    if (squares === 0) return
    const scale = ASKED_STEPS / Math.sqrt(squares)
    for (let place = 0; place < asked.length; place++) {
      const number = asked[place] as number
      const weight = Math.round((weights[place] as number) * scale)
      const to = this.#ends[number + 1] as number
      for (let at = this.#ends[number] as number; at < to; at++) {
        const text = this.#texts[at] as number
        sums[text] = (sums[text] as number) + weight * (this.#weights[at] as number)
      }
    }
  }

  static readonly full = FULL_LIKENESS

  #numberOf(gram: number): number {
    const mask = this.#grams.length - 1
    let slot = slotOf(gram, this.#grams.length)
    for (;;) {
      const held = this.#grams[slot] as number
      if (held === gram + 1) return this.#slots[slot] as number
      if (held === 0) return -1
      slot = (slot + 1) & mask
    }
  }
}

/** The columns that an index is made of. */
interface GramColumns {
  readonly size: number
  readonly grams: Uint32Array
  readonly slots: Uint32Array
  readonly ends: Uint32Array
  readonly texts: Uint32Array
  readonly weights: Uint8Array
  readonly rareness: Float32Array
}

const slotOf = (gram: number, room: number): number => (Math.imul(gram, 0x9e3779b1) >>> 8) & (room - 1)
