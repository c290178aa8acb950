import { z } from 'zod'
import { strengthSchema } from './strength.js'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const parts = ['morning', 'afternoon', 'evening', 'night'] as const

/** A part of a day of the week: `mon-morning` to `sun-night`. */
export type Daypart = `${(typeof days)[number]}-${(typeof parts)[number]}`

/** All 28 dayparts, Monday morning first. */
export const dayparts: readonly Daypart[] = days.flatMap((day) => parts.map((part): Daypart => `${day}-${part}`))

/** The ten dayparts of office hours: mornings and afternoons, Monday to Friday. */
export const officeDayparts: readonly Daypart[] = dayparts.filter((part) =>
  /^(mon|tue|wed|thu|fri)-(morning|afternoon)$/.test(part),
)

export const daypartSchema = z.enum(dayparts as [Daypart, ...Daypart[]])

/** When the work is done. `officeHours: true` stands for the ten office dayparts where no dayparts are listed. */
export const scheduleSchema = z.object({
  dayparts: z.array(daypartSchema).max(28).optional(),
  irregular: z.boolean().optional(),
  officeHours: z.boolean().optional(),
})
export type Schedule = z.infer<typeof scheduleSchema>

/**
 * When a person can work. `dayparts` lists all that they can; `officeHours: true` asks for office hours only;
 * `irregular: false` refuses irregular work and shifts. The other values of the two ask nothing.
 */
export const wishedScheduleSchema = z.object({
  dayparts: z.array(daypartSchema).max(28).optional(),
  irregular: z.boolean().optional(),
  officeHours: z.boolean().optional(),
  strength: strengthSchema.optional(),
})
export type WishedSchedule = z.infer<typeof wishedScheduleSchema>
