import type { StepInstrument } from '../domain/instrument.js'
import type { Effort } from '../steps/effort.js'

/** What one step by itself asks. */
export const effortOfOne = ({ cost, weeks }: StepInstrument): Effort => ({
  euros: { min: cost?.min ?? 0, max: cost?.max ?? 0 },
  withoutCost: Number(cost === undefined),
  weeks: weeks ?? 0,
  withoutWeeks: Number(weeks === undefined),
  steps: 1,
})
