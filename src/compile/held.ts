import { IdTable } from '../holding/idTable.js'
import { GrowingUint32 } from '../holding/memory.js'
import { RecordStore } from '../holding/recordStore.js'
import { type Sections, sectionOf, type TypedArray } from '../holding/sections.js'
import { damaged } from '../holding/snapshotError.js'
import type { Context } from '../prepare/context.js'
import type { Facets } from './facets.js'
import type { Shape } from './row.js'
import { OPEN } from './segment.js'
import { Table } from './table.js'

/** What is held: how a record is made ready, and what of it becomes a row. */
export interface Kind<R extends { readonly id: string }, T extends { readonly record: R }> {
  readonly facets: Facets<T>
  prepare(record: R, context: Context): T
  shapeOf(ready: T, context: Context): Shape
  /** What the sections of a snapshot are called. */
  readonly sections: Readonly<Record<'ids' | 'records' | 'versions' | 'positions' | 'table', string>>
  /** How many are kept ready, so that what is asked for again need not be made again. */
  readonly keptReady: number
  /** From how many records that are no longer wanted on all is written anew, once they are more than those that are. */
  readonly muchWaste: number
}

/**
 * Records of one kind that are held, by id: in few bytes, with a table to rank them by. Used like a Map, in the order in which
 * ids came. A record is made ready again when it is asked for.
 */
export class Held<R extends { readonly id: string }, T extends { readonly record: R }> {
  readonly #kind: Kind<R, T>
  readonly #context: Context
  #ids: IdTable
  #records: RecordStore
  /** The version that each handle holds: versions are numbered as they come. */
  #versions: GrowingUint32
  /** The position of the record of each version. */
  #positions: GrowingUint32
  #table: Table<T>
  #ready = new Map<number, T>()
  #waste = 0
  /** Whether the ids stand in the memory of a snapshot, into which others may be looking. */
  #borrowsIds = false

  /** Holds nothing yet; or what the sections of a snapshot hold, without a copy of what is large. */
  protected constructor(kind: Kind<R, T>, context: Context, sections?: Sections) {
    this.#kind = kind
    this.#context = context
    const load = (version: number) => this.#load(version)
    const { facets, sections: names } = kind
    if (sections === undefined) {
      this.#ids = IdTable.create()
      this.#records = RecordStore.create()
      this.#versions = new GrowingUint32()
      this.#positions = new GrowingUint32()
      this.#table = Table.create(facets, context, load)
    } else {
      const copyOf = (name: string) => GrowingUint32.from(sectionOf(sections, name, 'Uint32Array').slice())
      this.#ids = IdTable.open(sections, names.ids)
      this.#borrowsIds = true
      this.#records = RecordStore.open(sections, names.records)
      this.#versions = copyOf(names.versions)
      this.#positions = copyOf(names.positions)
      const { length } = this.#positions
      const [handles, witnesses] = [this.#ids.handles, length]
      this.#table = Table.open(facets, context, load, sections, names.table, { handles, witnesses })
      if (this.#versions.length !== this.#ids.handles || this.#versions.view().some((version) => version >= length))
        throw damaged(`there are not as many records as '${names.ids}'`)
    }
  }

  /**
   * All columns for a snapshot, not copied: good until the next change. `keys` adds what makes changes after opening quick: what
   * each code of the table stands for.
   */
  sections({ keys = false } = {}): Record<string, TypedArray> {
    const { sections: names } = this.#kind
    return {
      ...this.#ids.sections(names.ids),
      ...this.#records.sections(names.records),
      [names.versions]: this.#versions.view(),
      [names.positions]: this.#positions.view(),
      ...this.#table.sections(names.table, keys),
    }
  }

  /** How many records are held. */
  get size(): number {
    return this.#ids.size
  }

  /** How many handles were ever given: each is below this. */
  get handles(): number {
    return this.#ids.handles
  }

  /** How many versions of records were ever held, those that made way among them. */
  get versions(): number {
    return this.#positions.length
  }

  /** Whether it hires openly, by its handle. */
  hiresOpenly(handle: number): boolean {
    this.#table.parts()
    const place = this.#table.placeOf(handle)
    return place !== undefined && place.part.segment.kinds[place.row] === OPEN
  }

  /** The records as rows. */
  get table(): Table<T> {
    return this.#table
  }

  has(id: string): boolean {
    return this.#ids.handleOf(id) >= 0
  }

  /** A record, made ready. */
  get(id: string): T | undefined {
    const handle = this.#ids.handleOf(id)
    return handle < 0 ? undefined : this.at(handle)
  }

  /** The handle of an id, or -1 if it is not held. */
  handleOf(id: string): number {
    return this.#ids.handleOf(id)
  }

  /** The id of a handle. */
  idOf(handle: number): string {
    return this.#ids.idOf(handle)
  }

  /** Writes the letters of the id of a handle into bytes from a place on, and gives where they end. */
  writeId(handle: number, bytes: Uint8Array, from: number): number {
    return this.#ids.writeId(handle, bytes, from)
  }

  /** The record of a handle, made ready. */
  at(handle: number): T {
    return this.#load(this.#versions.get(handle))
  }

  /** The ids, in the order in which they came. */
  keys(): IterableIterator<string> {
    return this.#ids.ids()
  }

  /** Holds a record; one of the same id makes way. */
  set(id: string, ready: T): this {
    this.#ownIds()
    const present = this.#ids.handleOf(id)
    const handle = present < 0 ? this.#ids.add(id) : present
    const version = this.#positions.length
    this.#positions.push(this.#records.write(ready.record))
    if (present < 0) this.#versions.push(version)
    else this.#versions.set(handle, version)
    this.#keepReady(version, ready)
    this.#table.put(handle, version, ready, this.#kind.shapeOf(ready, this.#context))
    if (present >= 0) this.#wasted()
    return this
  }

  /** Lets a record go; false if it was not held. */
  delete(id: string): boolean {
    const handle = this.#ids.handleOf(id)
    if (handle < 0) return false
    this.#ownIds()
    this.#ids.remove(handle)
    this.#table.remove(handle)
    this.#ready.delete(this.#versions.get(handle))
    this.#wasted()
    return true
  }

  /** Takes the row of a handle out of the table until its record is set again or deleted. */
  takeOut(handle: number): void {
    this.#table.remove(handle)
  }

  #ownIds(): void {
    if (!this.#borrowsIds) return
    const { ids } = this.#kind.sections
    const copies = Object.entries(this.#ids.sections(ids)).map(([name, column]) => [name, column.slice()] as const)
    this.#ids = IdTable.open(new Map(copies), ids)
    this.#borrowsIds = false
  }

  #load(version: number): T {
    const known = this.#ready.get(version)
    if (known !== undefined) return known
    const ready = this.#kind.prepare(this.#records.read(this.#positions.get(version)) as R, this.#context)
    this.#keepReady(version, ready)
    return ready
  }

  #keepReady(version: number, ready: T): void {
    if (this.#ready.size >= this.#kind.keptReady) {
      const [oldest] = this.#ready.keys()
      if (oldest !== undefined) this.#ready.delete(oldest)
    }
    this.#ready.set(version, ready)
  }

  /** Counts what is no longer wanted, and writes all that is to a new store once that is the smaller part. */
  #wasted(): void {
    this.#waste++
    if (this.#waste < this.#kind.muchWaste || this.#waste < this.size) return
    const [ids, records, versions, positions] = [this.#ids, this.#records, this.#versions, this.#positions]
    this.#ids = IdTable.create()
    this.#records = RecordStore.create()
    this.#versions = new GrowingUint32()
    this.#positions = new GrowingUint32()
    this.#ready = new Map()
    this.#table = Table.create(this.#kind.facets, this.#context, (version) => this.#load(version))
    this.#waste = 0
    for (const id of ids.ids()) {
      const record = records.read(positions.get(versions.get(ids.handleOf(id)))) as R
      this.set(id, this.#kind.prepare(record, this.#context))
    }
  }
}
