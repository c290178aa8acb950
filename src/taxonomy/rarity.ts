import { naturalLogarithm } from '../domain/logarithm.js'

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
