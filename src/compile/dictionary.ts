import { GrowingUint32 } from '../holding/memory.js'
import { type Sections, sectionOf, type TypedArray } from '../holding/sections.js'
import { keyColumnSections, openKeyColumn } from './keyColumn.js'

/**
 * Small whole numbers for what many rows have in common: rows with the same key share a code. Of each code one record is
 * remembered that has it, its witness, so that what the code stands for can be looked up, and its key be made again.
 */
export class Dictionary {
  readonly #witnesses: GrowingUint32
  /** The code of each key. One that was opened has none until it is made ready: who only reads does without. */
  readonly #codes = new Map<string, number>()

  /** The keys as they were written down, if they were. */
  #written: (() => string[]) | undefined

  private constructor(witnesses: GrowingUint32, written?: () => string[]) {
    this.#witnesses = witnesses
    this.#written = written
  }

  static create(): Dictionary {
    return new Dictionary(new GrowingUint32())
  }

  /** Opens the dictionary whose `sections` had this name. Throws a PassendError `damaged-snapshot`. */
  static open(sections: Sections, name: string): Dictionary {
    const witnesses = GrowingUint32.from(sectionOf(sections, `${name}.witnesses`, 'Uint32Array'))
    return new Dictionary(witnesses, openKeyColumn(sections, name, witnesses.length))
  }

  /** The columns for a snapshot, not copied: good until the next change. Keys can be written once it is ready. */
  sections(name: string, keys: boolean): Record<string, TypedArray> {
    const witnesses = { [`${name}.witnesses`]: this.#witnesses.view() }
    return keys ? { ...witnesses, ...keyColumnSections(this.#codes.keys(), name) } : witnesses
  }

  /** How many codes there are; they are 0 and up. */
  get size(): number {
    return this.#witnesses.length
  }

  /** Makes it ready to be asked for codes: if it was opened, each key that was not written down is made again of its witness. */
  ready(keyOf: (witness: number) => string): void {
    if (this.#written !== undefined) for (const [code, key] of this.#written().entries()) this.#codes.set(key, code)
    this.#written = undefined
    for (let code = this.#codes.size; code < this.#witnesses.length; code++)
      this.#codes.set(keyOf(this.#witnesses.get(code)), code)
  }

  /** The code of a key; a key that is new gets the next one, with this witness. */
  codeOf(key: string, witness: number): number {
    const present = this.#codes.get(key)
    if (present !== undefined) return present
    const code = this.#witnesses.length
    this.#codes.set(key, code)
    this.#witnesses.push(witness)
    return code
  }

  /** A record that has a code. */
  witnessOf(code: number): number {
    return this.#witnesses.get(code)
  }
}
