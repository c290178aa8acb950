import { frozen } from '../../../domain/stores/frozen.js'
import type { Enrolment } from '../enrolment.js'
import type { List } from '../list.js'
import type { ListEvent } from '../listEvent.js'
import type { EnrolledPerson, ListChange, ListTransaction } from '../store.js'
import { checkChange } from './checkChange.js'
import { keptList } from './keptList.js'
import { WaitingNumbers } from './waitingNumbers.js'

/** One list in memory, and its one transaction at a time. What a transaction changes can be undone until it is kept. */
export class MemoryList implements ListTransaction {
  readonly #listId: string
  #list: List | undefined
  readonly #enrolments = new Map<number, Enrolment>()
  readonly #waiting = new WaitingNumbers()
  readonly #people = new Map<number, EnrolledPerson>()
  readonly #byReference = new Map<string, Map<number, EnrolledPerson>>()
  readonly #events: ListEvent[] = []
  /** How many events are kept for good. Those after it are of the transaction under way. */
  #kept = 0
  #undo: (() => void)[] = []

  constructor(listId: string) {
    this.#listId = listId
  }

  async list(): Promise<List | undefined> {
    return this.#list
  }

  async enrolment(number: number): Promise<Enrolment | undefined> {
    return this.#enrolments.get(number)
  }

  async firstWaiting(): Promise<Enrolment | undefined> {
    const number = this.#waiting.lowest()
    return number === undefined ? undefined : this.#enrolments.get(number)
  }

  async waitingBefore(number: number): Promise<number> {
    return this.#waiting.lowerThan(number)
  }

  async peopleBy(contactReference: string): Promise<readonly EnrolledPerson[]> {
    const people = [...(this.#byReference.get(contactReference)?.values() ?? [])]
    return people.sort((a, b) => b.enrolment - a.enrolment)
  }

  async personOf(enrolment: number): Promise<EnrolledPerson | undefined> {
    return this.#people.get(enrolment)
  }

  async write(change: ListChange): Promise<void> {
    const { list, event, enrolment, person, erased } = change
    const before = this.#list
    checkChange(this.#listId, before, change)
    this.#list = keptList(before, list)
    this.#undo.push(() => {
      this.#list = before
    })
    this.#events.push(frozen(structuredClone(event)))
    if (enrolment !== undefined) this.#setEnrolment(enrolment.number, frozen({ ...enrolment }))
    if (person !== undefined) this.#setPerson(person.enrolment, frozen({ ...person }))
    if (erased !== undefined) this.#setPerson(erased, undefined)
  }

  /** The events that are kept, from a number on. */
  events(from: number, limit: number): readonly ListEvent[] {
    const start = Math.max(from, 1) - 1
    return this.#events.slice(start, Math.min(start + limit, this.#kept))
  }

  /** Keeps what the transaction wrote. */
  keep(): void {
    this.#kept = this.#events.length
    this.#undo = []
  }

  /** Takes back all that the transaction wrote, the last first. */
  takeBack(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo()
    this.#events.length = this.#kept
    this.#undo = []
  }

  /** Whether there is anything to keep. */
  get isOpened(): boolean {
    return this.#list !== undefined
  }

  #setEnrolment(number: number, after: Enrolment | undefined): void {
    const before = this.#enrolments.get(number)
    if (after === undefined) this.#enrolments.delete(number)
    else this.#enrolments.set(number, after)
    const change = Number(after?.state === 'waiting') - Number(before?.state === 'waiting')
    if (change === 1 || change === -1) this.#waiting.count(number, change)
    this.#undo.push(() => this.#setEnrolment(number, before))
  }

  #setPerson(enrolment: number, after: EnrolledPerson | undefined): void {
    const before = this.#people.get(enrolment)
    if (before !== undefined) this.#unlink(before)
    if (after === undefined) this.#people.delete(enrolment)
    else {
      this.#people.set(enrolment, after)
      const present = this.#byReference.get(after.contactReference)
      if (present === undefined) this.#byReference.set(after.contactReference, new Map([[enrolment, after]]))
      else present.set(enrolment, after)
    }
    this.#undo.push(() => this.#setPerson(enrolment, before))
  }

  #unlink({ contactReference, enrolment }: EnrolledPerson): void {
    const people = this.#byReference.get(contactReference)
    people?.delete(enrolment)
    if (people?.size === 0) this.#byReference.delete(contactReference)
  }
}
