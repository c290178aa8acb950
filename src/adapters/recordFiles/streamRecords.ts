import { createReadStream } from 'node:fs'
import type { Issue } from '../../domain/issue.js'
import { streamCsv } from '../taxonomyFiles/csvRows.js'
import { noteUnread, readRow } from './csv.js'
import { fileError } from './errors.js'
import { type IsKnown, LineRecords, type Reading } from './lineRecords.js'
import { type ReadContext, readRecords, requireMap } from './readRecords.js'
import type { ReceivedType } from './received.js'
import { readSource } from './source.js'

/**
 * Reads the records of a file one by one. A file with a record a line (.ndjson, .jsonl) and csv (.csv, .tsv) are read as
 * they come, however long they are; JSON is read whole. Each record that was there is one reading. Lines that `isKnown` knows are
 * not read.
 * @throws PassendError `unreadable-file` when the file as a whole cannot be read, `invalid-option` when it does not fit the
 * options.
 */
export async function* streamRecords(
  file: string,
  type: ReceivedType,
  context: ReadContext,
  isKnown?: IsKnown,
): AsyncGenerator<Reading, undefined> {
  const { format } = context
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? ''
  const told = format === 'auto' || format === 'vum'
  if (format === 'ndjson' || (told && ['ndjson', 'jsonl'].includes(ending)))
    yield* readingsOfLines(file, type, context, isKnown)
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

async function* readingsOfLines(
  file: string,
  type: ReceivedType,
  context: ReadContext,
  isKnown: IsKnown | undefined,
): AsyncGenerator<Reading> {
  const lines = new LineRecords(file, type, context, isKnown)
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: 1 << 18 })) yield* lines.take(chunk as Buffer)
  } catch (error) {
    throw readError(error, file)
  }
  yield* lines.end()
}

function readError(error: unknown, file: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (typeof (error as NodeJS.ErrnoException).syscall !== 'string') return error
  return fileError(`Cannot read '${file}' (${code}).`, 'Check the path and who may read it.', { file, code })
}
