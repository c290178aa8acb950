import type { Partition } from './partition.js'
import type { Sum } from './suppression.js'

/** The cells of a table among all cells of a report: its groups from `first` on, in their order. */
export interface TableCells {
  readonly partition: Partition
  readonly first: number
}

/** How the cells of tables add up: those of one attribute to everybody, those of an intersection to each table within it. */
export function sumsOfTables(tables: readonly TableCells[]): Sum[] {
  return tables.flatMap((table) => {
    const within = tables.filter(({ partition }) => isWithin(partition.attributes, table.partition.attributes))
    const all: Sum = { parts: table.partition.values.map((_, group) => table.first + group), total: 'everybody' }
    return [all, ...within.flatMap((other) => sumsTo(other, table))]
  })
}

const isWithin = (some: readonly string[], all: readonly string[]): boolean =>
  some.length < all.length && some.every((name) => all.includes(name))

/** For each group of one table the groups of a finer one that make it up. */
function sumsTo(coarse: TableCells, fine: TableCells): Sum[] {
  const places = coarse.partition.attributes.map((name) => fine.partition.attributes.indexOf(name))
  const totalOf = new Map(
    coarse.partition.values.map((values, group) => [JSON.stringify(values), coarse.first + group]),
  )
  const parts = new Map<number, number[]>()
  fine.partition.values.forEach((values, group) => {
    const total = totalOf.get(JSON.stringify(places.map((place) => values[place]))) as number
    parts.set(total, [...(parts.get(total) ?? []), fine.first + group])
  })
  return [...parts].map(([total, cells]) => ({ parts: cells, total }))
}
