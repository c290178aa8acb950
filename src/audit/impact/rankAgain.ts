import type { Criterion } from '../../criteria/criterion.js'
import { criteria } from '../../criteria/index.js'
import type { CriterionId } from '../../domain/criterionId.js'
import type { Policy } from '../../domain/policy.js'
import { combineSides, sideValue } from '../../score/sides.js'
import { BLOCKED, bitOf, NO_MEASURE, type PairColumns, UNKNOWN_MEASURE } from './columns.js'
import { TopOfList } from './topOfList.js'

/** What is left out when lists are ranked again. */
export interface Without {
  readonly criterion: CriterionId
  readonly limit: boolean
  readonly measure: boolean
}

/** The four parts of a score: affinity and barrier of demand, affinity and barrier of wish. */
type PartNumber = 0 | 1 | 2 | 3
const parts: readonly PartNumber[] = [0, 1, 2, 3]
const partOf = ({ side, kind }: Criterion): PartNumber =>
  ((side === 'demand' ? 0 : 2) + (kind === 'affinity' ? 0 : 1)) as PartNumber

/** A side of which nothing counts in a part is full there, as in `scoreOf`. */
const sideOf = (sumA: number, weightA: number, sumB: number, weightB: number): number =>
  sideValue(weightA === 0 ? 1000 : sumA, weightA || 1, weightB === 0 ? 1000 : sumB, weightB || 1)

/** Ranks all lists again from what each criterion found, with everything or without one criterion, and says who is selected then. */
export class RankAgain {
  readonly #columns: PairColumns
  readonly #policy: Policy
  readonly #top: TopOfList
  /** Of each part the weighted sum and the weight, by pair. */
  readonly #sums: readonly Float64Array[]
  readonly #weights: readonly Float64Array[]

  constructor(columns: PairColumns, policy: Policy, k: number) {
    this.#columns = columns
    this.#policy = policy
    this.#top = new TopOfList(columns, k)
    this.#sums = parts.map(() => new Float64Array(columns.pairs))
    this.#weights = parts.map(() => new Float64Array(columns.pairs))
    for (const criterion of criteria) this.#add(criterion)
  }

  /** Whether leaving something out can change anything at all. */
  matters({ criterion, limit, measure }: Without): boolean {
    const bit = bitOf(criterion)
    const column = this.#columns.measures[criteria.findIndex(({ id }) => id === criterion)]
    return (
      (limit && this.#columns.unmet.some((unmet) => (unmet & bit) !== 0)) ||
      (measure && column !== undefined && this.#weightOf(criterion) > 0 && column.some((found) => found !== NO_MEASURE))
    )
  }

  /** Who is selected when all lists are ranked again; 1 for each pair that is. Without an argument: with everything. */
  select(without?: Without): Uint8Array {
    const { pairs, starts, status, unmet, byHand } = this.#columns
    const off = without?.limit === true ? ~bitOf(without.criterion) : ~0
    const keys = new Int32Array(pairs)
    const left = without?.measure === true ? criteria.find(({ id }) => id === without.criterion) : undefined
    const scoreKey = this.#scorer(left)
    for (let pair = 0; pair < pairs; pair++) {
      const limits = unmet[pair] as number
      // Blocked, and by what was not kept: then it stays so.
      const blocked = (limits & off) !== 0 || (limits === 0 && status[pair] === BLOCKED)
      keys[pair] = blocked || byHand[pair] === 1 ? -1 : scoreKey(pair)
    }
    const selected = byHand.slice()
    for (let list = 0; list + 1 < starts.length; list++)
      this.#top.select(keys, starts[list] as number, starts[list + 1] as number, selected)
    return selected
  }

  /** Score and lower side of a pair as one number that orders as they do, with a criterion left out. */
  #scorer(left: Criterion | undefined): (pair: number) => number {
    const { combine } = this.#policy
    const [sumA, sumB, sumC, sumD] = this.#sums as [Float64Array, Float64Array, Float64Array, Float64Array]
    const [weightA, weightB, weightC, weightD] = this.#weights as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    const part = left === undefined ? -1 : partOf(left)
    const weight = left === undefined ? 0 : this.#weightOf(left.id)
    const column = left === undefined ? undefined : this.#columns.measures[criteria.indexOf(left)]
    const at = (sums: Float64Array, pair: number, of: number, less: number) =>
      (sums[pair] as number) - (of === part ? less : 0)
    return (pair) => {
      const found = column === undefined ? NO_MEASURE : (column[pair] as number)
      const less = found === NO_MEASURE ? 0 : weight
      const points = less * this.#counted(found)
      const demand = sideOf(
        at(sumA, pair, 0, points),
        at(weightA, pair, 0, less),
        at(sumB, pair, 1, points),
        at(weightB, pair, 1, less),
      )
      const wish = sideOf(
        at(sumC, pair, 2, points),
        at(weightC, pair, 2, less),
        at(sumD, pair, 3, points),
        at(weightD, pair, 3, less),
      )
      return combineSides(demand, wish, combine) * 1001 + Math.min(demand, wish)
    }
  }

  #add(criterion: Criterion): void {
    const weight = this.#weightOf(criterion.id)
    if (weight === 0) return
    const column = this.#columns.measures[criteria.indexOf(criterion)] as Uint16Array
    const [sums, weights] = [this.#sums[partOf(criterion)], this.#weights[partOf(criterion)]] as [
      Float64Array,
      Float64Array,
    ]
    for (let pair = 0; pair < column.length; pair++) {
      const found = column[pair] as number
      if (found === NO_MEASURE) continue
      sums[pair] = (sums[pair] as number) + weight * this.#counted(found)
      weights[pair] = (weights[pair] as number) + weight
    }
  }

  #counted(found: number): number {
    return found === UNKNOWN_MEASURE ? this.#policy.unknown : found
  }

  #weightOf(id: CriterionId): number {
    return id === 'reservation' ? 0 : this.#policy.weights[id]
  }
}
