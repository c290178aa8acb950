import type { Random } from './random.js'

/** People in groups, and how the rates of the groups are compared. */
export interface ShuffledTable {
  /** Of each person the number of their group, or -1: not in any, and left out of the shuffle. */
  readonly groupOf: Int32Array
  readonly groups: number
  /** The one group that the others are compared with, or all those of which the one with the highest rate is it. */
  readonly reference: number | readonly number[]
  /** The groups whose gap is asked. */
  readonly tested: readonly number[]
}

/** Two gaps count as equal if they differ by less than this: they differ in the last bits then. */
const TIE = 1e-12

/**
 * How often chance alone gives a gap at least as great as the one that is there: a permutation test (Fisher 1935; Phipson and Smyth 2010
 * for the one that is added above and below), that shuffles whole people over the groups. A person keeps all their trials and successes,
 * so trials of one person may hang together as they like. With a fixed reference the gap counts either way. With the highest one as
 * reference it is chosen anew in every shuffle, and a gap is only below it. In millionths, rounded up, for each tested group of each
 * table; `trials` and `successes` by person. The p-value of each group keeps its promise where no group differs from another; correct for
 * how many groups there are, the highest one itself among them, since it was chosen by looking.
 */
export function shuffledGaps(
  trials: Uint32Array,
  successes: Uint32Array,
  tables: readonly ShuffledTable[],
  permutations: number,
  random: Random,
): number[][] {
  const shuffles = tables.map((table) => new Shuffle(table, trials, successes))
  const order = Uint32Array.from(trials, (_, person) => person)
  for (let time = 0; time < permutations; time++) {
    random.shuffle(order)
    for (const shuffle of shuffles) shuffle.deal(order)
  }
  return shuffles.map((shuffle) =>
    shuffle.atLeast.map((count) => Math.ceil((1_000_000 * (1 + count)) / (1 + permutations))),
  )
}

/** One table while people are shuffled. */
class Shuffle {
  /** How often the gap of each tested group was at least as great. */
  readonly atLeast: number[]
  readonly #table: ShuffledTable
  /** The groups as they are dealt to people, one for each who is in any. */
  readonly #dealt: Int32Array
  readonly #trials: Uint32Array
  readonly #successes: Uint32Array
  readonly #trialsOf: Float64Array
  readonly #successesOf: Float64Array
  readonly #observed: readonly number[]

  constructor(table: ShuffledTable, trials: Uint32Array, successes: Uint32Array) {
    this.#table = table
    this.#trials = trials
    this.#successes = successes
    this.#dealt = table.groupOf.filter((group) => group >= 0)
    this.#trialsOf = new Float64Array(table.groups)
    this.#successesOf = new Float64Array(table.groups)
    this.atLeast = table.tested.map(() => 0)
    this.#count(Uint32Array.from(trials, (_, person) => person))
    this.#observed = this.#gaps()
  }

  /** Deals the groups to the people in an order, and counts the gaps that come of it. */
  deal(order: Uint32Array): void {
    if (this.#table.tested.length === 0) return
    this.#count(order)
    this.#gaps().forEach((gap, at) => {
      if (gap >= (this.#observed[at] as number) - TIE) this.atLeast[at] = (this.atLeast[at] as number) + 1
    })
  }

  #count(order: Uint32Array): void {
    const { groupOf } = this.#table
    const [trialsOf, successesOf] = [this.#trialsOf.fill(0), this.#successesOf.fill(0)]
    let next = 0
    for (let at = 0; at < order.length; at++) {
      const person = order[at] as number
      if ((groupOf[person] as number) < 0) continue
      const group = this.#dealt[next++] as number
      trialsOf[group] = (trialsOf[group] as number) + (this.#trials[person] as number)
      successesOf[group] = (successesOf[group] as number) + (this.#successes[person] as number)
    }
  }

  #gaps(): number[] {
    const { reference, tested } = this.#table
    if (typeof reference === 'number') {
      const rate = this.#rate(reference)
      return tested.map((group) => Math.abs(rate - this.#rate(group)))
    }
    let highest = 0
    for (const group of reference) highest = Math.max(highest, this.#rate(group))
    return tested.map((group) => highest - this.#rate(group))
  }

  #rate(group: number): number {
    const trials = this.#trialsOf[group] as number
    return trials === 0 ? 0 : (this.#successesOf[group] as number) / trials
  }
}
