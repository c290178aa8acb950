import type { Segment } from '../compile/segment.js'
import type { Table } from '../compile/table.js'
import type { Desk } from '../compile/workspace.js'
import type { Asker } from '../score/asker.js'
import { firstAtLeast, type Ranges } from './ranges.js'

/** A competence of the asker by its code, with what it multiplies a row's two numbers by. */
export interface CodedTerm {
  readonly concept: number
  readonly first: number
  readonly second: number
}

/** The asker's competences by their codes; one that no row names has none. */
export function codedTerms<T>({ terms }: Asker<T>, table: Table<T>): CodedTerm[] {
  return terms.flatMap(({ concept, first, second }) => {
    const code = table.conceptCode(concept)
    return code === undefined ? [] : [{ concept: code, first, second }]
  })
}

/**
 * Sums up what rows have in common with the asker, term by term down the posting lists, in the ranges and for rows that
 * stand at `worst` or better. Leaves the sums on the desk.
 */
export function sumUp(segment: Segment, ranges: Ranges, terms: readonly CodedTerm[], desk: Desk, worst: number): void {
  const { concepts, starts, rows, firsts, seconds } = segment
  const { standing, firsts: sums, seconds: others } = desk
  for (let range = 0; range < ranges.length; range += 2) {
    sums.fill(0, ranges[range], ranges[range + 1])
    others.fill(0, ranges[range], ranges[range + 1])
  }
  for (const { concept, first, second } of terms) {
    const list = firstAtLeast(concepts, concept, 0)
    if (concepts[list] !== concept) continue
    const end = starts[list + 1] as number
    let posting = starts[list] as number
    for (let range = 0; range < ranges.length && posting < end; range += 2) {
      const last = ranges[range + 1] as number
      posting = firstAtLeast(rows, ranges[range] as number, posting, end)
      for (; posting < end; posting++) {
        const row = rows[posting] as number
        if (row >= last) break
        if ((standing[row] as number) > worst) continue
        sums[row] = (sums[row] as number) + first * (firsts[posting] as number)
        others[row] = (others[row] as number) + second * (seconds[posting] as number)
      }
    }
  }
}

/**
 * Puts the rows in the ranges that stand at `worst` or better on the desk, ascending: those with a sum first, then the
 * others. Says where each of the two ends.
 */
export function gather(ranges: Ranges, { standing, firsts, seconds, rows, others }: Desk, worst: number) {
  let [touched, untouched] = [0, 0]
  for (let range = 0; range < ranges.length; range += 2) {
    const to = ranges[range + 1] as number
    for (let row = ranges[range] as number; row < to; row++) {
      if ((standing[row] as number) > worst) continue
      if (firsts[row] === 0 && seconds[row] === 0) others[untouched++] = row
      else rows[touched++] = row
    }
  }
  rows.set(others.subarray(0, untouched), touched)
  return { touched, all: touched + untouched }
}
