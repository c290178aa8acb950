import type { Candidate } from '../../../domain/candidate.js'
import type { CriterionId } from '../../../domain/criterionId.js'
import type { Explanation } from '../../../explain/explanation.js'
import type { TextLanguage } from '../../../explain/text/textLanguage.js'
import { type DataKindName, dataKinds } from '../dataKinds.js'

/** Kinds of data of a person by name; nothing of what stands in them. */
export interface UsedData {
  /** Those at which a criterion looked that had something to say of this pair. */
  readonly used: readonly string[]
  /** Those that are held and did not matter to this pair. */
  readonly held: readonly string[]
}

/** Which kinds of data a record holds, and which of them this explanation is made of. */
export function usedData(record: Candidate, { demand, wish, limits }: Explanation, language: TextLanguage): UsedData {
  const parts = [...demand.affinity, ...demand.barrier, ...wish.affinity, ...wish.barrier, ...limits]
  const spoke = new Set<CriterionId>(parts.filter(({ facts }) => facts.length > 0).map(({ criterion }) => criterion))
  const present = (Object.keys(dataKinds) as DataKindName[]).filter((name) => isThere(valueAt(record, name)))
  const matters = (name: DataKindName) => dataKinds[name].criteria.some((criterion) => spoke.has(criterion))
  const named = (names: readonly DataKindName[]) => names.map((name) => dataKinds[name].yours[language])
  return { used: named(present.filter(matters)), held: named(present.filter((name) => !matters(name))) }
}

function valueAt(record: object, name: DataKindName): unknown {
  const [field = '', inner] = name.split('.')
  const value = own(record, field)
  return inner === undefined ? value : own(value, inner)
}

const own = (from: unknown, key: string): unknown =>
  typeof from === 'object' && from !== null && Object.hasOwn(from, key)
    ? (from as Readonly<Record<string, unknown>>)[key]
    : undefined

/** Empty lists, objects and texts are absent, as in every record. */
const isThere = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.keys(value).length > 0
    : value !== undefined && value !== '' && value !== null
