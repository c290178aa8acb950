import { shared } from '../holding/memory.js'
import { type Sections, sectionOf, type TypedArray } from '../holding/sections.js'
import { damaged } from '../holding/snapshotError.js'
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
  range(): Range
}

/** The ends of the range of a score. */
type Range = Pick<Entry, 'lowest' | 'highest'>

/** The names of the columns of entries. */
const wide = ['who', 'high', 'low'] as const
const narrow = ['score', 'demand', 'wish', 'lowest', 'highest'] as const

/** The memory of lists. Threads that are given the same keep the same lists. */
export interface TopListColumns {
  readonly wide: Readonly<Record<(typeof wide)[number], Uint32Array>>
  readonly narrow: Readonly<Record<(typeof narrow)[number], Uint16Array>>
  readonly toVerify: Uint8Array
  /** How many entries each list has. */
  readonly sizes: Uint16Array
  /** Of each full list the place of its worst entry, and the score of that; 0 while there is room. */
  readonly worst: Uint16Array
  readonly least: Uint16Array
  /** 1 for a list that somebody writes to. */
  readonly locks: Int32Array
}

/** Memory for so many lists of so many entries, which threads can share where there is such. */
export function topListColumns(lists: number, limit: number): TopListColumns {
  const room = lists * limit
  const numbers = (count: number) => new Uint32Array(shared(4 * count))
  const small = (count: number) => new Uint16Array(shared(2 * count))
  return {
    wide: { who: numbers(room), high: numbers(room), low: numbers(room) },
    narrow: { score: small(room), demand: small(room), wish: small(room), lowest: small(room), highest: small(room) },
    toVerify: new Uint8Array(shared(room)),
    sizes: small(lists),
    worst: small(lists),
    least: small(lists).fill(limit === 0 ? 0xffff : 0),
    locks: new Int32Array(shared(4 * lists)),
  }
}

/** The order of a list, best first: that of a ranking. */
const compareEntries = (a: Entry, b: Entry): number =>
  b.score - a.score || Math.min(b.demand, b.wish) - Math.min(a.demand, a.wish) || compareLots(a.lot, b.lot)

/**
 * Many lists side by side, each with the best so many of all that were offered to it: by score, then the lower of the two
 * sides, then the lot, as in a ranking. What a list holds in the end depends on what was offered, never on the order in which
 * it came, nor on how the offers were shared out over several of these and merged. Threads can keep one of these together, on the
 * same memory: each list is locked while it is written. 23 bytes an entry.
 */
export class TopLists {
  readonly lists: number
  readonly limit: number
  readonly #wide: TopListColumns['wide']
  readonly #narrow: TopListColumns['narrow']
  readonly #toVerify: Uint8Array
  readonly #sizes: Uint16Array
  readonly #worst: Uint16Array
  readonly #least: Uint16Array
  readonly #locks: Int32Array

  constructor(lists: number, limit: number, columns: TopListColumns = topListColumns(lists, limit)) {
    this.lists = lists
    this.limit = limit
    this.#wide = columns.wide
    this.#narrow = columns.narrow
    this.#toVerify = columns.toVerify
    this.#sizes = columns.sizes
    this.#worst = columns.worst
    this.#least = columns.least
    this.#locks = columns.locks
  }

  /** The score below which nobody can enter a list any more; 0 while there is room. */
  least(list: number): number {
    return this.#least[list] as number
  }

  /** Offers somebody to a list. */
  offer(list: number, who: number, offer: Offer): void {
    if (offer.score < this.least(list)) return
    const lot = offer.lot()
    const range = offer.range()
    this.#lock(list)
    this.#enter(list, who, offer, lot, range)
    this.#unlock(list)
  }

  /** Lets go of those whose number lies from `from` up to `to`, so that they can be offered again. */
  forget(from: number, to: number): void {
    const who = this.#wide.who
    for (let list = 0; list < this.lists; list++) {
      this.#lock(list)
      const first = list * this.limit
      let size = this.#sizes[list] as number
      for (let place = first + size - 1; place >= first; place--) {
        if ((who[place] as number) < from || (who[place] as number) >= to) continue
        size--
        this.#move(first + size, place)
      }
      if (size < (this.#sizes[list] as number)) this.#least[list] = 0
      this.#sizes[list] = size
      this.#unlock(list)
    }
  }

  /** The entries of a list, best first. */
  entries(list: number): Entry[] {
    const from = list * this.limit
    return Array.from({ length: this.size(list) }, (_, at) => this.#entryAt(from + at)).sort(compareEntries)
  }

  /** How many entries a list has. */
  size(list: number): number {
    return this.#sizes[list] as number
  }

  /** All entries of those whose number lies from `from` up to `to`, as columns that `merge` takes. */
  sections(from: number, to: number): Record<string, TypedArray> {
    const list: number[] = []
    const toVerify: number[] = []
    const columns = new Map<string, number[]>([...wide, ...narrow].map((name) => [name, []]))
    const who = this.#wide.who
    for (let at = 0; at < this.lists; at++) {
      this.#lock(at)
      const first = at * this.limit
      for (let place = first; place < first + (this.#sizes[at] as number); place++) {
        if ((who[place] as number) < from || (who[place] as number) >= to) continue
        list.push(at)
        toVerify.push(this.#toVerify[place] as number)
        for (const name of wide) columns.get(name)?.push(this.#wide[name][place] as number)
        for (const name of narrow) columns.get(name)?.push(this.#narrow[name][place] as number)
      }
      this.#unlock(at)
    }
    const sections: Record<string, TypedArray> = { list: Uint32Array.from(list), toVerify: Uint8Array.from(toVerify) }
    for (const name of wide) sections[name] = Uint32Array.from(columns.get(name) ?? [])
    for (const name of narrow) sections[name] = Uint16Array.from(columns.get(name) ?? [])
    return sections
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

  /** Puts an entry where there is room, or in the place of the worst if it is better. */
  #enter(list: number, whose: number, offer: Offer, lot: Lot, range: Range): void {
    const size = this.#sizes[list] as number
    const from = list * this.limit
    if (size < this.limit) {
      this.#write(from + size, whose, offer, lot, range)
      this.#sizes[list] = size + 1
      if (size + 1 === this.limit) this.#findWorst(list)
      return
    }
    const place = from + (this.#worst[list] as number)
    const { score, demand, wish } = this.#narrow
    const better =
      offer.score - (score[place] as number) ||
      Math.min(offer.demand, offer.wish) - Math.min(demand[place] as number, wish[place] as number)
    if (better < 0 || (better === 0 && compareLots(lot, this.#lotAt(place)) > 0)) return
    this.#write(place, whose, offer, lot, range)
    this.#findWorst(list)
  }

  #write(place: number, whose: number, offer: Offer, lot: Lot, range: Range): void {
    const { who, high, low } = this.#wide
    const { score, demand, wish, lowest, highest } = this.#narrow
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

  /** Waits for the others who write to a list: they need a millionth of a second. */
  #lock(list: number): void {
    while (Atomics.compareExchange(this.#locks, list, 0, 1) !== 0);
  }

  #unlock(list: number): void {
    Atomics.store(this.#locks, list, 0)
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

  /** Positive if the entry at `a` stands below that at `b`. */
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
