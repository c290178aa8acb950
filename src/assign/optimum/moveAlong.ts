import type { Reached } from './reached.js'
import { pair, part, type Side } from './side.js'

/** Moves partners along the way that was found: `free` gets the one before it, whose former partner gets the one before that. */
export function moveAlong(source: number, free: number, here: Side, there: Side, near: Reached, far: Reached): void {
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
