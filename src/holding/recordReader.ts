import { constants, MAX_DEPTH, MILLION, token } from './recordToken.js'
import type { ShapeTable } from './shapeTable.js'
import { damaged } from './snapshotError.js'
import type { TextTable } from './textTable.js'
import { readText } from './wideText.js'

/** 0, 1, 2, 3 ... as 0, -1, 1, -2 ... */
const zagzig = (value: number): number => (value >>> 1) ^ -(value & 1)

/** Turns tokens into records again. Whatever the tokens are, it ends, in time that grows with their number only. */
export class RecordReader {
  readonly #texts: TextTable
  readonly #shapes: ShapeTable
  readonly #float = new DataView(new ArrayBuffer(8))
  #bytes: Uint8Array = new Uint8Array(0)
  #at = 0
  #end = 0

  constructor(texts: TextTable, shapes: ShapeTable) {
    this.#texts = texts
    this.#shapes = shapes
  }

  /** The record whose tokens fill the bytes from one place to another. Throws a PassendError `damaged-snapshot`. */
  read(bytes: Uint8Array, from: number, to: number): unknown {
    this.#bytes = bytes
    this.#at = from
    this.#end = to
    const record = this.#value(0)
    if (this.#at !== to || typeof record !== 'object' || record === null)
      throw damaged('what should be a record is none')
    return record
  }

  #value(depth: number): unknown {
    const first = this.#byte()
    const value = first < 128 ? first >> 3 : this.#rest((first >> 3) & 15)
    switch (first & 7) {
      case token.constant:
        if (value >= constants.length) throw damaged('a record has a constant that is none')
        return constants[value]
      case token.whole:
        return zagzig(value)
      case token.millionths:
        return zagzig(value) / MILLION
      case token.float:
        return this.#readFloat()
      case token.text:
        return this.#texts.text(value)
      case token.inlineText:
        return readText(this.#bytes, this.#skip(value), this.#at)
      case token.list:
        return this.#list(value, depth)
      default:
        return this.#object(value, depth)
    }
  }

  #list(length: number, depth: number): unknown[] {
    this.#require(length, depth)
    const items: unknown[] = []
    for (let place = 0; place < length; place++) items.push(this.#value(depth + 1))
    return items
  }

  #object(code: number, depth: number): object {
    const { keys, assignable } = this.#shapes.shape(code)
    this.#require(keys.length, depth)
    const object: Record<string, unknown> = {}
    for (const key of keys) {
      const value = this.#value(depth + 1)
      if (assignable) object[key] = value
      else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
    }
    return object
  }

  #readFloat(): number {
    const from = this.#skip(8)
    for (let place = 0; place < 8; place++) this.#float.setUint8(place, this.#bytes[from + place] as number)
    const value = this.#float.getFloat64(0, true)
    if (!Number.isFinite(value)) throw damaged('a record has a number that is not finite')
    return value
  }

  /** The rest of a number of which four bits are known. */
  #rest(low: number): number {
    let value = low
    for (let shift = 4; shift < 32; shift += 7) {
      const byte = this.#byte()
      value |= (byte & 127) << shift
      if (byte < 128) return value >>> 0
    }
    throw damaged('a record has a number that does not end')
  }

  #byte(): number {
    if (this.#at >= this.#end) throw damaged('a record is cut off')
    return this.#bytes[this.#at++] as number
  }

  /** Goes over so many bytes and gives where they began. */
  #skip(bytes: number): number {
    const from = this.#at
    if (bytes > this.#end - from) throw damaged('a record is cut off')
    this.#at = from + bytes
    return from
  }

  /** Refuses more values than there are bytes left to hold them, and those that nest too deep. */
  #require(values: number, depth: number): void {
    if (values > this.#end - this.#at) throw damaged('a record is cut off')
    if (depth >= MAX_DEPTH) throw damaged(`a record nests more than ${MAX_DEPTH} deep`)
  }
}
