import { describe, type Issue } from '../../domain/issue.js'
import { type CsvRow, readCsv } from '../taxonomyFiles/csvRows.js'
import { type Linker, readCell } from './cellValue.js'
import type { ColumnMap, ColumnSource } from './columnMap.js'
import { usageError } from './errors.js'
import { issueAt, type Received, type ReceivedRecord, type ReceivedType } from './received.js'
import { nameOf } from './source.js'

/**
 * Reads csv by a column map. An empty cell is an absent value. A cell that cannot be read as the map says is left out
 * with an issue; a row that cannot be read is refused.
 * @throws PassendError `invalid-option` when the map names columns that are not there.
 */
export function readCsvRecords(text: string, file: string, type: ReceivedType, map: ColumnMap, link: Linker): Received {
  const { columns, rows } = readCsv(text, nameOf(file), map.delimiter)
  const notes = noteUnread(columns, map, file)
  const records: ReceivedRecord[] = []
  const issues: Issue[] = []
  for (const [index, row] of rows.entries()) {
    const record = readRow(row, { type, index, map, link, issues })
    if (record !== undefined) records.push(record)
  }
  return { format: 'csv', read: rows.length, records, issues, notes }
}

/** What is told of columns that are not read. Throws a PassendError `invalid-option` as `readCsvRecords`. */
export function noteUnread(columns: readonly string[], map: ColumnMap, file: string): string[] {
  const unread = checkColumns(columns, map, file)
  if (unread === 0) return []
  return [`${nameOf(file)}: ${unread} of ${columns.length} columns are not in the map and were not read.`]
}

/** Reads a row as a record; what is wrong with it goes to `issues`. */
export function readRow({ line, cells }: CsvRow, context: RowContext): ReceivedRecord | undefined {
  const { type, index, issues } = context
  if (cells !== undefined) return { index, value: recordOf(cells, context) }
  const expected = 'a row with the cells of the header, quoted as csv'
  issues.push(issueAt(type, index, 'unreadable', 'error', `line ${line}`, expected, 'a row that cannot be read'))
  return undefined
}

/** How many columns the map leaves aside. Their names are not told: without a header they would be a person's data. */
function checkColumns(columns: readonly string[], { paths }: ColumnMap, file: string): number {
  const mapped = new Set(paths.flatMap(({ source }) => ('column' in source ? [source.column] : [])))
  const missing = [...mapped].filter((column) => !columns.includes(column))
  if (missing.length > 0) {
    const names = missing.map((column) => `'${column}'`).join(', ')
    throw usageError(
      `'${nameOf(file)}' has no column ${names}, which the column map names.`,
      'The first line must hold the column names.',
    )
  }
  const twice = columns.find((column, place) => mapped.has(column) && columns.indexOf(column) !== place)
  if (twice !== undefined)
    throw usageError(
      `'${nameOf(file)}' has the column '${twice}' more than once.`,
      'Give each column a name of its own.',
    )
  return columns.filter((column) => !mapped.has(column)).length
}

/** What a row is read with. */
export interface RowContext {
  readonly type: ReceivedType
  readonly index: number
  readonly map: ColumnMap
  readonly link: Linker
  readonly issues: Issue[]
}

function recordOf(cells: ReadonlyMap<string, string>, context: RowContext): unknown {
  const record: Record<string, unknown> = {}
  for (const { path, source } of context.map.paths) {
    const value =
      'column' in source ? readValue(cells.get(source.column), source, path.join('.'), context) : source.value
    if (value !== undefined) place(record, path, value)
  }
  return record
}

function readValue(text: string | undefined, source: ColumnSource, path: string, context: RowContext): unknown {
  if (text === undefined) return undefined
  const wrap = (value: unknown) => (source.as === undefined ? value : { [source.as]: value })
  const read = (item: string, at: string): unknown[] => {
    const result = readCell(item, source, context.link)
    if ('value' in result) return [wrap(result.value)]
    const { code, expected } = result.problem
    context.issues.push(
      issueAt(context.type, context.index, code, 'warning', at, expected, `${describe(item)}, left out`),
    )
    return []
  }
  if (source.split === undefined) return read(text, path)[0]
  const items = text.split(source.split).map((item) => item.trim())
  return items.flatMap((item, at) => (item === '' ? [] : read(item, `${path}[${at}]`)))
}

/** Puts a value at a path; a step of digits is a position in a list. */
function place(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  let at: Record<string, unknown> = record
  for (const [depth, step] of path.slice(0, -1).entries()) {
    const next = Object.hasOwn(at, step) ? at[step] : undefined
    if (typeof next === 'object' && next !== null) at = next as Record<string, unknown>
    else {
      const made = (/^\d/.test(path[depth + 1] ?? '') ? [] : {}) as Record<string, unknown>
      at[step] = made
      at = made
    }
  }
  const last = path.at(-1)
  if (last !== undefined) at[last] = value
}
