/** The best value of a measure. Measures, sides and scores are integers from 0 to FULL. */
export const FULL = 1000

/** The value of a measure when the facts it needs are not known. Never a number, so that it cannot be added by mistake. */
export const UNKNOWN = 'unknown'

/** How well something fits: an integer 0..1000, or `'unknown'`. */
export type Measure = number | typeof UNKNOWN

/**
 * `numerator / denominator` as an integer, a half rounded up. Both are non-negative integers and the denominator is at
 * least 1. Exact as long as twice the numerator stays below 2^53, which the bounds on records and policies guarantee.
 */
export function divideRounded(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator))
}

/**
 * A line through `(from, FULL)` and `(to, atEnd)`, held level outside: the shape that takes the place of a threshold.
 * All values are integers with `from < to`, so one kilometre or one hour more never makes a measure jump.
 */
export function line(value: number, from: number, to: number, atEnd: number): number {
  if (value <= from) return FULL
  if (value >= to) return atEnd
  return divideRounded(FULL * (to - from) - (value - from) * (FULL - atEnd), to - from)
}
