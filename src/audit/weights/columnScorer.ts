import { criteria } from '../../criteria/index.js'
import { UNKNOWN } from '../../domain/measure.js'
import type { Policy } from '../../domain/policy.js'
import type { Measures } from '../../score/measuredMatch.js'
import { combineSides, sideValue } from '../../score/sides.js'
import { type Part, parts, type WeightVector } from './parts.js'

/** Where a criterion does not count. No measure is as high. */
const ABSENT = 0xffff

interface Column {
  readonly measures: Uint16Array
  /** Whether it counts in every row, so that it need not be looked at row by row. */
  readonly everywhere: boolean
}

/** The sums of a part under the weights of which they were made last. */
interface PartSums {
  made: string
  readonly sums: Float64Array
  readonly weights: Float64Array
}

/**
 * Scores many rows of measures under one vector of weights after another: digit for digit what `scoreOf` gives. Measures stand in columns,
 * and the sums of a part are made again only when its own weights differ from those of the time before.
 */
export class ColumnScorer {
  readonly #columns: readonly Column[]
  readonly #sums: readonly PartSums[]
  readonly #combine: Policy['combine']
  readonly #scores: Uint16Array

  constructor(rows: readonly Measures[], { unknown, combine }: Pick<Policy, 'unknown' | 'combine'>) {
    this.#combine = combine
    this.#scores = new Uint16Array(rows.length)
    this.#columns = criteria.map(({ id }) => {
      const measures = Uint16Array.from(rows, (row) => {
        const measure = row[id]
        return measure === undefined ? ABSENT : measure === UNKNOWN ? unknown : measure
      })
      return { measures, everywhere: !measures.includes(ABSENT) }
    })
    this.#sums = parts.map(() => ({
      made: '',
      sums: new Float64Array(rows.length),
      weights: new Float64Array(rows.length),
    }))
  }

  /** The score of each row. The same array each time: it holds until the next call. */
  scores(vector: WeightVector): Uint16Array {
    for (const [number, part] of parts.entries()) this.#sum(part, this.#sums[number] as PartSums, vector)
    const [demandA, demandB, wishA, wishB] = this.#sums as readonly [PartSums, PartSums, PartSums, PartSums]
    const [scores, combine] = [this.#scores, this.#combine]
    for (let row = 0; row < scores.length; row++) {
      const demand = valueAt(demandA, demandB, row)
      scores[row] = combineSides(demand, valueAt(wishA, wishB, row), combine)
    }
    return scores
  }

  #sum(part: Part, kept: PartSums, vector: WeightVector): void {
    const made = part.criteria.map((number) => vector[number]).join(' ')
    if (made === kept.made) return
    kept.made = made
    const { sums, weights } = kept
    sums.fill(0)
    weights.fill(0)
    let everywhere = 0
    for (const number of part.criteria) {
      const weight = vector[number] as number
      if (weight === 0) continue
      const column = this.#columns[number] as Column
      if (column.everywhere) everywhere += weight
      addColumn(column, weight, sums, weights)
    }
    for (let row = 0; row < weights.length; row++) {
      const weight = (weights[row] as number) + everywhere
      // A part of which nothing counts is full and takes nothing away.
      weights[row] = weight === 0 ? 1 : weight
      if (weight === 0) sums[row] = 1000
    }
  }
}

/** Adds a column to the sums, and its weight where it counts, unless it counts everywhere. */
function addColumn({ measures, everywhere }: Column, weight: number, sums: Float64Array, weights: Float64Array): void {
  for (let row = 0; row < sums.length; row++) {
    const measure = measures[row] as number
    if (everywhere) sums[row] = (sums[row] as number) + weight * measure
    else if (measure !== ABSENT) {
      sums[row] = (sums[row] as number) + weight * measure
      weights[row] = (weights[row] as number) + weight
    }
  }
}

const valueAt = (affinity: PartSums, barrier: PartSums, row: number): number =>
  sideValue(
    affinity.sums[row] as number,
    affinity.weights[row] as number,
    barrier.sums[row] as number,
    barrier.weights[row] as number,
  )
