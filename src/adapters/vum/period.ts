import { dayNumber, type IsoDate } from '../../domain/calendar.js'
import type { Group } from './message.js'
import { dateAt, drop, dropTogether, leave, type Read } from './values.js'

/** A first and a last day, each if known. */
interface Period {
  readonly start: Read<IsoDate> | undefined
  readonly end: Read<IsoDate> | undefined
}

/** A period of which an end before the start is dropped: the start is the one that is acted upon. */
export function periodAt(group: Group | undefined, startName: string, endName: string): Period {
  const start = dateAt(group, startName)
  const end = dateAt(group, endName)
  if (start === undefined || end === undefined || start.value <= end.value) return { start, end }
  drop(end.leaf, 'contradiction', `${endName} not before ${startName}`)
  return { start, end: undefined }
}

/** A period of which both days are dropped if it ends before it starts: for its length neither can be trusted. */
export function trustedPeriodAt(group: Group | undefined, startName: string, endName: string): Period {
  const start = dateAt(group, startName)
  const end = dateAt(group, endName)
  if (start === undefined || end === undefined || start.value <= end.value) return { start, end }
  dropTogether([end.leaf, start.leaf], 'contradiction', `${endName} not before ${startName}`)
  return { start: undefined, end: undefined }
}

const DAYS_A_YEAR = 365.25
const MAX_YEARS = 60

/**
 * The length of a past period in years, rounded to a quarter, up to `asOf`. Both days must be known: an absent end does
 * not say that it goes on. Days that give no length are marked: nonsense, or not mapped.
 */
export function yearsBetween({ start, end }: Period, asOf: IsoDate | undefined): number | undefined {
  if (start === undefined || end === undefined) {
    leave(start?.leaf, end?.leaf)
    return undefined
  }
  const years = yearsOf(start.value, end.value, asOf)
  if (years > MAX_YEARS) {
    dropTogether([start.leaf, end.leaf], 'out-of-range', `at most ${MAX_YEARS} years`)
    return undefined
  }
  return years
}

/** The years from a first to a last day, both counted, up to `asOf`, rounded to a quarter. */
export function yearsOf(start: IsoDate, end: IsoDate, asOf: IsoDate | undefined): number {
  const last = asOf !== undefined && asOf < end ? asOf : end
  return Math.round(((dayNumber(last) - dayNumber(start) + 1) / DAYS_A_YEAR) * 4) / 4
}
