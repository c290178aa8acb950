import { type CodeColumn, GONE, OPEN, type Segment } from '../compile/segment.js'
import type { Part, Table } from '../compile/table.js'
import type { Desk, Workspace } from '../compile/workspace.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Filter } from '../domain/rankOptions.js'
import type { Asker } from '../score/asker.js'
import type { Waivers } from '../score/waiver.js'
import { type AdmittedCodes, admittedCodes } from './filter.js'
import { allRows, type Ranges } from './ranges.js'
import {
  blockedBy,
  countStandings,
  ELIGIBLE,
  FILTERED,
  LAST_BLOCKED,
  LEFT_OUT,
  Standings,
  TO_VERIFY,
} from './standings.js'

/** What rows are looked at for, and which of them count. */
export interface Looking<T> {
  readonly asker: Asker<T>
  readonly table: Table<T>
  readonly waivers: Waivers
  readonly filter: Filter
  /** Handles of rows that are left out, since the pair came up before. */
  readonly history: readonly number[]
  readonly parts: readonly Part[]
  /** The rows of a segment that have to be looked at. All others are blocked by travel. */
  rangesOf(part: Part): Ranges
}

/** A segment that was looked at: `desk.standing` says of each row in the ranges how it stands. */
export interface Seen {
  readonly part: Part
  readonly ranges: Ranges
  readonly desk: Desk
}

/** What was seen. */
export interface Sight {
  readonly seen: readonly Seen[]
  readonly counts: {
    readonly eligible: number
    readonly toVerify: number
    readonly blocked: number
    readonly openHiring: number
    readonly filtered: number
  }
  readonly blockedBy: ReadonlyMap<CriterionId, number>
  /** The handles that are left out: those of the history that are held and not filtered out. */
  readonly leftOut: readonly number[]
  /** The rows that hire openly, of those that were looked at. */
  readonly open: readonly { readonly part: Part; readonly row: number }[]
  /** How many rows were looked at one by one. */
  readonly looked: number
}

/** Looks how every row stands, column by column, and counts. */
export function look<T>(looking: Looking<T>, workspace: Workspace): Sight {
  const { asker, table, waivers, filter, history, parts, rangesOf } = looking
  const admitted = admittedCodes(filter, table)
  const standings = new Standings(asker, table, waivers, workspace.memos)
  const counts = { eligible: 0, toVerify: 0, blocked: 0, openHiring: 0, filtered: 0 }
  const blocked = new Map<CriterionId, number>()
  const block = (criterion: CriterionId, count: number) => {
    if (count === 0) return
    counts.blocked += count
    blocked.set(criterion, (blocked.get(criterion) ?? 0) + count)
  }
  const leftOut: number[] = []
  const open: { part: Part; row: number }[] = []
  const takesOut = admitted.length > 0 || history.length > 0
  let looked = 0
  const seen = parts.map((part, place): Seen => {
    const { segment } = part
    const ranges = rangesOf(part)
    const desk = workspace.desk(place, segment.size)
    const { standing } = desk
    eachRange(takesOut ? allRows(segment) : ranges, (from, to) => standing.set(segment.kinds.subarray(from, to), from))
    eachRange(ranges, (from, to) => {
      looked += to - from
    })
    const unseen = { live: part.live, open: part.open }
    const takenOut = (kind: number) => {
      if (kind === OPEN) unseen.open--
      else unseen.live--
    }
    counts.filtered += filterOut(segment, admitted, standing, takenOut)
    for (const handle of history) {
      const at = table.placeOf(handle)
      if (at?.part !== part || standing[at.row] === FILTERED) continue
      leftOut.push(handle)
      standing[at.row] = LEFT_OUT
      takenOut(segment.kinds[at.row] as number)
    }
    standings.write(part, ranges, standing)
    const rows = countStandings(standing, ranges)
    for (let stands = ELIGIBLE; stands <= LAST_BLOCKED; stands++) {
      const count = rows[stands] ?? 0
      unseen.live -= count
      if (stands === ELIGIBLE) counts.eligible += count
      else if (stands === TO_VERIFY) counts.toVerify += count
      else block(blockedBy(stands), count)
    }
    block('travel', unseen.live)
    counts.openHiring += unseen.open
    if ((rows[OPEN] ?? 0) > 0) {
      eachRange(ranges, (from, to) => {
        for (let row = from; row < to; row++) if (standing[row] === OPEN) open.push({ part, row })
      })
    }
    return { part, ranges, desk }
  })
  return { seen, counts, blockedBy: blocked, leftOut, open, looked }
}

/** Marks the rows that a filter keeps out, column by column, and says how many there are. */
function filterOut(
  { size, codes, kinds }: Segment,
  admitted: AdmittedCodes,
  standing: Uint8Array,
  takenOut: (kind: number) => void,
): number {
  let filtered = 0
  for (const { column, admitted: admits } of admitted) {
    const values = codes[column] as CodeColumn
    for (let row = 0; row < size; row++) {
      const stands = standing[row] as number
      if (admits[values[row] as number] === 1 || stands === FILTERED || stands === GONE) continue
      standing[row] = FILTERED
      filtered++
      takenOut(kinds[row] as number)
    }
  }
  return filtered
}

function eachRange(ranges: Ranges, visit: (from: number, to: number) => void): void {
  for (let range = 0; range < ranges.length; range += 2) visit(ranges[range] as number, ranges[range + 1] as number)
}
