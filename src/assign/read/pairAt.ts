import type { Rows } from './rows.js'

/** The number of a pair among what was read, or -1. */
export function pairAt({ start, to }: Rows, row: number, vacancy: number): number {
  let [low, high] = [start[row] as number, start[row + 1] as number]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((to[middle] as number) < vacancy) low = middle + 1
    else high = middle
  }
  return low < (start[row + 1] as number) && to[low] === vacancy ? low : -1
}
