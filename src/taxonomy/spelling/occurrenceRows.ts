import type { LabelLetters } from './labelLetters.js'
import { SYMBOLS } from './symbols.js'

/** Of a letter that stands in a label more often, the occurrences from the ninth on have no row. */
export const MOST_OCCURRENCES = 8

/**
 * A row of bits for each symbol and each of its occurrences, one bit per label: "has a second e". Memory: as many bits per
 * label as there are rows, some 200 for labels in Dutch.
 */
export class OccurrenceRows {
  /** The rows one after another, in words of 32 labels. The first row is empty. */
  readonly words: Int32Array
  /** The length of a row in words. */
  readonly #width: number
  /** The highest number of occurrences of each symbol in one label, 8 at most. */
  readonly #most = new Uint8Array(SYMBOLS)
  /** The number of the row of each symbol's first occurrence; that of the next follows it. */
  readonly #first = new Uint32Array(SYMBOLS)

  constructor(labels: LabelLetters) {
    this.#width = Math.ceil(labels.count / 32)
    eachOccurrence(labels, (_, symbol, earlier) => {
      if (earlier >= (this.#most[symbol] as number)) this.#most[symbol] = earlier + 1
    })
    let rows = 1
    for (const [symbol, most] of this.#most.entries()) {
      this.#first[symbol] = rows
      rows += most
    }
    this.words = new Int32Array(rows * this.#width)
    eachOccurrence(labels, (label, symbol, earlier) => {
      const at = ((this.#first[symbol] as number) + earlier) * this.#width + (label >>> 5)
      this.words[at] = (this.words[at] as number) | (1 << label)
    })
  }

  /** The first word of the row of a symbol that stands `earlier` times before, 0..7; undefined if no label has so many. */
  rowOf(symbol: number, earlier: number): number | undefined {
    if (earlier >= (this.#most[symbol] as number)) return undefined
    return ((this.#first[symbol] as number) + earlier) * this.#width
  }
}

/** Visits the letters of all labels, each with the number of times that it stands earlier in the label, 0..7. */
function eachOccurrence(labels: LabelLetters, visit: (label: number, symbol: number, earlier: number) => void): void {
  const counts = new Uint8Array(SYMBOLS)
  for (let label = 0; label < labels.count; label++) {
    counts.fill(0)
    const end = labels.starts[label + 1] as number
    for (let at = labels.starts[label] as number; at < end; at++) {
      const symbol = labels.symbols[at] as number
      const earlier = counts[symbol] as number
      if (earlier === MOST_OCCURRENCES) continue
      counts[symbol] = earlier + 1
      visit(label, symbol, earlier)
    }
  }
}
