import type { KeptAnswers } from '../compile/kept.js'
import type { Table } from '../compile/table.js'
import type { Context } from '../prepare/context.js'
import type { Asker } from './asker.js'

/** How many askers are remembered before all are let go: each takes some 20 kB with its plans. */
const MOST = 512

/**
 * Those who ask, each made once for as long as the table stands in which they ask. Only so many are remembered, so that a
 * long run over everybody who is held does not fill the memory.
 */
export class Askers<Who extends object, T, A extends Asker<T>> {
  readonly #make: (who: Who, context: Context, answers: KeptAnswers) => A
  readonly #context: Context
  #table: Table<T> | undefined
  #known = new WeakMap<Who, A>()
  #made = 0

  constructor(context: Context, make: (who: Who, context: Context, answers: KeptAnswers) => A) {
    this.#context = context
    this.#make = make
  }

  /** The asker that somebody is in a table. */
  of(who: Who, table: Table<T>): A {
    if (table !== this.#table || this.#made === MOST) {
      this.#table = table
      this.#known = new WeakMap()
      this.#made = 0
    }
    let asker = this.#known.get(who)
    if (asker === undefined) {
      asker = this.#make(who, this.#context, table.answers)
      this.#known.set(who, asker)
      this.#made++
    }
    return asker
  }
}
