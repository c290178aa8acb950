import { augment } from './augment.js'
import { Frontier } from './frontier.js'
import { forget, nothingReached, type Reached, reach } from './reached.js'
import { hasRoom, type Side } from './side.js'
import { lower, raise } from './turnPrices.js'

/** What is left when no more people can be placed. */
export interface Closed {
  /** By number: 1 for what on each side can be reached from one here who has room. */
  readonly here: Uint8Array
  readonly there: Uint8Array
  /** How far the prices here of those who have room came down, all alike. */
  readonly lowered: number
}

/**
 * Places as many people as can be, at the least loss of fit. From an optimum, in which nobody who has room has a price. In
 * rounds: the shortest ways from all here who have room to one there who has, then as many disjoint ones along tight
 * pairs as are found (the primal-dual method: Ahuja, Magnanti and Orlin 1993, section 9.8). After every round the division is
 * the best of all that place so many. It ends when no way is left; then no division places more (Berge 1957).
 */
export function placeMore(here: Side, there: Side): Closed {
  const near = nothingReached(here)
  const far = nothingReached(there)
  const frontier = new Frontier()
  const walk = { here, there, near, far, arc: new Int32Array(here.size), slot: new Int32Array(there.size) }
  let lowered = 0
  for (;;) {
    const end = nearestRoom(here, there, near, far, frontier)
    if (end === Number.POSITIVE_INFINITY) return { ...closed(here, there, near, far), lowered }
    lower(here, near, end)
    raise(there, far, end)
    forget(near)
    forget(far)
    lowered += end
    augment(walk)
  }
}

/** How far it is from those here who have room to the nearest there who has. */
function nearestRoom(here: Side, there: Side, near: Reached, far: Reached, frontier: Frontier): number {
  frontier.clear()
  for (let at = here.size - 1; at >= 0; at--) {
    if (!hasRoom(here, at)) continue
    reach(near, at, 0, -1)
    frontier.push(at, 0)
  }
  let end = Number.POSITIVE_INFINITY
  for (let at = frontier.pop(end); at >= 0; at = frontier.pop(end)) {
    const { distance } = frontier
    if (distance > (near.distance[at] as number)) continue
    const base = distance + (here.price[at] as number)
    const last = here.start[at + 1] as number
    for (let edge = here.start[at] as number; edge < last; edge++) {
      const other = here.to[edge] as number
      const way = base + (there.price[other] as number) - (here.weight[edge] as number)
      if (way >= end || way >= (far.distance[other] as number)) continue
      reach(far, other, way, at)
      if (hasRoom(there, other)) {
        end = way
        continue
      }
      const from = there.firstSlot[other] as number
      for (let slot = from; slot < from + (there.taken[other] as number); slot++) {
        const next = there.partners[slot] as number
        if (way >= (near.distance[next] as number)) continue
        reach(near, next, way, other)
        frontier.push(next, way)
      }
    }
  }
  return end
}

function closed(here: Side, there: Side, near: Reached, far: Reached): Omit<Closed, 'lowered'> {
  const marked = { here: new Uint8Array(here.size), there: new Uint8Array(there.size) }
  for (const at of near.list) marked.here[at] = 1
  for (const at of far.list) marked.there[at] = 1
  return marked
}
