import type { Came } from '../intake.js'

/** A record of this run: the handle that holds it from the run before, just as it is, or what came. */
export interface Final<R> {
  readonly handle: number
  readonly came: Came<R> | undefined
  /** Its entry in the ledger of this run, or `NO_ENTRY`. */
  readonly entry: number
}

/** What became of the records of the run before. */
export interface ChangeCounts {
  readonly same: number
  readonly changed: number
  readonly added: number
  readonly gone: number
}

/** What is held from the run before, as far as changes are told by it. */
interface HeldBefore {
  readonly size: number
  readonly handles: number
  handleOf(id: string): number
  keys(): Iterable<string>
}

/**
 * The records of one side as they come, against those of the run before: used like a Map, in the order in which ids came. Whoever
 * is the same is not read.
 */
export class Changes<R> {
  readonly #held: HeldBefore
  /** The handle that holds what an entry of the ledger before stands for, or -1. */
  readonly #holds: Int32Array
  readonly #finals = new Map<string, Final<R>>()

  /** `entries`: by handle the entry in the ledger before, of which there were so many. */
  constructor(held: HeldBefore, entries: Uint32Array, entriesBefore: number) {
    this.#held = held
    this.#holds = new Int32Array(entriesBefore).fill(-1)
    for (const id of held.keys()) {
      const handle = held.handleOf(id)
      const entry = entries[handle] as number
      if (entry < entriesBefore) this.#holds[entry] = handle
    }
  }

  get count(): number {
    return this.#finals.size
  }

  has(id: string): boolean {
    return this.#finals.has(id)
  }

  /** Takes what came, in the place of what had its id. */
  set(came: Came<R>): void {
    const handle = came.before < 0 ? -1 : (this.#holds[came.before] as number)
    this.#finals.set(came.id, { handle, came: handle < 0 ? came : undefined, entry: came.now })
  }

  /** The same, at the end. */
  add(came: Came<R>): void {
    this.#finals.delete(came.id)
    this.set(came)
  }

  delete(id: string): void {
    this.#finals.delete(id)
  }

  /** All records of this run by id, in their order. */
  finals(): ReadonlyMap<string, Final<R>> {
    return this.#finals
  }

  /** The ids of the run before that did not come. */
  gone(): string[] {
    return [...this.#held.keys()].filter((id) => !this.#finals.has(id))
  }

  /** The ids that came with another record than before, or for the first time, with what came. */
  *touched(): Generator<readonly [id: string, came: Came<R>], undefined> {
    for (const [id, { came }] of this.#finals) if (came !== undefined) yield [id, came]
  }

  counts(): ChangeCounts {
    let [same, changed, added] = [0, 0, 0]
    for (const [id, { handle }] of this.#finals) {
      if (handle >= 0) same++
      else if (this.#held.handleOf(id) >= 0) changed++
      else added++
    }
    return { same, changed, added, gone: this.#held.size - same - changed }
  }
}
