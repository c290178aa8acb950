import { z } from 'zod'
import { importanceSchema } from './competence.js'
import { conceptIdSchema } from './concept.js'

const label = z.string().min(1).max(500)

/**
 * What a concept is. A task has no rarity and no profile; it is only named. A group is one of occupations, as those of ISCO are:
 * nobody wishes or asks it, and its label tells something of the occupations that have its code.
 */
export const conceptKindSchema = z.enum(['competence', 'occupation', 'qualification', 'task', 'group'])
export type ConceptKind = z.infer<typeof conceptKindSchema>

/**
 * A concept as a caller gives it: labels in Dutch, English or both, a description of at most 5,000 characters, and for an
 * occupation its ISCO-08 code if known.
 */
export const conceptSchema = z.object({
  id: conceptIdSchema,
  kind: conceptKindSchema,
  labels: z.object({ nl: label.optional(), en: label.optional() }),
  alternativeLabels: z.object({ nl: z.array(label).optional(), en: z.array(label).optional() }).optional(),
  descriptions: z.object({ nl: z.string().max(5000).optional(), en: z.string().max(5000).optional() }).optional(),
  isco: z
    .string()
    .regex(/^\d{1,4}$/)
    .optional(),
})
export type Concept = z.infer<typeof conceptSchema>

/** `from` has the broader (narrower, related) concept `to`. A relation is given once, in either direction. */
export const relationSchema = z.object({
  from: conceptIdSchema,
  kind: z.enum(['broader', 'narrower', 'related']),
  to: conceptIdSchema,
})
export type RelationInput = z.infer<typeof relationSchema>

/** The competences of an occupation or a qualification. Without an importance a competence is essential. */
export const profileSchema = z.object({
  of: conceptIdSchema,
  competences: z.array(z.object({ concept: conceptIdSchema, importance: importanceSchema.optional() })).min(1),
})
export type Profile = z.infer<typeof profileSchema>

/** How many of N occupations ask each competence, where that is known better than from the profiles given. */
export const frequenciesSchema = z.object({
  N: z.number().int().min(1).max(10_000_000),
  df: z.record(conceptIdSchema, z.number().int().min(0).max(10_000_000)),
})
export type Frequencies = z.infer<typeof frequenciesSchema>

/** All that a taxonomy is made of. `id` and `version` name the data in every ranking. */
export const taxonomyInputSchema = z.object({
  id: z.string().min(1).max(200).optional(),
  version: z.string().min(1).max(100).optional(),
  concepts: z.array(conceptSchema),
  relations: z.array(relationSchema).optional(),
  profiles: z.array(profileSchema).optional(),
  frequencies: frequenciesSchema.optional(),
})
export type TaxonomyInput = z.infer<typeof taxonomyInputSchema>
