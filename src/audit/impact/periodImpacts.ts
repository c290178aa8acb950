import { fisherExact } from '../statistics/fisherExact.js'
import { holm } from '../statistics/holm.js'
import { FIVE_PERCENT, FOUR_FIFTHS, ratioOf, shareOf } from './compare.js'
import type { PeriodCount } from './periodCounts.js'
import type { GroupInPeriod, PeriodImpact, PeriodWarning } from './periods.js'
import type { GroupValues, RatioFigure } from './report.js'

/** As much above the reference as four fifths is below it: five fourths. */
const FIVE_FOURTHS = 1250

/** A table of one attribute by period, with what is known of the whole. */
export interface PeriodTable {
  readonly periods: readonly string[]
  readonly values: readonly GroupValues[]
  /** By period and group. */
  readonly counts: readonly (readonly PeriodCount[])[]
  readonly isHidden: (period: number, group: number) => boolean
  /** How each group compares in the whole. */
  readonly whole: readonly (RatioFigure | undefined)[]
  readonly reference: number | undefined
}

/** How the groups fared in each period, compared with the reference of the whole. */
export function periodImpacts(table: PeriodTable): PeriodImpact[] {
  return table.periods.map((period, at) => ({
    period,
    groups: table.values.flatMap((values, group): GroupInPeriod[] => {
      const count = table.counts[at]?.[group] as PeriodCount
      if (count.people === 0) return []
      if (table.isHidden(at, group)) return [{ suppressed: true, values }]
      const ratio = ratioIn(table, at, group)
      return [{ suppressed: false, values, people: count.people, selection: shareOf(count), ratio }]
    }),
  }))
}

function ratioIn(
  { counts, isHidden, whole, reference, values }: PeriodTable,
  period: number,
  group: number,
): RatioFigure {
  const ofWhole = whole[group]
  if (ofWhole !== undefined && !ofWhole.enough && ofWhole.why !== 'reference-has-none') return ofWhole
  const other = reference === undefined ? undefined : (counts[period]?.[reference] as PeriodCount)
  if (reference === undefined || other === undefined || other.people === 0 || isHidden(period, reference))
    return { enough: false, why: 'no-reference' }
  const ratio = ratioOf(counts[period]?.[group] as PeriodCount, other)
  return ratio === undefined
    ? { enough: false, why: 'reference-has-none' }
    : { enough: true, ratio, reference: values[reference] as GroupValues }
}

/** The groups of which the gap is not one thing over the periods. */
export function periodWarnings(table: PeriodTable): PeriodWarning[] {
  return table.values.flatMap((values, group): PeriodWarning[] => {
    const whole = table.whole[group]
    if (whole === undefined || !whole.enough) return []
    const seen = seenPeriods(table, group)
    if (seen.length < 2) return []
    const those = (wanted: (one: SeenPeriod) => boolean) => seen.filter(wanted).map(({ period }) => period)
    const below = those(({ ratio, evident }) => evident && ratio < FOUR_FIFTHS)
    const above = those(({ ratio, evident }) => evident && ratio > FIVE_FOURTHS)
    const under = those(({ ratio }) => ratio < FOUR_FIFTHS)
    const side = Math.sign(whole.ratio - 1000)
    const otherSide = those(({ ratio }) => side !== 0 && Math.sign(ratio - 1000) === -side)
    const warnings: PeriodWarning[] = []
    if (below.length > 0 && above.length > 0)
      warnings.push({ code: 'changes-sign', values, periods: [...below, ...above].sort() })
    if (otherSide.length === seen.length) warnings.push({ code: 'against-the-whole', values, periods: otherSide })
    if (whole.ratio < FOUR_FIFTHS && under.length === 1 && below.length === 1)
      warnings.push({ code: 'one-period-only', values, periods: below })
    return warnings
  })
}

/** A period in which a group and its reference are seen; `evident`: chance alone hardly makes its gap. */
interface SeenPeriod {
  readonly period: string
  readonly ratio: number
  readonly evident: boolean
}

function seenPeriods(table: PeriodTable, group: number): SeenPeriod[] {
  const seen = table.periods.flatMap((period, at) => {
    const own = table.counts[at]?.[group] as PeriodCount
    if (own.people === 0 || table.isHidden(at, group)) return []
    const figure = ratioIn(table, at, group)
    if (!figure.enough) return []
    const other = table.counts[at]?.[table.reference as number] as PeriodCount
    const p = fisherExact(own.count, own.of - own.count, other.count, other.of - other.count)
    return [{ period, ratio: figure.ratio, p }]
  })
  const corrected = holm(seen.map(({ p }) => p))
  return seen.map(({ period, ratio }, at) => ({ period, ratio, evident: (corrected[at] as number) < FIVE_PERCENT }))
}
