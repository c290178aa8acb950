import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { conceptIdSchema } from './concept.js'
import { sectorSchema } from './sector.js'
import { shortTextSchema } from './text.js'

/** What somebody publishes about the chance of work: `kansrijk` (many vacancies for few people), neither, or little chance. */
export const chanceOfWorkSchema = z.enum(['kansrijk', 'neutral', 'little'])
export type ChanceOfWork = z.infer<typeof chanceOfWorkSchema>

/**
 * One dated statement about the chance of work, in an occupation or in a sector. Nothing of the kind comes with the library: who
 * publishes it (UWV, a region, a branche) says something else every year.
 */
export const outlookRecordSchema = z
  .object({
    /** An occupation by its concept, or a group of occupations by its ISCO-08 code: `isco:9333`, `isco:93`. One of this and `sector`. */
    occupation: conceptIdSchema.optional(),
    /** An SBI code; it covers all that begins with it. */
    sector: sectorSchema.optional(),
    /** A region as the places of the matcher call it. Absent: the whole country. */
    region: shortTextSchema.optional(),
    outlook: chanceOfWorkSchema,
    /** Who says so, and where. */
    source: shortTextSchema,
    /** Of which day it is. */
    date: dateSchema,
    /** The last day on which it holds, if its source says one. */
    validUntil: dateSchema.optional(),
    licence: shortTextSchema.optional(),
  })
  .refine(({ occupation, sector }) => occupation !== undefined || sector !== undefined, {
    error: 'an occupation or a sector',
    params: { code: 'required' },
  })
  .refine(({ occupation, sector }) => occupation === undefined || sector === undefined, {
    error: 'an occupation or a sector, not both',
    path: ['sector'],
  })
  .refine(({ date, validUntil }) => validUntil === undefined || validUntil >= date, {
    error: 'a day on or after the date',
    path: ['validUntil'],
  })

/** A statement as it was read. */
export type OutlookRecord = Readonly<z.infer<typeof outlookRecordSchema>>
