import type { Effort } from '../../../steps/effort.js'
import { period } from './amounts.js'

/** `€ 3.060` */
export const euro = (amount: number): string => `€ ${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')}`

/** `€ 75 tot € 150`, `hoogstens € 2.000`, `gratis` */
export function euros({ min, max }: { readonly min: number; readonly max: number }): string {
  if (max === 0) return 'gratis'
  if (min === max) return euro(max)
  return min === 0 ? `hoogstens ${euro(max)}` : `${euro(min)} tot ${euro(max)}`
}

/** `1 week`, `8 weken` */
export const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weken`)

/** From how many weeks on people say months and years. */
const IN_MONTHS_FROM = 14

/** Weeks as people say them: `8 weken`, `4 maanden`, `2 jaar`. */
export const span = (count: number): string =>
  count < IN_MONTHS_FROM ? weeks(count) : period(Math.round((count * 12) / 52))

/** Weeks, with the years where they are many: `104 weken (2 jaar)`. */
export const longWeeks = (count: number): string => (count < 52 ? weeks(count) : `${weeks(count)} (${span(count)})`)

/** `1 stap`, `2 stappen` */
export const steps = (count: number): string => (count === 1 ? '1 stap' : `${count} stappen`)

/** What some steps cost: `€ 75 tot € 150, van 1 stap niet bekend`. */
export function costText(effort: Effort): string {
  if (effort.withoutCost === effort.steps) return 'kosten niet bekend'
  const open = effort.withoutCost === 0 ? '' : `, van ${steps(effort.withoutCost)} niet bekend`
  return euros(effort.euros) + open
}

/** How long some steps take: `ongeveer 8 weken`, `minstens 8 weken` where one names no time. */
export function timeText({ weeks: count, withoutWeeks }: Effort): string {
  if (withoutWeeks > 0) return count === 0 ? 'duur niet bekend' : `minstens ${longWeeks(count)}`
  return count === 0 ? 'meteen' : `ongeveer ${longWeeks(count)}`
}
