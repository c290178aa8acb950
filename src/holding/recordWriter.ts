import { MAX_DEPTH, MILLION, TOKEN_BYTES, token } from './recordToken.js'
import type { ShapeTable } from './shapeTable.js'
import type { TextTable } from './textTable.js'
import { BYTES_A_UNIT, writeText } from './wideText.js'

/** 0, -1, 1, -2 ... as 0, 1, 2, 3 ... */
const zigzag = (whole: number): number => ((whole << 1) ^ (whole >> 31)) >>> 0

/** Turns records into tokens. The texts and shapes that come again go to the tables. */
export class RecordWriter {
  readonly #texts: TextTable
  readonly #shapes: ShapeTable
  #bytes = new Uint8Array(1024)
  #floats = new DataView(this.#bytes.buffer)
  #at = 0

  constructor(texts: TextTable, shapes: ShapeTable) {
    this.#texts = texts
    this.#shapes = shapes
  }

  /** The tokens of a record, good until the next call. Throws a TypeError for what is no plain data or nests too deep. */
  write(record: object): Uint8Array {
    this.#at = 0
    this.#value(record, false, 0)
    return this.#bytes.subarray(0, this.#at)
  }

  #value(value: unknown, inline: boolean, depth: number): void {
    if (typeof value === 'string') {
      if (inline) this.#inlineText(value)
      else this.#token(token.text, this.#texts.codeOf(value))
    } else if (typeof value === 'number') {
      this.#number(value)
    } else if (typeof value === 'boolean') {
      this.#token(token.constant, value ? 2 : 1)
    } else if (value === null) {
      this.#token(token.constant, 0)
    } else if (typeof value === 'object') {
      if (depth === MAX_DEPTH) throw new TypeError(`Expected a record that nests at most ${MAX_DEPTH} deep.`)
      if (Array.isArray(value)) this.#list(value, depth + 1)
      else this.#object(value, depth + 1)
    } else {
      throw new TypeError(`Expected plain data in a record, got: ${typeof value}.`)
    }
  }

  #list(items: readonly unknown[], depth: number): void {
    this.#token(token.list, items.length)
    for (const item of items) this.#value(item, false, depth)
  }

  #object(object: object, depth: number): void {
    const keys = Object.keys(object)
    const values: unknown[] = Object.values(object)
    let step = this.#shapes.start
    for (let place = 0; place < keys.length; place++) {
      if (values[place] !== undefined) step = step.to(keys[place] as string)
    }
    const { code, inline } = this.#shapes.shapeAt(step)
    this.#token(token.object, code)
    let place = 0
    for (const value of values) if (value !== undefined) this.#value(value, inline[place++] === true, depth)
  }

  /** The sign of -0 is kept, which is no whole number here. */
  #number(value: number): void {
    if ((value | 0) === value && !Object.is(value, -0)) {
      this.#token(token.whole, zigzag(value))
      return
    }
    const millionths = Math.round(value * MILLION)
    if ((millionths | 0) === millionths && millionths !== 0 && millionths / MILLION === value) {
      this.#token(token.millionths, zigzag(millionths))
    } else if (Number.isFinite(value)) {
      this.#token(token.float, 0)
      this.#floats.setFloat64(this.#at, value, true)
      this.#at += 8
    } else {
      throw new TypeError(`Expected finite numbers in a record, got: ${value}.`)
    }
  }

  #inlineText(text: string): void {
    const room = text.length * BYTES_A_UNIT
    this.#makeRoom(TOKEN_BYTES + room)
    const from = this.#at + TOKEN_BYTES
    const length = writeText(text, this.#bytes, from) - from
    this.#token(token.inlineText, length)
    this.#bytes.copyWithin(this.#at, from, from + length)
    this.#at += length
  }

  /** Writes a token, with room after it for a float64. */
  #token(type: number, value: number): void {
    if (this.#at + TOKEN_BYTES > this.#bytes.length) this.#makeRoom(TOKEN_BYTES)
    const bytes = this.#bytes
    let at = this.#at
    let left = value >>> 4
    bytes[at++] = type | ((value & 15) << 3) | (left > 0 ? 128 : 0)
    while (left > 0) {
      bytes[at++] = (left & 127) | (left > 127 ? 128 : 0)
      left >>>= 7
    }
    this.#at = at
  }

  #makeRoom(room: number): void {
    if (this.#at + room <= this.#bytes.length) return
    const roomier = new Uint8Array(2 * (this.#at + room))
    roomier.set(this.#bytes.subarray(0, this.#at))
    this.#bytes = roomier
    this.#floats = new DataView(roomier.buffer)
  }
}
