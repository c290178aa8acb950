import { hashOf } from '../../domain/hash.js'

/**
 * What the chain holds of a person: SHA-256 of list, reference and salt. Without the salt, which is a random 256 bits, nobody can
 * tell whose it is, so erasing the salt erases the person and leaves the chain as it was.
 */
export const commitmentTo = (listId: string, contactReference: string, salt: string): string =>
  hashOf({ listId, contactReference, salt })
