import { isId } from '../../domain/optionErrors.js'

/** Numbers for ids, in the order in which they come. */
export class Numbers {
  readonly ids: string[] = []
  readonly #numbers = new Map<string, number>()
  /** The one that was asked for last: lists ask for the same person many times. */
  #last: unknown
  #lastNumber = -1

  /** The number of an id, a new one if need be; -1 for what is no id. */
  numberOf(id: unknown): number {
    if (id === this.#last) return this.#lastNumber
    const number = this.#numbers.get(id as string) ?? this.#add(id)
    this.#last = id
    this.#lastNumber = number
    return number
  }

  #add(id: unknown): number {
    if (!isId(id)) return -1
    this.#numbers.set(id, this.ids.length)
    return this.ids.push(id) - 1
  }
}

/** The place of each id in a list. */
export const numbersOf = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, at) => [id, at]))
