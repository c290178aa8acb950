import type { Effort } from '../../../steps/effort.js'
import { counted, period } from './amounts.js'

/** `€ 3,060` */
export const euro = (amount: number): string => `€ ${String(amount).replace(/\B(?=(\d{3})+$)/g, ',')}`

/** `€ 75 to € 150`, `at most € 2,000`, `free` */
export function euros({ min, max }: { readonly min: number; readonly max: number }): string {
  if (max === 0) return 'free'
  if (min === max) return euro(max)
  return min === 0 ? `at most ${euro(max)}` : `${euro(min)} to ${euro(max)}`
}

/** `1 week`, `8 weeks` */
export const weeks = (count: number): string => counted(count, 'week')

/** From how many weeks on people say months and years. */
const IN_MONTHS_FROM = 14

/** Weeks as people say them: `8 weeks`, `4 months`, `2 years`. */
export const span = (count: number): string =>
  count < IN_MONTHS_FROM ? weeks(count) : period(Math.round((count * 12) / 52))

/** Weeks, with the years where they are many: `104 weeks (2 years)`. */
export const longWeeks = (count: number): string => (count < 52 ? weeks(count) : `${weeks(count)} (${span(count)})`)

/** `1 step`, `2 steps` */
export const steps = (count: number): string => counted(count, 'step')

/** What some steps cost: `€ 75 to € 150, of 1 step not known`. */
export function costText(effort: Effort): string {
  if (effort.withoutCost === effort.steps) return 'costs not known'
  const open = effort.withoutCost === 0 ? '' : `, of ${steps(effort.withoutCost)} not known`
  return euros(effort.euros) + open
}

/** How long some steps take: `about 8 weeks`, `at least 8 weeks` where one names no time. */
export function timeText({ weeks: count, withoutWeeks }: Effort): string {
  if (withoutWeeks > 0) return count === 0 ? 'time not known' : `at least ${longWeeks(count)}`
  return count === 0 ? 'at once' : `about ${longWeeks(count)}`
}
