import { type Sections, sectionOf, type TypedArray } from '../../holding/sections.js'
import { damaged } from '../../holding/snapshotError.js'
import { compareLots, type Lot } from '../../rank/lottery.js'
import type { Entry, Offer } from '../../rank/topLists.js'

/** The columns of entries, with the kind of each. */
const wide = ['who', 'high', 'low'] as const
const narrow = ['score', 'demand', 'wish', 'lowest', 'highest'] as const

type Wide = Readonly<Record<(typeof wide)[number], Uint32Array>>
type Narrow = Readonly<Record<(typeof narrow)[number], Uint16Array>>

/** A score that nobody has. */
const NEVER = 0xffff

/**
 * Lists side by side that last from run to run: each holds the best of all that can be in it, best first, in the order of a
 * ranking. A list that loses members holds fewer, and is still the best so many: who is offered then and is better than its
 * last enters; of any other it is not known whether somebody outside stands above them. `bound` says of a list that there are
 * such. 23 bytes an entry.
 */
export class KeptLists {
  readonly lists: number
  /** How many entries a list has at most. */
  readonly room: number
  readonly #wide: Wide
  readonly #narrow: Narrow
  readonly #toVerify: Uint8Array
  readonly #sizes: Uint16Array
  /** 1 for a list beside which others stand lower. */
  readonly #bound: Uint8Array

  constructor(lists: number, room: number) {
    const entries = lists * room
    const numbers = () => new Uint32Array(entries)
    const small = () => new Uint16Array(entries)
    this.lists = lists
    this.room = room
    this.#wide = { who: numbers(), high: numbers(), low: numbers() }
    this.#narrow = { score: small(), demand: small(), wish: small(), lowest: small(), highest: small() }
    this.#toVerify = new Uint8Array(entries)
    this.#sizes = new Uint16Array(lists)
    this.#bound = new Uint8Array(lists)
  }

  /** Opens lists whose `sections` had this name, with empty ones after them up to `lists`. Throws a PassendError `damaged-snapshot`. */
  static open(sections: Sections, name: string, lists: number, room: number): KeptLists {
    const kept = new KeptLists(lists, room)
    const sizes = sectionOf(sections, `${name}.sizes`, 'Uint16Array')
    const entries = sizes.length * room
    if (sizes.length > lists || sizes.some((size) => size > room)) throw damaged(`'${name}' is not whole`)
    kept.#sizes.set(sizes)
    for (const column of wide)
      kept.#wide[column].set(ofLength(sectionOf(sections, `${name}.${column}`, 'Uint32Array'), entries))
    for (const column of narrow)
      kept.#narrow[column].set(ofLength(sectionOf(sections, `${name}.${column}`, 'Uint16Array'), entries))
    kept.#toVerify.set(ofLength(sectionOf(sections, `${name}.toVerify`, 'Uint8Array'), entries))
    return kept
  }

  /** The columns, not copied: good until the next change. */
  sections(name: string): Record<string, TypedArray> {
    const sections: Record<string, TypedArray> = {
      [`${name}.sizes`]: this.#sizes,
      [`${name}.toVerify`]: this.#toVerify,
    }
    for (const column of wide) sections[`${name}.${column}`] = this.#wide[column]
    for (const column of narrow) sections[`${name}.${column}`] = this.#narrow[column]
    return sections
  }

  /** How many entries a list has. */
  size(list: number): number {
    return this.#sizes[list] as number
  }

  /** Who stands in a list at a place, the best at 0; whether that is to be verified; and one of the numbers of the entry. */
  who(list: number, place: number): number {
    return this.#wide.who[list * this.room + place] as number
  }

  isToVerify(list: number, place: number): boolean {
    return this.#toVerify[list * this.room + place] === 1
  }

  number(column: (typeof narrow)[number], list: number, place: number): number {
    return this.#narrow[column][list * this.room + place] as number
  }

  /** Writes all of a list anew: the best of all that can be in it, best first. */
  put(list: number, entries: readonly Entry[]): void {
    for (const [place, entry] of entries.slice(0, this.room).entries())
      this.#write(list * this.room + place, entry.who, entry, entry.lot, entry)
    this.#sizes[list] = Math.min(entries.length, this.room)
  }

  /** Takes those out of every list whom `leaves` marks with 1. */
  without(leaves: Uint8Array): void {
    const { who } = this.#wide
    for (let list = 0; list < this.lists; list++) {
      const from = list * this.room
      const end = from + (this.#sizes[list] as number)
      let stays = from
      for (let at = from; at < end; at++) {
        if (leaves[who[at] as number] === 1) continue
        if (stays !== at) this.#move(at, stays)
        stays++
      }
      this.#sizes[list] = stays - from
    }
  }

  /** Says whether, of so many that can be in a list, it holds fewer: then others stand below its last. */
  bind(list: number, canBe: number): void {
    this.#bound[list] = Number((this.#sizes[list] as number) < canBe)
  }

  /** The score below which nobody can enter a list. */
  least(list: number): number {
    const size = this.#sizes[list] as number
    if (size < this.room && this.#bound[list] === 0) return 0
    return size === 0 ? NEVER : (this.#narrow.score[list * this.room + size - 1] as number)
  }

  /** Offers somebody to a list. */
  offer(list: number, who: number, offer: Offer): void {
    if (offer.score < this.least(list)) return
    const size = this.#sizes[list] as number
    const from = list * this.room
    const lot = offer.lot()
    let at = from + size
    while (at > from && this.#standsAbove(offer, lot, at - 1)) at--
    if (at === from + size && (size === this.room || this.#bound[list] === 1)) return
    const end = Math.min(size + 1, this.room)
    for (let place = from + end - 1; place > at; place--) this.#move(place - 1, place)
    this.#write(at, who, offer, lot, offer.range())
    this.#sizes[list] = end
  }

  #standsAbove({ score, demand, wish }: Offer, lot: Lot, at: number): boolean {
    const there = this.#narrow
    const order =
      score - (there.score[at] as number) ||
      Math.min(demand, wish) - Math.min(there.demand[at] as number, there.wish[at] as number)
    return order > 0 || (order === 0 && compareLots(lot, this.#lotAt(at)) < 0)
  }

  #lotAt(at: number): Lot {
    return { high: this.#wide.high[at] as number, low: this.#wide.low[at] as number }
  }

  #move(from: number, to: number): void {
    for (const column of wide) this.#wide[column][to] = this.#wide[column][from] as number
    for (const column of narrow) this.#narrow[column][to] = this.#narrow[column][from] as number
    this.#toVerify[to] = this.#toVerify[from] as number
  }

  #write(
    at: number,
    whose: number,
    { toVerify, score, demand, wish }: Pick<Entry, 'toVerify' | 'score' | 'demand' | 'wish'>,
    { high, low }: Lot,
    { lowest, highest }: Pick<Entry, 'lowest' | 'highest'>,
  ): void {
    this.#wide.who[at] = whose
    this.#wide.high[at] = high
    this.#wide.low[at] = low
    this.#narrow.score[at] = score
    this.#narrow.demand[at] = demand
    this.#narrow.wish[at] = wish
    this.#narrow.lowest[at] = lowest
    this.#narrow.highest[at] = highest
    this.#toVerify[at] = Number(toVerify)
  }
}

function ofLength<T extends TypedArray>(column: T, length: number): T {
  if (column.length !== length) throw damaged('its lists are not whole')
  return column
}
