import { createOpenHiring, type OpenHiringStore } from 'passend/open-hiring'
import { createApp } from '../../../examples/openHiring/app.js'
import { Tablet, TOKEN } from './tablet.js'

const tablets: Tablet[] = []
let lists = 0

/** Two tablets before one list, each with a store of its own where there are two. The clock stands still until a test moves it. */
export async function openDoor(stores: readonly OpenHiringStore[], conditions = ['Je kunt 10 kilo tillen.']) {
  const listId = `list-${++lists}`
  const time = { now: Date.UTC(2026, 10, 2, 9) }
  const doors = stores.map((store) => createOpenHiring({ store, clock: () => time.now }))
  await doors[0]!.openList({ listId, conditions })
  const [one, two] = await Promise.all(
    [doors[0]!, doors.at(-1)!].map((hiring) => tabletBefore(createApp({ hiring, listId, employerToken: TOKEN }))),
  )
  const written = async () => ({
    counts: await doors[0]!.exportForEmployer(listId),
    events: await stores[0]!.events(listId, 1, 1000),
  })
  return { listId, one: one!, two: two!, time, written, hiring: doors[0]! }
}

/** A tablet before one app. */
export async function tabletBefore(app: ReturnType<typeof createApp>): Promise<Tablet> {
  const tablet = await Tablet.open(app)
  tablets.push(tablet)
  return tablet
}

/** Closes all tablets. */
export const closeTablets = async (): Promise<void> => {
  await Promise.all(tablets.splice(0).map((tablet) => tablet.close()))
}
