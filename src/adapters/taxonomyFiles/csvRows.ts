import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Options, Parser as StreamingParser } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { PassendError } from '../../errors.js'
import { StrayQuotes } from './strayQuotes.js'

/** The cells of a row by the name of their column; an empty cell is not there. Undefined: the row cannot be read. */
export interface CsvRow {
  /** The line of the file on which the row ends, from 1. */
  readonly line: number
  readonly cells: ReadonlyMap<string, string> | undefined
}

/** A csv file: the names of its columns and its rows in order, those that cannot be read among them. */
export interface CsvTable {
  readonly columns: readonly string[]
  readonly rows: readonly CsvRow[]
}

interface RawRow {
  readonly record: string[]
  readonly info: { readonly lines: number }
}

/** After one of these it is not known where the next row begins. */
const lostQuote = ['CSV_QUOTE_NOT_CLOSED', 'CSV_INVALID_CLOSING_QUOTE']

/**
 * Reads csv with a header. The delimiter (comma, semicolon or tab) is told from the header unless given. A row with too
 * few cells is completed with empty ones; one with too many, or with a quote inside an unquoted cell, cannot be read and
 * says so.
 * @throws PassendError `unreadable-file` when a quoted cell does not end where it should: rows would be lost unseen.
 */
export function readCsv(text: string, name: string, delimiter: string = delimiterOf(text)): CsvTable {
  const unreadable = new Map<number, CsvRow>()
  const raw = parse(
    Buffer.from(new StrayQuotes(delimiter).without(new TextEncoder().encode(text))),
    optionsOf(name, delimiter, (row) => unreadable.set(row.line, row)),
  ) as unknown as RawRow[]
  const [header, ...body] = raw
  const columns = (header?.record ?? []).map((column) => column.trim())
  const rows = body.map(({ record, info }): CsvRow => ({ line: info.lines, cells: cellsOf(columns, record) }))
  return { columns, rows: [...rows, ...unreadable.values()].sort((a, b) => a.line - b.line) }
}

/**
 * Reads csv as it comes, row by row, each with the names of the columns.
 * @throws PassendError as `readCsv`.
 */
export async function* streamCsv(
  source: Readable,
  name: string,
  delimiter?: string,
): AsyncGenerator<CsvRow & { readonly columns: readonly string[] }, undefined> {
  const unreadable: CsvRow[] = []
  const chunks = source[Symbol.asyncIterator]()
  const head = await firstLine(chunks)
  const told = delimiter ?? delimiterOf(new TextDecoder().decode(head))
  let skipped = -1
  const skip = (row: CsvRow) => {
    // A row that is wrong in two ways is told twice.
    if (row.line !== skipped) unreadable.push(row)
    skipped = row.line
  }
  const parser = new StreamingParser(optionsOf(name, told, skip))
  const feeding = pipeline(joined(head, chunks, new StrayQuotes(told)), parser)
  feeding.catch(() => {})
  let columns: readonly string[] | undefined
  for await (const { record, info } of parser as AsyncIterable<RawRow>) {
    const header = columns
    if (header === undefined) {
      columns = record.map((column) => column.trim())
      continue
    }
    // The parser is ahead of us: what it skipped may lie farther on.
    while ((unreadable[0]?.line ?? Number.POSITIVE_INFINITY) < info.lines)
      yield { ...(unreadable.shift() as CsvRow), columns: header }
    yield { line: info.lines, cells: cellsOf(header, record), columns: header }
  }
  for (const row of unreadable) yield { ...row, columns: columns ?? [] }
  await feeding
}

/** Bytes up to and with the first line end, or all there are. */
async function firstLine(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = []
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value)
    if (next.value.includes(0x0a)) break
  }
  return Buffer.concat(head)
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
  quotes: StrayQuotes,
): AsyncGenerator<Uint8Array, undefined> {
  yield quotes.without(head)
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield quotes.without(next.value)
}

/** How rows are read; one that cannot be is told to `skip`. */
const optionsOf = (name: string, delimiter: string, skip: (row: CsvRow) => void): Options => ({
  bom: true,
  delimiter,
  info: true,
  relax_column_count_less: true,
  skip_empty_lines: true,
  skip_records_with_error: true,
  on_skip: (error) => {
    const line = typeof error?.lines === 'number' ? error.lines : 0
    if (error !== undefined && lostQuote.includes(error.code)) throw quoteAstray(name, line)
    skip({ line, cells: undefined })
    return undefined
  },
})

/** The first of some columns that has something in this row. */
export function cell(cells: ReadonlyMap<string, string>, ...columns: readonly string[]): string | undefined {
  for (const column of columns) {
    const text = cells.get(column)
    if (text !== undefined) return text
  }
  return undefined
}

function cellsOf(columns: readonly string[], record: readonly string[]): ReadonlyMap<string, string> {
  const cells = new Map<string, string>()
  for (const [place, column] of columns.entries()) {
    const text = record[place]?.trim()
    if (text !== undefined && text !== '') cells.set(column, text)
  }
  return cells
}

/** The delimiter that occurs most in the header, outside quotes. */
function delimiterOf(text: string): string {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => header.split(delimiter).length
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

const quoteAstray = (file: string, line: number): PassendError =>
  new PassendError(
    'unreadable-file',
    `'${file}' has a quoted cell that does not end where it should, at or before line ${line}.`,
    'Close the quote, or double a quote inside a quoted cell.',
    { file, line },
  )
