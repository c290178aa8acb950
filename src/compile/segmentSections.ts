import { shared } from '../holding/memory.js'
import { type Sections, sectionOf, type TypedArray } from '../holding/sections.js'
import { damaged } from '../holding/snapshotError.js'
import { type CodeColumn, GONE, LIVE, OPEN, type Segment } from './segment.js'

/** How many different values the columns of a segment may have: handles, codes of each column, and concepts. */
export interface SegmentBounds {
  readonly handles: number
  readonly codes: readonly number[]
  readonly sums: number
  readonly concepts: number
}

/** The columns of segments for a snapshot, not copied. */
export function segmentSections(segments: readonly Segment[], name: string): Record<string, TypedArray> {
  const sections: Record<string, TypedArray> = { [`${name}.segments`]: new Uint32Array([segments.length]) }
  segments.forEach((segment, number) => {
    const own = `${name}.segment${number}`
    const { size: _, codes, limiting, sums, ...columns } = segment
    for (const [column, values] of Object.entries(columns)) sections[`${own}.${column}`] = values
    codes.forEach((values, column) => {
      sections[`${own}.codes${column}`] = values
    })
    limiting.forEach((rows, column) => {
      if (rows !== undefined) sections[`${own}.limiting${column}`] = rows
    })
    sums.forEach((values, column) => {
      sections[`${own}.sums${column}`] = values
    })
  })
  return sections
}

/**
 * The segments of a snapshot as views of its bytes, but for `kinds`, the only column that changes, which is copied. Throws a
 * PassendError `damaged-snapshot` where columns do not fit each other.
 */
export function openSegments(sections: Sections, name: string, bounds: SegmentBounds): Segment[] {
  const count = sectionOf(sections, `${name}.segments`, 'Uint32Array')[0]
  if (count === undefined || count > sections.size)
    throw damaged(`'${name}' has not as many segments as it says`, { name })
  return Array.from({ length: count }, (_, number) => openSegment(sections, `${name}.segment${number}`, bounds))
}

function openSegment(sections: Sections, name: string, bounds: SegmentBounds): Segment {
  const { codes, sums } = bounds
  const whole = (column: string) => sectionOf(sections, `${name}.${column}`, 'Uint32Array')
  const handles = whole('handles')
  const segment: Segment = {
    size: handles.length,
    handles,
    kinds: copied(sectionOf(sections, `${name}.kinds`, 'Uint8Array')),
    codes: codes.map((_, column) => codesIn(sections, `${name}.codes${column}`)),
    limiting: codes.map((_, column) =>
      sections.has(`${name}.limiting${column}`) ? whole(`limiting${column}`) : undefined,
    ),
    sums: Array.from({ length: sums }, (_, column) => whole(`sums${column}`)),
    points: sectionOf(sections, `${name}.points`, 'Float64Array'),
    pointOf: whole('pointOf'),
    cells: whole('cells'),
    cellStarts: whole('cellStarts'),
    cellMetres: sectionOf(sections, `${name}.cellMetres`, 'Float64Array'),
    concepts: whole('concepts'),
    starts: whole('starts'),
    rows: whole('rows'),
    firsts: whole('firsts'),
    seconds: sectionOf(sections, `${name}.seconds`, 'Uint16Array'),
  }
  if (!isWhole(segment, bounds)) throw damaged(`the columns of '${name}' do not fit each other`, { name })
  return segment
}

function isWhole(segment: Segment, { handles, codes, concepts }: SegmentBounds): boolean {
  const { size, kinds, sums, points, pointOf, cells, cellStarts, cellMetres, starts, rows, firsts, seconds } = segment
  return (
    [kinds, pointOf, ...segment.codes, ...sums].every(({ length }) => length === size) &&
    below(segment.handles, handles) &&
    kinds.every((kind) => kind === LIVE || kind === OPEN || kind === GONE) &&
    segment.codes.every((column, index) => below(column, codes[index] ?? 0)) &&
    points.length % 2 === 0 &&
    below(pointOf, points.length / 2 + 1) &&
    cellMetres.length === cells.length &&
    leads(cellStarts, cells.length, size) &&
    segment.limiting.every((rows) => rows === undefined || below(rows, size)) &&
    below(segment.concepts, concepts) &&
    leads(starts, segment.concepts.length, rows.length) &&
    below(rows, size) &&
    firsts.length === rows.length &&
    seconds.length === rows.length
  )
}

/** A column of codes, of either width. */
const codesIn = (sections: Sections, name: string): CodeColumn =>
  sections.get(name) instanceof Uint16Array
    ? sectionOf(sections, name, 'Uint16Array')
    : sectionOf(sections, name, 'Uint32Array')

function below(column: CodeColumn, end: number): boolean {
  for (const value of column) if (value >= end) return false
  return true
}

/** Whether a column goes from 0 to `end` in so many steps and never back. */
function leads(column: Uint32Array, steps: number, end: number): boolean {
  return (
    column.length === steps + 1 &&
    column[0] === 0 &&
    column[steps] === end &&
    column.every((value, place) => place === 0 || value >= (column[place - 1] as number))
  )
}

function copied(column: Uint8Array): Uint8Array {
  const copy = new Uint8Array(shared(column.length))
  copy.set(column)
  return copy
}
