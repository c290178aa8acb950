/**
 * The natural logarithm of an integer of at least 1, from additions and multiplications alone. `Math.log` may differ in
 * its last bit from engine to engine; this may not, so the rarities below are the same integers on every machine.
 */
export function naturalLogarithm(value: number): number {
  let mantissa = value
  let halvings = 0
  while (mantissa > 1.5) {
    mantissa /= 2
    halvings++
  }
  // ln(m) = 2 artanh((m - 1) / (m + 1)), which converges fast for 0.75 < m <= 1.5.
  const ratio = (mantissa - 1) / (mantissa + 1)
  const square = ratio * ratio
  let power = ratio
  let sum = 0
  for (let odd = 1; odd <= 41; odd += 2) {
    sum += power / odd
    power *= square
  }
  return 2 * sum + halvings * Math.LN2
}

/**
 * How much a concept tells: 1000 for one that a single profile asks or none, near 0 for one that all ask, at least 1.
 * `max(1, round(1000 ln((N + 1) / (df + 1)) / ln(N + 1)))`, the inverse document frequency of Spärck Jones (1972),
 * smoothed and scaled to 0..1000.
 */
export function rarityOf(profiles: number, asking: number): number {
  const total = naturalLogarithm(profiles + 1)
  const share = (total - naturalLogarithm(Math.min(asking, profiles) + 1)) / total
  return Math.max(1, Math.round(1000 * share))
}

/** The middle of a list of integers; of an even number, the lower of the two. */
export function lowerMedian(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[(sorted.length - 1) >> 1]
}
