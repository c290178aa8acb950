import { z } from 'zod'
import { strengthSchema } from './strength.js'

/** Surroundings and movements that are there in a job or not, and that a person can have to avoid. */
export const surroundingSchema = z.enum([
  'noise',
  'dust',
  'cold',
  'heat',
  'outdoors',
  'heights',
  'chemicals',
  'animals',
  'screen-work',
  'bending',
  'stairs',
  'time-pressure',
])
export type Surrounding = z.infer<typeof surroundingSchema>

/** Loads with an amount, in the order in which they are reported. Kilograms at once, or hours a day. */
export const measuredLoads = ['liftingKg', 'standingHours', 'walkingHours', 'sittingHours', 'drivingHours'] as const
export type MeasuredLoad = (typeof measuredLoads)[number]

const amounts = {
  liftingKg: z.number().int().min(0).max(100).optional(),
  standingHours: z.number().int().min(0).max(12).optional(),
  walkingHours: z.number().int().min(0).max(12).optional(),
  sittingHours: z.number().int().min(0).max(12).optional(),
  drivingHours: z.number().int().min(0).max(12).optional(),
}

/** What the work does to the body: the most that is lifted, hours a day, and which surroundings there are (true) or not. */
export const loadSchema = z.object({
  ...amounts,
  surroundings: z.partialRecord(surroundingSchema, z.boolean()).optional(),
})
export type Load = z.infer<typeof loadSchema>

/** What a person can bear: the most kilograms or hours, and which surroundings to avoid. A limit, never its cause. */
export const physicalLimitsSchema = z.object({
  ...amounts,
  avoid: z.array(surroundingSchema).max(20).optional(),
  strength: strengthSchema.optional(),
})
export type PhysicalLimits = z.infer<typeof physicalLimitsSchema>
