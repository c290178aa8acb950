import type { IsoDate } from '../../../domain/calendar.js'
import type { HoursRange } from '../../../domain/hours.js'
import type { Daypart } from '../../../domain/schedule.js'
import { dateText, decimalText, yearsAndMonths } from '../amounts.js'
import { type DaypartWords, daypartsText } from '../dayparts.js'
import type { RowWords } from '../line.js'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** A number with a decimal point. */
export const decimal = (value: number): string => decimalText(value, '.')

/** `1 March 2026` */
export const day = (date: IsoDate): string => dateText(date, months)

/** `1 hour`, `2 hours` */
export const counted = (count: number, one: string, more = `${one}s`): string =>
  `${decimal(count)} ${count === 1 ? one : more}`

/** `25 minutes`, `1 hour and 14 minutes` */
export function duration(count: number): string {
  if (count < 1) return 'less than 1 minute'
  const [whole, rest] = [Math.floor(count / 60), count % 60]
  const parts = [...(whole > 0 ? [hours(whole)] : []), ...(rest > 0 ? [counted(rest, 'minute')] : [])]
  return parts.join(' and ')
}

/** `16 hours` */
export const hours = (count: number): string => counted(count, 'hour')

/** `2 years and 6 months` */
export function period(count: number): string {
  const { years, months: rest } = yearsAndMonths(count)
  const parts = [
    ...(years > 0 ? [counted(years, 'year')] : []),
    ...(rest > 0 || years === 0 ? [counted(rest, 'month')] : []),
  ]
  return parts.join(' and ')
}

/** `16 to 24 hours`, `at least 16 hours`; an end that is absent is open. */
export function hoursRange({ min, max }: HoursRange, dash = ' to '): string {
  if (min === undefined && max === undefined) return 'number of hours not stated'
  if (min === undefined) return `at most ${hours(max ?? 0)}`
  if (max === undefined) return `at least ${hours(min)}`
  return min === max ? hours(min) : `${decimal(min)}${dash}${hours(max)}`
}

/** `a, b and c` */
export const row: RowWords = { and: 'and', others: (count) => (count === 1 ? '1 other' : `${count} others`) }

/** `a, b or c` */
export const choice: RowWords = { ...row, and: 'or' }

/** `Monday morning and the evenings from Tuesday to Friday` */
export const dayparts = (list: readonly Daypart[]): string => daypartsText(list, words, row)

const words: DaypartWords = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  parts: [
    ['morning', 'mornings'],
    ['afternoon', 'afternoons'],
    ['evening', 'evenings'],
    ['night', 'nights'],
  ],
  one: (name: string, part: string) => `${name} ${part}`,
  run: (names: string, first: string, last: string) => `the ${names} from ${first} to ${last}`,
}
