import type { AuditPerson } from '../store.js'
import { auditPerson, type KeptPeople, type KeptPerson } from './keptPeople.js'

/** Somebody as an act leaves them: the one who was held before, if they were, and the entries of the act in which they occur. */
interface Changed {
  readonly before: KeptPerson | undefined
  readonly salt: string
  readonly added: number[]
}

/** The people of a log as an act that is under way sees them. Of the people held before nothing is changed until it is kept. */
export class PeopleOfAct {
  readonly #kept: KeptPeople
  /** Undefined: erased by this act. */
  readonly #changed = new Map<string, Changed | undefined>()

  constructor(kept: KeptPeople) {
    this.#kept = kept
  }

  /** Lets somebody occur in an entry. Returns whether they are new, and so bring the salt. */
  occur(person: string, salt: string, entry: number): boolean {
    const changed = this.#changed.get(person)
    if (changed !== undefined) {
      changed.added.push(entry)
      return false
    }
    const before = this.#changed.has(person) ? undefined : this.#kept.get(person)
    this.#changed.set(person, { before, salt: before?.salt ?? salt, added: [entry] })
    return before === undefined
  }

  erase(person: string): void {
    this.#changed.set(person, undefined)
  }

  get(person: string): AuditPerson | undefined {
    const now = this.#now(person)
    return now === undefined ? undefined : auditPerson(person, now)
  }

  /** Everybody as the act leaves them, in the order in which they came. */
  *all(): Generator<[string, KeptPerson]> {
    for (const [person, kept] of this.#kept.all()) if (!this.#changed.has(person)) yield [person, kept]
    for (const person of this.#changed.keys()) {
      const now = this.#now(person)
      if (now !== undefined) yield [person, now]
    }
  }

  /** Makes what the act changed the state that is held. */
  keep(): void {
    for (const [person, changed] of this.#changed) {
      if (changed?.before === undefined)
        this.#kept.set(person, changed && { salt: changed.salt, entries: changed.added })
      else for (const entry of changed.added) changed.before.entries.push(entry)
    }
  }

  #now(person: string): KeptPerson | undefined {
    if (!this.#changed.has(person)) return this.#kept.get(person)
    const changed = this.#changed.get(person)
    return changed && { salt: changed.salt, entries: [...(changed.before?.entries ?? []), ...changed.added] }
  }
}
