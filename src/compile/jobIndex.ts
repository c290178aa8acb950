import type { Point } from '../domain/place.js'
import type { Job } from '../prepare/job.js'

/** The side of a cell in degrees: about 5.5 km both ways at the latitude of the Netherlands. */
const CELL = { lat: 0.05, lon: 0.08 } as const

/** Columns around the earth, so that a row and a column make one number. */
const COLUMNS = Math.ceil(360 / CELL.lon)

/** Metres in a degree of latitude, a little less than on any model of the earth, so that a circle is never cut short. */
const METRES_A_DEGREE = 110_000

const rowOf = (lat: number): number => Math.floor((lat + 90) / CELL.lat)
const columnOf = (lon: number): number => Math.floor((lon + 180) / CELL.lon)

/**
 * The jobs that are held, by id and by where they are. Adding and removing one costs the same however many there are, so
 * that records can change all day without a rebuild.
 */
export class JobIndex {
  readonly #byId = new Map<string, Job>()
  /** Jobs with a place, but for those that hire openly, by cell. */
  readonly #cells = new Map<number, Set<Job>>()
  /** What every search must look at: jobs without a place, and those that hire openly. */
  readonly #everywhere = new Set<Job>()

  /** How many jobs are held. */
  get size(): number {
    return this.#byId.size
  }

  get(id: string): Job | undefined {
    return this.#byId.get(id)
  }

  has(id: string): boolean {
    return this.#byId.has(id)
  }

  /** The ids, in the order in which they came. */
  keys(): IterableIterator<string> {
    return this.#byId.keys()
  }

  /** The jobs, in the order in which they came. */
  values(): IterableIterator<Job> {
    return this.#byId.values()
  }

  /** Holds a job; one of the same id makes way. */
  set(id: string, job: Job): this {
    const present = this.#byId.get(id)
    if (present !== undefined) this.#roomOf(present)?.delete(present)
    this.#byId.set(id, job)
    this.#roomOf(job, true)?.add(job)
    return this
  }

  /** Lets a job go; false if it was not held. */
  delete(id: string): boolean {
    const present = this.#byId.get(id)
    if (present === undefined) return false
    this.#roomOf(present)?.delete(present)
    return this.#byId.delete(id)
  }

  /**
   * Every job that may lie within so many metres of a point, and every one that has no place or hires openly. All others
   * have a place and lie farther away. A few of those given lie farther away too: cells have corners.
   */
  near(point: Point, metres: number): Set<Job> {
    const found = new Set(this.#everywhere)
    const [south, north] = [point.lat - metres / METRES_A_DEGREE, point.lat + metres / METRES_A_DEGREE]
    const narrowest = Math.cos((Math.min(89, Math.max(Math.abs(south), Math.abs(north))) * Math.PI) / 180)
    const half = metres / (METRES_A_DEGREE * narrowest)
    const [west, east] = [point.lon - half, point.lon + half]
    if (south < -89 || north > 89 || west < -180 || east > 180) return new Set(this.#byId.values())
    for (let row = rowOf(south); row <= rowOf(north); row++) {
      for (let column = columnOf(west); column <= columnOf(east); column++) {
        for (const job of this.#cells.get(row * COLUMNS + column) ?? []) found.add(job)
      }
    }
    return found
  }

  #roomOf({ record, point }: Job, make = false): Set<Job> | undefined {
    if (point === undefined || record.openHiring !== undefined) return this.#everywhere
    const key = rowOf(point.lat) * COLUMNS + columnOf(point.lon)
    const room = this.#cells.get(key)
    if (room !== undefined || !make) return room
    const made = new Set<Job>()
    this.#cells.set(key, made)
    return made
  }
}
