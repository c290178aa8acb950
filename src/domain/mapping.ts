import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { conceptIdSchema } from './concept.js'
import { shortTextSchema } from './text.js'

/**
 * How two concepts of different taxonomies stand to each other, from close to far, by the mapping properties of SKOS (W3C, "SKOS
 * Reference", section 10). Read from the first to the second: `broad` says that the second is the broader one.
 */
export const mappingRelationSchema = z.enum(['exact', 'close', 'broad', 'narrow', 'related'])
export type MappingRelation = z.infer<typeof mappingRelationSchema>

/** The name of a taxonomy: `competentnl`, `esco`, `isco`, `crebo`, `sbi`, or one of the caller's own. Small letters, digits, dashes, dots. */
export const taxonomyNameSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/)

/** Where a mapping comes from: who made it, of which day, under which terms, and how it was made. */
export const mappingOriginSchema = z.object({
  source: shortTextSchema,
  date: dateSchema.optional(),
  licence: shortTextSchema.optional(),
  /** How it was made: `semapv:ManualMappingCuration`, or in words. */
  justification: shortTextSchema.optional(),
  /** How sure its maker is, in thousandths. Shown, and never decided by. */
  confidence: z.number().int().min(0).max(1000).optional(),
})
export type MappingOrigin = z.infer<typeof mappingOriginSchema>

/**
 * One mapping as a caller gives it. The taxonomy of a concept may be left out where its id tells: a URI of CompetentNL or ESCO, or
 * `isco:9333`, `crebo:25655`, `sbi:86101`.
 */
export const mappingSchema = z.object({
  from: conceptIdSchema,
  relation: mappingRelationSchema,
  to: conceptIdSchema,
  fromTaxonomy: taxonomyNameSchema.optional(),
  toTaxonomy: taxonomyNameSchema.optional(),
  origin: mappingOriginSchema,
})
export type MappingInput = z.infer<typeof mappingSchema>
