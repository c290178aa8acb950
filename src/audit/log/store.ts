import type { AuditEntry, AuditHead } from './entry.js'

/** Who is behind the commitments of a log, and where they occur. Deleted when the person is erased: then nobody can tell any more. */
export interface AuditPerson {
  /** The pseudonymous id of the candidate; or `*`, `EVERYONE`: it stands for all people together, and is kept like one of them. */
  readonly person: string
  /** 64 hexadecimal digits. */
  readonly salt: string
  /** The numbers of the entries in which they occur, ascending. */
  readonly entries: readonly number[]
}

/** All that one entry changes, written together or not at all. */
export interface AuditChange {
  readonly entry: AuditEntry
  /** The people who occur in the entry, each once. Somebody new brings a salt; of somebody known the salt that is kept counts. */
  readonly people: readonly { readonly person: string; readonly salt: string }[]
  /** The person who is erased, with all that is kept of them but the entries themselves; only with an `erased` entry. */
  readonly erased?: string
}

/** One act on one log, from its first look to its last change: nobody else acts on that log in between. */
export interface AuditTransaction {
  /** Where the log ends now; undefined if it has no entry yet. */
  head(): Promise<AuditHead | undefined>
  entry(number: number): Promise<AuditEntry | undefined>
  /** Those of the people asked for who are held, each once, in any order. At most 1,000 are asked for at once. */
  people(persons: readonly string[]): Promise<readonly AuditPerson[]>
  /**
   * Writes changes, in order. Several calls can follow one another in one transaction. At most 1,000 changes at once.
   * @throws PassendError `invalid-record` if an entry is not the next one of this log.
   */
  write(changes: readonly AuditChange[]): Promise<void>
}

/**
 * Where logs are kept. It gives one transaction at a time on a log, whoever asks and from whatever machine, and keeps entries for ever.
 * `testAuditStore` of `passend/testing` holds a store to all this.
 */
export interface AuditStore {
  /** What it is, for messages and for a test that it is the one that is meant: `memory`, `file`, `pglite`, `postgres`. */
  readonly name: string
  /**
   * Does one act on a log. If `work` throws, or the store is lost on the way, nothing of it is written and the error comes out: that
   * of `work` as it is, that of the store as PassendError `store-failed`. Its fact `outcome` is `not-written`, or `unknown` where the
   * answer to the last word was lost. `work` does not act on the store again, and waits for nothing slow.
   */
  act<T>(logId: string, work: (transaction: AuditTransaction) => Promise<T>): Promise<T>
  /** The entries of a log from a number on, at most so many, in order; of acts that are over only. */
  entries(logId: string, from: number, limit: number): Promise<readonly AuditEntry[]>
  /** The people of a log whose id comes after `after` in code-unit order (from the first one if it is absent), at most so many, in that order. */
  people(logId: string, after: string | undefined, limit: number): Promise<readonly AuditPerson[]>
}
