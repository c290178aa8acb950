import { frozen } from '../../../domain/stores/frozen.js'
import type { AuditPerson } from '../store.js'

/** What is held of a person. Numbers are added at the end as they occur in more entries. */
export interface KeptPerson {
  readonly salt: string
  readonly entries: number[]
}

/** The people of a log, held in memory: as a store in memory has them, or one that reads them from a file. */
export class KeptPeople {
  readonly #people = new Map<string, KeptPerson>()
  /** Their ids in order, as long as nobody came or went. */
  #sorted: readonly string[] | undefined

  get(person: string): KeptPerson | undefined {
    return this.#people.get(person)
  }

  /** Everybody, in the order in which they came. */
  all(): IterableIterator<[string, KeptPerson]> {
    return this.#people.entries()
  }

  /** Holds somebody as given; undefined: holds nothing of them any more. */
  set(person: string, kept: KeptPerson | undefined): void {
    if (this.#people.has(person) !== (kept !== undefined)) this.#sorted = undefined
    if (kept === undefined) this.#people.delete(person)
    else this.#people.set(person, kept)
  }

  /** Those whose id comes after `after` in code-unit order, at most so many. */
  page(after: string | undefined, limit: number): readonly AuditPerson[] {
    // Without a comparison of its own a sort goes by code units.
    this.#sorted ??= [...this.#people.keys()].sort()
    const sorted = this.#sorted
    const start = after === undefined ? 0 : placeAfter(sorted, after)
    return sorted.slice(start, start + limit).flatMap((person) => {
      const kept = this.#people.get(person)
      return kept === undefined ? [] : [auditPerson(person, kept)]
    })
  }
}

/** A person as a store gives them: a copy that nobody can change. */
export const auditPerson = (person: string, { salt, entries }: KeptPerson): AuditPerson =>
  frozen({ person, salt, entries: [...entries] })

/** The place of the first text after one, in texts that are in order. */
function placeAfter(sorted: readonly string[], after: string): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as string) <= after) low = middle + 1
    else high = middle
  }
  return low
}
