import type { Policy } from '../../domain/policy.js'
import type { Commitment, Happening, Stamp } from '../log/happening.js'

/** What an entry knows only once its number and its people's salts are known. */
export interface EntryTerms {
  person(id: string): Commitment
  /** Data about somebody, hashed with their salt. */
  salted(id: string, data: unknown): string
  /** The number of the entry that holds the policy. */
  readonly policyAt: number
}

/** Something to be written, with all that takes time already done. */
export interface Draft {
  /** Everybody who occurs in it. */
  readonly people: ReadonlySet<string>
  /** The policy that it was made under; absent where none plays a part. */
  readonly policy?: { readonly hash: string; readonly policy: Policy }
  /** The people of its proposals, in order: what a receipt refers to. */
  readonly proposedTo: readonly string[]
  /** Who is erased by it. */
  readonly erases?: string
  write(terms: EntryTerms): Happening
}

/** A stamp as far as it is known before the entry is. */
export type OpenStamp = Omit<Stamp, 'policyAt'>
