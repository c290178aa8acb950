import { createOpenHiring, type OpenHiringStore, type Receipt } from 'passend/open-hiring'

const HOUR = 3_600_000
const START = Date.UTC(2026, 10, 2, 9)

/**
 * What happened at a bakery, of which every attack changes something:
 *
 *  1 opened           5 enrolled 3 (mia)     9 called 2       13 no-answer 3
 *  2 two places       6 confirmed 1         10 declined 2     14 started 1
 *  3 enrolled 1 (zoe) 7 called 1            11 enrolled 4     15 withdrawn 4 (noor)
 *  4 enrolled 2 (adam) 8 accepted 1         12 called 3       16 called 3
 *
 * The receipts are those of enrolling, in this order, and one of mia, who asked again after event 10.
 */
export async function story(store: OpenHiringStore, listId = 'bakery'): Promise<Receipt[]> {
  let now = START
  const hiring = createOpenHiring({ store, clock: () => now, policy: 'online' })
  const enrol = (contactReference: string) =>
    hiring.enrol(listId, { contactReference, by: 'person', channel: 'on-site' })
  const later = (hours: number) => {
    now += hours * HOUR
  }
  await hiring.openList({ listId, conditions: ['Je kunt 10 kilo tillen.'] })
  await hiring.openPlaces(listId, 2)
  const receipts = [await enrol('zoe'), await enrol('adam'), await enrol('mia')]
  await hiring.confirmConditions(listId, 1, true)
  later(1)
  await hiring.callNext(listId)
  await hiring.accept(listId, 1)
  await hiring.callNext(listId)
  later(5)
  await hiring.decline(listId, 2)
  receipts.push(await enrol('mia'))
  receipts.push(await enrol('noor'))
  await hiring.callNext(listId)
  later(48)
  await hiring.noAnswer(listId, 3)
  await hiring.start(listId, 1)
  await hiring.withdraw(listId, 4)
  await hiring.callNext(listId)
  return receipts
}
