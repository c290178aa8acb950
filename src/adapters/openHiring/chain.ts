import { linkHash } from '../../domain/chain.js'
import type { Happening, ListEvent } from './listEvent.js'

/** The event that follows a head of a chain. */
export const nextEvent = (previous: string, number: number, at: number, happening: Happening): ListEvent => ({
  number,
  at,
  happening,
  hash: linkHash(previous, number, at, happening),
})
