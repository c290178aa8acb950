import type { Point } from '../domain/place.js'
import { shared } from '../holding/memory.js'

/** How a row stands before anybody looks: live, hiring openly, or no longer held. */
export const LIVE = 0
export const OPEN = 254
export const GONE = 255

/** Codes of rows, in as few bytes as they fit. */
export type CodeColumn = Uint16Array | Uint32Array

/** How many codes fit in two bytes. */
const IN_TWO_BYTES = 0x10000

/**
 * Rows in the order of the map, in columns of whole numbers. Nothing in it changes but `kinds`, where rows that are gone
 * are marked.
 */
export interface Segment {
  readonly size: number
  /** Whose row it is. */
  readonly handles: Uint32Array
  /** LIVE, OPEN or GONE. */
  readonly kinds: Uint8Array
  /** For each facet the code of each row. */
  readonly codes: readonly CodeColumn[]
  /** For each facet the rows that can limit, ascending; undefined where none is looked up so, or most rows can. */
  readonly limiting: readonly (Uint32Array | undefined)[]
  /** The numbers that the summed criteria need of each row. */
  readonly sums: readonly Uint32Array[]
  /** Latitude and longitude of each different point, in the order of the rows. */
  readonly points: Float64Array
  /** The point of each row; one more than the last point for a row that has none. */
  readonly pointOf: Uint32Array
  /** The cells that have rows, ascending, and where the rows of each begin; one end more than there are cells. */
  readonly cells: Uint32Array
  readonly cellStarts: Uint32Array
  /** The farthest that any row of the cell will go, in metres. */
  readonly cellMetres: Float64Array
  /** Posting lists in compressed rows: the concepts, ascending; where the list of each begins; the rows; two numbers each. */
  readonly concepts: Uint32Array
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  readonly firsts: Uint32Array
  readonly seconds: Uint16Array
}

/** How many rows, points, cells, concepts and postings a segment has room for. */
export interface SegmentSize {
  readonly rows: number
  /** How many codes there are in each column. */
  readonly codes: readonly number[]
  readonly sums: number
  readonly points: number
  readonly cells: number
  readonly concepts: number
  readonly postings: number
}

/** A segment with all its columns at zero, but for those of what can limit, which are made before. */
export function emptySegment(
  { rows, codes, sums, points, cells, concepts, postings }: SegmentSize,
  limiting: Segment['limiting'],
): Segment {
  const whole = (length: number) => new Uint32Array(shared(length * 4))
  return {
    size: rows,
    handles: whole(rows),
    kinds: new Uint8Array(shared(rows)),
    codes: codes.map((count) => (count <= IN_TWO_BYTES ? new Uint16Array(shared(rows * 2)) : whole(rows))),
    limiting,
    sums: Array.from({ length: sums }, () => whole(rows)),
    points: new Float64Array(shared(points * 16)),
    pointOf: whole(rows),
    cells: whole(cells),
    cellStarts: whole(cells + 1),
    cellMetres: new Float64Array(shared(cells * 8)),
    concepts: whole(concepts),
    starts: whole(concepts + 1),
    rows: whole(postings),
    firsts: whole(postings),
    seconds: new Uint16Array(shared(postings * 2)),
  }
}

/** The point of a row, or undefined if it has none. */
export function pointOf({ points, pointOf: codes }: Segment, row: number): Point | undefined {
  return pointAt(points, codes[row] as number)
}

/** The point of a code, or undefined for the code of no point. */
export function pointAt(points: Float64Array, code: number): Point | undefined {
  const [lat, lon] = [points[2 * code], points[2 * code + 1]]
  return lat === undefined || lon === undefined ? undefined : { lat, lon }
}
