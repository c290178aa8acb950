import type { Market } from '../market/market.js'
import { rowOfEach } from '../read/rows.js'
import { bestFirst, type Lots } from './bestFirst.js'

/**
 * Gives places in the order of `bestFirst`, each pair that is still possible. Returns by candidate the number of their pair, or -1.
 */
export function greedy({ rows, places }: Market, lots: Lots): Int32Array {
  const rowOf = rowOfEach(rows)
  const left = places.slice()
  const chosen = new Int32Array(rows.start.length - 1).fill(-1)
  for (const edge of bestFirst(rows, lots)) {
    const row = rowOf[edge] as number
    const vacancy = rows.to[edge] as number
    if (chosen[row] !== -1 || left[vacancy] === 0) continue
    chosen[row] = edge
    left[vacancy] = (left[vacancy] as number) - 1
  }
  return chosen
}
