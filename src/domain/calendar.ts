import { z } from 'zod'

/** A day as `YYYY-MM-DD`, which exists in the calendar. */
export const dateSchema = z.iso.date()
export type IsoDate = z.infer<typeof dateSchema>

/** The number of days from 1970-01-01 to a day: dates become integers before anything is compared. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
}
