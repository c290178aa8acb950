import { GrowingBytes } from './memory.js'
import { RecordReader } from './recordReader.js'
import { RecordWriter } from './recordWriter.js'
import { type Sections, sectionOf, type TypedArray } from './sections.js'
import { ShapeTable } from './shapeTable.js'
import { damaged } from './snapshotError.js'
import { TextTable } from './textTable.js'

/**
 * Records of plain data in few bytes, one after another. What is written stays: a record that is replaced or removed takes
 * its room until all that are still wanted are written to a new store.
 */
export class RecordStore {
  readonly #texts: TextTable
  readonly #shapes: ShapeTable
  readonly #bytes: GrowingBytes
  readonly #writer: RecordWriter
  readonly #reader: RecordReader
  /** The bytes as they are read; renewed when there are more. */
  #view: Uint8Array

  private constructor(texts: TextTable, shapes: ShapeTable, bytes: GrowingBytes) {
    this.#texts = texts
    this.#shapes = shapes
    this.#bytes = bytes
    this.#view = bytes.view()
    this.#writer = new RecordWriter(texts, shapes)
    this.#reader = new RecordReader(texts, shapes)
  }

  static create(): RecordStore {
    const texts = TextTable.create()
    return new RecordStore(texts, ShapeTable.create(texts), new GrowingBytes())
  }

  /**
   * Opens the store whose `sections` had this name, without a copy: the store takes the arrays over. Throws a PassendError
   * `damaged-snapshot` if one of them is missing or cannot be.
   */
  static open(sections: Sections, name = 'records'): RecordStore {
    const texts = TextTable.open(sections, `${name}.texts`)
    const shapes = ShapeTable.open(texts, sections, `${name}.shapes`)
    return new RecordStore(texts, shapes, GrowingBytes.from(sectionOf(sections, `${name}.bytes`, 'Uint8Array')))
  }

  /** The columns of the store for a snapshot, not copied: good until the next write. */
  sections(name = 'records'): Record<string, TypedArray> {
    return {
      ...this.#texts.sections(`${name}.texts`),
      ...this.#shapes.sections(`${name}.shapes`),
      [`${name}.bytes`]: this.#bytes.view(),
    }
  }

  /** How many bytes the records take, those no longer wanted counted, and the texts and keys that they share left out. */
  get length(): number {
    return this.#bytes.length
  }

  /**
   * Writes a record of plain data (objects, lists, texts, finite numbers, booleans, null; properties that are undefined are
   * left out) and gives its position. Throws a TypeError for anything else, and for more than 64 levels.
   */
  write(record: object): number {
    const tokens = this.#writer.write(record)
    const position = this.#bytes.length
    let left = tokens.length
    while (left > 127) {
      this.#bytes.push((left & 127) | 128)
      left >>>= 7
    }
    this.#bytes.push(left)
    this.#bytes.append(tokens)
    return position
  }

  /** A copy of the record at a position that `write` gave. Throws a PassendError `damaged-snapshot` where none begins. */
  read(position: number): unknown {
    if (this.#view.length !== this.#bytes.length) this.#view = this.#bytes.view()
    const bytes = this.#view
    let at = position
    let length = 0
    for (let shift = 0; shift < 32; shift += 7) {
      const byte = bytes[at++]
      if (byte === undefined) break
      length |= (byte & 127) << shift
      if (byte > 127) continue
      if (length >>> 0 > bytes.length - at) break
      return this.#reader.read(bytes, at, at + (length >>> 0))
    }
    throw damaged('no record begins where one should', { position, length: bytes.length })
  }
}
