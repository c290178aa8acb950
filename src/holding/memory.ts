/**
 * So many bytes, all zero, of memory that workers can look into too. Where there is no such memory (a browser gives it to
 * isolated pages only) it is memory of this thread alone.
 */
export const shared = (bytes: number): ArrayBufferLike =>
  typeof SharedArrayBuffer === 'undefined' ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes)

/** The fewest items that a column has room for once it holds one. */
const LEAST_ROOM = 16

/**
 * A column of whole numbers in shared memory that doubles its room when it is full. Each kind reads and writes by code of
 * its own, so that an engine sees one kind of array there.
 */
abstract class Growing<Items extends Uint8Array | Uint32Array> {
  protected items: Items
  protected held: number

  protected constructor(items: Items) {
    this.items = items
    this.held = items.length
  }

  /** How many items it holds. */
  get length(): number {
    return this.held
  }

  /** The items, exactly as many as there are, not copied. It shows later `set`s only until the column grows. */
  view(): Items {
    return this.items.subarray(0, this.held) as Items
  }

  /** Puts items at the end. */
  append(items: Items): void {
    const end = this.held + items.length
    if (end > this.items.length) this.makeRoom(end)
    this.items.set(items, this.held)
    this.held = end
  }

  protected makeRoom(least: number): void {
    const room = this.room(Math.max(least, 2 * this.items.length, LEAST_ROOM))
    room.set(this.view())
    this.items = room
  }

  protected abstract room(items: number): Items
}

/** A growing column of bytes. */
export class GrowingBytes extends Growing<Uint8Array> {
  constructor(items: Uint8Array = new Uint8Array(0)) {
    super(items)
  }

  /** Takes over an array that is there, say of a snapshot: no copy before it must grow, and `set` writes into it. */
  static from(items: Uint8Array): GrowingBytes {
    return new GrowingBytes(items)
  }

  /** Puts a byte at the end. */
  push(item: number): void {
    if (this.held === this.items.length) this.makeRoom(this.held + 1)
    this.items[this.held++] = item
  }

  /** The byte at a place below `length`. */
  get(place: number): number {
    return this.items[place] as number
  }

  /** Writes a byte at a place below `length`. */
  set(place: number, item: number): void {
    this.items[place] = item
  }

  protected room(items: number): Uint8Array {
    return new Uint8Array(shared(items))
  }
}

/** A growing column of whole numbers from 0 to 2^32 - 1. */
export class GrowingUint32 extends Growing<Uint32Array> {
  constructor(items: Uint32Array = new Uint32Array(0)) {
    super(items)
  }

  /** Takes over an array that is there, say of a snapshot: no copy before it must grow, and `set` writes into it. */
  static from(items: Uint32Array): GrowingUint32 {
    return new GrowingUint32(items)
  }

  /** Puts a number at the end. */
  push(item: number): void {
    if (this.held === this.items.length) this.makeRoom(this.held + 1)
    this.items[this.held++] = item
  }

  /** The number at a place below `length`. */
  get(place: number): number {
    return this.items[place] as number
  }

  /** Writes a number at a place below `length`. */
  set(place: number, item: number): void {
    this.items[place] = item
  }

  protected room(items: number): Uint32Array {
    return new Uint32Array(shared(items * Uint32Array.BYTES_PER_ELEMENT))
  }
}
