import type { ListTransaction, OpenHiringStore } from '../../adapters/openHiring/store.js'
import { expectEqual, expectRefusal, rejectionOf } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import {
  allOf,
  anEnrolment,
  changeOf,
  digits,
  enrol,
  enrolIn,
  eraseIn,
  openingOf,
  openList,
  theList,
  turn,
} from './listActs.js'

const numbers = [1, 2, 3, 4]
const references = ['a', 'b', 'c', 'd']

/** Many changes of every kind in one act. */
async function manyChanges(transaction: ListTransaction): Promise<void> {
  await enrolIn(transaction, 'c')
  await turn(transaction, 1, 'called')
  await eraseIn(transaction, 2)
  await enrolIn(transaction, 'a')
  await turn(transaction, 1, 'waiting')
}

/** An act is written whole or not at all. */
export const wholenessChecks: readonly StoreCheck<OpenHiringStore>[] = [
  {
    name: 'gives back all that was written, as it was written',
    async run({ first, at }) {
      const opening = openingOf('list', ['Je kunt 4 uur staan.'])
      await first.act('list', (transaction) => transaction.write(opening))
      const read = () => at(1).act('list', theList)
      expectEqual('the list before any call', await read(), opening.list)
      const counts = { freePlaces: 1, waiting: 2, enrolled: 3, started: 4, calls: 5, firstCallAt: 6, closed: true }
      const person = { contactReference: 'a', enrolment: 1, salt: digits('salt') }
      const enrolled = { kind: 'enrolled', enrolment: 1, channel: 'online', person: digits('person') } as const
      const one = anEnrolment(1, { state: 'struck-off', calls: 7, confirmed: true })
      const change = changeOf(opening.list, enrolled, { list: counts, enrolment: one, person })
      await first.act('list', (transaction) => transaction.write(change))
      expectEqual('the list', await read(), change.list)
      await at(1).act('list', async (transaction) => {
        expectEqual('the enrolment, which waits for nothing', await transaction.enrolment(1), one)
        expectEqual('the person', await transaction.personOf(1), person)
      })
      const events = await at(1).events('list', 1, 10)
      expectEqual('the events', events, [opening.event, change.event])
    },
  },
  {
    name: 'shows an act what it wrote itself',
    async run({ first }) {
      await openList(first, 'list')
      await enrol(first, 'list', 'a', 'b')
      await first.act('list', async (transaction) => {
        await manyChanges(transaction)
        expectEqual('the events so far', (await theList(transaction)).events, 8)
        expectEqual('the first that waits', (await transaction.firstWaiting())?.number, 1)
        expectEqual('the calls of the first', (await transaction.enrolment(1))?.calls, 1)
        expectEqual('how many wait before 4', await transaction.waitingBefore(4), 3)
        expectEqual('who is erased', await transaction.personOf(2), undefined)
        const own = (await transaction.peopleBy('a')).map(({ enrolment }) => enrolment)
        expectEqual('the enrolments of a, the last one first', own, [4, 1])
      })
    },
  },
  {
    name: 'takes back all of an act that throws in the middle of many changes, and lets its error out as it is',
    async run({ first, at }) {
      await openList(first, 'list')
      await enrol(first, 'list', 'a', 'b')
      const before = await allOf(first, 'list', numbers, references)
      const reason = { reason: 'not an Error at all' }
      const act = first.act('list', async (transaction) => {
        await manyChanges(transaction)
        throw reason
      })
      const error = await rejectionOf('an act that throws', act)
      if (error !== reason) throw new Error(`expected the very error of the act, got ${String(error)}`)
      expectEqual('the list afterwards', await allOf(at(1), 'list', numbers, references), before)
      await first.act('list', manyChanges)
      expectEqual('the events of the act done again', (await at(1).events('list', 1, 100)).length, 8)
    },
  },
  {
    name: 'takes back the opening of a list',
    async run({ first, at }) {
      const act = first.act('list', async (transaction) => {
        await transaction.write(openingOf('list'))
        await manyChanges(transaction).catch(() => undefined)
        throw new Error('no list')
      })
      await rejectionOf('an act that throws', act)
      expectEqual('the list', await at(1).act('list', (transaction) => transaction.list()), undefined)
      expectEqual('its events', await at(1).events('list', 1, 10), [])
      await openList(at(1), 'list')
    },
  },
  {
    name: 'writes nothing of an act that swallows the error of a change',
    async run({ first }) {
      await openList(first, 'list')
      const before = await allOf(first, 'list', numbers)
      const act = first.act('list', async (transaction) => {
        const list = await theList(transaction)
        await enrolIn(transaction, 'a')
        await transaction.write(changeOf(list, { kind: 'closed' }, { list: { closed: true } })).catch(() => undefined)
      })
      await expectRefusal('an act of which a change failed', act)
      expectEqual('the list afterwards', await allOf(first, 'list', numbers), before)
    },
  },
  {
    name: 'writes what an act did not wait for, in the order in which it was asked',
    async run({ first }) {
      await openList(first, 'list')
      await first.act('list', async (transaction) => {
        const one = changeOf(
          await theList(transaction),
          { kind: 'places-opened', places: 1 },
          { list: { freePlaces: 1 } },
        )
        void transaction.write(one)
        void transaction.write(changeOf(one.list, { kind: 'places-opened', places: 1 }, { list: { freePlaces: 2 } }))
      })
      const list = await first.act('list', theList)
      expectEqual('the free places and the events', [list.freePlaces, list.events], [2, 3])
    },
  },
  {
    name: 'lets nobody use a transaction when its act is over',
    async run({ first }) {
      const kept = await first.act('list', async (transaction) => {
        await transaction.write(openingOf('list'))
        return { transaction }
      })
      await expectRefusal('a change after the act', enrolIn(kept.transaction, 'late'))
      expectEqual('the events', (await first.events('list', 1, 10)).length, 1)
    },
  },
]
