import { createOpenHiring, type OpenHiringStore } from 'passend/open-hiring'
import { createApp } from '../../../examples/openHiring/app.js'
import { Tablet, TOKEN } from './tablet.js'

let lists = 0

/** Two tablets before one list, each with a store of its own where there are two. The clock stands still until a test moves it. */
export async function openDoor(stores: readonly OpenHiringStore[], conditions = ['Je kunt 10 kilo tillen.']) {
  const listId = `list-${++lists}`
  const time = { now: Date.UTC(2026, 10, 2, 9) }
  const doors = stores.map((store) => createOpenHiring({ store, clock: () => time.now }))
  await doors[0]!.openList({ listId, conditions })
  const tablet = (hiring: (typeof doors)[number]) => new Tablet(createApp({ hiring, listId, employerToken: TOKEN }))
  const events = () => stores[0]!.events(listId, 1, 1000)
  return { listId, one: tablet(doors[0]!), two: tablet(doors.at(-1)!), time, events, hiring: doors[0]! }
}
