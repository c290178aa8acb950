/** How many answers are kept together: 16 MB of them. */
const MOST = 4_194_304

/** After how often being asked room is made. */
const BETWEEN_TIDYING = 1024

/** Answers that hold for ever, by a name and then by code. The arrays only ever grow. */
export class Kept {
  readonly #byName = new Map<string, Int32Array>()
  #size = 0

  /** How many answers there is room for. */
  get size(): number {
    return this.#size
  }

  /** The answers of a name, with room for so many codes; 0 where there is none yet. */
  answers(name: string, codes: number): Int32Array {
    const present = this.#byName.get(name)
    if (present !== undefined && present.length >= codes) return present
    const answers = new Int32Array(codes + (codes >> 3) + 8)
    if (present !== undefined) answers.set(present)
    this.#byName.set(name, answers)
    this.#size += answers.length - (present?.length ?? 0)
    return answers
  }
}

/**
 * What is kept of all who asked, by what of them decides the answers: others who ask the same get the same. What was asked
 * for longest ago is forgotten when there is too much.
 */
export class KeptAnswers {
  readonly #byAsker = new Map<string, Kept>()
  #asked = 0

  /** What is kept for whoever is described so. */
  of(description: string): Kept {
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
