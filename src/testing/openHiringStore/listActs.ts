import { nextEvent } from '../../adapters/openHiring/chain.js'
import type { Enrolment } from '../../adapters/openHiring/enrolment.js'
import type { List } from '../../adapters/openHiring/list.js'
import type { Happening } from '../../adapters/openHiring/listEvent.js'
import { openHiringPolicies } from '../../adapters/openHiring/policy.js'
import type { EnrolledPerson, ListChange, ListTransaction, OpenHiringStore } from '../../adapters/openHiring/store.js'
import { NO_LINK } from '../../domain/chain.js'
import { hashOf } from '../../domain/hash.js'

/** 64 hexadecimal digits that are always the same for the same thing. */
export const digits = (of: unknown): string => hashOf(of)

/** An enrolment that waits, or is otherwise than that. */
export const anEnrolment = (number: number, overrides: Partial<Enrolment> = {}): Enrolment => ({
  number,
  state: 'waiting',
  calls: 0,
  confirmed: false,
  deadline: undefined,
  ...overrides,
})

/** A list before its first event. */
const newList = (listId: string, conditions: readonly string[]): List => ({
  listId,
  policy: { ...openHiringPolicies['start-foundation'], channels: ['on-site'] },
  conditions,
  freePlaces: 0,
  waiting: 0,
  enrolled: 0,
  started: 0,
  calls: 0,
  firstCallAt: undefined,
  closed: false,
  events: 0,
  head: NO_LINK,
  at: 0,
})

/** What a change changes besides the end of the list. */
export interface Parts extends Pick<ListChange, 'enrolment' | 'person' | 'erased'> {
  readonly list?: Partial<List>
}

/** The change that follows on a list: its event is the next of the chain, a second after the last. */
export function changeOf(list: List, happening: Happening, { list: overrides, ...parts }: Parts = {}): ListChange {
  const event = nextEvent(list.head, list.events + 1, list.at + 1000, happening)
  return { list: { ...list, ...overrides, events: event.number, head: event.hash, at: event.at }, event, ...parts }
}

/** The change that opens a list. */
export function openingOf(
  listId: string,
  conditions: readonly string[] = [],
  overrides: Partial<List> = {},
): ListChange {
  const list = newList(listId, conditions)
  const happening: Happening = { kind: 'opened', listId, policy: list.policy, conditions: [...conditions] }
  return changeOf(list, happening, { list: overrides })
}

/** The list of a transaction, which has to be there. */
export async function theList(transaction: ListTransaction): Promise<List> {
  const list = await transaction.list()
  if (list === undefined) throw new Error('expected a list that was opened, got none')
  return list
}

/** Opens a list. */
export const openList = (store: OpenHiringStore, listId: string, conditions?: readonly string[]): Promise<void> =>
  store.act(listId, (transaction) => transaction.write(openingOf(listId, conditions)))

/** Puts a reference on a list, with the next number or a given one. */
export async function enrolIn(
  transaction: ListTransaction,
  contactReference: string,
  number?: number,
): Promise<number> {
  const list = await theList(transaction)
  const enrolment = number ?? list.enrolled + 1
  const person: EnrolledPerson = { contactReference, enrolment, salt: digits([list.listId, enrolment]) }
  await transaction.write(
    changeOf(
      list,
      { kind: 'enrolled', enrolment, channel: 'on-site', person: digits(person) },
      { list: { enrolled: enrolment, waiting: list.waiting + 1 }, enrolment: anEnrolment(enrolment), person },
    ),
  )
  return enrolment
}

/** Puts references on a list, each in an act of its own. */
export async function enrol(store: OpenHiringStore, listId: string, ...references: readonly string[]): Promise<void> {
  for (const reference of references) await store.act(listId, (transaction) => enrolIn(transaction, reference))
}

/** Calls an enrolment, or lets it wait again after no answer. */
export async function turn(transaction: ListTransaction, number: number, to: 'called' | 'waiting'): Promise<void> {
  const list = await theList(transaction)
  const before = await transaction.enrolment(number)
  const deadline = to === 'called' ? list.at + 1_000_000 : undefined
  const calls = (before?.calls ?? 0) + (to === 'called' ? 1 : 0)
  const happening: Happening =
    deadline === undefined ? { kind: 'no-answer', enrolment: number } : { kind: 'called', enrolment: number, deadline }
  await transaction.write(
    changeOf(list, happening, {
      list: { waiting: list.waiting + (to === 'called' ? -1 : 1) },
      enrolment: anEnrolment(number, { state: to, calls, deadline }),
    }),
  )
}

/** Erases the person of an enrolment. */
export async function eraseIn(transaction: ListTransaction, number: number): Promise<void> {
  await transaction.write(
    changeOf(await theList(transaction), { kind: 'erased', enrolment: number }, { erased: number }),
  )
}

/** All that a store holds of a list, as far as these numbers and references go. */
export async function allOf(
  store: OpenHiringStore,
  listId: string,
  numbers: readonly number[],
  references: readonly string[] = [],
): Promise<Record<string, unknown>> {
  const held = await store.act(listId, async (transaction) => {
    const all: Record<string, unknown> = { list: await transaction.list(), first: await transaction.firstWaiting() }
    for (const number of numbers) {
      all[`enrolment ${number}`] = await transaction.enrolment(number)
      all[`before ${number}`] = await transaction.waitingBefore(number)
      all[`person ${number}`] = await transaction.personOf(number)
    }
    for (const reference of references) all[`people by ${reference}`] = await transaction.peopleBy(reference)
    return all
  })
  return { ...held, events: await store.events(listId, 1, 10_000) }
}
