import { GrowingBytes, GrowingUint32 } from './memory.js'
import { offsetsOf, type Sections, sectionOf, type TypedArray } from './sections.js'
import { damaged } from './snapshotError.js'
import { BYTES_A_UNIT, readText, writeText } from './wideText.js'

/** Texts that come back again and again, each held once under a number: 0, 1, 2 ... in the order in which they came. */
export class TextTable {
  readonly #pool: GrowingBytes
  /** Where each text begins in the pool, and at last where the last one ends. */
  readonly #offsets: GrowingUint32
  /** The texts that have been asked for, so that each is read once. */
  readonly #texts: (string | undefined)[] = []
  /** The number of each text. Made when the first text is written: who only reads does without. */
  #codes: Map<string, number> | undefined
  #scratch = new Uint8Array(64)

  private constructor(pool: GrowingBytes, offsets: GrowingUint32) {
    this.#pool = pool
    this.#offsets = offsets
  }

  static create(): TextTable {
    const offsets = new GrowingUint32()
    offsets.push(0)
    return new TextTable(new GrowingBytes(), offsets)
  }

  /** A table of texts, in their order. */
  static of(texts: Iterable<string>): TextTable {
    const table = TextTable.create()
    for (const text of texts) table.codeOf(text)
    return table
  }

  /** Texts as they are listed, each under its place: those that come again too. Nothing can be looked up or added to. */
  static listed(texts: Iterable<string>): TextTable {
    const table = TextTable.create()
    for (const text of texts) table.#put(text)
    return table
  }

  /** Opens the table whose `sections` had this name, without a copy. Throws a PassendError `damaged-snapshot`. */
  static open(sections: Sections, name: string): TextTable {
    const pool = sectionOf(sections, `${name}.pool`, 'Uint8Array')
    const offsets = offsetsOf(sections, `${name}.offsets`, pool.length)
    return new TextTable(GrowingBytes.from(pool), GrowingUint32.from(offsets))
  }

  sections(name: string): Record<string, TypedArray> {
    return { [`${name}.pool`]: this.#pool.view(), [`${name}.offsets`]: this.#offsets.view() }
  }

  /** How many texts it holds. */
  get size(): number {
    return this.#offsets.length - 1
  }

  /** All texts, in the order of their numbers. */
  *all(): Generator<string, undefined> {
    for (let code = 0; code < this.size; code++) yield this.text(code)
  }

  /** The text of a number. Throws a PassendError `damaged-snapshot` if there is none. */
  text(code: number): string {
    return this.#texts[code] ?? this.#read(code)
  }

  /** The number of a text, which is held from now on. */
  codeOf(text: string): number {
    this.#codes ??= this.#numbered()
    return this.#codes.get(text) ?? this.#add(text, this.#codes)
  }

  /** The number of a text that is held already. */
  find(text: string): number | undefined {
    this.#codes ??= this.#numbered()
    return this.#codes.get(text)
  }

  #read(code: number): string {
    if (code >= this.size) throw damaged('a text in it is not in its table', { code, texts: this.size })
    const text = readText(this.#pool.view(), this.#offsets.get(code), this.#offsets.get(code + 1))
    while (this.#texts.length < code) this.#texts.push(undefined)
    this.#texts[code] = text
    return text
  }

  #numbered(): Map<string, number> {
    const codes = new Map<string, number>()
    for (let code = 0; code < this.size; code++) codes.set(this.text(code), code)
    return codes
  }

  /** Holds the text as it is read back, for the text that came may keep a far longer one in memory of which it is a part. */
  #add(text: string, codes: Map<string, number>): number {
    const code = this.#put(text)
    codes.set(this.#read(code), code)
    return code
  }

  #put(text: string): number {
    if (text.length * BYTES_A_UNIT > this.#scratch.length) this.#scratch = new Uint8Array(text.length * BYTES_A_UNIT)
    this.#pool.append(this.#scratch.subarray(0, writeText(text, this.#scratch, 0)))
    this.#offsets.push(this.#pool.length)
    return this.size - 1
  }
}
