import { naturalLogarithm } from '../../domain/logarithm.js'
import { createRandom } from '../statistics/random.js'
import type { PairColumns } from './columns.js'
import type { Partition } from './partition.js'
import type { OrderFigure } from './report.js'
import { isSeen } from './selection.js'
import { weightOfPlace } from './tally.js'

/** How often chance orders each list, to tell what chance alone gives. */
const DRAWS = 20

/**
 * How far the order of the first k of each list is from the shares of the groups among all who were looked at for it: the normalized
 * discounted cumulative Kullback-Leibler divergence (Geyik, Ambler and Kenthapadi 2019, formula 3), mean over the lists in which two known
 * groups occur. Who is blocked stands in no place; who is of an unknown group is passed over.
 */
export function orderFigure(columns: PairColumns, partition: Partition, k: number, seed: string): OrderFigure {
  const random = createRandom(`${seed} order ${JSON.stringify(partition.attributes)}`)
  const divergence = new Divergence(partition.known)
  let [lists, sum, byChance] = [0, 0, 0]
  for (let list = 0; list + 1 < columns.starts.length; list++) {
    const { all, seen } = groupsInOrder(columns, partition, list, k)
    if (seen.length === 0 || new Set(all).size < 2) continue
    lists++
    sum += divergence.of(seen, all)
    for (let draw = 0; draw < DRAWS; draw++) {
      const drawn = all.slice()
      for (let at = 0; at < seen.length; at++) {
        const other = at + random.below(drawn.length - at)
        const kept = drawn[at] as number
        drawn[at] = drawn[other] as number
        drawn[other] = kept
      }
      byChance += divergence.of(drawn.slice(0, seen.length), all)
    }
  }
  if (lists === 0) return { enough: false, why: 'no-list-with-two-groups' }
  const mean = (total: number, of: number) => Math.round((1000 * total) / of)
  return { enough: true, ndkl: mean(sum, lists), byChance: mean(byChance, lists * DRAWS), lists }
}

/** The known groups of all people of a list, and of the first k who are seen, best first. */
function groupsInOrder(columns: PairColumns, { groupOf, known }: Partition, list: number, k: number) {
  const [all, seen]: [number[], number[]] = [[], []]
  for (let at = columns.starts[list] as number; at < (columns.starts[list + 1] as number); at++) {
    const group = groupOf[columns.person[at] as number] as number
    if (group >= known) continue
    all.push(group)
    if (seen.length < k && isSeen(columns, at)) seen.push(group)
  }
  return { all, seen }
}

/** The divergence of an order, with the logarithms of whole numbers kept. */
class Divergence {
  readonly #logs: number[] = [0, 0]
  readonly #weights: number[] = []
  readonly #groups: number

  constructor(groups: number) {
    this.#groups = groups
  }

  /** Of the groups of those who stand in an order, best first, among all. */
  of(seen: readonly number[], all: readonly number[]): number {
    const shares = this.#count(all)
    const counts = new Array<number>(this.#groups).fill(0)
    let [sum, norm] = [0, 0]
    seen.forEach((group, at) => {
      counts[group] = (counts[group] as number) + 1
      const weight = this.#weight(at + 1)
      norm += weight
      sum += weight * this.#kullbackLeibler(counts, at + 1, shares, all.length)
    })
    return sum / norm
  }

  #count(groups: readonly number[]): number[] {
    const counts = new Array<number>(this.#groups).fill(0)
    for (const group of groups) counts[group] = (counts[group] as number) + 1
    return counts
  }

  /** The sum of p ln(p / q), with p the shares of the first ones and q those of all; 0 ln 0 is 0. */
  #kullbackLeibler(first: readonly number[], of: number, all: readonly number[], ofAll: number): number {
    let sum = 0
    const even = this.#log(ofAll) - this.#log(of)
    first.forEach((count, group) => {
      if (count > 0) sum += (count / of) * (this.#log(count) - this.#log(all[group] as number) + even)
    })
    return sum
  }

  #log(whole: number): number {
    this.#logs[whole] ??= naturalLogarithm(whole)
    return this.#logs[whole] as number
  }

  #weight(place: number): number {
    this.#weights[place] ??= weightOfPlace(place)
    return this.#weights[place] as number
  }
}
