import { type CodeColumn, pointAt, type Segment } from '../compile/segment.js'
import type { Part, Table } from '../compile/table.js'
import { type LimitPart, noLimits } from '../criteria/limit.js'
import type { Pair } from '../criteria/pair.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Point } from '../domain/place.js'
import type { Asker } from './asker.js'

/** Where a criterion finds what it reads of the rows of a segment. */
export interface Codes {
  /** The code of each row. */
  readonly codes: CodeColumn
  /** One more than the highest code. */
  readonly size: number
  /** The asker beside what a code stands for. */
  readonly pairOf: (code: number) => Pair
  /** A name for memory of it: rows of all segments share codes, but for points. */
  readonly memo: string
  /** Whether a code means the same for as long as the table stands, so that answers can be kept. */
  readonly lasting: boolean
}

/** The codes of a criterion, for its measure. Where the asker is a person, the code for travel is the point of a row. */
export function codesOf<T>(id: CriterionId, asker: Asker<T>, table: Table<T>, { segment, name }: Part): Codes {
  if (id === 'travel' && asker.pairAt !== undefined) return pointsOf(asker.pairAt, segment, name)
  const column = asker.facets.ofCriterion.get(id)
  if (column === undefined) throw new RangeError(`no codes for '${id}'`)
  return columnOf(column, asker, table, segment)
}

/** The codes of a criterion, for its limits: all that have to be looked at. */
export interface LimitCodes extends Codes {
  /** The rows that can limit, ascending; undefined where all may. */
  readonly limiting: Uint32Array | undefined
  readonly limitsOf: (code: number) => readonly LimitPart[]
}

/** The codes of a criterion for its limits, without columns that can limit nobody. */
export function limitCodesOf<T>(
  id: CriterionId,
  asker: Asker<T>,
  table: Table<T>,
  { segment, name }: Part,
): LimitCodes[] {
  const { pairAt, limitsAt } = asker
  if (id === 'travel' && pairAt !== undefined && limitsAt !== undefined) {
    const limitsOf = (code: number) => limitsAt(pointAt(segment.points, code))
    return [{ ...pointsOf(pairAt, segment, name), limiting: undefined, limitsOf }]
  }
  const facets = asker.facets.ofLimits.get(id) ?? []
  return facets
    .filter(({ column }) => table.anyMayLimit(column))
    .map(({ column, limits }) => {
      const codes = columnOf(column, asker, table, segment)
      const limitsOf = (code: number) => (table.mayLimit(column, code) ? limits(codes.pairOf(code)) : noLimits)
      return { ...codes, limiting: segment.limiting[column], limitsOf }
    })
}

function pointsOf(pairAt: (point: Point | undefined) => Pair, { points, pointOf }: Segment, name: string): Codes {
  return {
    codes: pointOf,
    size: points.length / 2 + 1,
    pairOf: (code) => pairAt(pointAt(points, code)),
    memo: `points ${name}`,
    lasting: false,
  }
}

function columnOf<T>(column: number, asker: Asker<T>, table: Table<T>, { codes }: Segment): Codes {
  const size = table.codes(column)
  return {
    codes: codes[column] as CodeColumn,
    size,
    pairOf: (code) => asker.pairWith(table.example(column, code)),
    memo: String(column),
    lasting: true,
  }
}
