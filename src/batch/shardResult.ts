import { packSections, unpackSections } from '../holding/container.js'
import { type Sections, sectionOf, type TypedArray } from '../holding/sections.js'
import { damaged } from '../holding/snapshotError.js'
import type { Tallied } from './tally.js'

/** What came of a shard. */
export interface ShardResult {
  /** The key of the run that it belongs to. */
  readonly key: string
  readonly tally: Tallied
  /** The rankings for the candidates of the shard, in their order: a line of JSON each. */
  readonly lines: Uint8Array
  /** By handle of a vacancy how many of the shard can do it, and how many of whom that is to be verified. */
  readonly eligible: Uint16Array
  readonly toVerify: Uint16Array
  /** What the shard adds to the lists of the vacancies. */
  readonly lists: Sections
}

/** A result as the bytes of a file. */
export function packResult(
  { key, tally, lines, eligible, toVerify }: Omit<ShardResult, 'lists'>,
  lists: Readonly<Record<string, TypedArray>>,
): Uint8Array {
  const named = Object.fromEntries(Object.entries(lists).map(([name, column]) => [`${LIST}${name}`, column]))
  return packSections({ key, tally }, { lines, eligible, toVerifyCounts: toVerify, ...named })
}

/** A result of such bytes. Throws a PassendError `damaged-snapshot`. */
export function openResult(bytes: Uint8Array): ShardResult {
  const { header, sections } = unpackSections(bytes)
  const { key, tally } = (header ?? {}) as Partial<Pick<ShardResult, 'key' | 'tally'>>
  if (typeof key !== 'string' || tally === undefined) throw damaged('it is no result of a shard')
  const lists = new Map<string, TypedArray>()
  for (const [name, column] of sections) if (name.startsWith(LIST)) lists.set(name.slice(LIST.length), column)
  return {
    key,
    tally,
    lines: sectionOf(sections, 'lines', 'Uint8Array'),
    eligible: sectionOf(sections, 'eligible', 'Uint16Array'),
    toVerify: sectionOf(sections, 'toVerifyCounts', 'Uint16Array'),
    lists,
  }
}

const LIST = 'list.'
