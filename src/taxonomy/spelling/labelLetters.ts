import { symbolsOf } from './symbols.js'

/** The symbols of all labels in compressed rows, the shortest label first; a label is known here by its row. */
export class LabelLetters {
  /** How many labels there are. */
  readonly count: number
  /** The symbols of one label after those of the other. */
  readonly symbols: Uint8Array
  /** Where the symbols of each label begin; one more at the end. */
  readonly starts: Uint32Array
  /** The length of the longest label. */
  readonly longest: number
  readonly #firstOfLength: Uint32Array

  /** `texts` stand in order of length. */
  constructor(texts: readonly string[]) {
    this.count = texts.length
    this.longest = texts.at(-1)?.length ?? 0
    this.starts = new Uint32Array(this.count + 1)
    this.#firstOfLength = new Uint32Array(this.longest + 2).fill(this.count)
    let end = 0
    for (const [row, { length }] of texts.entries()) {
      end += length
      this.starts[row + 1] = end
    }
    for (let row = this.count - 1; row >= 0; row--) this.#firstOfLength[this.lengthOf(row)] = row
    for (let length = this.longest; length >= 0; length--) {
      this.#firstOfLength[length] = Math.min(this.firstOfLength(length), this.firstOfLength(length + 1))
    }
    this.symbols = new Uint8Array(end)
    for (const [row, text] of texts.entries()) this.symbols.set(symbolsOf(text), this.starts[row])
  }

  /** The length of a label. */
  lengthOf(row: number): number {
    return (this.starts[row + 1] ?? 0) - (this.starts[row] ?? 0)
  }

  /** The first label that is at least so long; `count` if none is. */
  firstOfLength(length: number): number {
    return this.#firstOfLength[length] ?? this.count
  }
}
