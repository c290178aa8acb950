import { looksLikeVum, type VumOptions } from '../vum/index.js'
import type { Linker } from './cellValue.js'
import { type ColumnMap, readColumnMap } from './columnMap.js'
import { readCsvRecords } from './csv.js'
import { usageError } from './errors.js'
import { recordsIn } from './json.js'
import { readLines } from './ndjson.js'
import type { Received, ReceivedType } from './received.js'
import { nameOf, parseJson } from './source.js'
import { messagesOf, readVum } from './vum.js'

/** The formats that can be asked. `auto` tells it from the name and the contents. */
export const formats = ['auto', 'json', 'ndjson', 'csv', 'vum'] as const
export type Format = (typeof formats)[number]

/** What reading needs beside the text. */
export interface ReadContext {
  readonly format: Format
  readonly vum: VumOptions
  readonly link: Linker
  /** The column map as it was parsed, if one was given. */
  readonly map: unknown
}

/**
 * Reads the records of a file.
 * @throws PassendError `unreadable-file` when the file as a whole cannot be parsed, `invalid-option` when it does not fit
 * the options.
 */
export function readRecords(text: string, file: string, type: ReceivedType, context: ReadContext): Received {
  const shape = shapeOf(text, file, context.format)
  if (shape === 'csv') return readMapped(text, file, type, context)
  if (shape === 'ndjson') return readNdjson(text, file, type, context)
  const advice = "Check it with a JSON validator; for one record a line give '--format ndjson'."
  const value = parseJson(text, file, advice)
  if (isVum(value, file, type, context.format)) {
    const messages = messagesOf(value)
    return { format: 'vum', read: messages.length, ...readVum(messages, type, context.vum), notes: [] }
  }
  const records = recordsIn(value, type, file).map((record, index) => ({ index, value: record }))
  return { format: 'json', read: records.length, records, issues: [], notes: [] }
}

function readNdjson(text: string, file: string, type: ReceivedType, { format, vum }: ReadContext): Received {
  const lines = readLines(text, type)
  const first = lines.records.slice(0, 5).map(({ value }) => value)
  if (!isVum(first, file, type, format)) return { format: 'ndjson', ...lines, notes: [] }
  const { records, issues } = readVum(lines.records, type, vum)
  return { format: 'vum', read: lines.read, records, issues: [...lines.issues, ...issues], notes: [] }
}

function readMapped(text: string, file: string, type: ReceivedType, { map, link }: ReadContext): Received {
  return readCsvRecords(text, file, type, requireMap(map, file, type), link)
}

/** The column map of a csv file. Throws a PassendError `invalid-option` if there is none. */
export function requireMap(map: unknown, file: string, type: ReceivedType): ColumnMap {
  if (map !== undefined) return readColumnMap(map, type)
  throw usageError(
    `'${nameOf(file)}' is csv, and nothing says what its columns mean.`,
    'Give \'--map FILE\' with { "candidates": { "id": "column", ... } }; see \'passend --help\', under csv.',
  )
}

/** Whether to read VUM: because it was asked, or because it reads like it. */
export function isVum(value: unknown, file: string, type: ReceivedType, format: Format): boolean {
  if (format !== 'auto' && format !== 'vum') return false
  const kind = looksLikeVum(value)
  if (kind === undefined || kind === type) return kind === type || format === 'vum'
  const [holds, wanted] = kind === 'vacancy' ? ['vacatures', 'candidates'] : ['werkzoekendeprofielen', 'vacancies']
  throw usageError(`'${nameOf(file)}' was given for ${wanted}, and holds ${holds} of VUM.`, 'Swap the two files.')
}

function shapeOf(text: string, file: string, format: Format): 'json' | 'ndjson' | 'csv' {
  if (format !== 'auto' && format !== 'vum') return format
  const extension = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  if (extension === 'ndjson' || extension === 'jsonl') return 'ndjson'
  if ((extension === 'csv' || extension === 'tsv') && format === 'auto') return 'csv'
  if (extension === 'json') return 'json'
  return shapeByContents(text, format)
}

/** JSON if it parses, lines of JSON if the first line that has something does; else csv. */
function shapeByContents(text: string, format: Format): 'json' | 'ndjson' | 'csv' {
  if (!/^\s*[[{]/.test(text)) return format === 'vum' || text.trim() === '' ? 'json' : 'csv'
  const first = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? ''
  if (first.trim().length === text.trim().length) return 'json'
  return parses(first) ? 'ndjson' : 'json'
}

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
