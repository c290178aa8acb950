import { countBits } from './countBits.js'
import { SYMBOLS } from './symbols.js'

/** As many places as are compared at once: two words of 32 bits. */
const STRIDE = 64

/**
 * How many letters of a text stand in a label in the same order: the longest common subsequence, bit by bit in parallel
 * (H. Hyyrö, Bit-parallel LCS-length computation revisited, 2004). An edit takes away at most one of the letters of the
 * longer text, so that `longer - shared` bounds the edits from below: nearly as sharp as the distance, and much cheaper.
 */
export class SharedOrder {
  readonly #length: number
  /** For each 32 places of the text and each symbol, a bit where it stands. */
  readonly #places: Int32Array
  /** Per letter of the label, what the sum of one stride carries into the next. */
  readonly #carries: Uint8Array

  /** `longest`: the length of the longest label. */
  constructor(text: Uint8Array, longest: number) {
    this.#length = text.length
    this.#places = new Int32Array(Math.ceil(text.length / STRIDE) * 2 * SYMBOLS)
    this.#carries = new Uint8Array(longest)
    for (const [place, symbol] of text.entries()) {
      const slot = (place >>> 5) * SYMBOLS + symbol
      this.#places[slot] = (this.#places[slot] ?? 0) | (1 << place)
    }
  }

  /** Whether the text shares at least `least` letters, in order, with the label whose symbols stand from `from` to `to`. */
  reaches(least: number, symbols: Uint8Array, from: number, to: number): boolean {
    return this.#length <= 32 ? this.#short(symbols, from, to) >= least : this.#long(least, symbols, from, to)
  }

  /** A bit of `free` that is 0 says that the sequence grows at that place; each letter of the label adds one at most. */
  #short(symbols: Uint8Array, from: number, to: number): number {
    const places = this.#places
    let free = -1
    for (let at = from; at < to; at++) {
      const matches = free & (places[symbols[at] as number] as number)
      free = (free + matches) | (free - matches)
    }
    return countBits(~free)
  }

  /** The same for two words at a time, with carries; gives up once the rest of the text cannot make up for it. */
  #long(least: number, symbols: Uint8Array, from: number, to: number): boolean {
    const places = this.#places
    const carries = this.#carries.fill(0, 0, to - from)
    let shared = 0
    let left = this.#length
    for (let low = 0; low < places.length; low += 2 * SYMBOLS) {
      const high = low + SYMBOLS
      let [free, freeAbove] = [-1, -1]
      for (let at = from; at < to; at++) {
        const symbol = symbols[at] as number
        const matches = free & (places[low + symbol] as number)
        const sum = (free + matches + (carries[at - from] as number)) | 0
        const carry = carryOf(free, matches, sum)
        free = sum | (free - matches)
        const matchesAbove = freeAbove & (places[high + symbol] as number)
        const sumAbove = (freeAbove + matchesAbove + carry) | 0
        carries[at - from] = carryOf(freeAbove, matchesAbove, sumAbove)
        freeAbove = sumAbove | (freeAbove - matchesAbove)
      }
      left -= STRIDE
      shared += countBits(~free & placesUpTo(left + STRIDE)) + countBits(~freeAbove & placesUpTo(left + 32))
      if (shared + Math.max(left, 0) < least) return false
    }
    return true
  }
}

/** What the sum of two words carries out of the upper bit: 0 or 1. */
const carryOf = (one: number, other: number, sum: number): number => ((one & other) | ((one | other) & ~sum)) >>> 31

/** Bits for so many places of a word; a carry runs on over the end of the text. */
const placesUpTo = (count: number): number => (count >= 32 ? -1 : count <= 0 ? 0 : (1 << count) - 1)
