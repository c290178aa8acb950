/** Between which two whole numbers a figure lies, ends included, with the confidence that was asked for. */
export interface Interval {
  readonly lowest: number
  readonly highest: number
}

/** The confidence of an interval that does not say so itself, in thousandths. */
export const CONFIDENCE = 950

/** Whole numbers around two ends: rounded outwards, so that an interval never claims more than was found. */
export const outwards = (lowest: number, highest: number): Interval => ({
  lowest: Math.floor(lowest),
  highest: Math.ceil(highest),
})
