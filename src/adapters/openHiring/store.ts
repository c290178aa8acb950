import type { Enrolment } from './enrolment.js'
import type { List } from './list.js'
import type { ListEvent } from './listEvent.js'

/** Who an enrolment is: the caller's opaque reference and the salt of its commitment. Erased, nobody can tell any more. */
export interface EnrolledPerson {
  /** An opaque key of the caller's own, from which nobody can be told: no name, no telephone number. */
  readonly contactReference: string
  readonly enrolment: number
  /** 64 hexadecimal digits. */
  readonly salt: string
}

/** All that one act changes, written together or not at all. */
export interface ListChange {
  readonly list: List
  readonly event: ListEvent
  /** The enrolment as it then is. */
  readonly enrolment?: Enrolment
  /** Who enrolled, with the enrolment; only with an `enrolled` event. */
  readonly person?: EnrolledPerson
  /** The enrolment whose person is erased; only with an `erased` event. */
  readonly erased?: number
}

/** One act on one list, from its first look to its last change: nobody else acts on that list in between. */
export interface ListTransaction {
  /** The list as it is now; undefined if there is none. */
  list(): Promise<List | undefined>
  enrolment(number: number): Promise<Enrolment | undefined>
  /** The waiting enrolment with the lowest number. In time that does not grow with the list. */
  firstWaiting(): Promise<Enrolment | undefined>
  /** How many are waiting whose number is lower. */
  waitingBefore(number: number): Promise<number>
  /** Enrolments of a reference, the last one first. */
  peopleBy(contactReference: string): Promise<readonly EnrolledPerson[]>
  personOf(enrolment: number): Promise<EnrolledPerson | undefined>
  /**
   * Writes a change. Several can follow one another in one transaction.
   * @throws PassendError `invalid-record` if its event is not the next one of this list, or a text is one that cannot be kept.
   */
  write(change: ListChange): Promise<void>
}

/**
 * Where lists are kept. It gives one transaction at a time on a list, whoever asks and from whatever machine, keeps events for
 * ever, and is unable to order: the order is that of the numbers. `testOpenHiringStore` of `passend/testing` holds a store to all
 * this.
 */
export interface OpenHiringStore {
  /** What it is, for messages and for a test that it is the one that is meant: `memory`, `pglite`, `postgres`. */
  readonly name: string
  /**
   * Does one act on a list. If `work` throws, or the store is lost on the way, nothing of it is written and the error comes out: that
   * of `work` as it is, that of the store as PassendError `store-failed`. Its fact `outcome` is `not-written`, or `unknown` where the
   * answer to the last word was lost.
   *
   * `work` keeps the list to itself as long as it lasts: it does not act on the store again, which would wait for itself, and waits for
   * nothing slow. An operation that fails fails the act, also if `work` swallows its error; and the transaction is of no use afterwards.
   */
  act<T>(listId: string, work: (transaction: ListTransaction) => Promise<T>): Promise<T>
  /** The events of a list from a number on, at most so many, in order; of acts that are over only. */
  events(listId: string, from: number, limit: number): Promise<readonly ListEvent[]>
}
