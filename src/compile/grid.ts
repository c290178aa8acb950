import type { Point } from '../domain/place.js'

/** The side of a cell in degrees: about 5.5 km both ways at the latitude of the Netherlands. */
const CELL = { lat: 0.05, lon: 0.08 } as const

/** Columns around the earth, so that a row and a column make one number. */
const COLUMNS = Math.ceil(360 / CELL.lon) + 1

/** Metres in a degree of latitude, a little less than on any model of the earth, so that a circle is never cut short. */
const METRES_A_DEGREE = 110_000

/** The cell of what has no place. It comes after all others. */
export const NOWHERE = 0xffffffff

const rowOf = (lat: number): number => Math.floor((lat + 90) / CELL.lat)
const columnOf = (lon: number): number => Math.floor((lon + 180) / CELL.lon)

/** The cell of a point: row by row from the south, from west to east in a row. */
export const cellOf = (lat: number, lon: number): number => rowOf(lat) * COLUMNS + columnOf(lon)

/** The cells around a point, row by row: `[first, last]` of each row, southernmost first. */
export interface Box {
  readonly rows: readonly (readonly [first: number, last: number])[]
}

/**
 * The cells that hold every point within so many metres, and a few points farther away: cells have corners. Undefined where
 * no box says it: at the poles, over the date line, or without an end.
 */
export function boxAround(point: Point, metres: number): Box | undefined {
  const [south, north] = [point.lat - metres / METRES_A_DEGREE, point.lat + metres / METRES_A_DEGREE]
  if (!(south > -89 && north < 89)) return undefined
  const narrowest = Math.cos((Math.max(Math.abs(south), Math.abs(north)) * Math.PI) / 180)
  const half = metres / (METRES_A_DEGREE * narrowest)
  const [west, east] = [point.lon - half, point.lon + half]
  if (west < -180 || east > 180) return undefined
  const rows: [number, number][] = []
  for (let row = rowOf(south); row <= rowOf(north); row++) {
    rows.push([row * COLUMNS + columnOf(west), row * COLUMNS + columnOf(east)])
  }
  return { rows }
}

/** Whether a cell lies in a box. */
export function isInBox(cell: number, { rows }: Box): boolean {
  const first = rows[0]?.[0]
  if (first === undefined) return false
  const row = Math.floor(cell / COLUMNS) - Math.floor(first / COLUMNS)
  const ends = rows[row]
  return ends !== undefined && cell >= ends[0] && cell <= ends[1]
}
