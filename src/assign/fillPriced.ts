import { Frontier } from './frontier.js'
import { forget, nothingReached, type Reached, reach } from './reached.js'
import { hasRoom, pair, part, type Side } from './side.js'

/**
 * Fills what has room on side `here` and yet a price, or brings that price down to 0: whichever is nearest. What is nearest is
 * found along shortest ways in the slack (Dijkstra; successive shortest paths with prices as potentials: Ahuja, Magnanti and
 * Orlin, Network Flows, 1993, section 9.7), and may end
 * - at one over there who has room;
 * - at one here whose price comes down to 0, and who may go without a partner then: possibly the one that it began with.
 *
 * Prices stay feasible and pairs tight (slack 0) throughout. Called for both sides in turn, nothing with room has a price any
 * more, and that is the optimum: what all pairs are worth equals what all prices amount to.
 */
export function fillPriced(here: Side, there: Side): void {
  const search = {
    here,
    there,
    near: nothingReached(here),
    far: nothingReached(there),
    frontier: new Frontier(),
  }
  for (let at = 0; at < here.size; at++) {
    while ((here.price[at] as number) > 0 && hasRoom(here, at)) fillOne(at, search)
  }
}

interface Search {
  readonly here: Side
  readonly there: Side
  readonly near: Reached
  readonly far: Reached
  readonly frontier: Frontier
}

function fillOne(source: number, { here, there, near, far, frontier }: Search): void {
  frontier.clear()
  reach(near, source, 0, -1)
  frontier.push(source, 0)
  let end = here.price[source] as number
  let freeThere = -1
  let letGo = source
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
        freeThere = other
        letGo = -1
        continue
      }
      const from = there.firstSlot[other] as number
      for (let slot = from; slot < from + (there.taken[other] as number); slot++) {
        const next = there.partners[slot] as number
        if (way >= (near.distance[next] as number)) continue
        reach(near, next, way, other)
        frontier.push(next, way)
        const toNothing = way + (here.price[next] as number)
        if (toNothing >= end) continue
        end = toNothing
        freeThere = -1
        letGo = next
      }
    }
  }
  lower(here, near, end)
  raise(there, far, end)
  if (freeThere >= 0) shift(source, freeThere, here, there, near, far)
  else if (letGo !== source) {
    const freed = near.from[letGo] as number
    part(here, letGo, there, freed)
    shift(source, freed, here, there, near, far)
  }
  forget(near)
  forget(far)
}

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

/** Moves partners along the way that was found: `free` gets the one before it, whose former partner gets the one before that. */
export function shift(source: number, free: number, here: Side, there: Side, near: Reached, far: Reached): void {
  let other = free
  for (;;) {
    const at = far.from[other] as number
    if (at === source) {
      pair(here, at, there, other)
      return
    }
    const former = near.from[at] as number
    part(here, at, there, former)
    pair(here, at, there, other)
    other = former
  }
}
