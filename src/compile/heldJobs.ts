import type { Vacancy } from '../domain/vacancy.js'
import type { Context } from '../prepare/context.js'
import { type Job, prepareJob } from '../prepare/job.js'
import { jobFacets } from './facets.js'
import { IdTable } from './holding/idTable.js'
import { GrowingUint32 } from './holding/memory.js'
import { RecordStore } from './holding/recordStore.js'
import { type Sections, sectionOf, type TypedArray } from './holding/sections.js'
import { damaged } from './holding/snapshotError.js'
import { shapeOfJob } from './row.js'
import { OPEN } from './segment.js'
import { Table } from './table.js'

/** How many jobs are kept ready, so that what is asked for again need not be made again. */
const KEPT_READY = 1024

/** From how many records that are no longer wanted on all is written anew, once they are more than those that are. */
const MUCH_WASTE = 256

/**
 * The jobs that are held, by id: records in few bytes, and a table to rank them by. Used like a Map, in the order in which
 * ids came. A job is made ready again when it is asked for.
 */
export class HeldJobs {
  readonly #context: Context
  #ids: IdTable
  #records: RecordStore
  /** The position of the record of each handle. */
  #positions: GrowingUint32
  #table: Table<Job>
  #ready = new Map<number, Job>()
  #waste = 0
  /** Whether the ids stand in the memory of a snapshot, into which others may be looking. */
  #borrowsIds = false

  private constructor(context: Context, sections?: Sections) {
    this.#context = context
    const load = (position: number) => this.#load(position)
    if (sections === undefined) {
      this.#ids = IdTable.create()
      this.#records = RecordStore.create()
      this.#positions = new GrowingUint32()
      this.#table = Table.create(jobFacets, context, load)
    } else {
      this.#ids = IdTable.open(sections, 'jobIds')
      this.#borrowsIds = true
      this.#records = RecordStore.open(sections, 'jobs')
      this.#positions = GrowingUint32.from(sectionOf(sections, 'jobPositions', 'Uint32Array').slice())
      this.#table = Table.open(jobFacets, context, load, sections, 'jobTable', this.#ids.handles)
      if (this.#positions.length !== this.#ids.handles) throw damaged('there are not as many vacancies as ids')
    }
  }

  /** Holds nothing yet. */
  static create(context: Context): HeldJobs {
    return new HeldJobs(context)
  }

  /**
   * Opens jobs from the sections of a snapshot, without a copy of what is large. The context must be that under which they
   * were compiled. Throws a PassendError `damaged-snapshot`.
   */
  static open(context: Context, sections: Sections): HeldJobs {
    return new HeldJobs(context, sections)
  }

  /** All columns for a snapshot, not copied: good until the next change. */
  sections(): Record<string, TypedArray> {
    return {
      ...this.#ids.sections('jobIds'),
      ...this.#records.sections('jobs'),
      jobPositions: this.#positions.view(),
      ...this.#table.sections('jobTable'),
    }
  }

  /** How many jobs are held. */
  get size(): number {
    return this.#ids.size
  }

  /** How many handles were ever given: each is below this. */
  get handles(): number {
    return this.#ids.handles
  }

  /** Whether a job hires openly, by its handle. */
  hiresOpenly(handle: number): boolean {
    this.#table.parts()
    const place = this.#table.placeOf(handle)
    return place !== undefined && place.part.segment.kinds[place.row] === OPEN
  }

  /** The jobs as rows. */
  get table(): Table<Job> {
    return this.#table
  }

  has(id: string): boolean {
    return this.#ids.handleOf(id) >= 0
  }

  /** A job, made ready. */
  get(id: string): Job | undefined {
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

  /** The job of a handle, made ready. */
  at(handle: number): Job {
    return this.#load(this.#positions.get(handle))
  }

  /** The ids, in the order in which they came. */
  keys(): IterableIterator<string> {
    return this.#ids.ids()
  }

  /** Holds a job; one of the same id makes way. */
  set(id: string, job: Job): this {
    this.#ownIds()
    const present = this.#ids.handleOf(id)
    const handle = present < 0 ? this.#ids.add(id) : present
    const position = this.#records.write(job.record)
    if (present < 0) this.#positions.push(position)
    else this.#positions.set(handle, position)
    this.#keepReady(position, job)
    this.#table.put(handle, position, job, shapeOfJob(job))
    if (present >= 0) this.#wasted()
    return this
  }

  /** Lets a job go; false if it was not held. */
  delete(id: string): boolean {
    const handle = this.#ids.handleOf(id)
    if (handle < 0) return false
    this.#ownIds()
    this.#ids.remove(handle)
    this.#table.remove(handle)
    this.#ready.delete(this.#positions.get(handle))
    this.#wasted()
    return true
  }

  #ownIds(): void {
    if (!this.#borrowsIds) return
    const copies = Object.entries(this.#ids.sections('jobIds')).map(([name, column]) => [name, column.slice()] as const)
    this.#ids = IdTable.open(new Map(copies), 'jobIds')
    this.#borrowsIds = false
  }

  #load(position: number): Job {
    const ready = this.#ready.get(position)
    if (ready !== undefined) return ready
    const job = prepareJob(this.#records.read(position) as Vacancy, this.#context)
    this.#keepReady(position, job)
    return job
  }

  #keepReady(position: number, job: Job): void {
    if (this.#ready.size >= KEPT_READY) {
      const [oldest] = this.#ready.keys()
      if (oldest !== undefined) this.#ready.delete(oldest)
    }
    this.#ready.set(position, job)
  }

  /** Counts what is no longer wanted, and writes all that is to a new store once that is the smaller part. */
  #wasted(): void {
    this.#waste++
    if (this.#waste < MUCH_WASTE || this.#waste < this.size) return
    const [ids, records, positions] = [this.#ids, this.#records, this.#positions]
    this.#ids = IdTable.create()
    this.#records = RecordStore.create()
    this.#positions = new GrowingUint32()
    this.#ready = new Map()
    this.#table = Table.create(jobFacets, this.#context, (position) => this.#load(position))
    this.#waste = 0
    for (const id of ids.ids()) {
      const record = records.read(positions.get(ids.handleOf(id))) as Vacancy
      this.set(id, prepareJob(record, this.#context))
    }
  }
}
