import type { Happening } from './happening.js'

/** One thing that was shown, decided or became known: a link of the chain. Never changed, never removed. */
export interface AuditEntry {
  /** 1, 2, 3 ... without a gap. */
  readonly number: number
  /** The caller's time: milliseconds since 1970, never before that of the entry before. */
  readonly at: number
  readonly happening: Happening
  /** SHA-256 of canonical JSON of the hash before, the number, the moment and what happened: `linkHash`. */
  readonly hash: string
}

/** Where a log ends. Kept elsewhere it finds entries that were cut off later. */
export interface AuditHead {
  readonly number: number
  readonly hash: string
  readonly at: number
}
