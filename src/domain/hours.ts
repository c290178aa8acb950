import { z } from 'zod'
import { strengthSchema } from './strength.js'

/** The most hours a week that a record may state: 7 days of 12 hours. More is a mistake, not a wish. */
export const MAX_HOURS = 84

const hoursSchema = z.number().int().min(0).max(MAX_HOURS)
const ordered = (range: { min?: number | undefined; max?: number | undefined }) =>
  range.min === undefined || range.max === undefined || range.min <= range.max
const disorder = { error: 'min at most max', params: { code: 'contradiction' } }

/** Hours a week from `min` to `max`; an end that is absent is open. */
export const hoursRangeSchema = z
  .object({ min: hoursSchema.optional(), max: hoursSchema.optional() })
  .refine(ordered, disorder)
export type HoursRange = z.infer<typeof hoursRangeSchema>

/** Hours a week that a person wishes to work. */
export const wishedHoursSchema = z
  .object({ min: hoursSchema.optional(), max: hoursSchema.optional(), strength: strengthSchema.optional() })
  .refine(ordered, disorder)
export type WishedHours = z.infer<typeof wishedHoursSchema>
