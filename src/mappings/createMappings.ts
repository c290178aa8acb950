import { describe, type Issue } from '../domain/issue.js'
import { type MappingInput, mappingSchema } from '../domain/mapping.js'
import { parseRecord } from '../domain/parse.js'
import { PassendError } from '../errors.js'
import { type Mapping, Mappings } from './mappings.js'
import { type Note, onlyOne, type Read, refusal } from './onlyOne.js'
import { taxonomyOfId } from './taxonomyName.js'

/** One thing that is wrong with a mapping. `index`: its place in the list that was given, from 0. */
export interface MappingIssue extends Omit<Issue, 'record'> {
  readonly record: 'mapping'
}

/** Mappings, and what was wrong with those that are not among them. */
export interface MappingsRead {
  readonly mappings: Mappings
  readonly issues: readonly MappingIssue[]
}

/**
 * Reads mappings between taxonomies, as a caller has them or as `readMappings` reads them from a file. A bad one is an issue and is
 * left out. Where several say something about the same two concepts, the most cautious counts (what it says least with), and a
 * contradiction is told; of equal ones the latest counts. If one says broader and another narrower, neither counts.
 * @throws PassendError `invalid-option` if it is no list.
 */
export function createMappings(records: Iterable<unknown>): MappingsRead {
  if (typeof records !== 'object' || records === null || !(Symbol.iterator in records)) {
    throw new PassendError(
      'invalid-option',
      `Expected a list of mappings; got ${describe(records)}.`,
      "Give an array: createMappings([{ from, relation: 'broad', to, origin: { source } }]).",
    )
  }
  const issues: MappingIssue[] = []
  const note: Note = (index, finding) => issues.push({ ...finding, record: 'mapping', index })
  const reads: Read<MappingInput>[] = []
  let index = 0
  for (const input of records) {
    const { value, issues: found } = parseRecord('taxonomy', mappingSchema, input, index, {}, (one) => one)
    for (const issue of found) issues.push({ ...issue, record: 'mapping' })
    if (value !== undefined) reads.push({ mapping: value, index })
    index++
  }
  const taxonomies = taxonomiesOf(reads)
  const pairs = new Map<string, Read[]>()
  for (const read of reads) {
    const mapping = withTaxonomies(read, taxonomies, note)
    if (mapping === undefined) continue
    const key = pairKey(mapping)
    pairs.set(key, [...(pairs.get(key) ?? []), { mapping, index: read.index }])
  }
  const kept = [...pairs.values()].map((about) => onlyOne(about, note)).filter((one) => one !== undefined)
  return { mappings: new Mappings(kept), issues: issues.sort((a, b) => a.index - b.index) }
}

/** For each concept the taxonomies that it is said to be of; where its id tells one, that one alone. */
function taxonomiesOf(reads: readonly Read<MappingInput>[]): Map<string, Set<string>> {
  const taxonomies = new Map<string, Set<string>>()
  for (const { mapping } of reads) {
    for (const side of ['from', 'to'] as const) {
      const concept = mapping[side]
      const told = taxonomyOfId(concept) ?? mapping[`${side}Taxonomy`]
      if (told === undefined) continue
      const present = taxonomies.get(concept)
      if (present === undefined) taxonomies.set(concept, new Set([told]))
      else present.add(told)
    }
  }
  return taxonomies
}

/** The two concepts of a mapping, whichever way round it was given. */
const pairKey = ({ from, to }: MappingInput): string => (from < to ? `${from} ${to}` : `${to} ${from}`)

/** The mapping with both its taxonomies; undefined, with a finding, where they are not known, are one, or are said to be another. */
function withTaxonomies(
  { mapping, index }: Read<MappingInput>,
  taxonomies: ReadonlyMap<string, ReadonlySet<string>>,
  note: Note,
): Mapping | undefined {
  const taxonomyOf = (side: 'from' | 'to'): string | undefined => {
    const path = `${side}Taxonomy` as const
    const said = mapping[path]
    const [known, another] = taxonomies.get(mapping[side]) ?? []
    if (known === undefined) {
      note(index, refusal('required', path, 'the taxonomy of a concept whose id does not tell it', 'nothing'))
      return undefined
    }
    if (another === undefined && (said === undefined || said === known)) return known
    note(
      index,
      refusal('contradiction', path, 'one taxonomy for a concept', 'more than one, by its id or the mappings'),
    )
    return undefined
  }
  const [fromTaxonomy, toTaxonomy] = [taxonomyOf('from'), taxonomyOf('to')]
  if (fromTaxonomy === undefined || toTaxonomy === undefined) return undefined
  if (fromTaxonomy !== toTaxonomy) return { ...mapping, fromTaxonomy, toTaxonomy }
  note(index, refusal('contradiction', 'toTaxonomy', 'another taxonomy than that of the first concept', 'the same'))
  return undefined
}
