import type { AuditStore, AuditTransaction } from '../../audit/log/store.js'
import { expectEqual, expectRefusal, rejectionOf } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { add, addIn, allOf, changeAfter, digits, eraseIn, peopleIn } from './logActs.js'

/** Many changes of every kind in one act. */
async function manyChanges(transaction: AuditTransaction): Promise<void> {
  await addIn(transaction, 'one', 'a', 'c')
  await eraseIn(transaction, 'a')
  await addIn(transaction, 'two', 'd', 'a')
  await eraseIn(transaction, 'b')
}

/** An act is written whole or not at all. */
export const wholeActChecks: readonly StoreCheck<AuditStore>[] = [
  {
    name: 'gives back all that was written, as it was written',
    async run({ first, at }) {
      const one = changeAfter(undefined, 'one', ['b', 'a'])
      const two = changeAfter(one.entry, 'two')
      await first.act('log', (transaction) => transaction.write([one]))
      await first.act('log', (transaction) => transaction.write([two]))
      const { number, at: moment, hash } = two.entry
      expectEqual('the log', await allOf(at(1), 'log'), {
        head: { number, at: moment, hash },
        entries: [one.entry, two.entry],
        people: ['a', 'b'].map((person) => ({ person, salt: digits([person, 1]), entries: [1] })),
      })
      await at(1).act('log', async (transaction) => {
        expectEqual('the first entry', await transaction.entry(1), one.entry)
        expectEqual('the last entry', await transaction.entry(2), two.entry)
      })
    },
  },
  {
    name: 'shows an act what it wrote itself',
    async run({ first }) {
      await add(first, 'log', ['a', 'b'])
      await first.act('log', async (transaction) => {
        await manyChanges(transaction)
        expectEqual('where it ends', (await transaction.head())?.number, 5)
        expectEqual('what was there before', (await transaction.entry(1))?.number, 1)
        expectEqual('what it wrote', (await transaction.entry(3))?.happening, { kind: 'erased', entries: 1 })
        expectEqual('what nobody wrote', await transaction.entry(6), undefined)
        const people = await peopleIn(transaction, 'a', 'b', 'c', 'd')
        // Who was erased and came back is somebody new: with the salt that they brought then, in the entries since then.
        expectEqual('the people', people, [
          { person: 'a', salt: digits(['a', 4]), entries: [4] },
          { person: 'c', salt: digits(['c', 2]), entries: [2] },
          { person: 'd', salt: digits(['d', 4]), entries: [4] },
        ])
      })
    },
  },
  {
    name: 'takes back all of an act that throws in the middle of many changes, and lets its error out as it is',
    async run({ first, at }) {
      await add(first, 'log', ['a', 'b'], ['a'])
      const before = await allOf(first, 'log')
      const reason = { reason: 'not an Error at all' }
      const act = first.act('log', async (transaction) => {
        await manyChanges(transaction)
        throw reason
      })
      const error = await rejectionOf('an act that throws', act)
      if (error !== reason) throw new Error(`expected the very error of the act, got ${String(error)}`)
      expectEqual('the log afterwards', await allOf(at(1), 'log'), before)
      await first.act('log', manyChanges)
      expectEqual('the entries of the act done again', (await at(1).entries('log', 1, 100)).length, 6)
    },
  },
  {
    name: 'takes back the beginning of a log',
    async run({ first, at }) {
      const act = first.act('log', async (transaction) => {
        await manyChanges(transaction)
        throw new Error('no log')
      })
      await rejectionOf('an act that throws', act)
      expectEqual('the log', await allOf(at(1), 'log'), { head: undefined, entries: [], people: [] })
      await add(at(1), 'log', ['a'])
      expectEqual('the entries', (await first.entries('log', 1, 10)).length, 1)
    },
  },
  {
    name: 'writes nothing of an act that swallows the error of a change',
    async run({ first }) {
      await add(first, 'log', ['a'])
      const before = await allOf(first, 'log')
      const act = first.act('log', async (transaction) => {
        const head = await transaction.head()
        await addIn(transaction, 'one', 'b')
        // The head has moved on: this one is not the next any more.
        await transaction.write([changeAfter(head, 'two')]).catch(() => undefined)
      })
      await expectRefusal('an act of which a change failed', act)
      expectEqual('the log afterwards', await allOf(first, 'log'), before)
    },
  },
  {
    name: 'writes what an act did not wait for, in the order in which it was asked',
    async run({ first }) {
      await first.act('log', async (transaction) => {
        const one = changeAfter(await transaction.head(), 'one', ['a'])
        void transaction.write([one])
        void transaction.write([changeAfter(one.entry, 'two', ['a'])])
      })
      const { entries, people } = await allOf(first, 'log')
      expectEqual('how many entries', (entries as unknown[]).length, 2)
      expectEqual('the people', people, [{ person: 'a', salt: digits(['a', 1]), entries: [1, 2] }])
    },
  },
  {
    name: 'lets nobody use a transaction when its act is over',
    async run({ first }) {
      const kept = await first.act('log', async (transaction) => {
        await addIn(transaction, 'one')
        return { transaction }
      })
      await expectRefusal('a change after the act', addIn(kept.transaction, 'late'))
      expectEqual('how many entries', (await first.entries('log', 1, 10)).length, 1)
    },
  },
]
