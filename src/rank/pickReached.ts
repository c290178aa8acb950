import type { Workspace } from '../compile/workspace.js'
import { compareEffort, type Effort } from '../steps/effort.js'
import type { Seen } from './look.js'
import { type Picked, type Picking, pick } from './pick.js'
import type { ReachedRow } from './reachRows.js'
import { LEFT_OUT, TO_VERIFY } from './standings.js'

/**
 * Picks rows that steps would open, those of least effort first. Rows of equal effort stand as blocked rows do: by score, then
 * the lower of the two sides, then the lot.
 */
export function pickReached<T>(
  picking: Omit<Picking<T>, 'showBlocked'>,
  reached: readonly ReachedRow[],
  seen: readonly Seen[],
  { memos }: Workspace,
): { picked: readonly Picked[]; scored: number } {
  const picked: Picked[] = []
  let scored = 0
  for (const rows of byEffort(reached)) {
    const limit = picking.limit - picked.length
    if (limit <= 0) break
    for (const { ranges, desk } of seen) {
      for (let range = 0; range < ranges.length; range += 2)
        desk.standing.fill(LEFT_OUT, ranges[range], ranges[range + 1])
    }
    for (const { place, row } of rows) (seen[place] as Seen).desk.standing[row] = TO_VERIFY
    const best = pick({ ...picking, limit, showBlocked: false }, seen, memos)
    for (const one of best.picked) picked.push({ ...one, status: 'blocked' })
    scored += best.scored
  }
  return { picked, scored }
}

/** Rows in groups of equal effort, the least first. */
function byEffort(reached: readonly ReachedRow[]): ReachedRow[][] {
  const sorted = [...reached].sort((a, b) => compareEffort(a.found.effort, b.found.effort))
  const groups: ReachedRow[][] = []
  let last: Effort | undefined
  for (const one of sorted) {
    const { effort } = one.found
    if (last === undefined || compareEffort(last, effort) !== 0) groups.push([])
    groups.at(-1)?.push(one)
    last = effort
  }
  return groups
}
