import type { Point } from '../domain/place.js'
import { type CodeColumn, pointAt, type Segment } from './segment.js'

/** The code of what is in no row. */
const NONE = -1

/** How much room there is at first. */
const LEAST_ROOM = 1024

/**
 * Where the records are of a column that has a code for each, and the code of each in another column: what stands in columns need
 * not be made of a record again.
 */
export class WhereaboutsByCode {
  #lats = new Float64Array(0)
  #lons = new Float64Array(0)
  #alike = new Int32Array(0)

  /** Notes all rows of a segment: `column` has a code for each, `other` is the other column. */
  note({ size, codes, points, pointOf }: Segment, column: number, other: number): void {
    const [own, alike] = [codes[column] as CodeColumn, codes[other] as CodeColumn]
    let codesHere = 0
    for (const code of own) codesHere = Math.max(codesHere, code + 1)
    this.#makeRoom(codesHere)
    for (let row = 0; row < size; row++) {
      const code = own[row] as number
      const point = pointAt(points, pointOf[row] as number)
      this.#lats[code] = point?.lat ?? Number.NaN
      this.#lons[code] = point?.lon ?? Number.NaN
      this.#alike[code] = alike[row] as number
    }
  }

  /** Where the record of a code is, if anywhere, and its code in the other column; undefined for one that no row has. */
  of(code: number): { readonly point: Point | undefined; readonly alike: number } | undefined {
    const alike = this.#alike[code] ?? NONE
    if (alike === NONE) return undefined
    const [lat, lon] = [this.#lats[code] as number, this.#lons[code] as number]
    return { point: Number.isNaN(lat) ? undefined : { lat, lon }, alike }
  }

  #makeRoom(codes: number): void {
    if (codes <= this.#alike.length) return
    const room = Math.max(codes, 2 * this.#alike.length, LEAST_ROOM)
    const [lats, lons, alike] = [new Float64Array(room), new Float64Array(room), new Int32Array(room).fill(NONE)]
    lats.set(this.#lats)
    lons.set(this.#lons)
    alike.set(this.#alike)
    this.#lats = lats
    this.#lons = lons
    this.#alike = alike
  }
}
