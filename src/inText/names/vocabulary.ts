import { rootsOf } from '../inflection/rootsOf.js'

/** A word of a name that a word of a text may be. */
export interface Reading {
  /** The number of the word in the vocabulary. */
  readonly word: number
  readonly how: 'label' | 'inflected' | 'split' | 'spelling'
  /** Of a verb in two parts: where the other part stands. */
  readonly particle?: number
}

/** The words that names are made of, each with a number, found by any of their forms. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()
  readonly #byRoot = new Map<string, number[]>()
  readonly #words: string[] = []

  /** The number of a word, given at the first call. */
  add(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.length
    this.#numbers.set(word, number)
    this.#words.push(word)
    for (const root of rootsOf(word)) {
      const same = this.#byRoot.get(root)
      if (same === undefined) this.#byRoot.set(root, [number])
      else same.push(number)
    }
    return number
  }

  /** All words, by number. */
  get words(): readonly string[] {
    return this.#words
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word)
  }

  /** The words that a word may be a form of, itself first. */
  read(word: string): Reading[] {
    const same = this.#numbers.get(word)
    const found = new Set<number>(same === undefined ? [] : [same])
    for (const root of rootsOf(word)) for (const number of this.#byRoot.get(root) ?? []) found.add(number)
    return [...found].map((number) => ({ word: number, how: number === same ? 'label' : 'inflected' }))
  }

  /** The words that a verb root may be a form of: `ruimop` is not a word, `opruim` is a root of `opruimen`. */
  withRoot(root: string): readonly number[] {
    return this.#byRoot.get(root) ?? []
  }
}
