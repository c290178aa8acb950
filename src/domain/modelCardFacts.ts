import { z } from 'zod'

const lineSchema = z.string().min(1).max(200)
const textSchema = z.string().min(1).max(2500)

/** What only they know who keep a system up, for its model card. Everything may be left out: it is a visible gap then. */
export const modelCardFactsSchema = z.strictObject({
  developer: lineSchema.optional(),
  /** The day on which this version came out, or its year. */
  date: lineSchema.optional(),
  licence: lineSchema.optional(),
  contact: lineSchema.optional(),
  weightsRestOn: z.string().min(1).max(500).optional(),
  /** Which groups matter where it is used, and why those. */
  groups: textSchema.optional(),
  /** Of what the figures were made and why of that. */
  evaluationData: textSchema.optional(),
  considerations: textSchema.optional(),
})
export type ModelCardFacts = z.infer<typeof modelCardFactsSchema>
