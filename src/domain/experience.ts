import { z } from 'zod'
import { conceptIdSchema } from './concept.js'
import { strengthSchema } from './strength.js'

/** Years as people write them, halves and quarters included. */
const yearsSchema = z.number().min(0).max(60)

/** Work that a person has done: the occupation, and for how many years. Without years the length is not known. */
export const experienceSchema = z.object({ occupation: conceptIdSchema, years: yearsSchema.optional() })
export type Experience = z.infer<typeof experienceSchema>

/** Experience that a vacancy asks: in an occupation (its own, unless another is named) for a number of years. */
export const askedExperienceSchema = z.object({
  occupation: conceptIdSchema.optional(),
  years: z.number().min(0.25).max(60),
  strength: strengthSchema.optional(),
})
export type AskedExperience = z.infer<typeof askedExperienceSchema>

/** Years as whole months, so that they can be summed exactly. */
export const monthsOf = (years: number): number => Math.round(years * 12)
