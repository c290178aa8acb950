import { GrowingUint32 } from './holding/memory.js'
import { type Sections, sectionOf, type TypedArray } from './holding/sections.js'
import { damaged } from './holding/snapshotError.js'
import { TextTable } from './holding/textTable.js'

/**
 * Small whole numbers for what many rows have in common: rows with the same key share a code. Of each code one record is
 * remembered that has it, its witness, so that what the code stands for can be looked up.
 */
export class Dictionary {
  readonly #keys: TextTable
  readonly #witnesses: GrowingUint32

  private constructor(keys: TextTable, witnesses: GrowingUint32) {
    this.#keys = keys
    this.#witnesses = witnesses
  }

  static create(): Dictionary {
    return new Dictionary(TextTable.create(), new GrowingUint32())
  }

  /** Opens the dictionary whose `sections` had this name. Throws a PassendError `damaged-snapshot`. */
  static open(sections: Sections, name: string): Dictionary {
    const keys = TextTable.open(sections, `${name}.keys`)
    const witnesses = sectionOf(sections, `${name}.witnesses`, 'Uint32Array')
    if (witnesses.length !== keys.size) throw damaged(`'${name}' has keys without a witness`, { name })
    return new Dictionary(keys, GrowingUint32.from(witnesses))
  }

  /** The columns for a snapshot, not copied: good until the next change. */
  sections(name: string): Record<string, TypedArray> {
    return { ...this.#keys.sections(`${name}.keys`), [`${name}.witnesses`]: this.#witnesses.view() }
  }

  /** How many codes there are; they are 0 and up. */
  get size(): number {
    return this.#witnesses.length
  }

  /** The code of a key; a key that is new gets the next one, with this witness. */
  codeOf(key: string, witness: number): number {
    const code = this.#keys.codeOf(key)
    if (code === this.#witnesses.length) this.#witnesses.push(witness)
    return code
  }

  /** The code of a key that is there already. */
  find(key: string): number | undefined {
    return this.#keys.find(key)
  }

  /** The key of a code. */
  keyOf(code: number): string {
    return this.#keys.text(code)
  }

  /** A record that has a code. */
  witnessOf(code: number): number {
    return this.#witnesses.get(code)
  }
}
