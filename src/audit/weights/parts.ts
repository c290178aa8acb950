import type { CriterionKind, Side } from '../../criteria/criterion.js'
import { criteria } from '../../criteria/index.js'

/** A weight for each criterion with a measure, by its number in reporting order. */
export type WeightVector = readonly number[]

/** One of the four sums of a score: the criteria whose weights stand to each other. */
export interface Part {
  readonly side: Side
  readonly kind: CriterionKind
  /** The numbers of its criteria. */
  readonly criteria: readonly number[]
}

const part = (side: Side, kind: CriterionKind): Part => ({
  side,
  kind,
  criteria: criteria.flatMap((criterion, number) =>
    criterion.side === side && criterion.kind === kind ? [number] : [],
  ),
})

/** Demand affinity, demand barrier, wish affinity, wish barrier. */
export const parts: readonly [Part, Part, Part, Part] = [
  part('demand', 'affinity'),
  part('demand', 'barrier'),
  part('wish', 'affinity'),
  part('wish', 'barrier'),
]
