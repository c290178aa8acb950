import type { Reached } from './reached.js'
import type { Side } from './side.js'

/** Prices of the side from which a search went come down by how much nearer they are than its end. */
export function lower({ price }: Side, { list, distance }: Reached, end: number): void {
  for (const at of list) {
    const gap = end - (distance[at] as number)
    if (gap > 0) price[at] = (price[at] as number) - gap
  }
}

/** Prices of the other side go up likewise. */
export function raise({ price }: Side, { list, distance }: Reached, end: number): void {
  for (const at of list) {
    const gap = end - (distance[at] as number)
    if (gap > 0) price[at] = (price[at] as number) + gap
  }
}
