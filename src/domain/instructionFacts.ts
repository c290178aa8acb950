import { z } from 'zod'

const lineSchema = z.string().min(1).max(200)
const textSchema = z.string().min(1).max(2500)

/**
 * What only the provider of a system knows, for its instructions for use (AI Act, art. 13 (3)). Everything may be left out: what the law
 * asks for is a visible gap then.
 */
export const instructionFactsSchema = z.strictObject({
  provider: lineSchema.optional(),
  providerContact: lineSchema.optional(),
  /** The authorised representative of a provider outside the Union. Absent: there is none, and nothing is said of it. */
  representative: lineSchema.optional(),
  /** How it stands up to faults and to changed data, and how that was tested. */
  robustness: textSchema.optional(),
  /** How it is protected, and how that was tested. */
  security: textSchema.optional(),
  weightsRestOn: z.string().min(1).max(500).optional(),
  /** Changes that were foreseen when the system was assessed. */
  plannedChanges: textSchema.optional(),
  /** Who oversees it, with which powers and how often. */
  oversight: textSchema.optional(),
  /** Memory and time that it took, at which size, and on what machine. */
  resources: textSchema.optional(),
  /** How long it is meant to be used, and how often it is kept up. */
  maintenance: textSchema.optional(),
  /** How long logs are kept, and by whom. */
  logRetention: lineSchema.optional(),
})
export type InstructionFacts = z.infer<typeof instructionFactsSchema>
