import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { IsKnown, Reading } from '../adapters/recordFiles/lineRecords.js'
import type { ReadContext } from '../adapters/recordFiles/readRecords.js'
import { streamRecords } from '../adapters/recordFiles/streamRecords.js'
import { describe, type Finding, type Issue } from '../domain/issue.js'
import type { Parsed } from '../domain/parse.js'
import { PassendError } from '../errors.js'
import { idAgain } from '../prepare/notices.js'
import { digestOfValue } from './renew/digestOfValue.js'
import { type Account, type Ledger, NO_ENTRY } from './renew/ledger.js'

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

/** A record that came and is kept. */
export interface Came<R> {
  readonly id: string
  /** The record; undefined where it is known from the run before and was not read again. */
  readonly record: R | undefined
  /** Reads it after all. */
  readAgain(): R
  /** Its entry in the ledger of the run before, or -1; and in that of this run, or `NO_ENTRY`. */
  readonly before: number
  readonly now: number
  readonly account: Pick<Account, 'updatedAt' | 'repostKeys'>
}

/** What is done with what comes. */
export interface Taking<R extends { readonly id: string }> {
  readonly type: 'candidate' | 'vacancy'
  readonly context: ReadContext
  readonly signal: AbortSignal | undefined
  /** What was read in the run before, and what is in this one. Undefined where nothing is kept of it. */
  readonly ledger?: Ledger | undefined
  parse(input: unknown, index: number): Parsed<R>
  /** What is worth telling of a record that was read. */
  notices(record: R): readonly Finding[]
  /** What else is to be known of a record when it comes again. */
  keep(record: R): Pick<Account, 'updatedAt' | 'repostKeys'>
  /** Takes a record that is kept. Says whether its id came before, in whose place it comes. */
  take(came: Came<R>): boolean
  issue(issue: Issue): void
  /** Called now and then with how many records came. */
  progress(read: number): void
}

/** After how many records others get a turn. */
const TURN = 512

/** Takes in all records of a source. What cannot be read is an issue, and the rest goes on. */
export async function takeIn<R extends { readonly id: string }>(
  source: RecordSource,
  taking: Taking<R>,
): Promise<Intake> {
  const receiver = new Receiver(taking)
  let [read, kept] = [0, 0]
  for await (const reading of readingsOf(source, taking)) {
    if (read % TURN === 0) {
      taking.progress(read)
      await setImmediate()
      taking.signal?.throwIfAborted()
    }
    read++
    if (receiver.receive(reading)) kept++
  }
  taking.progress(read)
  return { read, kept, refused: read - kept }
}

/** Reads what comes, or knows it again. */
class Receiver<R extends { readonly id: string }> {
  readonly #taking: Taking<R>

  constructor(taking: Taking<R>) {
    this.#taking = taking
  }

  /** Receives the next thing; false if it is no record that is kept. */
  receive(reading: Reading): boolean {
    const { ledger } = this.#taking
    const digest = ledger && (reading.digest ?? (reading.record && digestOfValue(reading.record.value)))
    const before = digest === undefined ? -1 : (ledger?.entryOf(digest) ?? -1)
    if (ledger === undefined || digest === undefined || before < 0) return this.#read(reading, digest)
    return this.#knowAgain(reading, ledger, digest, before)
  }

  #knowAgain(reading: Reading, ledger: Ledger, digest: string, before: number): boolean {
    const { issue, take, type } = this.#taking
    // What was found in a line is in its account; what reading in another way found, such as a cell of csv, comes each time.
    if (reading.digest === undefined) for (const one of reading.issues) issue(one)
    const account = ledger.recall(before)
    const now = ledger.noteAgain(before, digest)
    const { id, found, notices } = account
    const index = reading.index ?? reading.record?.index ?? 0
    for (const one of found) issue({ ...one, index })
    if (id === undefined) return false
    const readAgain = () => this.#parse((reading.readAgain?.() ?? reading).record) as R
    if (take({ id, record: undefined, readAgain, before, now, account })) issue({ ...idAgain, record: type, index, id })
    for (const one of notices) issue({ ...one, index })
    return true
  }

  #read({ record: received, issues, digest: ofLine }: Reading, digest: string | undefined): boolean {
    const { ledger, parse, keep, take, issue, type, notices: noticesOf } = this.#taking
    for (const one of issues) issue(one)
    if (received === undefined) {
      // A message that came to no record is known again too.
      if (ofLine !== undefined) ledger?.note(ofLine, { ...nothing, found: issues })
      return false
    }
    const { index } = received
    const { value: record, issues: ofRecord } = parse(received.value, index)
    for (const one of ofRecord) issue(one)
    const found = ofLine === undefined ? ofRecord : [...issues, ...ofRecord]
    if (record === undefined) {
      if (digest !== undefined) ledger?.note(digest, { ...nothing, found })
      return false
    }
    const { id } = record
    const notices = noticesOf(record).map((one): Issue => ({ ...one, record: type, index, id }))
    const account = { ...keep(record), id, found, notices }
    const now = digest === undefined ? NO_ENTRY : (ledger?.note(digest, account) ?? NO_ENTRY)
    const came = { id, record, readAgain: () => record, before: -1, now, account }
    if (take(came)) issue({ ...idAgain, record: type, index, id })
    for (const one of notices) issue(one)
    return true
  }

  #parse(received: Reading['record']): R | undefined {
    return received && this.#taking.parse(received.value, received.index).value
  }
}

const nothing: Account = { id: undefined, found: [], notices: [], updatedAt: '', repostKeys: [] }

function readingsOf<R extends { readonly id: string }>(
  source: RecordSource,
  { type, context, ledger }: Taking<R>,
): AsyncIterable<Reading> {
  const isKnown: IsKnown | undefined = ledger && ((digest) => ledger.entryOf(digest) >= 0)
  if (typeof source === 'string') return streamRecords(source, type, context, isKnown)
  if (source instanceof URL) return streamRecords(fileURLToPath(source), type, context, isKnown)
  return numbered(source)
}

async function* numbered(source: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<Reading, undefined> {
  let index = 0
  // The items of a list are not awaited: a record with a key `then` would be taken for a promise, and the batch would wait for it.
  if (Symbol.iterator in source) for (const value of source) yield { record: { index: index++, value }, issues: [] }
  else for await (const value of source) yield { record: { index: index++, value }, issues: [] }
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
