import { openRecords, recordSections } from '../compile/recordList.js'
import type { Candidate } from '../domain/candidate.js'
import type { HistoryEntry } from '../domain/rankOptions.js'
import { packSections, unpackSections } from '../holding/container.js'
import { sectionOf } from '../holding/sections.js'
import { damaged } from '../holding/snapshotError.js'

/** A candidate of a shard, with their place among all candidates of the run, from 0. */
export interface Staged {
  readonly number: number
  readonly record: Candidate
}

/** The candidates of a shard, in order, and the earlier pairs that they are in. */
export interface Shard {
  readonly staged: readonly Staged[]
  readonly history: readonly HistoryEntry[]
}

/** A shard as the bytes of a file. The same shard gives the same bytes. */
export function packShard({ staged, history }: Shard): Uint8Array {
  const numbers = Uint32Array.from(staged, ({ number }) => number)
  const records = recordSections(
    staged.map(({ record }) => record),
    'candidates',
  )
  return packSections({ history }, { ...records, numbers })
}

/** A shard of such bytes. Throws a PassendError `damaged-snapshot`. */
export function openShard(bytes: Uint8Array): Shard {
  const { header, sections } = unpackSections(bytes)
  const numbers = sectionOf(sections, 'numbers', 'Uint32Array')
  const records = [...openRecords(sections, 'candidates')] as Candidate[]
  const { history } = (header ?? {}) as Partial<Pick<Shard, 'history'>>
  if (!Array.isArray(history) || numbers.length !== records.length) throw damaged('it is no shard')
  return { staged: records.map((record, place) => ({ number: numbers[place] as number, record })), history }
}
