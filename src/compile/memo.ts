import type { Kept } from './kept.js'

/** One more than the largest value that a memo holds. */
const STEP = 2048

/** How often memory is used again before it is made afresh, so that a base never outgrows 32 bits. */
const MOST_USES = 500_000

/** Up to how many codes there is kept an answer for each, rather than for those that are asked for. */
const FEW = 16_384

/**
 * Remembers a small whole number (0..2047) for each code, worked out when it is first asked for. The memory is used again
 * and never wiped: a value counts only if it lies at or above the base, which each use raises.
 */
export class Memo {
  readonly #values: Int32Array
  readonly #base: number
  readonly #compute: (code: number) => number

  constructor(values: Int32Array, base: number, compute: (code: number) => number) {
    this.#values = values
    this.#base = base
    this.#compute = compute
  }

  /** The value of a code. */
  of(code: number): number {
    const value = (this.#values[code] as number) - this.#base
    return value >= 0 ? value : this.#fill(code)
  }

  #fill(code: number): number {
    const value = this.#compute(code)
    this.#values[code] = this.#base + value
    return value
  }
}

/** The memos of one use at a time, by name. */
export class Memos {
  readonly #memory = new Map<string, Int32Array>()
  readonly #inUse = new Map<string, Memo>()
  #uses = 0

  /** Begins a use: all memos are empty, but for what is kept. */
  begin(): void {
    this.#inUse.clear()
    this.#uses++
    if (this.#uses < MOST_USES) return
    this.#memory.clear()
    this.#uses = 1
  }

  /** The memo of a name for codes below `size`; who asks first in a use says how its values are worked out. */
  get(name: string, size: number, compute: (code: number) => number): Memo {
    const present = this.#inUse.get(name)
    if (present !== undefined) return present
    const memo = new Memo(this.#room(name, size), this.#uses * STEP, compute)
    this.#inUse.set(name, memo)
    return memo
  }

  #room(name: string, size: number): Int32Array {
    const present = this.#memory.get(name)
    if (present !== undefined && present.length >= size) return present
    const made = new Int32Array(Math.max(2 * size, 64))
    this.#memory.set(name, made)
    return made
  }
}

/** Whether there are so few codes that a lasting memo has room for each. */
export const isLasting = (size: number): boolean => size <= FEW

/** A memo whose values are kept for ever, for codes that are few. */
export const lastingMemo = (kept: Kept, name: string, size: number, compute: (code: number) => number): Memo =>
  new Memo(kept.answers(name, size), STEP, compute)

/** Works a value out only once, as long as the answers are there. */
export const remembering =
  (answers: Map<number, number>, compute: (code: number) => number) =>
  (code: number): number => {
    let value = answers.get(code)
    if (value === undefined) {
      value = compute(code)
      answers.set(code, value)
    }
    return value
  }
