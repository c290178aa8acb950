import { z } from 'zod'

/** A group for which the law reserves posts: the doelgroepregister (banenafspraak), or people advised beschut werk. */
export const reservationSchema = z.enum(['banenafspraak', 'beschut-werk'])
export type Reservation = z.infer<typeof reservationSchema>

/** For which reserved posts a person is eligible. A limit, never part of a measure; an absent one is not known. */
export const eligibilitySchema = z.object({
  banenafspraak: z.boolean().optional(),
  'beschut-werk': z.boolean().optional(),
})
export type Eligibility = z.infer<typeof eligibilitySchema>
