import { isId } from './optionErrors.js'

/** Numbers for ids, in the order in which they come. */
export class Numbers {
  readonly ids: string[] = []
  readonly #numbers = new Map<string, number>()

  /** The number of an id, a new one if need be; -1 for what is no id. */
  numberOf(id: unknown): number {
    const known = this.#numbers.get(id as string)
    if (known !== undefined) return known
    if (!isId(id)) return -1
    this.#numbers.set(id, this.ids.length)
    return this.ids.push(id) - 1
  }
}
