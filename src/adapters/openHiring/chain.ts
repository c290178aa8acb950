import { hashOf } from '../../domain/hash.js'
import type { Happening, ListEvent } from './listEvent.js'

/** The hash before the first event. */
export const NO_EVENT = '0'.repeat(64)

/** The hash of an event: SHA-256 of canonical JSON of the hash before it, its number, its moment and what happened. */
export const eventHash = (previous: string, number: number, at: number, happening: Happening): string =>
  hashOf({ previous, number, at, happening })

/** The event that follows a head of a chain. */
export const nextEvent = (previous: string, number: number, at: number, happening: Happening): ListEvent => ({
  number,
  at,
  happening,
  hash: eventHash(previous, number, at, happening),
})
