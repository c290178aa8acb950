import { z } from 'zod'
import { strengthSchema } from './strength.js'

/** A means of transport between home and work. */
export const transportSchema = z.enum([
  'walking',
  'bicycle',
  'electric-bicycle',
  'moped',
  'motorcycle',
  'car',
  'public-transport',
])
export type Transport = z.infer<typeof transportSchema>

/** How far a person will travel: kilometres as the crow flies, minutes one way, or both; and by which means. */
export const wishedTravelSchema = z.object({
  km: z.number().int().min(1).max(500).optional(),
  minutes: z.number().int().min(1).max(300).optional(),
  means: z.array(transportSchema).max(7).optional(),
  strength: strengthSchema.optional(),
})
export type WishedTravel = z.infer<typeof wishedTravelSchema>
