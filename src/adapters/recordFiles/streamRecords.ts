import { createReadStream } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import type { Issue } from '../../domain/issue.js'
import { streamCsv } from '../taxonomyFiles/csvRows.js'
import { noteUnread, readRow } from './csv.js'
import { fileError } from './errors.js'
import { readLine } from './ndjson.js'
import { isVum, type ReadContext, readRecords, requireMap } from './readRecords.js'
import { issueAt, type ReceivedRecord, type ReceivedType } from './received.js'
import { readSource } from './source.js'
import { readVum } from './vum.js'

/** The next thing in a file: a record as it came, if it is one, and what was found on the way. */
export interface Reading {
  readonly record?: ReceivedRecord | undefined
  readonly issues: readonly Issue[]
}

/** A longer line is no record: it is an issue, and is not held. */
const LONGEST_LINE = 16 * 1024 * 1024

/** How many lines tell whether a file holds VUM. */
const LINES_THAT_TELL = 5

/**
 * Reads the records of a file one by one. A file with a record a line (.ndjson, .jsonl) and csv (.csv, .tsv) are read as
 * they come, however long they are; JSON is read whole. Each record that was there is one reading.
 * @throws PassendError `unreadable-file` when the file as a whole cannot be read, `invalid-option` when it does not fit the
 * options.
 */
export async function* streamRecords(
  file: string,
  type: ReceivedType,
  context: ReadContext,
): AsyncGenerator<Reading, undefined> {
  const { format } = context
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  const told = format === 'auto' || format === 'vum'
  if (format === 'ndjson' || (told && ['ndjson', 'jsonl'].includes(ending))) yield* readingsOfLines(file, type, context)
  else if (format === 'csv' || (format === 'auto' && ['csv', 'tsv'].includes(ending)))
    yield* readingsOfCsv(file, type, context)
  else yield* readingsOfText(file, type, context)
}

/** A file that is read whole: its records, and each refusal before it was one. */
async function* readingsOfText(file: string, type: ReceivedType, context: ReadContext): AsyncGenerator<Reading> {
  const { records, issues } = readRecords(await readSource(file, process.stdin), file, type, context)
  const byIndex = new Map<number, Issue[]>()
  for (const issue of issues) byIndex.set(issue.index, [...(byIndex.get(issue.index) ?? []), issue])
  for (const record of records) {
    yield { record, issues: byIndex.get(record.index) ?? [] }
    byIndex.delete(record.index)
  }
  for (const rest of byIndex.values()) yield { issues: rest }
}

async function* readingsOfCsv(file: string, type: ReceivedType, context: ReadContext): AsyncGenerator<Reading> {
  const map = requireMap(context.map, file, type)
  let index = 0
  try {
    for await (const row of streamCsv(createReadStream(file), file, map.delimiter)) {
      if (index === 0) noteUnread(row.columns, map, file)
      const issues: Issue[] = []
      const record = readRow(row, { type, index, map, link: context.link, issues })
      yield { record, issues }
      index++
    }
  } catch (error) {
    throw readError(error, file)
  }
}

async function* readingsOfLines(file: string, type: ReceivedType, context: ReadContext): AsyncGenerator<Reading> {
  const first: (ReceivedRecord | Issue)[] = []
  let vum: boolean | undefined
  const readingOf = (one: ReceivedRecord | Issue): Reading => {
    if (!('value' in one)) return { issues: [one] }
    if (vum !== true) return { record: one, issues: [] }
    const { records, issues } = readVum([one], type, context.vum)
    return { record: records[0], issues }
  }
  const decide = () => {
    const values = first.flatMap((one) => ('value' in one ? [one.value] : []))
    vum = isVum(values, file, type, context.format)
    return first.splice(0).map(readingOf)
  }
  for await (const line of linesOf(file, type)) {
    if (vum !== undefined) yield readingOf(line)
    else if (first.push(line) === LINES_THAT_TELL) yield* decide()
  }
  if (vum === undefined) yield* decide()
}

async function* linesOf(file: string, type: ReceivedType): AsyncGenerator<ReceivedRecord | Issue, undefined> {
  let [number, index] = [0, 0]
  const read = (line: string, cut: boolean) => {
    number++
    const one = cut ? tooLong(type, index, number) : readLine(line, number, type, index)
    if (one !== undefined) index++
    return one
  }
  const decoder = new StringDecoder('utf8')
  let [waiting, cut] = ['', false]
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) {
      const parts = (waiting + decoder.write(chunk as Buffer)).split('\n')
      waiting = parts.pop() ?? ''
      for (const part of parts) {
        const one = read(number === 0 ? withoutMark(part) : part, cut)
        cut = false
        if (one !== undefined) yield one
      }
      if (waiting.length > LONGEST_LINE) [waiting, cut] = ['', true]
    }
  } catch (error) {
    throw readError(error, file)
  }
  const last = read(waiting + decoder.end(), cut)
  if (last !== undefined) yield last
}

const withoutMark = (line: string): string => line.replace(/^\uFEFF/, '')

const tooLong = (type: ReceivedType, index: number, number: number): Issue =>
  issueAt(
    type,
    index,
    'too-large',
    'error',
    `line ${number}`,
    `a line of at most ${LONGEST_LINE} characters`,
    'a longer one',
  )

function readError(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') return error
  return fileError(`Cannot read '${file}' (${code}).`, 'Check the path and who may read it.', { file, code })
}
