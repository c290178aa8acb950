import { type Box, boxAround, isInBox, NOWHERE } from '../compile/grid.js'
import type { Segment } from '../compile/segment.js'
import type { Point } from '../domain/place.js'

/** Rows of a segment, as beginnings and ends by turns, ascending. */
export type Ranges = readonly number[]

/** All rows. */
export const allRows = ({ size }: Segment): Ranges => (size === 0 ? [] : [0, size])

/** The rows in the cells of a box, and those without a place. */
export function rowsInBox({ cells, cellStarts }: Segment, { rows }: Box): Ranges {
  const ranges: number[] = []
  let cell = 0
  for (const [first, last] of rows) {
    cell = firstAtLeast(cells, first, cell)
    const from = cell
    while (cell < cells.length && (cells[cell] as number) <= last) cell++
    addRange(ranges, cellStarts[from] as number, cellStarts[cell] as number)
  }
  const end = cells.length - 1
  if (cells[end] === NOWHERE && cell <= end) addRange(ranges, cellStarts[end] as number, cellStarts[end + 1] as number)
  return ranges
}

/** The rows in cells of which any may go as far as a point, and those without a place. */
export function rowsReaching({ cells, cellStarts, cellMetres }: Segment, point: Point): Ranges {
  const boxes = new Map<number, Box | undefined>()
  const ranges: number[] = []
  cells.forEach((cell, index) => {
    const metres = cellMetres[index] as number
    if (cell !== NOWHERE && Number.isFinite(metres)) {
      if (!boxes.has(metres)) boxes.set(metres, boxAround(point, metres))
      const box = boxes.get(metres)
      if (box !== undefined && !isInBox(cell, box)) return
    }
    addRange(ranges, cellStarts[index] as number, cellStarts[index + 1] as number)
  })
  return ranges
}

/** Puts a range at the end, as one with the last where they touch. */
function addRange(ranges: number[], from: number, to: number): void {
  if (from === to) return
  if (ranges.at(-1) === from) ranges[ranges.length - 1] = to
  else ranges.push(from, to)
}

/** The first place from `from` on whose value is at least this; the column ascends. */
export function firstAtLeast(column: Uint32Array, value: number, from: number, end = column.length): number {
  let [low, high] = [from, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((column[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
