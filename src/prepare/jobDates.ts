import { dayNumber, type IsoDate } from '../domain/calendar.js'
import type { Vacancy } from '../domain/vacancy.js'
import type { Context } from './context.js'

/** Between which days the work starts, as day numbers. */
export interface StartBetween {
  readonly earliest: number
  readonly latest: number
}

/** What the dates of a job mean today. Where no day counts as today, what depends on it is not known (null). */
export interface JobDates {
  /** Undefined if no day counts as today. */
  readonly start: StartBetween | undefined
  /** Whether the vacancy has closed; undefined if it names no closing date. */
  readonly closed: boolean | null | undefined
  /** Whether the last day of the work is past; undefined if it names none. */
  readonly ended: boolean | null | undefined
}

/** Reads the dates of a job once, so that pairs compare whole numbers. */
export function jobDates({ startDate, closingDate, endDate }: Vacancy, { today }: Context): JobDates {
  const isPast = (date: IsoDate | undefined) => {
    if (date === undefined) return undefined
    return today === undefined ? null : dayNumber(date) < today
  }
  return { start: startBetween(startDate, today), closed: isPast(closingDate), ended: isPast(endDate) }
}

/**
 * The work starts not before today, and not before the day that the vacancy names. A vacancy that names none can start on
 * any day from today.
 */
function startBetween(startDate: IsoDate | undefined, today: number | undefined): StartBetween | undefined {
  if (today === undefined) return undefined
  if (startDate === undefined) return { earliest: today, latest: Number.POSITIVE_INFINITY }
  const start = Math.max(today, dayNumber(startDate))
  return { earliest: start, latest: start }
}
