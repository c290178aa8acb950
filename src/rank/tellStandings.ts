import type { Seen } from './look.js'
import type { StandingOfRow } from './pick.js'
import { LAST_BLOCKED, TOO_FAR } from './standings.js'

/**
 * Tells how each row stands that was looked at and counts. What is blocked by travel is not told: the most of it was never
 * looked at, and it is the rest of those that are held.
 */
export function tellStandings(seen: readonly Seen[], stands: StandingOfRow): void {
  for (const { part, ranges, desk } of seen) {
    const { handles } = part.segment
    const { standing } = desk
    for (let range = 0; range < ranges.length; range += 2) {
      const to = ranges[range + 1] as number
      for (let row = ranges[range] as number; row < to; row++) {
        const now = standing[row] as number
        if (now <= LAST_BLOCKED && now !== TOO_FAR) stands(handles[row] as number, now)
      }
    }
  }
}
