import type { PairColumns } from './columns.js'
import type { Part } from './compare.js'
import type { Partition } from './partition.js'
import type { TableCells } from './sumsOfTables.js'
import type { Sum } from './suppression.js'

/** What was counted of a group in one period: pairs selected of pairs looked at, and how many people those are. */
export interface PeriodCount extends Part {
  readonly people: number
}

/** Of each partition, by period and by group, what was counted. Lists without a period count in none. */
export function periodCounts(
  columns: PairColumns,
  selected: Uint8Array,
  partitions: readonly Partition[],
): PeriodCount[][][] {
  const counts = partitions.map((): PeriodCount[][] => [])
  const [pairs, chosen] = [new Uint32Array(columns.people.length), new Uint32Array(columns.people.length)]
  columns.periods.forEach((_, period) => {
    pairs.fill(0)
    chosen.fill(0)
    for (let list = 0; list < columns.periodOf.length; list++) {
      if (columns.periodOf[list] !== period) continue
      for (let at = columns.starts[list] as number; at < (columns.starts[list + 1] as number); at++) {
        const who = columns.person[at] as number
        pairs[who] = (pairs[who] as number) + 1
        chosen[who] = (chosen[who] as number) + (selected[at] as number)
      }
    }
    partitions.forEach(({ groupOf, values }, number) => {
      const groups = values.map(() => ({ count: 0, of: 0, people: 0 }))
      groupOf.forEach((group, person) => {
        if (pairs[person] === 0) return
        const own = groups[group] as { count: number; of: number; people: number }
        own.count += chosen[person] as number
        own.of += pairs[person] as number
        own.people++
      })
      ;(counts[number] as PeriodCount[][]).push(groups)
    })
  })
  return counts
}

/** The cells of one attribute by period: that of a group in a period is `first + period * groups + group`. */
export interface PeriodCells {
  readonly table: TableCells
  readonly first: number
  /** By period and group. */
  readonly counts: readonly (readonly PeriodCount[])[]
}

/** How cells by period add up: those of a group to the group, those of a period to everybody in it. Groups that do not occur count nowhere. */
export function sumsOfPeriods({ table, first, counts }: PeriodCells): Sum[] {
  const groups = table.partition.values.length
  const cells = counts.map((ofPeriod, period) =>
    ofPeriod.map(({ people }, group) => (people > 0 ? first + period * groups + group : undefined)),
  )
  const present = (row: readonly (number | undefined)[]) => row.filter((cell) => cell !== undefined)
  return [
    ...cells.map((row): Sum => ({ parts: present(row), total: 'everybody' })),
    ...table.partition.values.map(
      (_, group): Sum => ({ parts: present(cells.map((row) => row[group])), total: table.first + group }),
    ),
  ]
}
