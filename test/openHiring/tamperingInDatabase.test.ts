import { PGlite } from '@electric-sql/pglite'
import { createMemoryStore, createOpenHiring, type OpenHiringStore, verifyList } from 'passend/open-hiring'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPgliteStore } from '../../src/adapters/openHiring/stores/pgliteStore.js'
import { everyRow, overwrite } from './tampering/asSuperuser.js'
import { attacks } from './tampering/attacks.js'
import { deedsOf, keptOf, writtenAnew } from './tampering/kept.js'
import { story } from './tampering/story.js'

let database: PGlite
let store: OpenHiringStore

beforeAll(async () => {
  database = await PGlite.create()
  const made = createPgliteStore(database)
  await made.migrate()
  store = made
})
afterAll(() => database.close())

const breach = (code: string, event: number) => ({ ok: false, breach: { code, event } })

describe('in a database', () => {
  test('events cannot be changed or removed until its owner turns that off', async () => {
    await story(store, 'kept')
    const events = 'passend_open_hiring_events'
    for (const attempt of [
      `UPDATE ${events} SET at = at + 1`,
      `UPDATE ${events} SET hash = hash WHERE false`,
      `DELETE FROM ${events} WHERE number = 1`,
      `TRUNCATE ${events}`,
    ])
      await expect(database.exec(attempt), attempt).rejects.toThrow(/never changed or removed/)
    expect(await verifyList(store, 'kept')).toMatchObject({ ok: true, events: 16 })
  })

  test('the same story is told as in memory', async () => {
    const memory = createMemoryStore()
    await story(memory)
    await story(store)
    const [here, there] = [await keptOf(store, 'bakery'), await keptOf(memory, 'bakery')]
    // Salts are drawn anew, and with them every hash; all else is alike.
    const bare = ({ enrolments, events, list }: typeof here) => ({
      enrolments,
      deeds: events.map(({ at, happening }) => ({ at, ...happening, person: '' })),
      list: { ...list, head: '' },
    })
    expect(bare(here)).toEqual(bare(there))
  })

  /** A moment that is no number cannot stand in a column of whole numbers. */
  const possible = attacks.filter(({ what }) => !what.startsWith('a moment that is none'))

  test.each(possible.map((attack) => [attack.what, attack] as const))(
    'its owner is found who left %s',
    async (what, attack) => {
      const listId = `attack-${attacks.findIndex((one) => one.what === what)}`
      const receipts = await story(store, listId)
      const kept = await keptOf(store, listId)
      await overwrite(database, listId, kept)
      // Overwritten with what it was, it verifies: what is found below is the attack, and not the way it was written.
      expect(await verifyList(store, listId, receipts)).toMatchObject({ ok: true, receipts: 5 })
      await overwrite(database, listId, attack.forge(kept))
      expect(await verifyList(store, listId)).toMatchObject({ ok: false, breach: attack.breach })
    },
  )

  test('its owner is found who wrote the whole chain anew, by a receipt and only by that', async () => {
    const receipts = await story(store, 'rewritten')
    const kept = await keptOf(store, 'rewritten')
    const deeds = deedsOf(kept.events)
    const places = deeds[1]
    if (places?.happening.kind !== 'places-opened') throw new Error('expected places')
    // One place more from the beginning: it breaks no rule.
    places.happening.places += 1
    await overwrite(database, 'rewritten', writtenAnew(kept, deeds))
    expect(await verifyList(store, 'rewritten')).toMatchObject({ ok: true, events: 16 })
    expect(await verifyList(store, 'rewritten', receipts.slice(-1))).toMatchObject(breach('receipt-not-in-chain', 11))
  })

  test('its owner is found who took somebody out of the line without an event, at the call that passed them over', async () => {
    const now = 1_800_000_000_000
    const hiring = createOpenHiring({ store, clock: () => now })
    await hiring.openList({ listId: 'skipped' })
    await hiring.openPlaces('skipped', 1)
    for (const contactReference of ['zoe', 'adam'])
      await hiring.enrol('skipped', { contactReference, by: 'person', channel: 'on-site' })
    await database.query(
      "UPDATE passend_open_hiring_enrolments SET state = 'withdrawn' WHERE list_id = 'skipped' AND number = 1",
    )
    expect(await hiring.callNext('skipped')).toMatchObject({ enrolment: 2 })
    expect(await verifyList(store, 'skipped')).toMatchObject(breach('not-the-first', 5))
  })

  test('nothing is left in any table of somebody who was erased, and the list verifies', async () => {
    const receipts = await story(store, 'erased')
    const { people, list } = await keptOf(store, 'erased')
    const noor = people.find(({ contactReference }) => contactReference === 'noor')
    if (noor === undefined) throw new Error('expected noor')
    expect(await everyRow(database)).toContain(noor.salt)
    const hiring = createOpenHiring({ store, clock: () => list.at })
    expect(await hiring.erase('erased', 'noor')).toBe(true)
    expect(await everyRow(database)).not.toContain(noor.salt)
    expect((await keptOf(store, 'erased')).people.map(({ contactReference }) => contactReference)).toEqual([
      'zoe',
      'adam',
      'mia',
    ])
    expect(await verifyList(store, 'erased', receipts)).toMatchObject({ ok: true, receipts: 5 })
  })
})
