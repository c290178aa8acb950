import { z } from 'zod'
import { asksSchema } from './asks.js'
import { dateSchema } from './calendar.js'
import { workProcessSchema } from './candidate.js'
import { conceptIdSchema } from './concept.js'
import { creboSchema } from './education.js'
import { reservationSchema } from './eligibility.js'
import { contractSchema, jobKindSchema } from './employment.js'
import { hoursRangeSchema } from './hours.js'
import { idSchema } from './identifier.js'
import { loadSchema } from './load.js'
import { placeSchema } from './place.js'
import { scheduleSchema } from './schedule.js'
import { sectorSchema } from './sector.js'
import { supportOfferSchema } from './support.js'
import { type Task, taskSchema } from './task.js'
import { listOf, longTextSchema, shortTextSchema } from './text.js'

/** Pay before tax, in whole eurocents for a period, or as the employer wrote it. Shown, never scored. */
export const wageSchema = z.object({
  minCents: z.number().int().min(0).max(100_000_000).optional(),
  maxCents: z.number().int().min(0).max(100_000_000).optional(),
  per: z.enum(['hour', 'week', 'four-weeks', 'month', 'year']).optional(),
  text: shortTextSchema.optional(),
})

/** Recognition by SBB: the qualifications (crebo) for which the company is an erkend leerbedrijf, if need be by werkproces. */
export const leerbedrijfSchema = z.object({
  crebos: listOf(creboSchema).optional(),
  workProcesses: listOf(workProcessSchema).optional(),
})

/**
 * A condition of the work itself that a person judges for themselves on enrolling: `lift 10 kg`. In the employer's words,
 * which are Dutch.
 */
export const openHiringSchema = z.union([z.literal(true), z.object({ conditions: listOf(shortTextSchema).optional() })])

/**
 * How many competences the tasks of a job may ask together. Many more than any work has, and few enough that weights and
 * their sums stay whole numbers that every column holds.
 */
const MAX_TASK_ASKS = 5000

const asksWithinBounds = (tasks: readonly Task[]): boolean =>
  tasks.reduce((sum, { competences = [] }) => sum + competences.length, 0) <= MAX_TASK_ASKS
const tooManyAsks = { error: `at most ${MAX_TASK_ASKS} competences in all tasks`, params: { code: 'too-many' } }

/**
 * A vacancy (vacature), or a carved function: a vacancy of kind `carved-function` that is made of `tasks` and takes what
 * it asks from them. `places` is how many people it takes. A vacancy with `openHiring` (true, or its conditions) hires
 * whoever is next on its list and is never ranked.
 */
export const vacancySchema = z.object({
  id: idSchema,
  title: shortTextSchema,
  employerId: idSchema,
  description: longTextSchema.optional(),
  wage: wageSchema.optional(),
  kind: jobKindSchema.optional(),
  occupation: conceptIdSchema.optional(),
  sector: sectorSchema.optional(),
  asks: asksSchema.optional(),
  tasks: listOf(taskSchema).refine(asksWithinBounds, tooManyAsks).optional(),
  load: loadSchema.optional(),
  place: placeSchema.optional(),
  hours: hoursRangeSchema.optional(),
  schedule: scheduleSchema.optional(),
  contracts: z.array(contractSchema).max(10).optional(),
  supportOffered: listOf(supportOfferSchema).optional(),
  places: z.number().int().min(1).max(10_000).optional(),
  leerbedrijf: leerbedrijfSchema.optional(),
  openHiring: openHiringSchema.optional(),
  reservedFor: reservationSchema.optional(),
  sourceFunctions: listOf(idSchema).optional(),
  startDate: dateSchema.optional(),
  endDate: dateSchema.optional(),
  closingDate: dateSchema.optional(),
  updatedAt: dateSchema.optional(),
})
export type Vacancy = z.infer<typeof vacancySchema>
