import { Memos } from './memo.js'

/** Room to work in for one segment: for each row how it stands, and its two sums; all zero between uses but `standing`. */
export interface Desk {
  readonly standing: Uint8Array
  readonly firsts: Float64Array
  readonly seconds: Float64Array
  /** The rows whose sums are not zero. */
  readonly touched: Uint32Array
}

/** The memory that a ranking works in, kept from one to the next so that none has to be made. */
export class Workspace {
  readonly memos = new Memos()
  readonly #desks: Desk[] = []

  /** The desk of the segment at a place in the list, with room for so many rows. */
  desk(place: number, rows: number): Desk {
    const present = this.#desks[place]
    if (present !== undefined && present.standing.length >= rows) return present
    const room = Math.max(rows, 1024)
    const made = {
      standing: new Uint8Array(room),
      firsts: new Float64Array(room),
      seconds: new Float64Array(room),
      touched: new Uint32Array(room),
    }
    this.#desks[place] = made
    return made
  }
}
