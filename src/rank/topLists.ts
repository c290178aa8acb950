import { type Sections, sectionOf, type TypedArray } from '../compile/holding/sections.js'
import { damaged } from '../compile/holding/snapshotError.js'
import { compareLots, type Lot } from './lottery.js'

/** A pair in a list but for the list: who stands in it, and all that their place is decided by. */
export interface Entry {
  /** The number by which the caller knows who stands in the list. */
  readonly who: number
  readonly toVerify: boolean
  readonly score: number
  readonly demand: number
  readonly wish: number
  readonly lowest: number
  readonly highest: number
  readonly lot: Lot
}

/** An entry but for who it is, whose lot and range are worked out only if it gets in. */
export interface Offer extends Pick<Entry, 'toVerify' | 'score' | 'demand' | 'wish'> {
  lot(): Lot
  range(): Pick<Entry, 'lowest' | 'highest'>
}

/** The names of the columns of entries. */
const wide = ['who', 'high', 'low'] as const
const narrow = ['score', 'demand', 'wish', 'lowest', 'highest'] as const

type Wide = Readonly<Record<(typeof wide)[number], Uint32Array>>
type Narrow = Readonly<Record<(typeof narrow)[number], Uint16Array>>

/**
 * Many lists side by side, each with the best so many of all that were offered to it: by score, then the lower of the two
 * sides, then the lot, as in a ranking. What a list holds in the end depends on what was offered, never on the order in which
 * it came, nor on how the offers were shared out over several of these and merged. 29 bytes an entry.
 */
export class TopLists {
  readonly lists: number
  readonly limit: number
  readonly #wide: Wide
  readonly #narrow: Narrow
  readonly #toVerify: Uint8Array
  /** How many entries each list has. */
  readonly #sizes: Uint16Array
  /** Of each full list the place of its worst entry, and the score of that; 0 while there is room. */
  readonly #worst: Uint16Array
  readonly #least: Uint16Array

  constructor(lists: number, limit: number) {
    this.lists = lists
    this.limit = limit
    const room = lists * limit
    this.#wide = { who: new Uint32Array(room), high: new Uint32Array(room), low: new Uint32Array(room) }
    this.#narrow = {
      score: new Uint16Array(room),
      demand: new Uint16Array(room),
      wish: new Uint16Array(room),
      lowest: new Uint16Array(room),
      highest: new Uint16Array(room),
    }
    this.#toVerify = new Uint8Array(room)
    this.#sizes = new Uint16Array(lists)
    this.#worst = new Uint16Array(lists)
    this.#least = new Uint16Array(lists).fill(limit === 0 ? 0xffff : 0)
  }

  /** The score below which nobody can enter a list any more; 0 while there is room. */
  least(list: number): number {
    return this.#least[list] as number
  }

  /** Offers somebody to a list. */
  offer(list: number, who: number, offer: Offer): void {
    if (offer.score < this.least(list)) return
    const size = this.#sizes[list] as number
    const from = list * this.limit
    if (size < this.limit) {
      this.#write(from + size, who, offer, offer.lot())
      this.#sizes[list] = size + 1
      if (size + 1 === this.limit) this.#findWorst(list)
      return
    }
    const place = from + (this.#worst[list] as number)
    const { score, demand, wish } = this.#narrow
    const better =
      offer.score - (score[place] as number) ||
      Math.min(offer.demand, offer.wish) - Math.min(demand[place] as number, wish[place] as number)
    if (better < 0) return
    const lot = offer.lot()
    if (better === 0 && compareLots(lot, this.#lotAt(place)) > 0) return
    this.#write(place, who, offer, lot)
    this.#findWorst(list)
  }

  /** Lets go of those whose number lies from `from` up to `to`, so that they can be offered again. */
  forget(from: number, to: number): void {
    const who = this.#wide.who
    for (let list = 0; list < this.lists; list++) {
      const first = list * this.limit
      let size = this.#sizes[list] as number
      for (let place = first + size - 1; place >= first; place--) {
        if ((who[place] as number) < from || (who[place] as number) >= to) continue
        size--
        this.#move(first + size, place)
      }
      if (size === this.#sizes[list]) continue
      this.#sizes[list] = size
      this.#least[list] = 0
    }
  }

  /** The entries of a list, best first. */
  entries(list: number): Entry[] {
    const from = list * this.limit
    const places = Array.from({ length: this.#sizes[list] as number }, (_, at) => from + at)
    return places.sort((a, b) => this.#compare(a, b)).map((place) => this.#entryAt(place))
  }

  /** How many entries a list has. */
  size(list: number): number {
    return this.#sizes[list] as number
  }

  /** All entries of those whose number lies from `from` up to `to`, as columns that `merge` takes. */
  sections(from: number, to: number): Record<string, TypedArray> {
    const lists: number[] = []
    const places: number[] = []
    const who = this.#wide.who
    for (let list = 0; list < this.lists; list++) {
      const first = list * this.limit
      for (let place = first; place < first + (this.#sizes[list] as number); place++) {
        if ((who[place] as number) < from || (who[place] as number) >= to) continue
        lists.push(list)
        places.push(place)
      }
    }
    const gathered: Record<string, TypedArray> = { list: Uint32Array.from(lists) }
    for (const name of wide) gathered[name] = Uint32Array.from(places, (place) => this.#wide[name][place] as number)
    for (const name of narrow) gathered[name] = Uint16Array.from(places, (place) => this.#narrow[name][place] as number)
    gathered.toVerify = Uint8Array.from(places, (place) => this.#toVerify[place] as number)
    return gathered
  }

  /** Offers all that such columns hold. Throws a PassendError `damaged-snapshot` where they are not whole. */
  merge(sections: Sections): void {
    const list = sectionOf(sections, 'list', 'Uint32Array')
    const [who, high, low] = wide.map((name) => sectionOf(sections, name, 'Uint32Array')) as [
      Uint32Array,
      Uint32Array,
      Uint32Array,
    ]
    const [score, demand, wish, lowest, highest] = narrow.map((name) => sectionOf(sections, name, 'Uint16Array')) as [
      Uint16Array,
      Uint16Array,
      Uint16Array,
      Uint16Array,
      Uint16Array,
    ]
    const toVerify = sectionOf(sections, 'toVerify', 'Uint8Array')
    const columns = [who, high, low, score, demand, wish, lowest, highest, toVerify]
    if (columns.some(({ length }) => length !== list.length)) throw damaged('its lists are not whole')
    const at = (column: Uint8Array | Uint16Array | Uint32Array, place: number) => column[place] as number
    for (let place = 0; place < list.length; place++) {
      if (at(list, place) >= this.lists) throw damaged('it has a list that is not there')
      this.offer(at(list, place), at(who, place), {
        toVerify: at(toVerify, place) === 1,
        score: at(score, place),
        demand: at(demand, place),
        wish: at(wish, place),
        lot: () => ({ high: at(high, place), low: at(low, place) }),
        range: () => ({ lowest: at(lowest, place), highest: at(highest, place) }),
      })
    }
  }

  #write(place: number, whose: number, offer: Offer, lot: Lot): void {
    const { who, high, low } = this.#wide
    const { score, demand, wish, lowest, highest } = this.#narrow
    const range = offer.range()
    who[place] = whose
    high[place] = lot.high
    low[place] = lot.low
    score[place] = offer.score
    demand[place] = offer.demand
    wish[place] = offer.wish
    lowest[place] = range.lowest
    highest[place] = range.highest
    this.#toVerify[place] = Number(offer.toVerify)
  }

  #move(from: number, to: number): void {
    for (const name of wide) this.#wide[name][to] = this.#wide[name][from] as number
    for (const name of narrow) this.#narrow[name][to] = this.#narrow[name][from] as number
    this.#toVerify[to] = this.#toVerify[from] as number
  }

  #findWorst(list: number): void {
    const from = list * this.limit
    let worst = from
    for (let place = from + 1; place < from + this.limit; place++) if (this.#compare(place, worst) > 0) worst = place
    this.#worst[list] = worst - from
    this.#least[list] = this.#narrow.score[worst] as number
  }

  /** Negative if the entry at `a` stands above that at `b`. */
  #compare(a: number, b: number): number {
    const { score, demand, wish } = this.#narrow
    return (
      (score[b] as number) - (score[a] as number) ||
      Math.min(demand[b] as number, wish[b] as number) - Math.min(demand[a] as number, wish[a] as number) ||
      compareLots(this.#lotAt(a), this.#lotAt(b))
    )
  }

  #lotAt(place: number): Lot {
    return { high: this.#wide.high[place] as number, low: this.#wide.low[place] as number }
  }

  #entryAt(place: number): Entry {
    const { score, demand, wish, lowest, highest } = this.#narrow
    return {
      who: this.#wide.who[place] as number,
      toVerify: this.#toVerify[place] === 1,
      score: score[place] as number,
      demand: demand[place] as number,
      wish: wish[place] as number,
      lowest: lowest[place] as number,
      highest: highest[place] as number,
      lot: this.#lotAt(place),
    }
  }
}
