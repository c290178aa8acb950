import { nextEvent } from '../../adapters/openHiring/chain.js'
import type { ListChange, OpenHiringStore } from '../../adapters/openHiring/store.js'
import { NO_LINK } from '../../domain/chain.js'
import { expectEqual, expectRefusal } from '../stores/expecting.js'
import { spoil } from '../stores/spoil.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { allOf, changeOf, enrol, openingOf, openList, theList } from './listActs.js'

/** Events are kept for ever, in their order, and each is the next one. */
export const eventChecks: readonly StoreCheck<OpenHiringStore>[] = [
  {
    name: 'gives events from a number on, so many, in order',
    async run({ first, at }) {
      await openList(first, 'list', ['Je kunt 10 kilo tillen.'])
      await enrol(first, 'list', ...Array.from({ length: 12 }, (_, index) => `person-${index}`))
      const all = await at(1).events('list', 1, 100)
      expectEqual(
        'all',
        all.map(({ number }) => number),
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13],
      )
      const windows: readonly [number, number][] = [
        [0, 100],
        [4, 3],
        [13, 1],
        [14, 10],
        [1, 0],
        [2, Number.MAX_SAFE_INTEGER],
        [Number.MAX_SAFE_INTEGER, 1],
      ]
      for (const [from, limit] of windows) {
        const expected = all.filter(({ number }) => number >= from).slice(0, limit)
        expectEqual(`events from ${from}, at most ${limit}`, await first.events('list', from, limit), expected)
      }
      let head = NO_LINK
      for (const { number, at: moment, happening, hash } of all) {
        expectEqual(`the hash of event ${number}`, nextEvent(head, number, moment, happening).hash, hash)
        head = hash
      }
      const list = await first.act('list', theList)
      expectEqual('the end of the list', [list.head, list.events], [head, 13])
    },
  },
  {
    name: 'refuses to look from or for what is no whole number',
    async run({ first }) {
      for (const wrong of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1' as never]) {
        expectEqual('from', (await expectRefusal('from', first.events('list', wrong, 1))).code, 'invalid-option')
        expectEqual('limit', (await expectRefusal('limit', first.events('list', 1, wrong))).code, 'invalid-option')
      }
    },
  },
  {
    name: 'refuses an event that is not the next one',
    async run({ first }) {
      await openList(first, 'list')
      await enrol(first, 'list', 'a')
      const before = await allOf(first, 'list', [1])
      const list = await first.act('list', theList)
      const good = changeOf(list, { kind: 'closed' })
      const { event } = good
      const wrong: Readonly<Record<string, ListChange>> = {
        'an event that is there': { ...good, event: { ...event, number: 2 }, list: { ...good.list, events: 2 } },
        'an event with one missing before it': {
          ...good,
          event: { ...event, number: 4 },
          list: { ...good.list, events: 4 },
        },
        'an event of another number than the list ends in': { ...good, event: { ...event, number: 4 } },
        'a list that counts otherwise': { ...good, list: { ...good.list, events: 9 } },
        'a list that ends in another event': { ...good, list: { ...good.list, head: NO_LINK } },
        'a change of another list': { ...good, list: { ...good.list, listId: 'other' } },
        'a list that is opened again': openingOf('list'),
      }
      for (const [what, change] of Object.entries(wrong)) {
        const act = first.act('list', (transaction) => transaction.write(change))
        expectEqual(what, (await expectRefusal(what, act)).code, 'invalid-record')
      }
      expectEqual('the list afterwards', await allOf(first, 'list', [1]), before)
      await first.act('list', (transaction) => transaction.write(good))
    },
  },
  {
    name: 'holds what it was given then, whatever becomes of it outside',
    async run({ first }) {
      const conditions = ['Je kunt 10 kilo tillen.']
      const opening = openingOf('list', conditions)
      await first.act('list', (transaction) => transaction.write(opening))
      const before = structuredClone(await allOf(first, 'list', [1]))
      conditions.push('later')
      const { policy } = opening.list
      expectEqual('whether who gave it may change their own', [policy, opening.event].map(Object.isFrozen), [
        false,
        false,
      ])
      spoil(opening)
      spoil(await first.act('list', theList))
      for (const event of await first.events('list', 1, 10)) spoil(event)
      expectEqual('the list', await allOf(first, 'list', [1]), before)
    },
  },
]
