import type { Memo } from '../compile/memo.js'
import type { CodeColumn } from '../compile/segment.js'
import { FULL } from '../domain/measure.js'
import type { Policy } from '../domain/policy.js'
import { MEASURE } from './step.js'

/** By how much the roundings of two sides and of their score can raise a score at most: 2 x 0.5 + 0.5, and the whole above it. */
export const ROUNDING = 2

/** The score of two sides before all rounding. */
export function atMost(demand: number, wish: number, combine: Policy['combine']): number {
  switch (combine) {
    case 'minimum':
      return Math.min(demand, wish)
    case 'arithmetic':
      return (demand + wish) / 2
    case 'harmonic':
      return demand + wish === 0 ? 0 : (2 * demand * wish) / (demand + wish)
  }
}

/** Takes from each row what it loses by one criterion. One that is left out loses nothing: a bound stays a bound. */
export function loseBy(
  lost: Int32Array,
  weight: number,
  codes: CodeColumn,
  measures: Memo,
  rows: Uint32Array,
  from: number,
  to: number,
): void {
  for (let place = from; place < to; place++) {
    const measure = measures.of(codes[rows[place] as number] as number) & MEASURE
    if (measure < FULL) lost[place] = (lost[place] as number) + weight * (FULL - measure)
  }
}
