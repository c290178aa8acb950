import type { Kept } from '../compile/kept.js'
import { isLasting, lastingMemo, type Memo, type Memos, remembering } from '../compile/memo.js'
import type { Codes } from './codesOf.js'

/**
 * What one asker gets of one question by code. Where codes are few and mean the same for ever, the answers stand in a memo
 * that lasts; else in one of the use at hand, beside which the answers that were worked out are kept where they can be.
 */
export class Answers {
  readonly #name: string
  readonly #size: number
  readonly #compute: (code: number) => number
  readonly #lasting: Memo | undefined

  constructor({ size, memo, lasting }: Codes, question: string, kept: Kept, compute: (code: number) => number) {
    this.#name = `${question} ${memo}`
    this.#size = size
    this.#lasting = lasting && isLasting(size) ? lastingMemo(kept, this.#name, size, compute) : undefined
    this.#compute = lasting && this.#lasting === undefined ? remembering(kept.fewAnswers(this.#name), compute) : compute
  }

  /** The memo for the use at hand. */
  memo(memos: Memos): Memo {
    return this.#lasting ?? memos.get(this.#name, this.#size, this.#compute)
  }
}
