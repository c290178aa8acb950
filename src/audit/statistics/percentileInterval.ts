import { CONFIDENCE, type Interval, outwards } from './interval.js'

/**
 * The interval in which the middle of many draws of a figure lies (the percentile interval of the bootstrap, Efron 1979), rounded outwards
 * to whole numbers. `draws`: at least one number, in any order; `confidence` in thousandths, 1..999, default 950.
 */
export function percentileInterval(
  draws: ArrayLike<number>,
  { confidence = CONFIDENCE }: { readonly confidence?: number } = {},
): Interval {
  const sorted = Float64Array.from(draws).sort()
  // So many draws are left out at either end: of 999 draws at 95 % the 25th from below and the 25th from above are the ends.
  const rank = Math.max(1, Math.floor(((sorted.length + 1) * (1000 - confidence)) / 2000))
  return outwards(sorted[rank - 1] as number, sorted[sorted.length - rank] as number)
}
