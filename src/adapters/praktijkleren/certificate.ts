import { z } from 'zod'
import { dateSchema } from '../../domain/calendar.js'
import { creboSchema } from '../../domain/education.js'
import { idSchema } from '../../domain/identifier.js'
import { shortTextSchema } from '../../domain/text.js'
import { workProcessCodeSchema } from './workProcessCode.js'

/**
 * An mbo-certificaat of the national list: a fixed set of werkprocessen of one kwalificatie, with lessons and an exam. Outside
 * its dates there is no way to it.
 */
export const certificateSchema = z
  .object({
    id: idSchema,
    title: shortTextSchema,
    crebo: creboSchema,
    workProcesses: z.array(workProcessCodeSchema).min(1).max(100),
    validFrom: dateSchema.optional(),
    validUntil: dateSchema.optional(),
  })
  .refine(
    ({ validFrom, validUntil }) => validFrom === undefined || validUntil === undefined || validFrom <= validUntil,
    { error: 'validFrom at most validUntil', path: ['validUntil'], params: { code: 'contradiction' } },
  )
export type Certificate = z.infer<typeof certificateSchema>
