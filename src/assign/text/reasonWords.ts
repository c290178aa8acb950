import type { Amount } from '../amount.js'
import type { DivisionOutcome } from '../explain/divisionReason.js'

/** The sentences about why somebody was or was not proposed, in one language. */
export interface ReasonWords {
  /** To the person, level B1. */
  readonly candidate: Readonly<Record<DivisionOutcome, readonly string[]>> & {
    /** What they were given instead. */
    readonly instead: (vacancy: string) => string
  }
  /** Short talking points. */
  readonly adviser: Readonly<Record<DivisionOutcome, string>> & {
    readonly heading: (candidate: string, vacancy: string) => string
    readonly places: (taken: number, places: number) => string
    readonly score: (score: number, toVerify: boolean) => string
    readonly instead: (vacancy: string, score: number) => string
    readonly price: (here: Amount, instead: Amount | undefined) => string
    readonly loss: (loss: Amount) => string
  }
}
