import type { Offer } from './offer.js'

/** What some steps ask together. */
export interface Effort {
  /** Whole euros, of the steps whose cost is known. */
  readonly euros: { readonly min: number; readonly max: number }
  /** How many steps name no cost. What is not known is not nothing: they count as more than any that does. */
  readonly withoutCost: number
  /** Steps that can begin at once run side by side, one that asks another waits for it. Of the steps that name how long. */
  readonly weeks: number
  readonly withoutWeeks: number
  readonly steps: number
}

/** Adds up what steps ask, given in rounds: those of one round begin together, after those of the round before. */
export function effortOf(rounds: readonly (readonly Offer[])[]): Effort {
  const instruments = rounds.flat().map(({ instrument }) => instrument)
  return {
    euros: {
      min: instruments.reduce((sum, { cost }) => sum + (cost?.min ?? 0), 0),
      max: instruments.reduce((sum, { cost }) => sum + (cost?.max ?? 0), 0),
    },
    withoutCost: instruments.filter(({ cost }) => cost === undefined).length,
    weeks: rounds.reduce((sum, round) => sum + Math.max(...round.map(({ instrument }) => instrument.weeks ?? 0)), 0),
    withoutWeeks: instruments.filter(({ weeks }) => weeks === undefined).length,
    steps: instruments.length,
  }
}

/** What is compared of costs: how many are not known, and twice the middle of the range, which is whole. */
export interface Price {
  readonly withoutCost: number
  readonly twiceMiddle: number
}

/** What some effort costs. */
export const priceOf = ({ euros, withoutCost }: Effort): Price => ({
  withoutCost,
  twiceMiddle: euros.min + euros.max,
})

/** Compares by cost: first how many costs are not known, then the middle of the range. Negative if `a` is the cheaper. */
export const comparePrices = (a: Price, b: Price): number =>
  a.withoutCost - b.withoutCost || a.twiceMiddle - b.twiceMiddle

/** Compares by cost, then weeks (not known last), then how many steps. Negative if `a` is the lesser effort. */
export const compareEffort = (a: Effort, b: Effort): number =>
  comparePrices(priceOf(a), priceOf(b)) || a.withoutWeeks - b.withoutWeeks || a.weeks - b.weeks || a.steps - b.steps
