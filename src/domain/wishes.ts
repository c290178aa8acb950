import { z } from 'zod'
import { dateSchema } from './calendar.js'
import { conceptIdSchema } from './concept.js'
import { contractSchema, jobKindSchema } from './employment.js'
import { wishedHoursSchema } from './hours.js'
import { wishedScheduleSchema } from './schedule.js'
import { sectorSchema } from './sector.js'
import { noPreferenceSchema, strengthSchema } from './strength.js'
import { listOf, shortTextSchema } from './text.js'
import { wishedTravelSchema } from './travel.js'

/**
 * What a person asks of work. An absent wish asks nothing; `'no-preference'` says that the person was asked and does not
 * mind. A task that is liked or disliked is a concept of a taxonomy or the label of a task.
 */
export const wishesSchema = z.object({
  occupations: z.union([listOf(conceptIdSchema), noPreferenceSchema]).optional(),
  interests: listOf(shortTextSchema).optional(),
  sectors: z.union([listOf(sectorSchema), noPreferenceSchema]).optional(),
  tasksLiked: z.union([listOf(shortTextSchema), noPreferenceSchema]).optional(),
  tasksDisliked: listOf(shortTextSchema).optional(),
  hours: wishedHoursSchema.optional(),
  schedule: wishedScheduleSchema.optional(),
  contracts: z.array(contractSchema).max(10).optional(),
  kinds: z.array(jobKindSchema).max(10).optional(),
  contractStrength: strengthSchema.optional(),
  travel: wishedTravelSchema.optional(),
  availableFrom: dateSchema.optional(),
  availableUntil: dateSchema.optional(),
})
export type Wishes = z.infer<typeof wishesSchema>
