import type { KeptAnswers } from '../compile/kept.js'
import type { Table } from '../compile/table.js'
import type { Context } from '../prepare/context.js'
import type { Asker } from './asker.js'

/** Those who ask, each made once for as long as the table stands in which they ask. */
export class Askers<Who extends object, T, A extends Asker<T>> {
  readonly #make: (who: Who, context: Context, answers: KeptAnswers) => A
  readonly #context: Context
  #table: Table<T> | undefined
  #known = new WeakMap<Who, A>()

  constructor(context: Context, make: (who: Who, context: Context, answers: KeptAnswers) => A) {
    this.#context = context
    this.#make = make
  }

  /** The asker that somebody is in a table. */
  of(who: Who, table: Table<T>): A {
    if (table !== this.#table) {
      this.#table = table
      this.#known = new WeakMap()
    }
    let asker = this.#known.get(who)
    if (asker === undefined) {
      asker = this.#make(who, this.#context, table.answers)
      this.#known.set(who, asker)
    }
    return asker
  }
}
