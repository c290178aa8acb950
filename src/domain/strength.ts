import { z } from 'zod'

/**
 * How hard an ask is. A `must` that is not met blocks the pair; a `nice` only moves the measure. An ask without a
 * strength takes the one that the policy gives its criterion.
 */
export const strengthSchema = z.enum(['must', 'nice'])
export type Strength = z.infer<typeof strengthSchema>

/** A wish that is filled in with "I do not mind": a value of its own, neither unknown nor met. */
export const NO_PREFERENCE = 'no-preference'
export const noPreferenceSchema = z.literal(NO_PREFERENCE)
