import type { Memo, Memos } from '../compile/memo.js'
import type { CodeColumn } from '../compile/segment.js'
import type { Table } from '../compile/table.js'
import type { Pair } from '../criteria/pair.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { StepBounds } from '../domain/stepOptions.js'
import type { Asker } from '../score/asker.js'
import { type LimitColumn, limitColumnsOf, outcomes } from '../score/limitColumns.js'
import type { Waivers } from '../score/waiver.js'
import type { Found } from '../steps/search.js'
import type { StepFinder } from '../steps/stepFinder.js'
import type { Seen } from './look.js'
import { isBlocked, outcomesUnder } from './standings.js'

/** What blocked rows are looked at for again. */
export interface Reaching<T> {
  readonly asker: Asker<T>
  readonly table: Table<T>
  readonly waivers: Waivers
  readonly finder: StepFinder
  readonly bounds: StepBounds
  /** The whole pair with a row, by its handle. */
  pairOf(handle: number): Pair
  /** What of a row can stand for others; undefined where rows are people, whom steps change as a whole. */
  readonly likeness: Likeness | undefined
}

/** What of a job that is a row can stand for other jobs. */
export interface Likeness {
  /** Whether it has tasks of which one can be left out. */
  hasManyTasks(part: Seen['part'], row: number): boolean
  /** All that steps depend on beside what blocks it, as a text. */
  nameOf(part: Seen['part'], row: number): string
}

/** A blocked row that steps would open. */
export interface ReachedRow {
  readonly place: number
  readonly row: number
  readonly found: Found
}

/** Whether a limit can be opened, and by which steps a row, as far as it was worked out in this use. */
interface Known {
  readonly canOpen: Map<string, boolean>
  readonly found: Map<string, Found | undefined>
}

/**
 * The blocked rows that steps would open. Rows that are blocked by the same codes are opened by the same steps, so each
 * combination is worked out once, from the whole pair of the first row that has it.
 */
export function reachRows<T>(reaching: Reaching<T>, seen: readonly Seen[], memos: Memos): ReachedRow[] {
  const known: Known = { canOpen: new Map(), found: new Map() }
  return seen.flatMap((one, place) => {
    const columns = limitColumnsOf(reaching.asker, reaching.table, one.part).map((column) => ({
      column,
      outcomes: outcomesUnder(column, reaching.waivers, memos),
    }))
    const reached: ReachedRow[] = []
    for (let range = 0; range < one.ranges.length; range += 2) {
      for (let row = one.ranges[range] as number; row < (one.ranges[range + 1] as number); row++) {
        if (!isBlocked(one.desk.standing[row] as number)) continue
        const found = stepsFor(reaching, one.part, row, columns, known)
        if (found !== undefined) reached.push({ place, row, found })
      }
    }
    return reached
  })
}

interface ColumnOutcomes {
  readonly column: LimitColumn
  readonly outcomes: Memo
}

/** The steps of least effort that open a blocked row. */
function stepsFor<T>(
  { finder, bounds, waivers, pairOf, likeness }: Reaching<T>,
  part: Seen['part'],
  row: number,
  columns: readonly ColumnOutcomes[],
  known: Known,
): Found | undefined {
  const blockers = blockersOf(columns, row)
  const ids = blockers.map(({ id }) => id)
  if (!finder.canMove(ids)) return undefined
  const handle = part.segment.handles[row] as number
  const manyTasks = likeness?.hasManyTasks(part, row) ?? false
  const isAlike = likeness !== undefined && !finder.looksAround(ids, manyTasks)
  const own = isAlike ? likeness.nameOf(part, row) : `handle ${handle}`
  let pair: Pair | undefined
  const whole = () => {
    pair ??= pairOf(handle)
    return pair
  }
  for (const { id, name, partOf } of blockers) {
    const ofPerson = likeness !== undefined && partOf !== undefined && finder.movedByPersonAlone(id, manyTasks)
    const limit = ofPerson ? name : `${own} ${name}`
    let canOpen = known.canOpen.get(limit)
    if (canOpen === undefined) {
      canOpen = ofPerson ? finder.canOpenPart(partOf(), id, waivers) : finder.canOpen(whole(), id, waivers)
      known.canOpen.set(limit, canOpen)
    }
    if (!canOpen) return undefined
  }
  const name = `${own} ${blockers.map((blocker) => blocker.name).join(' ')}`
  if (!known.found.has(name)) known.found.set(name, finder.opening(whole(), bounds, waivers))
  return known.found.get(name)
}

/** A criterion that blocks a row, by one code or, where it looks at parts of a job apart, by several. */
interface Blocker {
  readonly id: CriterionId
  readonly name: string
  /** The asker beside what the one code stands for. */
  readonly partOf: (() => Pair) | undefined
}

/** The criteria that block a row. */
function blockersOf(columns: readonly ColumnOutcomes[], row: number): Blocker[] {
  const blockers: Blocker[] = []
  for (const { column, outcomes: memo } of columns) {
    const code = (column.codes as CodeColumn)[row] as number
    if (memo.of(code) !== outcomes.unmet) continue
    const { id } = column
    const name = `${id} ${column.memo}:${code}`
    const before = blockers.at(-1)
    if (before?.id === id) blockers[blockers.length - 1] = { id, name: `${before.name} ${name}`, partOf: undefined }
    else blockers.push({ id, name, partOf: () => column.pairOf(code) })
  }
  return blockers
}
