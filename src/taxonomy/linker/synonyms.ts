import type { ConceptId } from '../../domain/concept.js'
import { plainWords } from './plainWords.js'

/**
 * A word or a phrase, and what it means: other words for the same (`poetsvrouw` means `schoonmaker`), or a concept of the taxonomy.
 * It counts wherever it stands as whole words in a text.
 */
export type Synonym =
  | { readonly text: string; readonly means: string }
  | { readonly text: string; readonly concept: ConceptId }

/** How many ways a text can be said in other words. */
const MOST_READINGS = 4

/** Other words for what a text says. */
export class Synonyms {
  readonly #words = new Map<string, string[]>()
  readonly #concepts = new Map<string, ConceptId[]>()
  #longest = 0

  constructor(synonyms: readonly Synonym[]) {
    for (const synonym of synonyms) {
      const text = plainWords(synonym.text)
      if (text === '') continue
      this.#longest = Math.max(this.#longest, text.split(' ').length)
      if ('concept' in synonym) add(this.#concepts, text, synonym.concept)
      else add(this.#words, text, plainWords(synonym.means))
    }
  }

  /** The text with a word or phrase of it said otherwise, one at a time, in plain words. */
  readingsOf(input: string): string[] {
    if (this.#words.size === 0) return []
    const words = plainWords(input).split(' ')
    const readings: string[] = []
    for (let from = 0; from < words.length; from++) {
      for (let to = from + 1; to <= Math.min(words.length, from + this.#longest); to++) {
        for (const other of this.#words.get(words.slice(from, to).join(' ')) ?? []) {
          readings.push(plainWords([...words.slice(0, from), other, ...words.slice(to)].join(' ')))
          if (readings.length === MOST_READINGS) return readings
        }
      }
    }
    return readings
  }

  /** The concepts that a whole text means. */
  conceptsOf(input: string): readonly ConceptId[] {
    return this.#concepts.get(plainWords(input)) ?? []
  }
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}
