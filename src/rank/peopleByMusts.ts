import type { MustsFacet } from '../compile/facets.js'
import type { CodeColumn, Segment } from '../compile/segment.js'
import type { Part, Table } from '../compile/table.js'
import type { ConceptId } from '../domain/concept.js'
import type { Asker } from '../score/asker.js'
import { outcomes } from '../score/limitColumns.js'
import { firstAtLeast, type Ranges } from './ranges.js'

const TO_VERIFY = outcomes.unknown

/**
 * What the musts of competences do to people, for a job that asks: what `competences.limits` says of each pair, but by columns.
 * Whoever has nothing in common with one of the musts does not answer it, for certain if their list is closed; only whoever has
 * something with each of them is asked. False, and nothing is done, where the policy gives likeness no weight: then a posting list
 * does not hold all who answer.
 */
export function limitByMusts<T>(
  asker: Asker<T>,
  table: Table<T>,
  { of, closedList }: MustsFacet,
  { segment }: Part,
  ranges: Ranges,
  standing: Uint8Array,
  blocked: number,
  ofPair: (row: number, now: number) => number,
): boolean {
  const { similarity } = asker.context.policy
  if (similarity.same === 0 || similarity.narrower === 0 || segment.size === 0) return false
  const anyone = table.example(0, (segment.codes[0] as CodeColumn)[0] as number)
  const musts: ReadonlySet<ConceptId> = new Set(of(asker.pairWith(anyone)))
  if (musts.size > 255) return false
  const related = new Uint8Array(segment.size)
  for (const concept of musts) countRelated(segment, table.conceptCode(concept), related)
  const surveyed = segment.sums[closedList] as Uint32Array
  for (let range = 0; range < ranges.length; range += 2) {
    const to = ranges[range + 1] as number
    for (let row = ranges[range] as number; row < to; row++) {
      const now = standing[row] as number
      if (now > TO_VERIFY) continue
      if (related[row] === musts.size) standing[row] = ofPair(row, now)
      else standing[row] = surveyed[row] === 1 ? blocked : TO_VERIFY
    }
  }
  return true
}

function countRelated({ concepts, starts, rows }: Segment, concept: number | undefined, related: Uint8Array): void {
  if (concept === undefined) return
  const list = firstAtLeast(concepts, concept, 0)
  if (concepts[list] !== concept) return
  for (let posting = starts[list] as number; posting < (starts[list + 1] as number); posting++) {
    const row = rows[posting] as number
    related[row] = (related[row] as number) + 1
  }
}
