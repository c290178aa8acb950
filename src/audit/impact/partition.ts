import { PassendError } from '../../errors.js'
import type { PairColumns } from './columns.js'
import type { PeopleGroups } from './groups.js'
import type { GroupValues } from './report.js'

/** The people of the lists by the values that they have of some attributes. */
export interface Partition {
  readonly attributes: readonly string[]
  /** The values of each group; all that are known first, in text order, then those with an unknown one. */
  readonly values: readonly GroupValues[]
  /** How many of the groups, the first ones, are wholly known. */
  readonly known: number
  /** Of each person the number of their group. */
  readonly groupOf: Int32Array
  /** How many people each group has. */
  readonly people: readonly number[]
}

/** How many groups a report may have in all, periods counted too: what more there is, nobody reads, and each small one must be hidden. */
const MOST_GROUPS = 4000

/**
 * Sorts people into groups by each of some attributes and intersections.
 * @throws PassendError `invalid-option` if there are too many groups.
 */
export function partitionsOf(
  columns: PairColumns,
  groups: PeopleGroups,
  tables: readonly (readonly string[])[],
): Partition[] {
  let left = MOST_GROUPS
  return tables.map((attributes) => {
    const partition = partitionOf(columns, groups, attributes)
    const times = attributes.length === 1 ? 1 + columns.periods.length : 1
    left -= partition.values.length * times
    if (left >= 0) return partition
    throw new PassendError(
      'invalid-option',
      `Option 'groups': expected at most ${MOST_GROUPS} groups in all, periods and intersections counted; got more.`,
      "Take coarser groups, longer periods or fewer attributes, or name the intersections: { intersections: 'none' }.",
      { option: 'groups' },
    )
  })
}

/** Sorts people into groups by one or more attributes. Somebody without a value is in a group whose value there is null. */
function partitionOf(columns: PairColumns, groups: PeopleGroups, attributes: readonly string[]): Partition {
  const keys = columns.people.map((id) => {
    const values = groups.of.get(id)
    return JSON.stringify(attributes.map((name) => values?.get(name) ?? null))
  })
  const values = [...new Set(keys)].map((key) => JSON.parse(key) as GroupValues).sort(compareValues)
  const numberOf = new Map(values.map((one, number) => [JSON.stringify(one), number]))
  const groupOf = Int32Array.from(keys, (key) => numberOf.get(key) as number)
  const people = values.map(() => 0)
  for (const group of groupOf) people[group] = (people[group] as number) + 1
  return { attributes, values, known: values.filter(isKnown).length, groupOf, people }
}

/** Whether all values of a group are known. */
export const isKnown = (values: GroupValues): boolean => !values.includes(null)

/** Known before unknown, then in text order, value by value; an unknown value after the known ones. */
function compareValues(a: GroupValues, b: GroupValues): number {
  const known = Number(isKnown(b)) - Number(isKnown(a))
  if (known !== 0) return known
  for (const [at, one] of a.entries()) {
    const other = b[at] as string | null
    if (one === other) continue
    if (one === null || other === null) return one === null ? 1 : -1
    return one < other ? -1 : 1
  }
  return 0
}
