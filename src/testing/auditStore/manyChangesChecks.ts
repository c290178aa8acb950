import type { AuditStore } from '../../audit/log/store.js'
import { expectEqual, expectRefusal, rejectionOf } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { allOf, changesAfter, digits, erasureAfter, nextEntry, somethingBy, upTo } from './logActs.js'

const MOST = 1000

/** In each of many changes two people: one who occurs in all, and one of seven. */
const everybody = (index: number): readonly string[] => ['all', `person-${index % 7}`]

/** Many changes go at once, and are as whole as one. */
export const manyChangesChecks: readonly StoreCheck<AuditStore>[] = [
  {
    name: `writes ${MOST} changes at once, and more in one act`,
    async run({ first, at }) {
      const changes = changesAfter(undefined, 2 * MOST + 1, everybody)
      await first.act('log', async (transaction) => {
        await transaction.write([])
        for (const from of [0, MOST, 2 * MOST]) await transaction.write(changes.slice(from, from + MOST))
        expectEqual('where it ends', (await transaction.head())?.number, 2 * MOST + 1)
      })
      const { entries, people } = await allOf(at(1), 'log')
      expectEqual(
        'the entries',
        entries,
        changes.map(({ entry }) => entry),
      )
      const all = upTo(2 * MOST + 1)
      expectEqual('the people', people, [
        { person: 'all', salt: digits(['all', 1]), entries: all },
        ...upTo(7).map((one) => {
          const occurs = all.filter((number) => (number - 1) % 7 === one - 1)
          return { person: `person-${one - 1}`, salt: digits([`person-${one - 1}`, one]), entries: occurs }
        }),
      ])
    },
  },
  {
    name: 'erases and adds in one go, in order',
    async run({ first, at }) {
      const before = changesAfter(undefined, 3, () => ['a', 'b'])
      const erasure = erasureAfter(before[2]?.entry, 'a')
      const after = changesAfter(erasure.entry, 2, () => ['a', 'c'])
      const again = erasureAfter(after[1]?.entry, 'b')
      const last = changesAfter(again.entry, 1, () => ['a'])
      await first.act('log', (transaction) => transaction.write([...before, erasure, ...after, again, ...last]))
      expectEqual('the people', await at(1).people('log', undefined, 10), [
        { person: 'a', salt: digits(['a', 5]), entries: [5, 6, 8] },
        { person: 'c', salt: digits(['c', 5]), entries: [5, 6] },
      ])
    },
  },
  {
    name: 'writes nothing of many changes if one of them is wrong, and refuses more than 1,000 at once',
    async run({ first }) {
      const changes = changesAfter(undefined, MOST + 1, everybody)
      const tooMany = first.act('log', (transaction) => transaction.write(changes))
      expectEqual('the code', (await expectRefusal('1,001 changes', tooMany)).code, 'invalid-option')
      const gap = first.act('log', async (transaction) => {
        await transaction.write(changes.slice(0, 500))
        await transaction.write([...changes.slice(500, 700), ...changes.slice(701, 900)])
      })
      await rejectionOf('changes with one missing', gap)
      expectEqual('the log', await allOf(first, 'log'), { head: undefined, entries: [], people: [] })
    },
  },
  {
    name: 'keeps a long entry',
    async run({ first, at }) {
      const one = nextEntry(undefined, somethingBy('clerk'))
      // Longer than what a store is likely to read or send at once.
      const long = nextEntry(one, somethingBy('Je kunt 10 kilo tillen — óók op een ladder. '.repeat(120_000)))
      await first.act('log', (transaction) => transaction.write([one, long].map((entry) => ({ entry, people: [] }))))
      expectEqual('the entries', await at(1).entries('log', 1, 10), [one, long])
    },
  },
]
