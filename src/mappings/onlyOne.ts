import { canonicalJson } from '../domain/hash.js'
import type { Finding } from '../domain/issue.js'
import type { MappingInput } from '../domain/mapping.js'
import type { Mapping } from './mappings.js'
import { farness, inverse } from './relation.js'

/** A mapping that was read, with its place in the list. */
export interface Read<M extends MappingInput = Mapping> {
  readonly mapping: M
  readonly index: number
}

/** Tells a finding about the mapping at a place of the list. */
export type Note = (index: number, finding: Finding) => void

/** Of all that is said about two concepts the one that counts, if one can. What is left aside is told. */
export function onlyOne(reads: readonly Read[], note: Note): Mapping | undefined {
  const { from } = (reads[0] as Read).mapping
  const said = new Set(reads.map(({ mapping }) => relationFrom(mapping, from)))
  if (said.has('broad') && said.has('narrow')) {
    const [expected, got] = ['a concept that is broader or narrower', 'both, in two mappings; neither counts']
    for (const { index } of reads) note(index, refusal('contradiction', 'relation', expected, got))
    return undefined
  }
  const [first, ...others] = [...reads].sort(compareReads) as [Read, ...Read[]]
  for (const { mapping, index } of others) {
    const agrees = relationFrom(mapping, first.mapping.from) === first.mapping.relation
    note(index, {
      code: agrees ? 'duplicate-entry' : 'contradiction',
      severity: 'warning',
      path: 'relation',
      expected: 'one mapping for two concepts',
      got: agrees
        ? `the same as ${first.index} in this list, which counts`
        : `another relation than ${first.index} in this list, which is more cautious and counts`,
    })
  }
  return first.mapping
}

const relationFrom = ({ from, relation }: Mapping, concept: string): Mapping['relation'] =>
  from === concept ? relation : inverse(relation)

/** The most cautious first; then the latest; then the one whose text comes first, which says nothing. */
function compareReads({ mapping: a }: Read, { mapping: b }: Read): number {
  const caution = farness(relationFrom(b, a.from)) - farness(a.relation)
  if (caution !== 0) return caution
  const [dateA, dateB] = [a.origin.date ?? '', b.origin.date ?? '']
  if (dateA !== dateB) return dateA > dateB ? -1 : 1
  return canonicalJson(a) < canonicalJson(b) ? -1 : 1
}

/** A finding that leaves a mapping out. */
export const refusal = (code: Finding['code'], path: string, expected: string, got: string): Finding => ({
  code,
  severity: 'error',
  path,
  expected,
  got,
})
