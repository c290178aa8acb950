import type { AuditStore } from '../../audit/log/store.js'
import { expectEqual, expectRefusal } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { add, allOf, digits, entriesWith, eraseIn, peopleIn, upTo } from './logActs.js'

/** Ids that would do harm in a statement, a path or an object, or that something careless takes for one another. */
const ids = [
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NULL',
  'a',
  'A',
  'a.',
  'a-',
  'a_',
  '0',
  '-0',
  '1',
  '10',
  '2',
  '.',
  '..',
  '*',
  'x'.repeat(200),
]

/** Who people are is kept apart from the entries, found by their id, and erased without a trace. */
export const loggedPeopleChecks: readonly StoreCheck<AuditStore>[] = [
  {
    name: 'holds somebody by the salt that they came with, and the entries in which they occur, on this log alone',
    async run({ first, at }) {
      await add(first, 'log', ['a', 'b'], [], ['c', 'a'], ['A', 'a'])
      await add(first, 'other', ['a', 'd'])
      await at(1).act('log', async (transaction) => {
        expectEqual('a, who came with entry 1', await peopleIn(transaction, 'a'), [
          { person: 'a', salt: digits(['a', 1]), entries: [1, 3, 4] },
        ])
        expectEqual('who is on the other log only', await transaction.people(['d', 'e']), [])
        expectEqual('who is asked for twice', (await transaction.people(['a', 'b', 'a', 'a'])).length, 2)
        expectEqual('nobody', await transaction.people([]), [])
      })
    },
  },
  {
    name: 'gives people after somebody, so many, in the order of their ids',
    async run({ first, at }) {
      await add(first, 'log', ids.slice(0, 9), ids.slice(5), ids.slice().reverse())
      await add(first, 'other', ['b', 'z'])
      // Text order by code units, which is what a sort without a comparison gives.
      const order = [...ids].sort()
      const all = await at(1).people('log', undefined, 1000)
      expectEqual(
        'all',
        all.map(({ person }) => person),
        order,
      )
      for (const [place, after] of order.entries())
        for (const limit of [0, 1, 5, Number.MAX_SAFE_INTEGER])
          expectEqual(
            `at most ${limit} after ${after}`,
            await first.people('log', after, limit),
            all.slice(place + 1, place + 1 + limit),
          )
      const between = (await first.people('log', 'b', 2)).map(({ person }) => person)
      expectEqual('after an id that is not held', between, order.filter((person) => person > 'b').slice(0, 2))
    },
  },
  {
    name: 'refuses to look for more than 1,000 people, or for what is no id',
    async run({ first }) {
      await first.act('log', async (transaction) => {
        expectEqual('a thousand', await transaction.people(upTo(1000).map((number) => `person-${number}`)), [])
      })
      const wrong: readonly (readonly string[])[] = [
        upTo(1001).map((number) => `person-${number}`),
        ['a', ''],
        ["' OR '1'='1"],
        ['a\0b'],
        ['x'.repeat(201)],
        [5 as never],
      ]
      for (const persons of wrong) {
        const act = first.act('log', (transaction) => transaction.people(persons))
        expectEqual('people', (await expectRefusal('people', act)).code, 'invalid-option')
      }
      const after = first.people('log', 'a b', 10)
      expectEqual('after', (await expectRefusal('after', after)).code, 'invalid-option')
    },
  },
  {
    name: 'erases a person, and nothing else',
    async run({ first, at }) {
      await add(first, 'log', ['a', 'b'], ['b'], ['a', 'c'])
      await add(first, 'other', ['a'])
      const other = await allOf(first, 'other')
      const before = await allOf(first, 'log')
      await first.act('log', (transaction) => eraseIn(transaction, 'a'))
      const after = await allOf(at(1), 'log')
      expectEqual(
        'the people who are left',
        after.people,
        (before.people as { person: string }[]).filter(({ person }) => person !== 'a'),
      )
      expectEqual('the entries before', (after.entries as unknown[]).slice(0, 3), before.entries)
      expectEqual('the other log', await allOf(first, 'other'), other)
      await at(1).act('log', async (transaction) => {
        expectEqual('the person', await transaction.people(['a']), [])
        await eraseIn(transaction, 'a')
        await eraseIn(transaction, 'nobody')
      })
      expectEqual('who is left then', (await first.people('log', undefined, 10)).length, 2)
    },
  },
  {
    name: 'takes somebody who was erased and comes back for somebody new',
    async run({ first, at }) {
      await add(first, 'log', ['a'], ['a'])
      await first.act('log', (transaction) => eraseIn(transaction, 'a'))
      await add(at(1), 'log', ['b'], ['a', 'b'], ['a'])
      expectEqual('their entries', await entriesWith(first, 'log', 'a'), [5, 6])
      const [a] = await first.people('log', undefined, 1)
      expectEqual('their salt', a?.salt, digits(['a', 5]))
    },
  },
]
