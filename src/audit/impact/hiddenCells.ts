import type { Partition } from './partition.js'
import { type PeriodCells, type PeriodCount, sumsOfPeriods } from './periodCounts.js'
import { sumsOfTables, type TableCells } from './sumsOfTables.js'
import { type Cell, type Hidden, suppress } from './suppression.js'

/** What is hidden of each table, and of each table by period: by the number of the table, the period and the group. */
export interface HiddenCells {
  readonly ofTable: readonly (readonly (Hidden | undefined)[])[]
  isHiddenIn(table: number, period: number, group: number): boolean
  readonly any: boolean
}

/** Hides what must be hidden of tables that are shown beside one another. `periods`: of each table its counts by period and group, or none. */
export function hiddenCells(
  partitions: readonly Partition[],
  periods: readonly (readonly (readonly PeriodCount[])[])[],
  least: number,
): HiddenCells {
  const cells: Cell[] = []
  const tables = partitions.map((partition): TableCells => {
    const first = cells.length
    partition.people.forEach((people, group) => {
      cells.push({ people, isKnown: group < partition.known })
    })
    return { partition, first }
  })
  const byPeriod = tables.map((table, at): PeriodCells => {
    const first = cells.length
    const counts = periods[at] ?? []
    // Nobody is not few: a group that does not occur in a period is hidden nowhere.
    for (const ofPeriod of counts)
      ofPeriod.forEach(({ people }, group) => {
        cells.push({ people: people === 0 ? least : people, isKnown: group < table.partition.known })
      })
    return { table, first, counts }
  })
  const hidden = suppress(cells, [...sumsOfTables(tables), ...byPeriod.flatMap(sumsOfPeriods)], least)
  return {
    ofTable: tables.map(({ partition, first }) => partition.values.map((_, group) => hidden.get(first + group))),
    isHiddenIn(table, period, group) {
      const cells = byPeriod[table] as PeriodCells
      return hidden.has(cells.first + period * cells.table.partition.values.length + group)
    },
    any: hidden.size > 0,
  }
}
