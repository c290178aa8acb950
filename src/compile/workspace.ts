import { Memos } from './memo.js'

/** Room to work in for one segment: for each row how it stands, and its two sums. What is there from before means nothing. */
export interface Desk {
  readonly standing: Uint8Array
  readonly firsts: Float64Array
  readonly seconds: Float64Array
  /** Rows to score, ascending: those whose sums are not zero first. */
  readonly rows: Uint32Array
  /** The same of the others, on their way there. */
  readonly others: Uint32Array
  /** Of each of those rows what it has lost in each of the four sums of a score, and the highest score it can have. */
  readonly lost: readonly [Int32Array, Int32Array, Int32Array, Int32Array]
  readonly bounds: Uint16Array
}

/** The memory that a ranking works in, kept from one to the next so that none has to be made. */
export class Workspace {
  readonly memos = new Memos()
  readonly #desks: Desk[] = []

  /** The desk of the segment at a place in the list, with room for so many rows. */
  desk(place: number, size: number): Desk {
    const present = this.#desks[place]
    if (present !== undefined && present.standing.length >= size) return present
    const room = Math.max(size, 1024)
    const made = {
      standing: new Uint8Array(room),
      firsts: new Float64Array(room),
      seconds: new Float64Array(room),
      rows: new Uint32Array(room),
      others: new Uint32Array(room),
      lost: [new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room)],
      bounds: new Uint16Array(room),
    } as const
    this.#desks[place] = made
    return made
  }
}
