import { z } from 'zod'
import { conceptIdSchema } from './concept.js'
import { evidenceSchema } from './evidence.js'
import { strengthSchema } from './strength.js'
import { shortTextSchema } from './text.js'

/** A competence that a person has. A level is carried for the caller and not scored: taxonomies do not agree on levels. */
export const heldCompetenceSchema = z.object({
  concept: conceptIdSchema,
  evidence: evidenceSchema.optional(),
  level: shortTextSchema.optional(),
})
export type HeldCompetence = z.infer<typeof heldCompetenceSchema>

/** How much a competence matters for the work; the policy turns the word into an integer (3, 2, 1). */
export const importanceSchema = z.enum(['essential', 'important', 'optional'])
export type Importance = z.infer<typeof importanceSchema>

/**
 * A competence that a vacancy or a task asks. `weight` (1..10) takes the place of `importance` for callers who have
 * weights; with neither, the competence is essential.
 */
export const askedCompetenceSchema = z.object({
  concept: conceptIdSchema,
  importance: importanceSchema.optional(),
  weight: z.number().int().min(1).max(10).optional(),
  strength: strengthSchema.optional(),
})
export type AskedCompetence = z.infer<typeof askedCompetenceSchema>
