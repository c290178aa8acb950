import { hash } from 'node:crypto'
import type { Issue } from '../../domain/issue.js'
import { readLine } from './ndjson.js'
import { isVum, type ReadContext } from './readRecords.js'
import { issueAt, type ReceivedRecord, type ReceivedType } from './received.js'
import { readVum } from './vum.js'

/** The next thing in a file: a record as it came, if it is one, and what was found on the way. */
export interface Reading {
  readonly record?: ReceivedRecord | undefined
  readonly issues: readonly Issue[]
  /** Of a line with JSON, where it was asked for: by what the line is known again, and its place among all. */
  readonly digest?: string
  readonly index?: number
  /** Of a line that is known from before, which was not read: reads it after all. */
  readAgain?(): Reading
}

/** Says of a digest whether what it stands for is known from before, so that it need not be read. */
export type IsKnown = (digest: string) => boolean

/** A longer line, in bytes, is no record: it is an issue, and is not held. */
const LONGEST_LINE = 16 * 1024 * 1024

/** How many lines tell whether a file holds VUM. */
const LINES_THAT_TELL = 5

const LINE_END = 10

/** The bytes with which a file may say that it is UTF-8. */
const MARK = [0xef, 0xbb, 0xbf] as const

/** A line on its way: what it holds, or that it is known. */
type Line = ReceivedRecord | Issue | { readonly known: () => ReceivedRecord | Issue; readonly index: number }

/**
 * Reads a file with a record a line as its bytes come. With `isKnown` each line with JSON gets a digest of its bytes, and one
 * that is known is passed on unread.
 */
export class LineRecords {
  readonly #file: string
  readonly #type: ReceivedType
  readonly #context: ReadContext
  readonly #isKnown: IsKnown | undefined
  #vum: boolean | undefined
  #first: { readonly line: Line; readonly digest: string | undefined }[] = []
  #waiting: Uint8Array[] = []
  #length = 0
  #number = 0
  #index = 0

  constructor(file: string, type: ReceivedType, context: ReadContext, isKnown?: IsKnown) {
    this.#file = file
    this.#type = type
    this.#context = context
    this.#isKnown = isKnown
  }

  /** Takes the next bytes, and gives what they complete. */
  take(chunk: Buffer): Reading[] {
    const readings: Reading[] = []
    let from = 0
    for (let end = chunk.indexOf(LINE_END); end >= 0; end = chunk.indexOf(LINE_END, from)) {
      this.#wait(chunk.subarray(from, end))
      this.#endLine(readings)
      from = end + 1
    }
    // The memory of a chunk is not kept for the piece that waits.
    this.#wait(Buffer.from(chunk.subarray(from)))
    return readings
  }

  /** All bytes came: gives what is left. */
  end(): Reading[] {
    const readings: Reading[] = []
    this.#endLine(readings)
    if (this.#vum === undefined) this.#decide(readings)
    return readings
  }

  #wait(piece: Uint8Array): void {
    this.#length += piece.length
    if (this.#length > LONGEST_LINE) this.#waiting = []
    else this.#waiting.push(piece)
  }

  #endLine(readings: Reading[]): void {
    const [tooLong, pieces] = [this.#length > LONGEST_LINE, this.#waiting]
    this.#length = 0
    this.#waiting = []
    this.#number++
    const joined = pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces)
    const bytes = this.#number === 1 ? withoutMark(joined) : joined
    if (tooLong) this.#pass(readings, this.#tooLong(), undefined)
    else this.#read(readings, bytes)
  }

  #read(readings: Reading[], bytes: Buffer): void {
    if (bytes.length === 0) return
    const [number, index] = [this.#number, this.#index]
    const read = () => readLine(bytes.toString('utf8'), number, this.#type, index)
    const digest = this.#isKnown && this.#digestOf(bytes)
    if (digest !== undefined && this.#vum !== undefined && this.#isKnown?.(digest)) {
      this.#pass(readings, { known: () => read() as ReceivedRecord | Issue, index }, digest)
      return
    }
    const line = read()
    if (line !== undefined) this.#pass(readings, line, 'value' in line ? digest : undefined)
  }

  /** Passes a line on, once it is known whether the file holds VUM. */
  #pass(readings: Reading[], line: Line, digest: string | undefined): void {
    this.#index++
    if (this.#vum !== undefined) {
      readings.push(this.#readingOf(line, digest))
      return
    }
    this.#first.push({ line, digest })
    if (this.#first.length === LINES_THAT_TELL) this.#decide(readings)
  }

  #decide(readings: Reading[]): void {
    const values = this.#first.flatMap(({ line }) => ('value' in line ? [line.value] : []))
    this.#vum = isVum(values, this.#file, this.#type, this.#context.format)
    for (const { line, digest } of this.#first) readings.push(this.#readingOf(line, digest && this.#marked(digest)))
    this.#first = []
  }

  #readingOf(line: Line, digest: string | undefined): Reading {
    const { index } = line
    const told = digest === undefined ? {} : { digest, index }
    if ('known' in line) return { issues: [], ...told, readAgain: () => this.#readingOf(line.known(), digest) }
    if (!('value' in line)) return { issues: [line] }
    if (this.#vum !== true) return { record: line, issues: [], ...told }
    const { records, issues } = readVum([line], this.#type, this.#context.vum)
    return { record: records[0], issues, ...told }
  }

  #digestOf(bytes: Uint8Array): string {
    return this.#marked(hash('sha256', bytes, 'binary'))
  }

  /** A message of VUM and a record of the same bytes are not the same: the one has a sign more. */
  #marked(digest: string): string {
    return this.#vum === true ? `${String.fromCharCode(digest.charCodeAt(0) ^ 1)}${digest.slice(1)}` : digest
  }

  #tooLong(): Issue {
    return issueAt(
      this.#type,
      this.#index,
      'too-large',
      'error',
      `line ${this.#number}`,
      `a line of at most ${LONGEST_LINE} bytes`,
      'a longer one',
    )
  }
}

const withoutMark = (bytes: Buffer): Buffer =>
  MARK.every((byte, at) => bytes[at] === byte) ? bytes.subarray(3) : bytes
