import type { IsoDate } from '../../domain/calendar.js'

/** A number with at most two decimals and no zeros at its end; `mark` is the decimal mark of the language. */
export const decimalText = (value: number, mark: ',' | '.'): string =>
  String(Math.round(value * 100) / 100).replace('.', mark)

/** Metres as kilometres: one decimal, or whole kilometres where a reader wants no more. At least 0.1. */
export function kilometresOf(metres: number, precise: boolean): number {
  const tenths = Math.max(1, Math.round(metres / 100))
  return precise || tenths < 100 ? tenths / 10 : Math.round(metres / 1000)
}

/** How far a trip is, so that one beyond a maximum never reads as equal to it. */
export function beyond(metres: number, maximumKm: number | undefined): number {
  const shown = kilometresOf(metres, maximumKm !== undefined && metres > maximumKm * 1000)
  return maximumKm !== undefined && metres > maximumKm * 1000 && shown <= maximumKm ? maximumKm + 0.1 : shown
}

/** Months as years and months. */
export const yearsAndMonths = (months: number): { readonly years: number; readonly months: number } => ({
  years: Math.floor(months / 12),
  months: months % 12,
})

/** A date in words: `1 maart 2026`. The months are those of the language, January first. */
export function dateText(date: IsoDate, months: readonly string[]): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`
}
