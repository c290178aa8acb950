import type { EnrolledPerson, Enrolment, Happening, List, ListEvent, OpenHiringStore } from 'passend/open-hiring'
import { nextEvent } from '../../../src/adapters/openHiring/chain.js'
import { follow, isBreach } from '../../../src/adapters/openHiring/follow.js'
import { NO_LINK } from '../../../src/domain/chain.js'

/** All that a store keeps of one list, as plain data that an attacker can change. */
export interface Kept {
  list: List
  events: ListEvent[]
  enrolments: Enrolment[]
  people: EnrolledPerson[]
}

/** What somebody does to a list: when, and what. */
export interface Deed {
  at: number
  happening: Happening
}

/** A copy of all that a store keeps of a list, by nothing but its port. */
export async function keptOf(store: OpenHiringStore, listId: string): Promise<Kept> {
  const rows = await store.act(listId, async (transaction) => {
    const list = await transaction.list()
    if (list === undefined) throw new Error(`expected a list ${listId}`)
    const enrolments: Enrolment[] = []
    const people: EnrolledPerson[] = []
    for (let number = 1; number <= list.enrolled; number++) {
      const enrolment = await transaction.enrolment(number)
      if (enrolment === undefined) throw new Error(`expected enrolment ${number}`)
      enrolments.push(enrolment)
      const person = await transaction.personOf(number)
      if (person !== undefined) people.push(person)
    }
    return { list, enrolments, people }
  })
  return structuredClone({ ...rows, events: [...(await store.events(listId, 1, 1_000_000))] })
}

/** A store that gives what an attacker left, and can only be read. */
export const storeOf = ({ list, events, enrolments, people }: Kept): OpenHiringStore => ({
  name: 'forged',
  act: (_listId, work) =>
    work({
      list: async () => list,
      enrolment: async (number) => enrolments.find((one) => one.number === number),
      firstWaiting: async () => enrolments.find(({ state }) => state === 'waiting'),
      waitingBefore: async (number) =>
        enrolments.filter((one) => one.state === 'waiting' && one.number < number).length,
      peopleBy: async (reference) => people.filter(({ contactReference }) => contactReference === reference),
      personOf: async (number) => people.find(({ enrolment }) => enrolment === number),
      write: async () => {
        throw new Error('expected nothing to be written by a proof')
      },
    }),
  events: async (_listId, from, limit) => events.filter(({ number }) => number >= from).slice(0, limit),
})

/** The deeds of events, to be changed and written anew. */
export const deedsOf = (events: readonly ListEvent[]): Deed[] =>
  structuredClone(events.map(({ at, happening }) => ({ at, happening })))

/**
 * The list as it would have been if other deeds had been done: every hash is right, and so is the list as far as the rules let it
 * follow. This is the most that an attacker can do who has the whole database and this package.
 */
export function writtenAnew(kept: Kept, deeds: readonly Deed[]): Kept {
  const events: ListEvent[] = []
  const enrolments = new Map<number, Enrolment>()
  let list: List | undefined
  let head = NO_LINK
  for (const [place, { at, happening }] of deeds.entries()) {
    const event = nextEvent(head, place + 1, at, happening)
    const enrolment = 'enrolment' in happening ? enrolments.get(happening.enrolment) : undefined
    const followed = follow({ list, enrolment }, happening, at)
    list = { ...(isBreach(followed) ? (list ?? kept.list) : followed.list), events: event.number, head: event.hash, at }
    if (!isBreach(followed) && followed.enrolment) enrolments.set(followed.enrolment.number, followed.enrolment)
    head = event.hash
    events.push(event)
  }
  return { list: list ?? kept.list, events, enrolments: [...enrolments.values()], people: kept.people }
}
