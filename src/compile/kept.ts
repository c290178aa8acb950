import type { Keys } from './keys.js'

/** How many answers are kept together: 64 MB of them. */
const MOST = 16_777_216

/** How much room an answer in a Map takes, against one in an array. */
const SPARSE = 10

/** After how often being asked room is made. */
const BETWEEN_TIDYING = 1024

/** Answers that hold for ever, by a name and then by code. */
export class Kept {
  readonly #all = new Map<string, Int32Array>()
  readonly #some = new Map<string, Map<number, number>>()
  #size = 0

  /** About how many answers there is room for. */
  get size(): number {
    let size = this.#size
    for (const answers of this.#some.values()) size += SPARSE * answers.size
    return size
  }

  /** The answers of a name, with room for so many codes; 0 where there is none yet. */
  answers(name: string, codes: number): Int32Array {
    const present = this.#all.get(name)
    if (present !== undefined && present.length >= codes) return present
    const answers = new Int32Array(codes + (codes >> 3) + 8)
    if (present !== undefined) answers.set(present)
    this.#all.set(name, answers)
    this.#size += answers.length - (present?.length ?? 0)
    return answers
  }

  /** The answers of a name that has many codes, of which few are asked for. */
  fewAnswers(name: string): Map<number, number> {
    let answers = this.#some.get(name)
    if (answers === undefined) {
      answers = new Map()
      this.#some.set(name, answers)
    }
    return answers
  }
}

/**
 * What is kept of all who asked, by what of them decides the answers: others who ask the same get the same. What was asked
 * for longest ago is forgotten when there is too much.
 */
export class KeptAnswers {
  readonly #keys: Keys
  readonly #byAsker = new Map<string, Kept>()
  #asked = 0

  constructor(keys: Keys) {
    this.#keys = keys
  }

  /** What is kept for whoever is described so. */
  of(asker: unknown): Kept {
    const description = this.#keys.of(asker)
    if (++this.#asked % BETWEEN_TIDYING === 0) this.#tidy()
    const kept = this.#byAsker.get(description) ?? new Kept()
    this.#byAsker.delete(description)
    this.#byAsker.set(description, kept)
    return kept
  }

  /** Forgets what was asked for longest ago, until the rest is not too much. */
  #tidy(): void {
    let size = 0
    for (const kept of this.#byAsker.values()) size += kept.size
    for (const [description, kept] of this.#byAsker) {
      if (size <= MOST) return
      this.#byAsker.delete(description)
      size -= kept.size
    }
  }
}
