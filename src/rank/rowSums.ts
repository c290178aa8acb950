import type { Segment } from '../compile/segment.js'
import type { Desk } from '../compile/workspace.js'
import { firstAtLeast, type Ranges } from './ranges.js'

/** A competence of the asker by its code, with what it multiplies a row's two numbers by. */
export interface CodedTerm {
  readonly concept: number
  readonly first: number
  readonly second: number
}

/**
 * Sums up what rows have in common with the asker, term by term down the posting lists, in the ranges and for rows that
 * stand at `worst` or better. Leaves the sums and the rows touched on the desk; says how many there are.
 */
export function sumUp(
  segment: Segment,
  ranges: Ranges,
  terms: readonly CodedTerm[],
  desk: Desk,
  worst: number,
): number {
  const { concepts, starts, rows, firsts, seconds } = segment
  const { standing, rows: touched } = desk
  const [sums, others] = [desk.firsts, desk.seconds]
  let count = 0
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
        if (sums[row] === 0 && others[row] === 0) touched[count++] = row
        sums[row] = (sums[row] as number) + first * (firsts[posting] as number)
        others[row] = (others[row] as number) + second * (seconds[posting] as number)
      }
    }
  }
  return count
}
