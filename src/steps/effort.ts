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

/** Twice the middle of the range of costs: whole, so that sums are exact. */
export const twiceMiddle = ({ euros }: Pick<Effort, 'euros'>): number => euros.min + euros.max

/** Compares by cost: first how many costs are not known, then the middle of the range. Negative if `a` is the cheaper. */
export const compareCost = (
  a: Pick<Effort, 'euros' | 'withoutCost'>,
  b: Pick<Effort, 'euros' | 'withoutCost'>,
): number => a.withoutCost - b.withoutCost || twiceMiddle(a) - twiceMiddle(b)

/** Compares by cost, then weeks (not known last), then how many steps. Negative if `a` is the lesser effort. */
export const compareEffort = (a: Effort, b: Effort): number =>
  compareCost(a, b) || a.withoutWeeks - b.withoutWeeks || a.weeks - b.weeks || a.steps - b.steps
