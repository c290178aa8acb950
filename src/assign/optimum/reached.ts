import type { Side } from './side.js'

/** How far a search has come on one side: the distance of what it reached and from where; what it did not reach is infinitely far. */
export interface Reached {
  readonly distance: Float64Array
  /** By number: from whom on the other side it was reached. */
  readonly from: Int32Array
  /** What was reached, in the order in which it was. */
  readonly list: number[]
}

/** Nothing is reached yet. */
export const nothingReached = ({ size }: Side): Reached => ({
  distance: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
  from: new Int32Array(size),
  list: [],
})

/** Notes a way that is shorter than any known. */
export function reach({ distance, from, list }: Reached, at: number, far: number, via: number): void {
  if (distance[at] === Number.POSITIVE_INFINITY) list.push(at)
  distance[at] = far
  from[at] = via
}

/** Forgets all. */
export function forget({ distance, list }: Reached): void {
  for (const at of list) distance[at] = Number.POSITIVE_INFINITY
  list.length = 0
}
