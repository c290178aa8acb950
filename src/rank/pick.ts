import type { Memos } from '../compile/memo.js'
import type { Table } from '../compile/table.js'
import { FULL } from '../domain/measure.js'
import type { Asker } from '../score/asker.js'
import { RowScorer } from '../score/rowScorer.js'
import { Best, type Contender } from './best.js'
import type { Seen } from './look.js'
import type { Lot } from './lottery.js'
import { codedTerms, gather, sumUp } from './rowSums.js'
import { LAST_BLOCKED, statusOf, TO_VERIFY } from './standings.js'
import type { Offer } from './topLists.js'

/** What is picked from rows that were looked at. */
export interface Picking<T> {
  readonly asker: Asker<T>
  readonly table: Table<T>
  readonly limit: number
  /** Whether blocked rows are shown too, below all others. */
  readonly showBlocked: boolean
  /** The lot of a row, by its handle. */
  lotOf(handle: number): Lot
  /** Where what is picked from is looked at from the other side too; nothing blocked is shown then. */
  readonly audience?: Audience | undefined
}

/** The lists of the other side: of each row, of those who ask for it. A row is given up only if it can enter neither list. */
export interface Audience {
  /** The score below which the asker cannot enter the list of a row, by its handle. */
  least(handle: number): number
  /** Notes that the asker and a row can be together, for all that is known. */
  note(handle: number, toVerify: boolean): void
  /**
   * Told how each row stands that was looked at, those blocked by travel left out, before any is scored: for who keeps counts by
   * criterion. Absent where nobody does.
   */
  readonly stands?: StandingOfRow
  /** Offers the asker. What is offered is good for this call only. */
  offer(handle: number, offer: Offer): void
}

/** The handle of a row, and how it stands: as one byte, of `standings.ts`. */
export type StandingOfRow = (handle: number, standing: number) => void

/** A row that was picked. */
export interface Picked extends Contender {
  readonly handle: number
  readonly range: { readonly lowest: number; readonly highest: number }
}

/** Rows on the way to being scored. */
interface Pool<T> {
  readonly seen: Seen
  readonly scorer: RowScorer<T>
  /** How many rows on the desk have something in common with the asker, and how many there are. */
  readonly touched: number
  readonly all: number
}

/**
 * Picks the best rows, best first. Rows that have competences in common with the asker come first, the most promising of
 * them before the others, until no other can enter; then those that have none, if any of them still can.
 */
export function pick<T>(
  picking: Picking<T>,
  seen: readonly Seen[],
  memos: Memos,
): { picked: readonly Picked[]; scored: number } {
  if (picking.limit === 0 && picking.audience === undefined) return { picked: [], scored: 0 }
  const terms = codedTerms(picking.asker, picking.table)
  const worst = picking.showBlocked ? LAST_BLOCKED : TO_VERIFY
  const pools = seen.map((one): Pool<T> => {
    sumUp(one.part.segment, one.ranges, terms, one.desk, worst)
    const scorer = RowScorer.of(picking.asker, picking.table, one.part, memos)
    return { seen: one, scorer, ...gather(one.ranges, one.desk, worst) }
  })
  return new Picker(picking, pools).pick()
}

/** A row as it is offered to the other side, one after another in one object: there are many. */
class OfferedRow<T> implements Offer {
  readonly #lotOf: (handle: number) => Lot
  #scorer: RowScorer<T> | undefined
  #handle = 0
  #row = 0
  #first = 0
  #second = 0
  toVerify = false
  score = 0
  demand = 0
  wish = 0

  constructor(lotOf: (handle: number) => Lot) {
    this.#lotOf = lotOf
  }

  of(scorer: RowScorer<T>, handle: number, contender: Contender, first: number, second: number): this {
    this.#scorer = scorer
    this.#handle = handle
    this.#row = contender.row
    this.#first = first
    this.#second = second
    this.toVerify = contender.status === 'to-verify'
    this.score = contender.score
    this.demand = contender.demand
    this.wish = contender.wish
    return this
  }

  lot(): Lot {
    return this.#lotOf(this.#handle)
  }

  range(): Picked['range'] {
    return (this.#scorer as RowScorer<T>).range(this.#row, this.#first, this.#second)
  }
}

class Picker<T> {
  readonly #picking: Picking<T>
  readonly #offered: OfferedRow<T>
  readonly #pools: readonly Pool<T>[]
  readonly #open: Best
  readonly #blocked: Best
  #scored = 0

  constructor(picking: Picking<T>, pools: readonly Pool<T>[]) {
    this.#picking = picking
    this.#offered = new OfferedRow((handle) => picking.lotOf(handle))
    this.#pools = pools
    const lotOf = (contender: Contender) => picking.lotOf(this.#handleOf(contender))
    this.#open = new Best(picking.limit, lotOf)
    this.#blocked = new Best(picking.showBlocked ? picking.limit : 0, lotOf)
  }

  pick(): { picked: readonly Picked[]; scored: number } {
    if (this.#picking.audience !== undefined) this.#noteAll(this.#picking.audience)
    this.#scoreTouched()
    this.#scoreUntouched()
    const { limit } = this.#picking
    const contenders = [...this.#open.inOrder(), ...this.#blocked.inOrder()].slice(0, limit)
    return { picked: contenders.map((contender) => this.#picked(contender)), scored: this.#scored }
  }

  /** Scores rows that have competences in common with the asker. */
  #scoreTouched(): void {
    this.#pools.forEach((pool, place) => {
      const { scorer, touched, seen } = pool
      scorer.writeBounds(seen.desk, 0, touched)
      this.#score(pool, place, 0, touched)
    })
  }

  /** Scores rows that have none, where one of them can still enter: what is summed counts no more than unknown there. */
  #scoreUntouched(): void {
    this.#pools.forEach((pool, place) => {
      const { scorer, touched, seen } = pool
      const end = this.#keepPromising(pool, scorer.boundWithoutTerms())
      if (end === touched) return
      scorer.writeBoundsWithoutTerms(seen.desk, touched, end)
      this.#score(pool, place, touched, end)
    })
  }

  /** Keeps those rows without a sum on the desk that can enter some list with this bound, and says where they end. */
  #keepPromising({ seen: { part, desk }, touched, all }: Pool<T>, bound: number): number {
    if (this.#canEnter(bound)) return all
    const { audience } = this.#picking
    if (audience === undefined) return touched
    const { handles } = part.segment
    let end = touched
    for (let place = touched; place < all; place++) {
      const row = desk.rows[place] as number
      if (bound >= audience.least(handles[row] as number)) desk.rows[end++] = row
    }
    return end
  }

  /** Tells the other side of every row that can be, before any is given up. */
  #noteAll(audience: Audience): void {
    for (const { seen, all } of this.#pools) {
      const { rows, standing } = seen.desk
      const { handles } = seen.part.segment
      for (let place = 0; place < all; place++) {
        const row = rows[place] as number
        audience.note(handles[row] as number, standing[row] === TO_VERIFY)
      }
    }
  }

  #canEnter(bound: number): boolean {
    return bound >= this.#open.least || bound >= this.#blocked.least
  }

  /**
   * Scores the rows at some places of the desk, in the order of what they can reach at best, until no other can enter; then,
   * where the other side has lists, those of the rest that can enter one of them.
   */
  #score(pool: Pool<T>, part: number, from: number, to: number): void {
    const { audience } = this.#picking
    const { seen } = pool
    const { rows, bounds } = seen.desk
    const { handles } = seen.part.segment
    for (const place of fromHighest(bounds, from, to)) {
      const bound = bounds[place] as number
      const row = rows[place] as number
      if (audience === undefined) {
        if (!this.#canEnter(bound)) return
      } else if (bound < this.#open.least && bound < audience.least(handles[row] as number)) continue
      this.#offer(pool, part, row, bound)
    }
  }

  #offer(
    {
      seen: {
        desk,
        part: { segment },
      },
      scorer,
    }: Pool<T>,
    part: number,
    row: number,
    bound: number,
  ): void {
    const { audience } = this.#picking
    const status = statusOf(desk.standing[row] as number)
    const best = status === 'blocked' ? this.#blocked : this.#open
    const handle = segment.handles[row] as number
    const leastThere = audience === undefined ? Number.POSITIVE_INFINITY : audience.least(handle)
    const least = Math.min(best.least, leastThere)
    if (bound < least) return
    const [first, second] = [desk.firsts[row] as number, desk.seconds[row] as number]
    const score = scorer.score(row, scorer.competences(row, first), scorer.talents(row, second), least)
    if (score < 0) return
    this.#scored++
    const contender = { part, row, status, score, demand: scorer.demand, wish: scorer.wish, lot: undefined }
    if (score >= best.least) best.offer(contender)
    if (score < leastThere) return
    audience?.offer(handle, this.#offered.of(scorer, handle, contender, first, second))
  }

  #picked(contender: Contender): Picked {
    const { scorer, seen } = this.#pools[contender.part] as Pool<T>
    const { row } = contender
    const { desk } = seen
    return {
      ...contender,
      handle: this.#handleOf(contender),
      range: scorer.range(row, desk.firsts[row] as number, desk.seconds[row] as number),
    }
  }

  #handleOf({ part, row }: Contender): number {
    return (this.#pools[part] as Pool<T>).seen.part.segment.handles[row] as number
  }
}

/** The places from `from` up to `to` of a column of values 0..1000, the highest value first, by counting. */
function fromHighest(values: Uint16Array, from: number, to: number): Uint32Array {
  const ends = new Uint32Array(FULL + 1)
  for (let place = from; place < to; place++) {
    const slot = FULL - (values[place] as number)
    ends[slot] = (ends[slot] as number) + 1
  }
  for (let slot = 1; slot < ends.length; slot++) ends[slot] = (ends[slot] as number) + (ends[slot - 1] as number)
  const order = new Uint32Array(to - from)
  for (let place = to - 1; place >= from; place--) {
    const slot = FULL - (values[place] as number)
    const end = (ends[slot] as number) - 1
    ends[slot] = end
    order[end] = place
  }
  return order
}
