import { z } from 'zod'
import { strengthSchema } from './strength.js'

/**
 * Support at work, always as a condition of the work and never as a diagnosis. `jobcoach` and `guidance` count hours a
 * week, `extra-breaks` counts breaks a day; the others are there or not.
 */
export const supportKindSchema = z.enum([
  'jobcoach',
  'guidance',
  'trained-colleague',
  'adapted-workplace',
  'quiet-place',
  'no-crowds',
  'fixed-tasks',
  'varied-tasks',
  'extra-breaks',
  'slower-pace',
  'clear-structure',
  'flexible-start',
  'language-support',
  'wheelchair-access',
])
export type SupportKind = z.infer<typeof supportKindSchema>

const amountSchema = z.number().int().min(1).max(40)

/** Support that a person needs. Without an amount the need counts as 1. */
export const supportNeedSchema = z.object({
  kind: supportKindSchema,
  amount: amountSchema.optional(),
  strength: strengthSchema.optional(),
})
export type SupportNeed = z.infer<typeof supportNeedSchema>

/** Support that an employer offers, as much as is asked unless an amount is named, or does not offer (`offered: false`). */
export const supportOfferSchema = z.object({
  kind: supportKindSchema,
  amount: amountSchema.optional(),
  offered: z.boolean().optional(),
})
export type SupportOffer = z.infer<typeof supportOfferSchema>
