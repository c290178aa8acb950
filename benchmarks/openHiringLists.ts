import { commitmentTo } from '../src/adapters/openHiring/commitment.js'
import { eventsOf } from '../src/adapters/openHiring/eventsOf.js'
import type { List } from '../src/adapters/openHiring/list.js'
import type { ListEvent } from '../src/adapters/openHiring/listEvent.js'
import { createOpenHiring, type OpenHiring } from '../src/adapters/openHiring/openHiring.js'
import { record } from '../src/adapters/openHiring/recorder.js'
import type { ListChange, OpenHiringStore } from '../src/adapters/openHiring/store.js'

const CHUNK = 10_000
const AT = Date.UTC(2026, 10, 2)
const CONDITIONS = ['Je kunt 10 kilo tillen.']

/** The salt of an enrolment: counted, for nothing is secret here. */
const salt = (number: number): string => number.toString(16).padStart(64, '0')
/** Who enrols with a number. */
export const reference = (number: number): string => `kaart-${number}`

/** The hiring of a store, with a clock that stands still and salts that are counted. */
export function hiringOn(store: OpenHiringStore): OpenHiring {
  let salts = 0
  return createOpenHiring({ store, clock: () => AT, salt: () => salt(++salts) })
}

/** The changes that so many people make who enrol on a list, in the words of the list itself. */
export async function* enrolments(before: List, count: number): AsyncGenerator<ListChange[]> {
  let list = before
  let changes: ListChange[] = []
  const collect = { write: async (change: ListChange) => void changes.push(change) } as Parameters<typeof record>[0]
  for (let number = 1; number <= count; number++) {
    const person = { contactReference: reference(number), enrolment: number, salt: salt(number) }
    const commitment = commitmentTo(list.listId, person.contactReference, person.salt)
    const happening = { kind: 'enrolled', enrolment: number, channel: 'on-site', person: commitment } as const
    list = (await record(collect, { list }, happening, AT, { person })).list
    if (changes.length === CHUNK || number === count) {
      yield changes
      changes = []
    }
  }
}

/** Opens a list with places for all that is measured. */
export async function open(store: OpenHiringStore, listId: string): Promise<List> {
  const hiring = hiringOn(store)
  await hiring.openList({ listId, conditions: CONDITIONS })
  await hiring.openPlaces(listId, 100_000)
  return (await store.act(listId, (transaction) => transaction.list())) as List
}

/** All that a store tells of a list. */
export async function told(store: OpenHiringStore, listId: string, length: number): Promise<unknown> {
  const events: ListEvent[] = []
  for await (const event of eventsOf(store, listId, length + 2)) events.push(event)
  return store.act(listId, async (transaction) => {
    const people = []
    for (let number = 1; number <= length; number++)
      people.push({
        enrolment: await transaction.enrolment(number),
        person: await transaction.personOf(number),
        by: await transaction.peopleBy(reference(number)),
        before: await transaction.waitingBefore(number),
      })
    return { list: await transaction.list(), first: await transaction.firstWaiting(), people, events }
  })
}
