/** What begins a value in a key. */
const TEXT = 1
const SMALL = 2
const NUMBER = 3
const LIST = 4
const OBJECT = 5
const MAP = 6
const SET = 7
const UNDEFINED = 8
const NULL = 9
const TRUE = 10
const FALSE = 11

/** How many values a unit of a key has. */
const UNIT = 0x10000

/** Longer keys are made of pieces, since a call takes only so many arguments. */
const PIECE = 8192

/**
 * Makes a short text of a value that no other value has: two values with the same text are alike in all that can be read of
 * them. Knows plain objects, lists, Maps, Sets, texts, numbers (infinite ones too), booleans, null and undefined. Texts and
 * names are numbered as they come, so the keys of one maker mean nothing to another.
 */
export class Keys {
  readonly #texts: Map<string, number>
  readonly #units: number[] = []

  /** Without texts it begins anew; with those of another maker, in their order, it makes the keys that that one makes. */
  constructor(texts: Iterable<string> = []) {
    this.#texts = new Map([...texts].map((text, number) => [text, number]))
  }

  /** The texts and names that came, in the order of their numbers. */
  texts(): IterableIterator<string> {
    return this.#texts.keys()
  }

  /** The key of a value. */
  of(value: unknown): string {
    const units = this.#units
    units.length = 0
    this.#write(value)
    if (units.length <= PIECE) return String.fromCharCode.apply(null, units)
    let key = ''
    for (let from = 0; from < units.length; from += PIECE)
      key += String.fromCharCode.apply(null, units.slice(from, from + PIECE))
    return key
  }

  #write(value: unknown): void {
    switch (typeof value) {
      case 'string':
        this.#units.push(TEXT)
        this.#writeText(value)
        return
      case 'number':
        this.#writeNumber(value)
        return
      case 'boolean':
        this.#units.push(value ? TRUE : FALSE)
        return
      case 'object':
        if (value === null) this.#units.push(NULL)
        else this.#writeObject(value)
        return
      case 'undefined':
        this.#units.push(UNDEFINED)
        return
      default:
        throw new TypeError(`Expected plain data, got: ${typeof value}.`)
    }
  }

  #writeNumber(value: number): void {
    if (value >= 0 && value < UNIT && Number.isInteger(value)) this.#units.push(SMALL, value)
    else {
      this.#units.push(NUMBER)
      this.#writeText(String(value))
    }
  }

  #writeObject(value: object): void {
    if (Array.isArray(value)) {
      this.#begin(LIST, value.length)
      for (const item of value) this.#write(item)
    } else if (value instanceof Map) {
      this.#begin(MAP, value.size)
      for (const [key, held] of value) {
        this.#write(key)
        this.#write(held)
      }
    } else if (value instanceof Set) {
      this.#begin(SET, value.size)
      for (const item of value) this.#write(item)
    } else {
      const names = Object.keys(value)
      this.#begin(OBJECT, names.length)
      for (const name of names) {
        this.#writeText(name)
        this.#write((value as Readonly<Record<string, unknown>>)[name])
      }
    }
  }

  #begin(kind: number, count: number): void {
    this.#units.push(kind)
    this.#writeCount(count)
  }

  #writeText(text: string): void {
    let number = this.#texts.get(text)
    if (number === undefined) {
      number = this.#texts.size
      this.#texts.set(text, number)
    }
    this.#writeCount(number)
  }

  #writeCount(count: number): void {
    this.#units.push(count % UNIT, Math.floor(count / UNIT))
  }
}
