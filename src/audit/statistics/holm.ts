/** A p-value that says nothing. */
const CERTAIN = 1_000_000

/**
 * P-values corrected for how many there are (Holm 1979): the smallest times their number, the next times one less, and so on, never
 * smaller than one before it and never above 1. The chance that any of them is below a bound where there is nothing to find is then at
 * most that bound, however they hang together. Millionths, in the order in which they came.
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, at) => at).sort((a, b) => (ps[a] as number) - (ps[b] as number) || a - b)
  const corrected = new Array<number>(ps.length)
  let before = 0
  order.forEach((at, rank) => {
    before = Math.max(before, Math.min(CERTAIN, (ps[at] as number) * (ps.length - rank)))
    corrected[at] = before
  })
  return corrected
}
