import { z } from 'zod'

/**
 * The key of a concept (a competence, an occupation, a qualification or a task) in a taxonomy: usually a URI of
 * CompetentNL or ESCO, or a code of the caller's own. 1 to 300 characters without spaces or control characters.
 */
export const conceptIdSchema = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[\p{L}\p{N}\p{P}\p{S}]+$/u)
export type ConceptId = z.infer<typeof conceptIdSchema>
