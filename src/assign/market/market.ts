import type { ResolvedAssignOptions } from '../options/options.js'
import type { ReadFits } from '../read/readFits.js'
import { type Rows, transposed } from '../read/rows.js'
import { BLOCKED, ELIGIBLE } from '../read/standings.js'
import { readTerms, type Terms } from './terms.js'

/** What is to be divided, by number in the order of the lots: who may have which place. */
export interface Market {
  /** Rows of candidates; those with a fixed pair have an empty one. */
  readonly rows: Rows
  /** The same pairs in rows of vacancies. */
  readonly back: Rows
  /** By vacancy: how many places are to be divided, those of fixed pairs not among them. */
  readonly places: Int32Array
}

/** The pairs of a market and the terms under which they are in it. */
export interface OpenMarket extends Market {
  readonly terms: Terms
}

/** Leaves out of what was read all that may not be: blocked, forbidden, below the lowest score, at places that are gone. */
export function openMarket(fits: ReadFits, options: ResolvedAssignOptions): OpenMarket {
  const terms = readTerms(fits, options)
  const { fixedTo, forbidden, places } = terms
  const mayBe = options.toVerify === 'allow' ? BLOCKED - 1 : ELIGIBLE
  const rows = onlyPairs(fits, (row, edge) => {
    const vacancy = fits.to[edge] as number
    return (
      (fits.standing[edge] as number) <= mayBe &&
      (fits.weight[edge] as number) >= options.minScore &&
      (places[vacancy] as number) > 0 &&
      (fixedTo[row] as number) < 0 &&
      !(forbidden.get(row)?.has(vacancy) ?? false)
    )
  })
  return { rows, back: transposed(rows, places.length), places, terms }
}

/** The pairs of a market whose score is at least so much. */
export function atLeast({ rows, places }: Market, score: number): Market {
  const kept = onlyPairs(rows, (_, edge) => (rows.weight[edge] as number) >= score)
  return { rows: kept, back: transposed(kept, places.length), places }
}

/** The same pairs, each worth 1: the greatest sum is the greatest number of people. */
export function countingPeople({ rows, back, places }: Market): Market {
  const ones = new Int32Array(rows.to.length).fill(1)
  return { rows: { ...rows, weight: ones }, back: { ...back, weight: ones }, places }
}

function onlyPairs({ start, to, weight }: Rows, keep: (row: number, edge: number) => boolean): Rows {
  const kept = { start: new Int32Array(start.length), to: new Int32Array(to.length), weight: new Int32Array(to.length) }
  let count = 0
  for (let row = 0; row + 1 < start.length; row++) {
    for (let edge = start[row] as number; edge < (start[row + 1] as number); edge++) {
      if (!keep(row, edge)) continue
      kept.to[count] = to[edge] as number
      kept.weight[count++] = weight[edge] as number
    }
    kept.start[row + 1] = count
  }
  return { start: kept.start, to: kept.to.subarray(0, count), weight: kept.weight.subarray(0, count) }
}
