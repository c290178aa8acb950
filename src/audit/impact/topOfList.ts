import type { PairColumns } from './columns.js'

/** Up to so many are kept in order while a list is read; more are sorted. */
const MOST_IN_ORDER = 50

/** Finds the first k of a list by the order of a ranking: the highest key, and among equals by lot, the highest first. */
export class TopOfList {
  readonly #lotHigh: Uint32Array
  readonly #lotLow: Uint32Array
  readonly #k: number

  constructor({ lotHigh, lotLow }: Pick<PairColumns, 'lotHigh' | 'lotLow'>, k: number) {
    this.#lotHigh = lotHigh
    this.#lotLow = lotLow
    this.#k = k
  }

  /** Marks the first k from one pair up to another; a key below 0 is out of it. */
  select(keys: Int32Array, from: number, to: number, selected: Uint8Array): void {
    const top = this.#k <= MOST_IN_ORDER ? this.#inOrder(keys, from, to) : this.#sorted(keys, from, to)
    for (const pair of top) selected[pair] = 1
  }

  /** The best so far, best first: each next one is put in its place. */
  #inOrder(keys: Int32Array, from: number, to: number): number[] {
    const top: number[] = []
    for (let pair = from; pair < to; pair++) {
      if ((keys[pair] as number) < 0) continue
      let place = top.length
      while (place > 0 && this.#compare(keys, pair, top[place - 1] as number) < 0) place--
      if (place === this.#k) continue
      top.splice(place, 0, pair)
      if (top.length > this.#k) top.pop()
    }
    return top
  }

  #sorted(keys: Int32Array, from: number, to: number): number[] {
    const fit: number[] = []
    for (let pair = from; pair < to; pair++) if ((keys[pair] as number) >= 0) fit.push(pair)
    return fit.length <= this.#k ? fit : fit.sort((a, b) => this.#compare(keys, a, b)).slice(0, this.#k)
  }

  #compare(keys: Int32Array, a: number, b: number): number {
    return (
      (keys[b] as number) - (keys[a] as number) ||
      (this.#lotHigh[b] as number) - (this.#lotHigh[a] as number) ||
      (this.#lotLow[b] as number) - (this.#lotLow[a] as number)
    )
  }
}
