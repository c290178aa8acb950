import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { ReadContext } from '../adapters/recordFiles/readRecords.js'
import { type Reading, streamRecords } from '../adapters/recordFiles/streamRecords.js'
import { describe, type Issue } from '../domain/issue.js'
import type { Parsed } from '../domain/parse.js'
import { PassendError } from '../errors.js'

/**
 * Where records come from: a file (a path, or a `file:` address) with NDJSON, CSV, JSON or VUM messages, or the records
 * themselves, in a list or as they come.
 */
export type RecordSource = string | URL | Iterable<unknown> | AsyncIterable<unknown>

/** How many records came, and what became of them: `read` is the sum of the other two. */
export interface Intake {
  readonly read: number
  readonly kept: number
  readonly refused: number
}

/** What is done with what comes. */
export interface Taking<R> {
  readonly type: 'candidate' | 'vacancy'
  readonly context: ReadContext
  readonly signal: AbortSignal | undefined
  parse(input: unknown, index: number): Parsed<R>
  /** Takes a record that was read, and tells what is worth telling of it. */
  take(record: R, index: number): readonly Issue[]
  issue(issue: Issue): void
  /** Called now and then with how many records came. */
  progress(read: number): void
}

/** After how many records others get a turn. */
const TURN = 512

/** Takes in all records of a source. What cannot be read is an issue, and the rest goes on. */
export async function takeIn<R>(source: RecordSource, taking: Taking<R>): Promise<Intake> {
  let [read, kept] = [0, 0]
  for await (const { record, issues } of readingsOf(source, taking)) {
    if (read % TURN === 0) {
      taking.progress(read)
      await setImmediate()
      taking.signal?.throwIfAborted()
    }
    read++
    for (const issue of issues) taking.issue(issue)
    if (record === undefined) continue
    const { value, issues: found } = taking.parse(record.value, record.index)
    for (const issue of found) taking.issue(issue)
    if (value === undefined) continue
    for (const issue of taking.take(value, record.index)) taking.issue(issue)
    kept++
  }
  taking.progress(read)
  return { read, kept, refused: read - kept }
}

function readingsOf<R>(source: RecordSource, { type, context }: Taking<R>): AsyncIterable<Reading> {
  if (typeof source === 'string') return streamRecords(source, type, context)
  if (source instanceof URL) return streamRecords(fileURLToPath(source), type, context)
  return numbered(source)
}

async function* numbered(source: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<Reading, undefined> {
  let index = 0
  for await (const value of source) yield { record: { index: index++, value }, issues: [] }
}

/** Throws a PassendError `invalid-option` unless this is a source of records. */
export function requireSource(source: unknown, name: string): RecordSource {
  const isText = typeof source === 'string' && source !== ''
  const iterable =
    typeof source === 'object' && source !== null && (Symbol.iterator in source || Symbol.asyncIterator in source)
  if (isText || source instanceof URL || iterable) return source as RecordSource
  throw new PassendError(
    'invalid-option',
    `Option '${name}': expected a file or a list of records; got ${describe(source)}.`,
    'Give a path, an array, or anything that can be iterated, also asynchronously.',
    { option: name },
  )
}
