import { ID_PATTERN } from '../domain/identifier.js'
import { GrowingBytes, GrowingUint32, shared } from './memory.js'
import { offsetsOf, type Sections, sectionOf, type TypedArray } from './sections.js'
import { damaged } from './snapshotError.js'

/** What a slot of the hash table holds: nothing yet, what was removed, or a handle and one. */
const EMPTY = 0
const REMOVED = 0xffffffff

const LEAST_SLOTS = 16

const LONGEST_ID = 200

/** The table is made anew once more than seven in ten of its slots have been used, then at most half full. */
const isFull = (used: number, slots: number): boolean => 10 * used > 7 * slots

/**
 * More slots than this are passed by chance only once in far more ids than there can be. Ids that were made to share
 * their hash pass more: then the table is made anew with another hash, a few times at most.
 */
const LONG_WAY = 1024
const MOST_SEEDS = 16

/**
 * Ids under handles 0, 1, 2 ... in the order in which they came: the keys of a Map in typed arrays. The handle of an id that
 * was removed is not given again, and the letters of the id are wiped.
 */
export class IdTable {
  /** The letters of the ids, one after another; zeros where an id was removed. */
  readonly #letters: GrowingBytes
  /** Where the letters of each handle begin, and at last where those of the last one end. */
  readonly #offsets: GrowingUint32
  /** Open addressing with linear steps: a power of two of slots. */
  #slots: Uint32Array
  /** One number: the seed of the hash. */
  readonly #seed: Uint32Array
  #size: number
  /** How many slots are not empty. */
  #used: number

  private constructor(letters: GrowingBytes, offsets: GrowingUint32, slots: Uint32Array, seed: Uint32Array) {
    this.#letters = letters
    this.#offsets = offsets
    this.#slots = slots
    this.#seed = seed
    this.#size = 0
    this.#used = 0
    for (const slot of slots) {
      if (slot === EMPTY) continue
      this.#used++
      if (slot !== REMOVED) this.#size++
    }
  }

  static create(): IdTable {
    const offsets = new GrowingUint32()
    offsets.push(0)
    return new IdTable(new GrowingBytes(), offsets, numbers(LEAST_SLOTS), numbers(1))
  }

  /**
   * Opens the table whose `sections` had this name, without a copy: the table takes the arrays over. Throws a PassendError
   * `damaged-snapshot` if one of them is missing or they do not fit each other.
   */
  static open(sections: Sections, name = 'ids'): IdTable {
    const letters = sectionOf(sections, `${name}.letters`, 'Uint8Array')
    const offsets = offsetsOf(sections, `${name}.offsets`, letters.length)
    const slots = sectionOf(sections, `${name}.slots`, 'Uint32Array')
    const seed = sectionOf(sections, `${name}.seed`, 'Uint32Array')
    const table = new IdTable(GrowingBytes.from(letters), GrowingUint32.from(offsets), slots, seed)
    if (seed.length !== 1 || !table.#isWhole())
      throw damaged(`the sections of '${name}' do not fit each other`, { name })
    return table
  }

  /** The columns of the table for a snapshot, not copied: good until the next change. */
  sections(name = 'ids'): Record<string, TypedArray> {
    return {
      [`${name}.letters`]: this.#letters.view(),
      [`${name}.offsets`]: this.#offsets.view(),
      [`${name}.slots`]: this.#slots,
      [`${name}.seed`]: this.#seed,
    }
  }

  /** How many ids it holds. */
  get size(): number {
    return this.#size
  }

  /** How many handles were ever given, those of removed ids counted. */
  get handles(): number {
    return this.#offsets.length - 1
  }

  /** The handle of an id, or -1 if it is not held; also of what is no text, which a caller without types may give. */
  handleOf(id: string): number {
    if (typeof id !== 'string') return -1
    const last = this.#slots.length - 1
    for (let slot = hash(id, this.#seedNow()) & last; ; slot = (slot + 1) & last) {
      const entry = this.#slots[slot] as number
      if (entry === EMPTY) return -1
      if (entry !== REMOVED && this.#spells(entry - 1, id)) return entry - 1
    }
  }

  /** Holds an id under a new handle, the next one. Throws a TypeError if it is held already or is no id. */
  add(id: string): number {
    if (!ID_PATTERN.test(id) || this.handleOf(id) >= 0) throw new TypeError('Expected an id that is not held.')
    if (isFull(this.#used + 1, this.#slots.length)) this.#renew()
    const handle = this.handles
    for (let place = 0; place < id.length; place++) this.#letters.push(id.charCodeAt(place))
    this.#offsets.push(this.#letters.length)
    this.#size++
    if (this.#place(handle, hash(id, this.#seedNow())) > LONG_WAY && this.#seedNow() < MOST_SEEDS) {
      this.#seed[0] = this.#seedNow() + 1
      this.#renew()
    }
    return handle
  }

  /** Lets the id of a handle go and wipes its letters; false if none is held there. */
  remove(handle: number): boolean {
    if (!this.isHeld(handle)) return false
    const last = this.#slots.length - 1
    let slot = hash(this.idOf(handle), this.#seedNow()) & last
    while (this.#slots[slot] !== handle + 1) slot = (slot + 1) & last
    this.#slots[slot] = REMOVED
    for (let place = this.#offsets.get(handle); place < this.#offsets.get(handle + 1); place++)
      this.#letters.set(place, 0)
    this.#size--
    return true
  }

  /** Whether the id of a handle is held: false once it was removed, and for what is no handle. */
  isHeld(handle: number): boolean {
    return handle >= 0 && handle < this.handles && this.#letters.get(this.#offsets.get(handle)) > 0
  }

  /** The id of a handle. Throws a TypeError if none is held there. */
  idOf(handle: number): string {
    if (!this.isHeld(handle)) throw new TypeError(`Expected a handle that is held, got: ${handle}.`)
    const from = this.#offsets.get(handle)
    const letters = new Array<number>(this.#offsets.get(handle + 1) - from)
    for (let place = 0; place < letters.length; place++) letters[place] = this.#letters.get(from + place)
    return String.fromCharCode.apply(null, letters)
  }

  /** Writes the letters of the id of a handle into bytes from a place on, and gives where they end. */
  writeId(handle: number, bytes: Uint8Array, from: number): number {
    const letters = this.#letters.view()
    let at = from
    for (let place = this.#offsets.get(handle); place < this.#offsets.get(handle + 1); place++)
      bytes[at++] = letters[place] as number
    return at
  }

  /** The ids that are held, in the order of their handles. */
  *ids(): Generator<string, undefined> {
    for (let handle = 0; handle < this.handles; handle++) if (this.isHeld(handle)) yield this.idOf(handle)
  }

  #seedNow(): number {
    return this.#seed[0] as number
  }

  /** Whether these are the letters of a handle. Ids differ at their end more often than at their beginning. */
  #spells(handle: number, id: string): boolean {
    const from = this.#offsets.get(handle)
    if (this.#offsets.get(handle + 1) - from !== id.length) return false
    for (let place = id.length - 1; place >= 0; place--) {
      if (this.#letters.get(from + place) !== id.charCodeAt(place)) return false
    }
    return true
  }

  /** Writes a handle into the first empty slot from that of its hash on, and gives how many slots it passed. */
  #place(handle: number, hashed: number): number {
    const last = this.#slots.length - 1
    let passed = 0
    while (this.#slots[(hashed + passed) & last] !== EMPTY) passed++
    this.#slots[(hashed + passed) & last] = handle + 1
    this.#used++
    return passed
  }

  /** Makes the hash table anew without what was removed, at most half full. */
  #renew(): void {
    let slots = LEAST_SLOTS
    while (slots < 2 * this.#size) slots *= 2
    this.#slots = numbers(slots)
    this.#used = 0
    for (let handle = 0; handle < this.handles; handle++) {
      if (this.isHeld(handle)) this.#place(handle, hash(this.idOf(handle), this.#seedNow()))
    }
  }

  /** Whether each handle has an id as long as ids are, and the hash table has room and holds each held handle once. */
  #isWhole(): boolean {
    const slots = this.#slots.length
    if (slots < LEAST_SLOTS || (slots & (slots - 1)) !== 0 || isFull(this.#used, slots)) return false
    const found = new Uint8Array(this.handles)
    for (const slot of this.#slots) {
      if (slot === EMPTY || slot === REMOVED) continue
      if (!this.isHeld(slot - 1) || found[slot - 1] === 1) return false
      found[slot - 1] = 1
    }
    for (let handle = 0; handle < this.handles; handle++) {
      const length = this.#offsets.get(handle + 1) - this.#offsets.get(handle)
      if (length < 1 || length > LONGEST_ID) return false
      if (this.isHeld(handle) && found[handle] === 0) return false
    }
    return true
  }
}

const numbers = (count: number): Uint32Array => new Uint32Array(shared(count * Uint32Array.BYTES_PER_ELEMENT))

/** FNV-1a over the letters of an id, mixed by the finalizer of MurmurHash3. */
function hash(id: string, seed: number): number {
  let state = 0x811c9dc5 ^ Math.imul(seed, 0x9e3779b9)
  for (let place = 0; place < id.length; place++) state = Math.imul(state ^ id.charCodeAt(place), 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
