import { hashOf } from './hash.js'

/** The hash before the first link of a chain. */
export const NO_LINK = '0'.repeat(64)

/**
 * The hash of a link of a chain: SHA-256 of canonical JSON of the hash before it, its number, its moment and what happened. So nothing of
 * it can change, and nothing before it, without another hash.
 */
export const linkHash = (previous: string, number: number, at: number, happening: unknown): string =>
  hashOf({ previous, number, at, happening })
