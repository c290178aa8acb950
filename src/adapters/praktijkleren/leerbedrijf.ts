import { z } from 'zod'
import { dateSchema } from '../../domain/calendar.js'
import { creboSchema } from '../../domain/education.js'
import { idSchema } from '../../domain/identifier.js'
import { placeSchema } from '../../domain/place.js'
import { MAX_LIST, shortTextSchema } from '../../domain/text.js'
import type { Room } from './room.js'
import { workProcessCodeSchema } from './workProcessCode.js'

/**
 * A company as it comes; its id is the `employerId` of its vacancies. Its recognitions, its offers and its numbers are read each by
 * itself.
 */
export const leerbedrijfSchema = z.object({
  id: idSchema,
  name: shortTextSchema.optional(),
  place: placeSchema.optional(),
  recognitions: z.array(z.unknown()).max(MAX_LIST).optional(),
  offers: z.array(z.unknown()).max(MAX_LIST).optional(),
  praktijkopleiders: z.unknown().optional(),
  places: z.unknown().optional(),
})

/**
 * Recognition by SBB for a kwalificatie, or for the werkprocessen of it that are named, from and until a day. The public register
 * of recognitions is complete: what is not in it is not recognised.
 */
export const recognitionSchema = z
  .object({
    crebo: creboSchema,
    workProcesses: z.array(workProcessCodeSchema).max(100).optional(),
    from: dateSchema.optional(),
    until: dateSchema.optional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    error: 'from at most until',
    path: ['until'],
    params: { code: 'contradiction' },
  })
export type Recognition = z.infer<typeof recognitionSchema>

/** The werkprocessen of a kwalificatie that occur in the work of a company, so that they can be learned there. */
export const offeredWorkSchema = z.object({
  crebo: creboSchema,
  workProcesses: z.array(workProcessCodeSchema).min(1).max(100),
})

/** A company of a register. */
export interface Leerbedrijf {
  readonly id: string
  readonly name: string | undefined
  readonly place: z.infer<typeof placeSchema> | undefined
  readonly recognitions: readonly Recognition[]
  /** The codes of the werkprocessen that occur in its work, by crebo. */
  readonly offers: ReadonlyMap<string, ReadonlySet<string>>
  /** How many learners its praktijkopleiders can guide, and how many they guide now. */
  readonly praktijkopleiders: Room | undefined
  /** How many places for learners there are, and how many are taken. */
  readonly places: Room | undefined
}
