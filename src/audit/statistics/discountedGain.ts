import { naturalLogarithm } from '../../domain/logarithm.js'

const LOG_TWO = naturalLogarithm(2)

/** The attention that a place gets, from 1: 1 / log2(1 + place), so 1 for the first and less for each after it. */
export const attention = (place: number): number => LOG_TWO / naturalLogarithm(1 + place)

/**
 * nDCG at k of a list (Järvelin and Kekäläinen 2002), 0 to 1: the attention that the successes among the first k got, of what they could
 * have got at most. `successes`: by place, best first. NaN for a list without a success.
 */
export function discountedGain(successes: readonly boolean[], k: number): number {
  let [got, most, count] = [0, 0, 0]
  successes.forEach((success, index) => {
    if (!success) return
    count++
    if (index < k) got += attention(index + 1)
    if (count <= k) most += attention(count)
  })
  return got / most
}
