import { joint, type Word } from '../read/word.js'

/** Words that start a clause of their own. */
const clauseStarts = new Set('maar want doch echter omdat hoewel terwijl zodat tenzij behalve wel'.split(' '))

/** Words for who a clause is about: after `en` they start a new one. */
export const subjects: ReadonlySet<string> = new Set(
  'ik je jij u wij we ze zij hij dat dit het er die jullie'.split(' '),
)

/** Finite verbs of everyday use: after `en` they go on with another statement. */
export const finiteVerbs: ReadonlySet<string> = new Set(
  `heb hebt heeft ben bent is zijn kan kun kunt wil wilt werk werkt werkte zoek zoekt woon rij rijd rijdt spreek spreekt doe doet
  ga gaat kom komt vind vindt hou houd houdt leer leert zit moet mag weet was had wou zal word wordt sta staat maak maakt help
  helpt krijg krijgt start begin begint blijf blijft kook pak pakt snap wens durf ontvang ontvangt`.split(/\s+/),
)

/** Where clauses and sentences begin and end, by word. */
export class Units {
  readonly #clauseOf: Int32Array
  readonly #sentenceOf: Int32Array
  readonly #clauseStarts: number[] = []
  readonly #sentenceStarts: number[] = []
  /** For each word, 1 if it starts a clause that nothing before it can belong to; a comma alone may part a list. */
  readonly #parts: Uint8Array

  constructor(words: readonly Word[]) {
    this.#clauseOf = new Int32Array(words.length)
    this.#sentenceOf = new Int32Array(words.length)
    this.#parts = new Uint8Array(words.length)
    for (const [at, { text, before }] of words.entries()) {
      if (before >= joint.sentence) this.#sentenceStarts.push(at)
      const starts = startsClause(words, at)
      if (before >= joint.comma || starts) this.#clauseStarts.push(at)
      if (starts || before > joint.comma || (before === joint.comma && subjects.has(text))) this.#parts[at] = 1
      this.#clauseOf[at] = this.#clauseStarts.length - 1
      this.#sentenceOf[at] = this.#sentenceStarts.length - 1
    }
    this.#clauseStarts.push(words.length)
    this.#sentenceStarts.push(words.length)
  }

  /** The clause of a word, `[from, to)`: it has no comma inside. */
  clause(at: number): readonly [from: number, to: number] {
    const clause = this.#clauseOf[at] ?? 0
    return [this.#clauseStarts[clause] ?? 0, this.#clauseStarts[clause + 1] ?? 0]
  }

  /** The sentence or item of a word, `[from, to)`. A question and what stands before a colon go with what follows. */
  sentence(at: number): readonly [from: number, to: number] {
    const sentence = this.#sentenceOf[at] ?? 0
    return [this.#sentenceStarts[sentence] ?? 0, this.#sentenceStarts[sentence + 1] ?? 0]
  }

  /** Whether two words may belong together: nothing but spaces, hyphens and the commas of a list lies between. */
  joined(from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at++) if (this.#parts[at] === 1) return false
    return true
  }
}

function startsClause(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at]?.text ?? '', words[at + 1]?.text ?? '']
  return clauseStarts.has(word) || (word === 'en' && subjects.has(next))
}
