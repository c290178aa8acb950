import type { AuditHead } from '../../../audit/log/entry.js'
import { KeptPeople, type KeptPerson } from '../../../audit/log/keeping/keptPeople.js'
import type { Occurrence } from '../../../audit/log/keeping/pendingAct.js'
import { damaged } from './damaged.js'
import type { Disk } from './disk.js'
import { eachLine } from './eachLine.js'
import { type FileHeader, headerOf, readHeader } from './fileHeader.js'
import type { LogFiles } from './logFiles.js'
import { readPeopleLine } from './peopleLine.js'
import { piecesOf } from './piecesOf.js'

/**
 * The people of a log: a line for each entry in which anybody occurs, added as the log grows. When somebody is erased the file is written
 * anew beside it, one line for each person who is left, and takes its place: so nothing of them stays in it.
 */
export class PeopleFile {
  readonly #disk: Disk
  readonly #files: LogFiles
  readonly #header: FileHeader
  /** How much of the file counts, in bytes, and how much is written. */
  #length = 0
  #written = 0
  /** All who are in the file. */
  readonly people = new KeptPeople()

  private constructor(disk: Disk, files: LogFiles, logId: string) {
    this.#disk = disk
    this.#files = files
    this.#header = headerOf('passend-audit-people', logId)
  }

  /**
   * Opens the people as they were when the log ended in its head. A file that was written anew by that very entry takes its place first;
   * any other, and who occurs in later entries, were written by an act that was not written whole: they do not count.
   * @throws PassendError `store-failed` if something else than the store wrote in it.
   */
  static async open(disk: Disk, files: LogFiles, logId: string, head: AuditHead | undefined): Promise<PeopleFile> {
    const file = new PeopleFile(disk, files, logId)
    if (head !== undefined && (await file.#nextIsUpTo(head.hash))) await file.useNext()
    await file.#read(head?.number ?? 0)
    return file
  }

  /** Writes who occurs in entries. It counts once `keep` is called. */
  async append(occurrences: readonly Occurrence[]): Promise<void> {
    const lines = this.#length === 0 ? [this.#header, ...occurrences] : occurrences
    await this.#disk.append(this.#files.people, this.#length, this.#pieces(lines, this.#length))
  }

  /** Writes everybody anew, beside the file, as they are after the entry with this hash. It counts once `useNext` is called. */
  async writeNext(everybody: Iterable<[string, KeptPerson]>, hash: string): Promise<void> {
    const header: FileHeader = { ...this.#header, upTo: hash }
    const lines = function* (): Generator<object> {
      yield header
      for (const [person, { salt, entries }] of everybody) yield { person, salt, entries }
    }
    await this.#disk.append(this.#files.nextPeople, 0, this.#pieces(lines(), 0))
  }

  /** Puts what was written anew in the place of the file. */
  async useNext(): Promise<void> {
    await this.#disk.replace(this.#files.people, this.#files.nextPeople)
    this.keep()
  }

  /** Lets what was written count. */
  keep(): void {
    this.#length = this.#written
  }

  /** Takes away what does not count. */
  async takeBack(): Promise<void> {
    this.#written = this.#length
    await this.#disk.cut(this.#files.people, this.#length)
    await this.#disk.remove(this.#files.nextPeople)
  }

  #pieces(lines: Iterable<object>, start: number): Generator<Buffer> {
    return piecesOf(lines, start, (end) => {
      this.#written = end
    })
  }

  /** Whether the people were written anew by the entry with this hash. A file that is not whole belongs to an entry that is not there. */
  async #nextIsUpTo(hash: string): Promise<boolean> {
    let header: FileHeader | undefined
    await eachLine(this.#disk, this.#files.nextPeople, (line) => {
      header ??= readHeader(this.#files.nextPeople, line, this.#header)
    })
    return header?.upTo === hash
  }

  async #read(lastEntry: number): Promise<void> {
    const path = this.#files.people
    let line = 0
    let counts = true
    await eachLine(this.#disk, path, (bytes, end) => {
      line++
      if (line === 1) readHeader(path, bytes, this.#header)
      else counts &&= this.#readLine(bytes, line, lastEntry)
      if (counts) this.#written = end
    })
    this.keep()
  }

  #readLine(bytes: Buffer, line: number, lastEntry: number): boolean {
    const counts = readPeopleLine(bytes, this.people, lastEntry)
    if (counts === undefined) throw damaged(this.#files.people, line, 'people in JSON')
    return counts
  }
}
