import { Frontier } from './frontier.js'
import { moveAlong } from './moveAlong.js'
import { forget, nothingReached, type Reached, reach } from './reached.js'
import { hasRoom, part, type Side } from './side.js'
import { lower, raise } from './turnPrices.js'

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
  if (freeThere >= 0) moveAlong(source, freeThere, here, there, near, far)
  else if (letGo !== source) {
    const freed = near.from[letGo] as number
    part(here, letGo, there, freed)
    moveAlong(source, freed, here, there, near, far)
  }
  forget(near)
  forget(far)
}
