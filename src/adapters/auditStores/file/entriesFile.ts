import type { AuditEntry, AuditHead } from '../../../audit/log/entry.js'
import { isWhole } from '../../../domain/optionErrors.js'
import { frozen } from '../../../domain/stores/frozen.js'
import { damaged } from './damaged.js'
import type { Disk } from './disk.js'
import { eachLine } from './eachLine.js'
import { headerOf, readHeader } from './fileHeader.js'
import { LineIndex } from './lineIndex.js'
import { piecesOf } from './piecesOf.js'
import { readObject } from './readObject.js'

/** How much is read at once, in bytes, unless a line is longer. */
const AT_ONCE = 1 << 20

/**
 * The entries of a log, one a line after a first line that says what the file is. Of several entries that one act wrote each says which
 * part it is, `"part":[2,3]`, so that it is seen whether an act is there whole. What is held of them is where each line ends.
 */
export class EntriesFile {
  readonly #disk: Disk
  readonly #path: string
  readonly #header: ReturnType<typeof headerOf>
  readonly #lines = new LineIndex()

  private constructor(disk: Disk, path: string, logId: string) {
    this.#disk = disk
    this.#path = path
    this.#header = headerOf('passend-audit-entries', logId)
  }

  /**
   * Opens the entries. What is left of an act that was not written whole does not count; it is taken away before anything is written.
   * @throws PassendError `store-failed` if its first or last line is none that the store wrote.
   */
  static async open(disk: Disk, path: string, logId: string): Promise<EntriesFile> {
    const file = new EntriesFile(disk, path, logId)
    const lines = file.#lines
    await eachLine(disk, path, (line, end) => {
      if (lines.count === 0) readHeader(path, line, file.#header)
      lines.add(end)
    })
    const [part, parts] = await file.#lastPart()
    if (part < parts) lines.cut(Math.max(lines.count - part, 1))
    return file
  }

  /** How many entries there are. */
  get count(): number {
    return Math.max(this.#lines.count - 1, 0)
  }

  /**
   * Where the log ends, as its last line says; undefined if it has no entry.
   * @throws PassendError `store-failed` if that is no entry.
   */
  async head(): Promise<AuditHead | undefined> {
    const [last] = await this.read(this.count, 1)
    if (last === undefined) return undefined
    const { number, at, hash } = last
    const whole = [number, at].every((value) => isWhole(value, 0, Number.MAX_SAFE_INTEGER))
    if (whole && typeof hash === 'string') return frozen({ number, at, hash })
    throw damaged(this.#path, this.count + 1, 'an entry in JSON')
  }

  /** The entries from a number on, at most so many: those of the lines in this order, whatever number stands in them. */
  async read(from: number, limit: number): Promise<AuditEntry[]> {
    const entries: AuditEntry[] = []
    let next = Math.max(from, 1)
    const last = Math.min(this.count, next - 1 + limit)
    while (next <= last) {
      const start = this.#lines.end(next)
      let until = next
      while (until < last && this.#lines.end(until + 2) - start <= AT_ONCE) until++
      const bytes = await this.#disk.read(this.#path, start, this.#lines.end(until + 1) - start)
      for (; next <= until; next++) {
        const line = bytes.subarray(this.#lines.end(next) - start, this.#lines.end(next + 1) - start)
        entries.push(this.#entryOf(next, line))
      }
    }
    return entries
  }

  /**
   * Writes the entries of an act. They count if this comes back.
   */
  async append(entries: readonly AuditEntry[]): Promise<void> {
    const { count, length } = this.#lines
    const parts = entries.length
    const lines = function* (header: object | undefined): Generator<object> {
      if (header !== undefined) yield header
      for (const [index, { number, at, happening, hash }] of entries.entries())
        yield { number, at, happening, hash, ...(parts > 1 && { part: [index + 1, parts] }) }
    }
    const ends: number[] = []
    const pieces = piecesOf(lines(count === 0 ? this.#header : undefined), length, (end) => ends.push(end))
    await this.#disk.append(this.#path, length, pieces)
    for (const end of ends) this.#lines.add(end)
  }

  /** Takes away what does not count. */
  takeBack(): Promise<void> {
    return this.#disk.cut(this.#path, this.#lines.length)
  }

  #entryOf(number: number, line: Buffer): AuditEntry {
    const object = readObject(line)
    if (object === undefined) throw damaged(this.#path, number + 1, 'an entry in JSON')
    const { at, happening, hash } = object
    return frozen({ number: object.number, at, happening, hash } as AuditEntry)
  }

  /** Which part of how many the last line is; the whole where it does not say. */
  async #lastPart(): Promise<readonly [number, number]> {
    if (this.count === 0) return [1, 1]
    const start = this.#lines.end(this.count)
    const line = readObject(await this.#disk.read(this.#path, start, this.#lines.length - start))
    if (line === undefined) throw damaged(this.#path, this.count + 1, 'an entry in JSON')
    const [part, parts] = Array.isArray(line.part) ? line.part : [1, 1]
    return isWhole(part, 1, this.count) && isWhole(parts, 1, Number.MAX_SAFE_INTEGER) ? [part, parts] : [1, 1]
  }
}
