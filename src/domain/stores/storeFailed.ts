import { PassendError } from '../../errors.js'

/** Whether anything of an act was written when its store failed. `unknown`: the answer to the last word, commit, was lost. */
export type StoreOutcome = 'not-written' | 'unknown'

/** What is known of the failure of a store. Nothing of a record is in it, for the texts of a database may quote one. */
export interface StoreFailure {
  /** The name of the store. */
  readonly store: string
  /** At what it failed: `connect`, `begin`, the name of a statement, `commit`. */
  readonly during: string
  /** The SQLSTATE of the database, or the code of Node: `40001`, `ECONNREFUSED`. */
  readonly code?: string | undefined
  readonly outcome: StoreOutcome
  /** How to mend it, where that is known better than in general. */
  readonly advice?: string | undefined
  /** What else is known, as facts of the error. */
  readonly facts?: Readonly<Record<string, unknown>>
}

const adviceBy: Readonly<Record<StoreOutcome, string>> = {
  'not-written': 'Nothing was written; the act can be done again.',
  unknown:
    'Whether it was written is not known. Read what is there before the act is done again: a second time may be once too often.',
}

/** A store that is lost or refuses, as PassendError `store-failed`: facts `store`, `during`, `code`, `outcome`. */
export function storeFailed(failure: StoreFailure): PassendError {
  const { store, during, code, outcome, advice = adviceBy[outcome], facts } = failure
  const told = code === undefined ? '' : ` (${code})`
  return new PassendError(
    'store-failed',
    `Expected the store '${store}' to act; it failed during ${during}${told}.`,
    advice,
    { ...facts, store, during, outcome, ...(code === undefined ? {} : { code }) },
  )
}

/**
 * The code of what a database or Node threw: five signs of SQLSTATE or a word such as `ECONNRESET`. Undefined if it has none;
 * never a text.
 */
export function codeOf(thrown: unknown): string | undefined {
  const code = typeof thrown === 'object' && thrown !== null ? (thrown as { code?: unknown }).code : undefined
  return typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : undefined
}
