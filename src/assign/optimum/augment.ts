import { moveAlong } from './moveAlong.js'
import { forget, type Reached, reach } from './reached.js'
import { hasRoom, type Side } from './side.js'

/** Where a search along tight pairs is. */
export interface Walk {
  readonly here: Side
  readonly there: Side
  readonly near: Reached
  readonly far: Reached
  /** By number: the edge here, and the slot there, from which to go on looking. */
  readonly arc: Int32Array
  readonly slot: Int32Array
}

/** Moves partners along disjoint ways of tight pairs, until no more are found. Everyone is visited once. */
export function augment(walk: Walk): void {
  const { here, there, near, far, arc, slot } = walk
  arc.set(here.start.subarray(0, here.size))
  slot.set(there.firstSlot.subarray(0, there.size))
  for (let root = 0; root < here.size; root++) {
    if (!hasRoom(here, root) || near.distance[root] === 0) continue
    reach(near, root, 0, -1)
    for (let free = findRoom(root, walk); free >= 0; free = hasRoom(here, root) ? findRoom(root, walk) : -1)
      moveAlong(root, free, here, there, near, far)
  }
  forget(near)
  forget(far)
}

/** Looks depth first for one there who has room; -1 if there is none. Who was visited before is passed over. */
function findRoom(root: number, walk: Walk): number {
  const { there, near, far } = walk
  let at = root
  for (;;) {
    const other = nextTight(at, walk)
    if (other < 0) {
      if (at === root) return -1
      // Back to whom we came from: to another partner of theirs, or to the one before.
      const via = near.from[at] as number
      const sibling = nextPartner(via, walk)
      at = sibling < 0 ? (far.from[via] as number) : sibling
      if (sibling >= 0) reach(near, sibling, 0, via)
      continue
    }
    if (hasRoom(there, other)) {
      far.from[other] = at
      return other
    }
    reach(far, other, 0, at)
    const next = nextPartner(other, walk)
    if (next < 0) continue
    reach(near, next, 0, other)
    at = next
  }
}

function nextTight(at: number, { here, there, far, arc }: Walk): number {
  const last = here.start[at + 1] as number
  const own = here.price[at] as number
  for (let edge = arc[at] as number; edge < last; edge++) {
    const other = here.to[edge] as number
    if (own + (there.price[other] as number) !== (here.weight[edge] as number)) continue
    if (far.distance[other] === 0 && !hasRoom(there, other)) continue
    arc[at] = edge + 1
    return other
  }
  arc[at] = last
  return -1
}

function nextPartner(other: number, { there, near, slot }: Walk): number {
  const last = (there.firstSlot[other] as number) + (there.taken[other] as number)
  for (let place = slot[other] as number; place < last; place++) {
    const next = there.partners[place] as number
    if (near.distance[next] === 0) continue
    slot[other] = place + 1
    return next
  }
  slot[other] = last
  return -1
}
