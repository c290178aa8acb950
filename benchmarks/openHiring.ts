import { deepStrictEqual } from 'node:assert'
import type { List } from '../src/adapters/openHiring/list.js'
import type { OpenHiring } from '../src/adapters/openHiring/openHiring.js'
import { createMemoryStore } from '../src/adapters/openHiring/stores/memoryStore.js'
import { enrolments, hiringOn, open, reference, told } from './openHiringLists.js'
import { type FilledStore, openFilledStores } from './openHiringStores.js'
import { markdownTable, median } from './statistics.js'

/**
 * How many calls a list of open hiring does a second, by store, and how that grows with its length: somebody is called and declines,
 * and somebody else enrols, so that the list keeps its length. Filling writes the rows that enrolling writes, many at once; a small list
 * is compared with one on which people really enrolled, before anything is timed, and every call must be that of the lowest number.
 * Lists of all lengths and all stores take turns in one run. What is measured is one server that waits for each act; the disk is left
 * out (PostgreSQL runs with fsync off, PGlite in memory), for it would hide what grows.
 */

const LENGTHS = [100, 1000, 10_000, 100_000, 1_000_000]
const CHECKED = 100
const WARM_UP = 30
const ROUNDS = 300
const ASKED = 9

/** One store with one list, and what it took so far, in microseconds. */
interface Contender {
  readonly filled: FilledStore
  readonly hiring: OpenHiring
  readonly listId: string
  readonly length: number
  readonly calls: number[]
  readonly pairs: number[]
  readonly asks: number[]
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) * 1000
}

/** Calls the next, who declines; then somebody else enrols, which is not timed. */
async function round({ hiring, listId, length, calls, pairs }: Contender, number: number): Promise<void> {
  let called: number | undefined
  const calling = await timed(async () => {
    called = (await hiring.callNext(listId))?.enrolment
  })
  deepStrictEqual(called, number, `the call of ${listId} went to somebody else`)
  const declining = await timed(() => hiring.decline(listId, number))
  const contactReference = reference(length + number)
  await hiring.enrol(listId, { contactReference, by: 'person', channel: 'on-site' })
  if (number <= WARM_UP) return
  calls.push(calling)
  pairs.push(calling + declining)
}

/** Prints the figures of open hiring. */
export async function openHiring(): Promise<void> {
  const stores = await openFilledStores()
  const contenders: Contender[] = []
  try {
    const really = createMemoryStore()
    await open(really, `list-${CHECKED}`)
    const enrolling = hiringOn(really)
    for (let number = 1; number <= CHECKED; number++)
      await enrolling.enrol(`list-${CHECKED}`, {
        contactReference: reference(number),
        by: 'person',
        channel: 'on-site',
      })
    const expected = await told(really, `list-${CHECKED}`, CHECKED)

    for (const length of LENGTHS) {
      const listId = `list-${length}`
      let before: List | undefined
      for (const { store } of stores) before = await open(store, listId)
      const seconds = stores.map(() => 0)
      for await (const changes of enrolments(before as List, length))
        for (const [at, { fill }] of stores.entries()) seconds[at]! += (await timed(() => fill(changes))) / 1e6
      for (const [at, filled] of stores.entries()) {
        await filled.settle()
        if (length === CHECKED)
          deepStrictEqual(await told(filled.store, listId, length), expected, `${filled.store.name} differs`)
        if (length === LENGTHS.at(-1))
          console.log(`filling ${filled.store.name} with ${length} took ${seconds[at]!.toFixed(0)} seconds`)
        contenders.push({ filled, hiring: hiringOn(filled.store), listId, length, calls: [], pairs: [], asks: [] })
      }
    }
    for (let number = 1; number <= WARM_UP + ROUNDS; number++)
      for (const contender of contenders) await round(contender, number)
    for (let number = 1; number <= ASKED; number++)
      for (const { hiring, listId, length, asks } of contenders)
        asks.push(await timed(() => hiring.position(listId, length + WARM_UP + ROUNDS)))
    for (const { hiring, listId, length } of contenders.filter(({ length }) => length <= 10_000))
      deepStrictEqual((await hiring.verifyList(listId)).ok, true, `the list of ${length} does not verify`)
    print(stores, contenders)
  } finally {
    for (const { close } of stores) await close()
  }
}

function print(stores: readonly FilledStore[], contenders: readonly Contender[]): void {
  const rows = stores.flatMap(({ store }) => {
    const own = contenders.filter(({ filled }) => filled.store === store)
    const shortest = own[0] as Contender
    return own.map(({ length, calls, pairs, asks }) => [
      store.name,
      String(length),
      median(calls).toFixed(0),
      (median(calls) / median(shortest.calls)).toFixed(2),
      median(pairs).toFixed(0),
      (median(pairs) / median(shortest.pairs)).toFixed(2),
      (1e6 / median(pairs)).toFixed(0),
      median(asks).toFixed(0),
    ])
  })
  console.log(
    `open hiring: median of ${ROUNDS} rounds, lists and stores in turn; microseconds, and calls with their answer a second`,
  )
  console.log(
    markdownTable([
      [
        'store',
        'waiting',
        'call',
        'times the first',
        'call and decline',
        'times the first',
        'a second',
        'place of the last',
      ],
      ...rows,
    ]),
  )
  console.log('The place of the last is counted, and so grows with the list; a call looks at nobody but the first.')
}
