import { confidenceOf, editsAllowed } from './confidence.js'
import type { LabelLetters } from './labelLetters.js'
import { MOST_OCCURRENCES, OccurrenceRows } from './occurrenceRows.js'
import type { PromisingLabels } from './promisingLabels.js'
import { SYMBOLS } from './symbols.js'

/** The letters of a text from here on are taken to be shared, so that a count together with its start fits in a byte. */
const MOST_COUNTED = 120

/** What is counted of a text. */
interface Question {
  readonly length: number
  /** The rows to add up, by their first words, in fours. */
  readonly rows: Int32Array
  /** How many of the letters have no row to add up, and are taken to be shared. */
  readonly assumed: number
}

/**
 * How many letters a text and each label share, in any order: counted for 32 labels at once, by adding up the rows of the
 * text's letters vertically. One word holds the units of 32 counts, the next the twos, and so on.
 *
 * An edit takes away at most one of the letters of the longer one, so that `longer - shared` bounds the edits from below.
 */
export class SharedLetters {
  readonly #labels: LabelLetters
  readonly #occurrences: OccurrenceRows

  constructor(labels: LabelLetters) {
    this.#labels = labels
    this.#occurrences = new OccurrenceRows(labels)
  }

  /**
   * Adds to `into` every label that may reach a confidence, by its length and letters, with the most that it can reach.
   */
  collect(text: Uint8Array, confidence: number, into: PromisingLabels): void {
    const question = this.#questionOf(text)
    for (let length = 1; length <= this.#labels.longest; length++) {
      const allowed = editsAllowed(confidence, Math.max(text.length, length))
      if (Math.abs(text.length - length) <= allowed) this.#count(question, length, allowed, into)
    }
  }

  #questionOf(text: Uint8Array): Question {
    const counts = new Uint32Array(SYMBOLS)
    const rows: number[] = []
    let assumed = 0
    for (const symbol of text) {
      const earlier = counts[symbol] as number
      counts[symbol] = earlier + 1
      const row = this.#occurrences.rowOf(symbol, earlier)
      if (earlier >= MOST_OCCURRENCES || rows.length === MOST_COUNTED) assumed++
      else if (row !== undefined) rows.push(row)
    }
    while (rows.length % 4 !== 0) rows.push(0)
    return { length: text.length, rows: Int32Array.from(rows), assumed }
  }

  /**
   * The labels of one length. A count starts at 128 less what is needed: from 128 on it is enough. Three bits of one weight
   * make one of the same weight and one of twice the weight (a carry-save adder).
   */
  #count(
    { length: textLength, rows, assumed }: Question,
    length: number,
    allowed: number,
    into: PromisingLabels,
  ): void {
    const words = this.#occurrences.words
    const longer = Math.max(textLength, length)
    const difference = Math.abs(textLength - length)
    const needed = Math.max(0, longer - allowed - assumed)
    const start = 128 - needed
    const first = this.#labels.firstOfLength(length)
    const end = this.#labels.firstOfLength(length + 1)
    for (let block = first >>> 5; block << 5 < end; block++) {
      let n1 = -(start & 1)
      let n2 = -((start >>> 1) & 1)
      let n4 = -((start >>> 2) & 1)
      let n8 = -((start >>> 3) & 1)
      let n16 = -((start >>> 4) & 1)
      let n32 = -((start >>> 5) & 1)
      let n64 = -((start >>> 6) & 1)
      let enough = -(start >>> 7)
      for (let at = 0; at < rows.length; at += 4) {
        const a = words[(rows[at] as number) + block] as number
        const b = words[(rows[at + 1] as number) + block] as number
        const c = words[(rows[at + 2] as number) + block] as number
        const d = words[(rows[at + 3] as number) + block] as number
        let odd = n1 ^ a
        const twos = (n1 & a) | (odd & b)
        n1 = odd ^ b
        odd = n1 ^ c
        const moreTwos = (n1 & c) | (odd & d)
        n1 = odd ^ d
        odd = n2 ^ twos
        const fours = (n2 & twos) | (odd & moreTwos)
        n2 = odd ^ moreTwos
        const eights = n4 & fours
        n4 ^= fours
        const sixteens = n8 & eights
        n8 ^= eights
        const thirtyTwos = n16 & sixteens
        n16 ^= sixteens
        const sixtyFours = n32 & thirtyTwos
        n32 ^= thirtyTwos
        enough |= n64 & sixtyFours
        n64 ^= sixtyFours
      }
      // the first and the last block may hold labels of other lengths
      if (block === first >>> 5) enough &= -1 << first
      if (block === (end - 1) >>> 5) enough &= -1 >>> -end
      for (; enough !== 0; enough &= enough - 1) {
        const bit = 31 - Math.clz32(enough & -enough)
        const spare =
          ((n1 >>> bit) & 1) |
          (((n2 >>> bit) & 1) << 1) |
          (((n4 >>> bit) & 1) << 2) |
          (((n8 >>> bit) & 1) << 3) |
          (((n16 >>> bit) & 1) << 4) |
          (((n32 >>> bit) & 1) << 5) |
          (((n64 >>> bit) & 1) << 6)
        const edits = Math.max(difference, longer - assumed - needed - spare)
        into.add((block << 5) | bit, confidenceOf(edits, longer))
      }
    }
  }
}
