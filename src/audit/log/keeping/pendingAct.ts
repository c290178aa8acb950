import { frozen } from '../../../domain/stores/frozen.js'
import type { AuditEntry, AuditHead } from '../entry.js'
import type { AuditChange, AuditPerson, AuditTransaction } from '../store.js'
import { checkPersons } from './checkAsked.js'
import { checkChanges } from './checkChanges.js'
import type { KeptPeople } from './keptPeople.js'
import { PeopleOfAct } from './peopleOfAct.js'

/** A log as the acts that are over left it. */
export interface LogAtRest {
  readonly head: AuditHead | undefined
  readonly people: KeptPeople
  entry(number: number): Promise<AuditEntry | undefined>
}

/** Who occurs in an entry, with the salt of those who are new. */
export interface Occurrence {
  readonly entry: number
  readonly people: readonly (readonly [person: string, salt?: string])[]
}

/**
 * An act on a log that this process alone holds: it gathers what is written, shows it to the act itself, and changes nothing of the log.
 * The store keeps it whole when the act is over, or forgets it.
 */
export class PendingAct implements AuditTransaction {
  readonly #log: LogAtRest
  #head: AuditHead | undefined
  /** What it writes, in order. */
  readonly entries: AuditEntry[] = []
  /** Who occurs in which of these entries, where anybody does. */
  readonly occurrences: Occurrence[] = []
  /** The people of the log as it leaves them. */
  readonly everybody: PeopleOfAct
  /** Whether anybody is erased by it. */
  erases = false

  constructor(log: LogAtRest) {
    this.#log = log
    this.#head = log.head
    this.everybody = new PeopleOfAct(log.people)
  }

  async head(): Promise<AuditHead | undefined> {
    return this.#head
  }

  async entry(number: number): Promise<AuditEntry | undefined> {
    const first = this.entries[0]?.number
    return first === undefined || number < first ? this.#log.entry(number) : this.entries[number - first]
  }

  async people(persons: readonly string[]): Promise<readonly AuditPerson[]> {
    checkPersons('persons', persons)
    return [...new Set(persons)].flatMap((person) => this.everybody.get(person) ?? [])
  }

  async write(changes: readonly AuditChange[]): Promise<void> {
    this.#head = frozen(checkChanges(this.#head, changes))
    for (const { entry, people, erased } of changes) {
      const { number } = entry
      this.entries.push(frozenEntry(entry))
      if (erased !== undefined) {
        this.everybody.erase(erased)
        this.erases = true
      }
      if (people.length === 0) continue
      this.occurrences.push({
        entry: number,
        people: people.map(({ person, salt }) =>
          this.everybody.occur(person, salt, number) ? [person, salt] : [person],
        ),
      })
    }
  }
}

/** An entry as every store gives it back: what JSON has of it, that nobody can change. */
function frozenEntry({ number, at, happening, hash }: AuditEntry): AuditEntry {
  return frozen({ number, at, happening: JSON.parse(JSON.stringify(happening)) as AuditEntry['happening'], hash })
}
