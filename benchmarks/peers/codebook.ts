import type { ConceptId } from '../../src/domain/concept.js'
import type { JobTask } from '../../src/prepare/jobTasks.js'
import type { Taxonomy } from '../../src/taxonomy/taxonomy.js'

/** Numbers for words, from 1 up, in the order in which they come. */
export class Codebook {
  readonly #codes = new Map<string, number>()

  /** The number of a word, which gets one if it had none. */
  code(word: string): number {
    let code = this.#codes.get(word)
    if (code === undefined) {
      code = this.#codes.size + 1
      this.#codes.set(word, code)
    }
    return code
  }

  /** A word's own bit. */
  bit(word: string): number {
    const code = this.code(word)
    if (code > 30) throw new RangeError(`no bit left for '${word}'`)
    return 1 << (code - 1)
  }

  /** The bits of several words together. */
  bits(words: Iterable<string>): number {
    let bits = 0
    for (const word of words) bits |= this.bit(word)
    return bits
  }

  words(): Iterable<string> {
    return this.#codes.keys()
  }

  get size(): number {
    return this.#codes.size
  }
}

/** All the words that vacancies and people share, as numbers: what a database would keep in its lookup tables. */
export class Codebooks {
  /** The first occupation stands for any. */
  readonly occupations = new Codebook()
  readonly competences = new Codebook()
  readonly fields = new Codebook()
  readonly papers = new Codebook()
  readonly contracts = new Codebook()
  readonly kinds = new Codebook()
  readonly surroundings = new Codebook()
  /** Tasks that a wish can name in the same ways: by label and concepts. */
  readonly tasks: JobTask[] = []
  readonly #tasks = new Codebook()

  constructor(taxonomy: Taxonomy) {
    this.occupations.code('')
    for (const { id, kind } of taxonomy.concepts()) {
      if (kind === 'occupation') this.occupations.code(id)
      else this.competences.code(id)
    }
  }

  occupation(id: ConceptId | undefined): number {
    return this.occupations.code(id ?? '')
  }

  /** The number of a task, by what a wish can name of it. */
  task(task: JobTask): number {
    const code = this.#tasks.code([task.name, ...task.concepts].join('\n'))
    if (code > this.tasks.length) this.tasks.push(task)
    return code
  }
}
