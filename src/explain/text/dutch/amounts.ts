import type { IsoDate } from '../../../domain/calendar.js'
import type { HoursRange } from '../../../domain/hours.js'
import type { Daypart } from '../../../domain/schedule.js'
import { dateText, decimalText, yearsAndMonths } from '../amounts.js'
import { type DaypartWords, daypartsText } from '../dayparts.js'
import type { RowWords } from '../line.js'

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** A number with a decimal comma. */
export const decimal = (value: number): string => decimalText(value, ',')

/** `1 maart 2026` */
export const day = (date: IsoDate): string => dateText(date, months)

/** `1 dag`, `10 dagen` */
export const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`)

/** `1 minuut`, `25 minuten` */
export const minutes = (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`)

/** `25 minuten`, `1 uur en 14 minuten` */
export function duration(count: number): string {
  if (count < 1) return 'minder dan 1 minuut'
  const [whole, rest] = [Math.floor(count / 60), count % 60]
  if (whole === 0) return minutes(count)
  return rest === 0 ? hours(whole) : `${hours(whole)} en ${minutes(rest)}`
}

/** `16 uur` */
export const hours = (count: number): string => `${decimal(count)} uur`

/** `2 jaar en 6 maanden` */
export function period(count: number): string {
  const { years, months: rest } = yearsAndMonths(count)
  const inMonths = rest === 1 ? '1 maand' : `${rest} maanden`
  if (years === 0) return inMonths
  return rest === 0 ? `${years} jaar` : `${years} jaar en ${inMonths}`
}

/** `16 tot 24 uur`, `minstens 16 uur`; an end that is absent is open. */
export function hoursRange({ min, max }: HoursRange, dash = ' tot '): string {
  if (min === undefined && max === undefined) return 'aantal uren niet genoemd'
  if (min === undefined) return `hoogstens ${hours(max ?? 0)}`
  if (max === undefined) return `minstens ${hours(min)}`
  return min === max ? hours(min) : `${decimal(min)}${dash}${hours(max)}`
}

/** `a, b en c` */
export const row: RowWords = { and: 'en', others: (count) => (count === 1 ? 'nog 1 ander' : `nog ${count} andere`) }

/** `a, b of c` */
export const choice: RowWords = { ...row, and: 'of' }

/** `maandagochtend en de avonden van dinsdag tot en met vrijdag` */
export const dayparts = (list: readonly Daypart[]): string => daypartsText(list, words, row)

const words: DaypartWords = {
  days: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  parts: [
    ['ochtend', 'ochtenden'],
    ['middag', 'middagen'],
    ['avond', 'avonden'],
    ['nacht', 'nachten'],
  ],
  one: (name: string, part: string) => name + part,
  run: (names: string, first: string, last: string) => `de ${names} van ${first} tot en met ${last}`,
}
