import { GrowingUint32 } from './memory.js'
import { offsetsOf, type Sections, sectionOf, type TypedArray } from './sections.js'
import { damaged } from './snapshotError.js'
import type { TextTable } from './textTable.js'

/** The keys of an object, in their order. */
interface Shape {
  readonly code: number
  readonly keys: readonly string[]
  /** For each key whether its text is one of a kind and stands in the record itself. */
  readonly inline: readonly boolean[]
  /** Whether every key can be assigned: `__proto__` cannot. */
  readonly assignable: boolean
}

/** The keys whose texts are mostly one of a kind, so that a table of texts would hold each once and for nothing. */
const inlineKeys: ReadonlySet<string> = new Set(['id', 'title', 'description', 'text'])

/** A list of keys, on the way to longer ones: one key more is one step farther. */
class Step {
  readonly from: Step | undefined
  readonly key: string
  /** The shape of these keys, once an object has it. */
  shape: Shape | undefined
  readonly #next = new Map<string, Step>()
  /** The step that was taken last: mostly it is taken again. */
  #last: Step | undefined

  constructor(from?: Step, key = '') {
    this.from = from
    this.key = key
  }

  /** The list with this key at its end. */
  to(key: string): Step {
    if (this.#last?.key !== key) this.#last = this.#next.get(key) ?? this.#add(key)
    return this.#last
  }

  keys(): string[] {
    const keys: string[] = []
    for (let step: Step = this; step.from !== undefined; step = step.from) keys.push(step.key)
    return keys.reverse()
  }

  #add(key: string): Step {
    const step = new Step(this, key)
    this.#next.set(key, step)
    return step
  }
}

/** The lists of keys that the objects of a store have, each held once under a number. */
export class ShapeTable {
  readonly #texts: TextTable
  readonly #keys: GrowingUint32
  /** Where the keys of each shape begin, and at last where those of the last one end. */
  readonly #offsets: GrowingUint32
  /** The shapes that have been asked for. */
  readonly #shapes: (Shape | undefined)[] = []
  /** The way to each shape. Made when the first object is written. */
  #start: Step | undefined

  private constructor(texts: TextTable, keys: GrowingUint32, offsets: GrowingUint32) {
    this.#texts = texts
    this.#keys = keys
    this.#offsets = offsets
  }

  /** An empty table whose keys are texts of that other table. */
  static create(texts: TextTable): ShapeTable {
    const offsets = new GrowingUint32()
    offsets.push(0)
    return new ShapeTable(texts, new GrowingUint32(), offsets)
  }

  /** Opens the table whose `sections` had this name, without a copy. Throws a PassendError `damaged-snapshot`. */
  static open(texts: TextTable, sections: Sections, name: string): ShapeTable {
    const keys = sectionOf(sections, `${name}.keys`, 'Uint32Array')
    const offsets = offsetsOf(sections, `${name}.offsets`, keys.length)
    return new ShapeTable(texts, GrowingUint32.from(keys), GrowingUint32.from(offsets))
  }

  sections(name: string): Record<string, TypedArray> {
    return { [`${name}.keys`]: this.#keys.view(), [`${name}.offsets`]: this.#offsets.view() }
  }

  /** How many shapes it holds. */
  get size(): number {
    return this.#offsets.length - 1
  }

  /** The shape of a number. Throws a PassendError `damaged-snapshot` if there is none. */
  shape(code: number): Shape {
    return this.#shapes[code] ?? this.#read(code)
  }

  /** No keys yet: from here step by step to the keys of an object, and with `shapeAt` to its shape. */
  get start(): Step {
    this.#start ??= this.#ways()
    return this.#start
  }

  /** The shape of an object with the keys of a step, which is held from now on. */
  shapeAt(step: Step): Shape {
    step.shape ??= this.#add(step.keys())
    return step.shape
  }

  #read(code: number): Shape {
    if (code >= this.size)
      throw damaged('an object in it has keys that are not in its table', { code, shapes: this.size })
    const keys: string[] = []
    for (let place = this.#offsets.get(code); place < this.#offsets.get(code + 1); place++)
      keys.push(this.#texts.text(this.#keys.get(place)))
    if (new Set(keys).size !== keys.length) throw damaged('an object in it has a key twice', { code })
    while (this.#shapes.length < code) this.#shapes.push(undefined)
    const inline = keys.map((key) => inlineKeys.has(key))
    const shape = { code, keys, inline, assignable: !keys.includes('__proto__') }
    this.#shapes[code] = shape
    return shape
  }

  #ways(): Step {
    const start = new Step()
    for (let code = 0; code < this.size; code++) {
      const shape = this.shape(code)
      let step = start
      for (const key of shape.keys) step = step.to(key)
      step.shape = shape
    }
    return start
  }

  #add(keys: readonly string[]): Shape {
    for (const key of keys) this.#keys.push(this.#texts.codeOf(key))
    this.#offsets.push(this.#keys.length)
    return this.#read(this.size - 1)
  }
}
