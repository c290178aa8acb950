import { z } from 'zod'
import { creboSchema } from '../../domain/education.js'
import { idSchema } from '../../domain/identifier.js'
import { placeSchema } from '../../domain/place.js'
import { MAX_LIST, shortTextSchema } from '../../domain/text.js'
import { outcomeSchema } from './outcome.js'
import { roomSchema } from './room.js'

/** A school as it comes; what it offers is read one by one. `thirdSigner`: it signs the agreement beside company and learner. */
export const schoolSchema = z.object({
  id: idSchema,
  name: shortTextSchema.optional(),
  place: placeSchema.optional(),
  thirdSigner: z.boolean().optional(),
  offers: z.array(z.unknown()).max(MAX_LIST).optional(),
})

/**
 * That a school takes people for an outcome of a kwalificatie, or (`certificate`) for one certificaat of it. `lessonHours`: the
 * whole hours of lessons in all, for a praktijkverklaring, a certificaat or the derde leerweg; those of BBL follow from the law.
 */
export const schoolOfferSchema = z
  .object({
    outcome: outcomeSchema,
    crebo: creboSchema,
    certificate: idSchema.optional(),
    room: roomSchema.optional(),
    lessonHours: z.number().int().min(0).max(10_000).optional(),
  })
  .refine(({ outcome, certificate }) => certificate === undefined || outcome === 'certificate', {
    error: 'a certificate only where the outcome is one',
    path: ['certificate'],
    params: { code: 'contradiction' },
  })
export type SchoolOffer = z.infer<typeof schoolOfferSchema>

/** A school of a register. */
export interface School {
  readonly id: string
  readonly name: string | undefined
  readonly place: z.infer<typeof placeSchema> | undefined
  readonly thirdSigner: boolean | undefined
  readonly offers: readonly SchoolOffer[]
}
