import type { Candidate } from '../domain/candidate.js'
import type { HistoryEntry } from '../domain/rankOptions.js'
import { IdTable } from '../holding/idTable.js'
import { GrowingUint32 } from '../holding/memory.js'
import { hashOf, readBytes, writeWhole } from './files.js'
import { historyByCandidate } from './history.js'
import type { RunDirectory } from './runDirectory.js'
import { openShard, packShard, type Staged } from './shardFile.js'

/**
 * Puts candidates down in shards, in the order in which they come, so that no more than a shard of them is ever held; of the
 * others the id only. One whose id came before takes the other's place in the run: the earlier record is taken out.
 */
export class CandidateStage {
  readonly #directory: RunDirectory
  readonly #size: number
  readonly #historyOf: ReadonlyMap<string, readonly HistoryEntry[]>
  readonly #ids = IdTable.create()
  /** The handle of the id of each number, and the number that counts of each handle. */
  readonly #handleOf = new GrowingUint32()
  readonly #numberOf = new GrowingUint32()
  readonly #hashes: string[] = []
  /** Numbers of records whose place was taken, by shard. */
  readonly #superseded = new Map<number, Set<number>>()
  #waiting: Staged[] = []

  constructor(directory: RunDirectory, size: number, history: Iterable<HistoryEntry>) {
    this.#directory = directory
    this.#size = size
    this.#historyOf = historyByCandidate(history)
  }

  /** How many candidates count. */
  get count(): number {
    return this.#ids.size
  }

  /** Whether somebody of this id was put down. */
  has(id: string): boolean {
    return this.#ids.handleOf(id) >= 0
  }

  /** The id of a number. */
  idOf(number: number): string {
    return this.#ids.idOf(this.#handleOf.get(number))
  }

  /** Puts a candidate down. */
  add(came: { readAgain(): Candidate }): void {
    const record = came.readAgain()
    const number = this.#handleOf.length
    const known = this.#ids.handleOf(record.id)
    if (known >= 0) {
      this.#supersede(this.#numberOf.get(known))
      this.#numberOf.set(known, number)
    } else this.#numberOf.push(number)
    this.#handleOf.push(known >= 0 ? known : this.#ids.add(record.id))
    this.#waiting.push({ number, record })
    if (this.#waiting.length === this.#size) this.#putDown()
  }

  /** All have come. Gives the hash of each shard, in order. */
  finish(): readonly string[] {
    if (this.#waiting.length > 0) this.#putDown()
    for (const [shard, gone] of this.#superseded) {
      const bytes = readBytes(this.#directory.candidatesFile(shard))
      if (bytes === undefined) throw new RangeError('a shard that was put down is not there')
      const { staged } = openShard(bytes)
      this.#write(
        shard,
        staged.filter(({ number }) => !gone.has(number)),
      )
    }
    return this.#hashes
  }

  #supersede(number: number): void {
    const shard = Math.floor(number / this.#size)
    const gone = this.#superseded.get(shard)
    if (gone === undefined) this.#superseded.set(shard, new Set([number]))
    else gone.add(number)
  }

  #putDown(): void {
    this.#write(this.#hashes.length, this.#waiting)
    this.#waiting = []
  }

  #write(shard: number, staged: readonly Staged[]): void {
    const history = staged.flatMap(({ record }) => this.#historyOf.get(record.id) ?? [])
    const bytes = packShard({ staged, history })
    this.#hashes[shard] = hashOf(bytes)
    writeWhole(this.#directory.candidatesFile(shard), bytes)
  }
}
