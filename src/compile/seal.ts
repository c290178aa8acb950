import { shared } from '../holding/memory.js'
import { cellOf, NOWHERE } from './grid.js'
import { emptySegment, GONE, type Segment } from './segment.js'

/** A row on its way into a segment. Concepts, firsts and seconds run side by side. */
export interface LooseRow {
  readonly handle: number
  readonly kind: number
  readonly codes: ArrayLike<number>
  readonly sums: ArrayLike<number>
  /** NaN where there is no place. */
  readonly lat: number
  readonly lon: number
  readonly metres: number
  readonly concepts: ArrayLike<number>
  readonly firsts: ArrayLike<number>
  readonly seconds: ArrayLike<number>
}

const isNowhere = ({ lat }: LooseRow): boolean => Number.isNaN(lat)

/** What a segment has to know of a column of codes. */
export interface Column {
  /** How many codes there are. */
  readonly codes: number
  /** Whether a code can limit anyone; undefined for a column by which limits are not looked up. */
  readonly mayLimit: ((code: number) => boolean) | undefined
}

/** Makes a segment of rows: sorted by cell, then by point, so that what lies together is read together. */
export function seal(loose: readonly LooseRow[], columns: readonly Column[], sums: number): Segment {
  const cellsOfLoose = Uint32Array.from(loose, (row) => (isNowhere(row) ? NOWHERE : cellOf(row.lat, row.lon)))
  const order = inOrder(loose, cellsOfLoose)
  const ordered = Array.from(order, (place) => loose[place] as LooseRow)
  const cells = order.map((place) => at(cellsOfLoose, place))
  const lists = countTerms(ordered)
  const size = {
    rows: ordered.length,
    codes: columns.map(({ codes }) => codes),
    sums,
    points: countChanges(ordered, (row) => !isNowhere(row), samePoint),
    cells: countChanges(
      cells,
      () => true,
      (a, b) => a === b,
    ),
    concepts: lists.size,
    postings: [...lists.values()].reduce((sum, count) => sum + count, 0),
  }
  const limiting = columns.map(({ mayLimit }, column) => mayLimit && rowsThatLimit(ordered, column, mayLimit))
  const segment = emptySegment(size, limiting)
  writeRows(segment, ordered)
  writePlaces(segment, ordered, cells)
  writePostings(segment, ordered, lists)
  return segment
}

/** The places of rows in the order of a segment: by cell, then by point, then by handle. */
function inOrder(loose: readonly LooseRow[], cells: Uint32Array): Uint32Array {
  const lats = Float64Array.from(loose, ({ lat }) => (Number.isNaN(lat) ? 0 : lat))
  const lons = Float64Array.from(loose, ({ lon }) => (Number.isNaN(lon) ? 0 : lon))
  const handles = Uint32Array.from(loose, ({ handle }) => handle)
  return Uint32Array.from(loose.keys()).sort(
    (a, b) =>
      at(cells, a) - at(cells, b) ||
      at(lats, a) - at(lats, b) ||
      at(lons, a) - at(lons, b) ||
      at(handles, a) - at(handles, b),
  )
}

/** The rows of a segment that are still held, loose again. A cell's farthest stands for that of each of its rows. */
export function loosen(segment: Segment): LooseRow[] {
  const terms = termsByRow(segment)
  const rows: LooseRow[] = []
  let cell = 0
  for (let row = 0; row < segment.size; row++) {
    while (row >= at(segment.cellStarts, cell + 1)) cell++
    if (segment.kinds[row] === GONE) continue
    const point = at(segment.pointOf, row)
    const nowhere = 2 * point >= segment.points.length
    const [from, to] = [at(terms.starts, row), at(terms.starts, row + 1)]
    rows.push({
      handle: at(segment.handles, row),
      kind: at(segment.kinds, row),
      codes: segment.codes.map((column) => at(column, row)),
      sums: segment.sums.map((column) => at(column, row)),
      lat: nowhere ? Number.NaN : at(segment.points, 2 * point),
      lon: nowhere ? Number.NaN : at(segment.points, 2 * point + 1),
      metres: at(segment.cellMetres, cell),
      concepts: terms.concepts.subarray(from, to),
      firsts: terms.firsts.subarray(from, to),
      seconds: terms.seconds.subarray(from, to),
    })
  }
  return rows
}

const at = (column: ArrayLike<number>, place: number): number => column[place] as number

const samePoint = (a: LooseRow, b: LooseRow): boolean => a.lat === b.lat && a.lon === b.lon

/** How many different runs there are among the items that count. */
function countChanges<T>(items: Iterable<T>, counts: (item: T) => boolean, same: (a: T, b: T) => boolean): number {
  let runs = 0
  let last: T | undefined
  for (const item of items) {
    if (!counts(item)) continue
    if (last === undefined || !same(last, item)) runs++
    last = item
  }
  return runs
}

/** How many rows name each concept, the lowest concept first. */
function countTerms(rows: readonly LooseRow[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { concepts } of rows) {
    for (let place = 0; place < concepts.length; place++) {
      const concept = at(concepts, place)
      counts.set(concept, (counts.get(concept) ?? 0) + 1)
    }
  }
  return new Map([...counts].sort(([a], [b]) => a - b))
}

/** The rows whose code can limit, unless they are most of all: then it is no use to look them up. */
function rowsThatLimit(
  rows: readonly LooseRow[],
  column: number,
  mayLimit: (code: number) => boolean,
): Uint32Array | undefined {
  const found: number[] = []
  rows.forEach(({ codes }, row) => {
    if (mayLimit(at(codes, column))) found.push(row)
  })
  if (2 * found.length > rows.length) return undefined
  const limiting = new Uint32Array(shared(found.length * Uint32Array.BYTES_PER_ELEMENT))
  limiting.set(found)
  return limiting
}

function writeRows(segment: Segment, rows: readonly LooseRow[]): void {
  rows.forEach(({ handle, kind, codes, sums }, row) => {
    segment.handles[row] = handle
    segment.kinds[row] = kind
    segment.codes.forEach((column, facet) => {
      column[row] = at(codes, facet)
    })
    segment.sums.forEach((column, which) => {
      column[row] = at(sums, which)
    })
  })
}

function writePlaces(segment: Segment, rows: readonly LooseRow[], cells: Uint32Array): void {
  const { points, pointOf, cellStarts, cellMetres } = segment
  let [point, cell] = [-1, -1]
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    if (isNowhere(row)) pointOf[index] = points.length / 2
    else {
      if (before === undefined || !samePoint(before, row)) {
        point++
        points[2 * point] = row.lat
        points[2 * point + 1] = row.lon
      }
      pointOf[index] = point
    }
    if (index === 0 || cells[index] !== cells[index - 1]) {
      cell++
      segment.cells[cell] = at(cells, index)
      cellStarts[cell] = index
    }
    cellMetres[cell] = Math.max(at(cellMetres, cell), row.metres)
  })
  cellStarts[cell + 1] = rows.length
}

function writePostings(segment: Segment, rows: readonly LooseRow[], counts: ReadonlyMap<number, number>): void {
  const next = new Map<number, number>()
  let [list, start] = [0, 0]
  for (const [concept, count] of counts) {
    segment.concepts[list] = concept
    segment.starts[list++] = start
    next.set(concept, start)
    start += count
  }
  segment.starts[list] = start
  rows.forEach(({ concepts, firsts, seconds }, row) => {
    for (let place = 0; place < concepts.length; place++) {
      const concept = at(concepts, place)
      const posting = next.get(concept) ?? 0
      next.set(concept, posting + 1)
      segment.rows[posting] = row
      segment.firsts[posting] = at(firsts, place)
      segment.seconds[posting] = at(seconds, place)
    }
  })
}

/** The posting lists turned round: for each row its concepts. */
function termsByRow({ size, concepts, starts, rows, firsts, seconds }: Segment) {
  const ends = new Uint32Array(size + 1)
  for (const row of rows) ends[row + 1] = at(ends, row + 1) + 1
  for (let row = 0; row < size; row++) ends[row + 1] = at(ends, row + 1) + at(ends, row)
  const next = ends.slice()
  const turned = {
    starts: ends,
    concepts: new Uint32Array(rows.length),
    firsts: new Uint32Array(rows.length),
    seconds: new Uint16Array(rows.length),
  }
  concepts.forEach((concept, list) => {
    for (let posting = at(starts, list); posting < at(starts, list + 1); posting++) {
      const row = at(rows, posting)
      const place = at(next, row)
      next[row] = place + 1
      turned.concepts[place] = concept
      turned.firsts[place] = at(firsts, posting)
      turned.seconds[place] = at(seconds, posting)
    }
  })
  return turned
}
