import { hashOf } from '../../domain/hash.js'
import type { Commitment } from './happening.js'

/**
 * What an entry holds of a person: SHA-256 of log, entry, id and salt. Another one in every entry, so that entries of one person cannot be
 * laid together by what stands in them; and without the salt, a random 256 bits, nobody can tell whose it is. Erasing the salt erases the
 * person and leaves the chain as it was.
 */
export const commitmentTo = (logId: string, entry: number, person: string, salt: string): Commitment =>
  hashOf({ logId, entry, person, salt })

/** Data about somebody as a hash that only their salt can confirm: so that a profile cannot be guessed from it. */
export const saltedHash = (data: unknown, salt: string): string => hashOf({ data, salt })
