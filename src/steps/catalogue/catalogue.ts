import type { Instrument } from '../../domain/instrument.js'
import { arrangements } from './arrangements.js'
import { circumstances } from './circumstances.js'
import { credentials } from './credentials.js'
import { learning } from './learning.js'
import { transport } from './transport.js'
import { workplace } from './workplace.js'

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const part of Object.values(value)) frozen(part)
  return Object.freeze(value)
}

/**
 * The Dutch catalogue that comes with the package, frozen to the last value. Of steps of equal effort the earlier one is
 * proposed first, so it runs from what is there in a week to what takes years: transport, what must be arranged at home, what
 * the employer changes, papers, learning; within each the lightest first; the arrangements close it.
 *
 * Every cost and amount names the page and the year where it was found; what was not found is absent, and never a guess. The
 * figures age: a gemeente gives its own catalogue, or this one with its own figures in it.
 */
export const defaultCatalogue: readonly Instrument[] = frozen([
  ...transport,
  ...circumstances,
  ...workplace,
  ...credentials,
  ...learning,
  ...arrangements,
])
