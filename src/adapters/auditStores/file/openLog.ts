import type { AuditEntry, AuditHead } from '../../../audit/log/entry.js'
import type { KeptPeople } from '../../../audit/log/keeping/keptPeople.js'
import type { LogAtRest, PendingAct } from '../../../audit/log/keeping/pendingAct.js'
import { frozen } from '../../../domain/stores/frozen.js'
import { codeOf, type StoreOutcome, storeFailed } from '../../../domain/stores/storeFailed.js'
import { PassendError } from '../../../errors.js'
import { damaged } from './damaged.js'
import type { Disk } from './disk.js'
import { EntriesFile } from './entriesFile.js'
import { type LogFiles, logFiles } from './logFiles.js'
import { PeopleFile } from './peopleFile.js'

/**
 * A log in files, as the acts that are over left it.
 *
 * An act is written in two files, and counts from the moment its last entry is there. People go first: if the process ends before the
 * entries are there whole, they do not count, for they occur in entries that the log does not have. People who are written anew, without
 * somebody who is erased, name the entry by which they were: the next opening puts them in place if the log ends in that entry. What does
 * not count is taken away before anything else is written; who only reads changes nothing.
 */
export class OpenLog implements LogAtRest {
  readonly #files: LogFiles
  readonly #entries: EntriesFile
  readonly #people: PeopleFile
  /** Whether nothing is left in the files that does not count. */
  #clean = false
  head: AuditHead | undefined

  private constructor(files: LogFiles, entries: EntriesFile, people: PeopleFile, head: AuditHead | undefined) {
    this.#files = files
    this.#entries = entries
    this.#people = people
    this.head = head
  }

  /** @throws PassendError `store-failed` if something else than the store wrote in its files so that they cannot be read. */
  static async open(disk: Disk, directory: string, logId: string): Promise<OpenLog> {
    const files = logFiles(directory, logId)
    try {
      const entries = await EntriesFile.open(disk, files.entries, logId)
      const head = await entries.head()
      return new OpenLog(files, entries, await PeopleFile.open(disk, files, logId, head), head)
    } catch (thrown) {
      throw failed('open', thrown, 'not-written')
    }
  }

  get people(): KeptPeople {
    return this.#people.people
  }

  async entry(number: number): Promise<AuditEntry | undefined> {
    return Number.isSafeInteger(number) && number > 0 ? (await this.entries(number, 1))[0] : undefined
  }

  async entries(from: number, limit: number): Promise<AuditEntry[]> {
    try {
      return await this.#entries.read(from, limit)
    } catch (thrown) {
      throw failed('entries', thrown, 'not-written')
    }
  }

  /**
   * Keeps what an act wrote.
   * @throws PassendError `store-failed`; then the log has to be opened again.
   */
  async keep({ entries, occurrences, erases, everybody }: PendingAct): Promise<void> {
    const last = entries.at(-1)
    if (last === undefined) return
    if ((this.head?.number ?? 0) !== this.#entries.count)
      throw damaged(this.#files.entries, this.#entries.count + 1, `entry ${this.#entries.count} as the last line`)
    try {
      if (!this.#clean) await this.#removeWhatDoesNotCount()
      if (erases) await this.#people.writeNext(everybody.all(), last.hash)
      else if (occurrences.length > 0) await this.#people.append(occurrences)
      await this.#entries.append(entries)
    } catch (thrown) {
      throw failed('write', thrown, await this.#takeBack())
    }
    this.head = frozen({ number: last.number, at: last.at, hash: last.hash })
    everybody.keep()
    if (!erases) return this.#people.keep()
    // The entry is there: if this fails the next opening does it.
    await this.#people.useNext().catch((thrown: unknown) => {
      throw failed('erase', thrown, 'unknown')
    })
  }

  async #takeBack(): Promise<StoreOutcome> {
    try {
      await this.#removeWhatDoesNotCount()
      return 'not-written'
    } catch {
      return 'unknown'
    }
  }

  async #removeWhatDoesNotCount(): Promise<void> {
    await this.#entries.takeBack()
    await this.#people.takeBack()
    this.#clean = true
  }
}

/** What a disk threw, as an error of the store; what the store says itself comes out as it is. */
function failed(during: string, thrown: unknown, outcome: StoreOutcome): unknown {
  return thrown instanceof PassendError ? thrown : storeFailed({ store: 'file', during, code: codeOf(thrown), outcome })
}
