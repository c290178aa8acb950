import { randomBytes } from 'node:crypto'
import { describe } from '../../domain/issue.js'
import { CLOCK_TOLERANCE, momentAfter } from '../../domain/momentAfter.js'
import { PassendError } from '../../errors.js'
import { commitmentTo } from './commitment.js'
import { type Enrolment, type EnrolmentState, isLive } from './enrolment.js'
import { eventsOf } from './eventsOf.js'
import { mayCall } from './follow.js'
import {
  type EnrolInput,
  type OpenListInput,
  readEnrol,
  readEnrolmentNumber,
  readListId,
  readOpenList,
  readPlaces,
  readReference,
} from './input.js'
import type { List } from './list.js'
import type { Happening, ListEvent } from './listEvent.js'
import { type OpenHiringPolicy, type OpenHiringPolicyName, readOpenHiringPolicy } from './policy.js'
import type { Receipt } from './receipt.js'
import { record, ruleError } from './recorder.js'
import type { ListTransaction, OpenHiringStore } from './store.js'
import { type Verification, verifyList } from './verify.js'
import { expectedDays } from './wait.js'

/** What open hiring is done with. */
export interface OpenHiringOptions {
  readonly store: OpenHiringStore
  /** The time: milliseconds since 1970. `Date.now` in an app; a clock that you set, in a test. */
  readonly clock: () => number
  /** The rules of lists that are opened from now on, by name or whole. Default `'start-foundation'`. */
  readonly policy?: OpenHiringPolicyName | OpenHiringPolicy
  /** How far the clock may lag behind the last event, in milliseconds: servers differ. Default 60,000. */
  readonly clockTolerance?: number
  /** Makes the salt of a commitment: 64 hexadecimal digits that nobody can guess. Default: of the system. */
  readonly salt?: () => string
}

/** Who is called: the number on the list, the reference by which to reach them, and until when they have to answer. */
export interface Call {
  readonly enrolment: number
  readonly contactReference: string
  readonly deadline: number
}

/** How an enrolment stands. */
export interface Position {
  readonly enrolment: number
  readonly state: EnrolmentState
  /** The place among those who wait, from 1; only of somebody who waits. */
  readonly position: number | undefined
  /** In how many days the call may be expected, at the pace so far; undefined while there are too few calls to tell. */
  readonly expectedDays: number | undefined
  /** Until when to answer or to start. */
  readonly deadline: number | undefined
  readonly confirmed: boolean
}

/** A list as an employer may see it: counts, and nothing of anybody. */
export interface ListCounts {
  readonly listId: string
  readonly conditions: readonly string[]
  readonly policy: string
  readonly waiting: number
  readonly freePlaces: number
  readonly enrolled: number
  readonly calls: number
  readonly started: number
  readonly closed: boolean
}

/** All that a list holds of one person. */
export interface PersonExport {
  readonly listId: string
  readonly enrolments: readonly { readonly enrolment: number; readonly salt: string }[]
  readonly events: readonly ListEvent[]
}

/**
 * Makes the lists of open hiring.
 * @throws PassendError `invalid-option`.
 */
export function createOpenHiring(options: OpenHiringOptions): OpenHiring {
  return new OpenHiring(options)
}

/**
 * Lists of open hiring: whoever puts their name on the list of a vacancy gets the job when it is their turn. No letter, no
 * interview, no profile and no score; there is nothing here by which people could be told apart, and nothing to rank them with.
 * Every act is one transaction, and an event of a chain that `verifyList` can prove afterwards.
 *
 * Every method throws PassendError: `invalid-option` for what cannot be read, `store-failed` where the store is lost, and the code
 * of the rule that an act would break. Then nothing is written.
 */
export class OpenHiring {
  readonly #store: OpenHiringStore
  readonly #clock: () => number
  readonly #policy: OpenHiringPolicy
  readonly #tolerance: number
  readonly #salt: () => string

  /** @internal Use `createOpenHiring`. */
  constructor({ store, clock, policy, clockTolerance = CLOCK_TOLERANCE, salt = systemSalt }: OpenHiringOptions) {
    if (typeof store?.act !== 'function') throw wrong('store', 'a store, such as createMemoryStore()', store)
    if (typeof clock !== 'function') throw wrong('clock', 'a function, such as Date.now', clock)
    this.#store = store
    this.#clock = clock
    this.#policy = readOpenHiringPolicy(policy)
    this.#tolerance = clockTolerance
    this.#salt = salt
  }

  /** Opens the list of a vacancy, under the policy of now. Places are opened apart. */
  async openList(input: OpenListInput): Promise<ListCounts> {
    const { listId, conditions = [] } = readOpenList(input)
    return this.#store.act(listId, async (transaction) => {
      const list = await transaction.list()
      const at = this.#moment(list)
      const opened = await record(
        transaction,
        { list },
        { kind: 'opened', listId, policy: this.#policy, conditions },
        at,
      )
      return countsOf(opened.list)
    })
  }

  /** Opens places on a list: so many people can be called. */
  async openPlaces(listId: string, places: number): Promise<ListCounts> {
    const count = readPlaces(places)
    return this.#onList(listId, async (transaction, list, at) => {
      const { list: after } = await record(transaction, { list }, { kind: 'places-opened', places: count }, at)
      return countsOf(after)
    })
  }

  /**
   * Puts a name on a list: the person's own act. Who is on it already keeps their place and gets a receipt of it; who has left may
   * enrol again, at the end.
   */
  async enrol(listId: string, input: EnrolInput): Promise<Receipt> {
    const { contactReference, channel } = readEnrol(input)
    return this.#onList(listId, async (transaction, list, at) => {
      const present = await liveEnrolment(transaction, contactReference)
      if (present !== undefined) {
        const position = present.state === 'waiting' ? (await transaction.waitingBefore(present.number)) + 1 : undefined
        return receiptOf(list, present.number, position)
      }
      const number = list.enrolled + 1
      const salt = this.#salt()
      const person = commitmentTo(listId, contactReference, salt)
      const enrolled = await record(
        transaction,
        { list },
        { kind: 'enrolled', enrolment: number, channel, person },
        at,
        { person: { contactReference, enrolment: number, salt } },
      )
      return receiptOf(enrolled.list, number, enrolled.list.waiting)
    })
  }

  /**
   * The person's answer to what the work asks: yes, they can do it, or no. A no is their own withdrawal. Without a yes nobody can
   * accept work that states conditions.
   */
  async confirmConditions(listId: string, enrolment: number, answer: boolean): Promise<Position> {
    if (typeof answer !== 'boolean') throw wrong('answer', 'true or false', answer)
    return this.#onEnrolment(
      listId,
      enrolment,
      answer ? { kind: 'confirmed', enrolment } : { kind: 'withdrawn', enrolment, because: 'conditions' },
    )
  }

  /** Takes a name off the list, at the person's own wish. A place that they held is free again. */
  withdraw(listId: string, enrolment: number): Promise<Position> {
    return this.#onEnrolment(listId, enrolment, { kind: 'withdrawn', enrolment, because: 'own-wish' })
  }

  /**
   * Calls the next on the list: whoever waits with the lowest number, and nobody else. They hold a place until they answer.
   * Undefined if nobody waits.
   */
  async callNext(listId: string): Promise<Call | undefined> {
    return this.#onList(listId, async (transaction, list, at) => {
      const breach = mayCall(list)
      if (breach !== undefined) throw ruleError(breach)
      const first = await transaction.firstWaiting()
      if (first === undefined) return undefined
      const deadline = at + list.policy.answerWithinHours * HOUR
      const { number } = first
      await record(transaction, { list, enrolment: first }, { kind: 'called', enrolment: number, deadline }, at)
      const person = await transaction.personOf(number)
      if (person === undefined) throw unheld(number)
      return { enrolment: number, contactReference: person.contactReference, deadline }
    })
  }

  /**
   * The calls that wait for an answer, in the order in which they were made: for who was called and never told of it, because the
   * server went between the two. It reads all events of the list.
   */
  async openCalls(listId: string): Promise<readonly Call[]> {
    const { events: last } = await this.#onList(listId, async (_transaction, list) => list)
    const open = new Set<number>()
    for await (const { happening } of eventsOf(this.#store, listId, last)) {
      if (!('enrolment' in happening)) continue
      if (happening.kind === 'called') open.add(happening.enrolment)
      else if (happening.kind !== 'confirmed') open.delete(happening.enrolment)
    }
    return this.#onList(listId, async (transaction) => {
      const calls: Call[] = []
      for (const number of open) {
        const [one, person] = [await transaction.enrolment(number), await transaction.personOf(number)]
        if (one?.state !== 'called' || one.deadline === undefined || person === undefined) continue
        calls.push({ enrolment: number, contactReference: person.contactReference, deadline: one.deadline })
      }
      return calls
    })
  }

  /** Somebody who was called says yes. */
  async accept(listId: string, enrolment: number): Promise<Position> {
    return this.#onEnrolment(listId, enrolment, ({ policy }, _one, at) => ({
      kind: 'accepted',
      enrolment,
      deadline: at + policy.startWithinHours * HOUR,
    }))
  }

  /** Somebody who was called says no, and leaves the list. */
  decline(listId: string, enrolment: number): Promise<Position> {
    return this.#onEnrolment(listId, enrolment, { kind: 'declined', enrolment })
  }

  /**
   * Somebody who was called has not answered in time. They keep their place until they were called as often as the policy says, and
   * are struck off then.
   */
  noAnswer(listId: string, enrolment: number): Promise<Position> {
    return this.#onEnrolment(listId, enrolment, ({ policy }, { calls }) =>
      calls >= policy.callsBeforeStrikeOff
        ? { kind: 'struck-off', enrolment, because: 'no-answer' }
        : { kind: 'no-answer', enrolment },
    )
  }

  /** Somebody who accepted has begun to work. */
  start(listId: string, enrolment: number): Promise<Position> {
    return this.#onEnrolment(listId, enrolment, { kind: 'started', enrolment })
  }

  /** Somebody who accepted has not begun in time, and is struck off. Nobody else can be. */
  strikeOff(listId: string, enrolment: number): Promise<Position> {
    return this.#onEnrolment(listId, enrolment, { kind: 'struck-off', enrolment, because: 'not-started' })
  }

  /** Closes a list. Nobody enrols or is called any more; who was called before may still answer and start. */
  async close(listId: string): Promise<ListCounts> {
    return this.#onList(listId, async (transaction, list, at) => {
      const { list: after } = await record(transaction, { list }, { kind: 'closed' }, at)
      return countsOf(after)
    })
  }

  /** How an enrolment stands, and when its turn may be expected. */
  async position(listId: string, enrolment: number): Promise<Position> {
    const number = readEnrolmentNumber(enrolment)
    return this.#onList(listId, async (transaction, list, at) =>
      positionOf(transaction, list, await required(transaction, number), at),
    )
  }

  /** The number by which somebody is on a list, or last was; undefined if they never were, or were erased. */
  async enrolmentOf(listId: string, contactReference: string): Promise<number | undefined> {
    const reference = readReference(contactReference)
    return this.#onList(listId, async (transaction) => (await transaction.peopleBy(reference))[0]?.enrolment)
  }

  /** A list as an employer may see it: counts only. */
  async exportForEmployer(listId: string): Promise<ListCounts> {
    return this.#onList(listId, async (_transaction, list) => countsOf(list))
  }

  /**
   * All that a list holds of one person: their enrolments, with the salt by which they can show that an event is theirs, and the
   * events. Empty if there is nobody by this reference.
   */
  async exportForPerson(listId: string, contactReference: string): Promise<PersonExport> {
    const reference = readReference(contactReference)
    const { people, last } = await this.#onList(listId, async (transaction, { events }) => ({
      people: await transaction.peopleBy(reference),
      last: events,
    }))
    const own = new Set(people.map(({ enrolment }) => enrolment))
    const events: ListEvent[] = []
    for await (const event of eventsOf(this.#store, listId, own.size === 0 ? 0 : last)) {
      if ('enrolment' in event.happening && own.has(event.happening.enrolment)) events.push(event)
    }
    return { listId, enrolments: people.map(({ enrolment, salt }) => ({ enrolment, salt })), events }
  }

  /**
   * Plays a list again and shows that nobody was passed over, or names the first breach; with receipts also that it was not written
   * anew. See `verifyList`.
   */
  verifyList(listId: string, receipts: readonly Receipt[] = []): Promise<Verification> {
    return verifyList(this.#store, listId, receipts)
  }

  /**
   * Erases a person from a list: withdrawn if they are still on it, and the salt of their commitment gone, so that nobody can tell
   * any more whose the events are. The chain still verifies. False if there was nobody by this reference.
   */
  async erase(listId: string, contactReference: string): Promise<boolean> {
    const reference = readReference(contactReference)
    return this.#onList(listId, async (transaction, list, at) => {
      let now = list
      const people = await transaction.peopleBy(reference)
      for (const { enrolment: number } of people) {
        let enrolment: Enrolment | undefined = await required(transaction, number)
        if (isLive(enrolment)) {
          const withdrawal: Happening = { kind: 'withdrawn', enrolment: number, because: 'own-wish' }
          const withdrawn = await record(transaction, { list: now, enrolment }, withdrawal, at)
          now = withdrawn.list
          enrolment = withdrawn.enrolment
        }
        const erased: Happening = { kind: 'erased', enrolment: number }
        now = (await record(transaction, { list: now, enrolment }, erased, at, { erased: number })).list
      }
      return people.length > 0
    })
  }

  /** The moment of an act. Events never go back in time: a clock that lags a little counts as the last event, one that lags more is wrong. */
  #moment(list: List | undefined): number {
    return momentAfter(this.#clock(), list?.at, this.#tolerance)
  }

  #onList<T>(listId: string, work: (transaction: ListTransaction, list: List, at: number) => Promise<T>): Promise<T> {
    const id = readListId(listId)
    return this.#store.act(id, async (transaction) => {
      const list = await transaction.list()
      if (list === undefined) throw ruleError({ code: 'unknown-list', expected: 'a list that is there', got: 'none' })
      return work(transaction, list, this.#moment(list))
    })
  }

  async #onEnrolment(
    listId: string,
    enrolment: number,
    happening: Happening | ((list: List, enrolment: Enrolment, at: number) => Happening),
  ): Promise<Position> {
    const number = readEnrolmentNumber(enrolment)
    return this.#onList(listId, async (transaction, list, at) => {
      const one = await required(transaction, number)
      const happens = typeof happening === 'function' ? happening(list, one, at) : happening
      const after = await record(transaction, { list, enrolment: one }, happens, at)
      return positionOf(transaction, after.list, after.enrolment ?? one, at)
    })
  }
}

const HOUR = 3_600_000

/** Who waits and is not known any more: a store that was changed from outside. */
const unheld = (enrolment: number): PassendError =>
  new PassendError(
    'store-failed',
    'Expected to find by whom an enrolment is; got nobody.',
    'The store was changed by something else: verifyList tells where.',
    { enrolment },
  )

const systemSalt = (): string => randomBytes(32).toString('hex')

async function required(transaction: ListTransaction, number: number): Promise<Enrolment> {
  const enrolment = await transaction.enrolment(number)
  if (enrolment !== undefined) return enrolment
  throw ruleError({ code: 'unknown-enrolment', expected: 'an enrolment of this list', got: 'none of this number' })
}

/** The enrolment by which somebody is on the list now, if they are. */
async function liveEnrolment(transaction: ListTransaction, contactReference: string): Promise<Enrolment | undefined> {
  const [last] = await transaction.peopleBy(contactReference)
  if (last === undefined) return undefined
  const enrolment = await transaction.enrolment(last.enrolment)
  return enrolment !== undefined && isLive(enrolment) ? enrolment : undefined
}

const receiptOf = ({ listId, events, head, at }: List, enrolment: number, position: number | undefined): Receipt => ({
  listId,
  enrolment,
  position,
  event: events,
  head,
  at,
})

async function positionOf(
  transaction: ListTransaction,
  list: List,
  enrolment: Enrolment,
  at: number,
): Promise<Position> {
  const { number, state, deadline, confirmed } = enrolment
  const position = state === 'waiting' ? (await transaction.waitingBefore(number)) + 1 : undefined
  const days = position === undefined ? undefined : expectedDays(list, position, at)
  return { enrolment: number, state, position, expectedDays: days, deadline, confirmed }
}

const countsOf = (list: List): ListCounts => ({
  listId: list.listId,
  conditions: list.conditions,
  policy: list.policy.id,
  waiting: list.waiting,
  freePlaces: list.freePlaces,
  enrolled: list.enrolled,
  calls: list.calls,
  started: list.started,
  closed: list.closed,
})

const wrong = (option: string, expected: string, got: unknown): PassendError =>
  new PassendError(
    'invalid-option',
    `Option '${option}': expected ${expected}; got ${describe(got)}.`,
    'createOpenHiring({ store, clock: Date.now, policy })',
    { option },
  )
