import type { AuditChange, AuditStore } from '../../audit/log/store.js'
import { linkHash, NO_LINK } from '../../domain/chain.js'
import { expectEqual, expectRefusal } from '../stores/expecting.js'
import { spoil } from '../stores/spoil.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { add, allOf, changeAfter, digits, erasureAfter, nextEntry, somethingBy, upTo } from './logActs.js'

/** Entries are kept for ever, in their order, and each is the next one. */
export const entryChecks: readonly StoreCheck<AuditStore>[] = [
  {
    name: 'gives entries from a number on, so many, in order',
    async run({ first, at }) {
      await add(first, 'log', ...upTo(13).map(() => []))
      const all = await at(1).entries('log', 1, 100)
      expectEqual(
        'all',
        all.map(({ number }) => number),
        upTo(13),
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
        expectEqual(`entries from ${from}, at most ${limit}`, await first.entries('log', from, limit), expected)
      }
      let head = NO_LINK
      for (const { number, at: moment, happening, hash } of all) {
        expectEqual(`the hash of entry ${number}`, linkHash(head, number, moment, happening), hash)
        head = hash
      }
    },
  },
  {
    name: 'has nothing of a log that was never written, and of an entry that is not there',
    async run({ first }) {
      await add(first, 'log', ['a'])
      expectEqual('a log', await allOf(first, 'other'), { head: undefined, entries: [], people: [] })
      await first.act('log', async (transaction) => {
        for (const number of [0, -1, 2, 1.5, Number.NaN, Number.MAX_SAFE_INTEGER, 2 ** 70])
          expectEqual(`entry ${number}`, await transaction.entry(number), undefined)
      })
    },
  },
  {
    name: 'refuses to look from or for what is no whole number',
    async run({ first }) {
      for (const wrong of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1' as never]) {
        const asked = {
          from: first.entries('log', wrong, 1),
          limit: first.entries('log', 1, wrong),
          'limit of people': first.people('log', undefined, wrong),
        }
        for (const [what, promise] of Object.entries(asked))
          expectEqual(what, (await expectRefusal(what, promise)).code, 'invalid-option')
      }
    },
  },
  {
    name: 'refuses an entry that is not the next one, or is not linked to the one before',
    async run({ first }) {
      await add(first, 'log', ['a'], ['b'])
      const before = await allOf(first, 'log')
      const head = await first.act('log', (transaction) => transaction.head())
      const good = changeAfter(head, 'clerk', ['a'])
      const { entry } = good
      const [a] = good.people
      if (head === undefined || a === undefined) throw new Error('expected a head and a person')
      const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`)
      const linked = (at: number) => linkHash(head.hash, entry.number, at, entry.happening)
      const wrong: Readonly<Record<string, AuditChange>> = {
        'an entry that is there': { ...good, entry: nextEntry({ ...head, number: 1 }, entry.happening) },
        'an entry with one missing before it': { ...good, entry: nextEntry({ ...head, number: 3 }, entry.happening) },
        'an entry of another log': { ...good, entry: nextEntry({ ...head, hash: digits('other') }, entry.happening) },
        'an entry whose text is another': { ...good, entry: { ...entry, happening: somethingBy('other') } },
        'an entry nested deeper than a stack': {
          ...good,
          entry: { ...entry, happening: { ...entry.happening, deep } as never },
        },
        'a moment before that of the last': {
          ...good,
          entry: { ...entry, at: head.at - 1, hash: linked(head.at - 1) },
        },
        'a moment that is not whole': { ...good, entry: { ...entry, at: head.at + 0.5, hash: linked(head.at + 0.5) } },
        'a person twice': { ...good, people: [a, a] },
        'a salt that is none': { ...good, people: [{ ...a, salt: 'salt' }] },
        'a person without an id': { ...good, people: [{ ...a, person: '' }] },
        'somebody erased without an entry that says so': { ...good, erased: 'a' },
        'an erasure of nobody': { entry: erasureAfter(head, 'a').entry, people: [] },
        'an erasure that names somebody': { ...erasureAfter(head, 'a'), people: [a] },
      }
      for (const [what, change] of Object.entries(wrong)) {
        const act = first.act('log', (transaction) => transaction.write([change]))
        expectEqual(what, (await expectRefusal(what, act)).code, 'invalid-record')
      }
      expectEqual('the log afterwards', await allOf(first, 'log'), before)
      await first.act('log', (transaction) => transaction.write([good]))
    },
  },
  {
    name: 'keeps moments up to the last that there is, and two entries of one moment',
    async run({ first, at }) {
      const last = { number: 0, hash: NO_LINK, at: 8.64e15 - 1000 }
      const one = nextEntry(last, somethingBy('one'))
      const two = {
        number: 2,
        at: one.at,
        happening: one.happening,
        hash: linkHash(one.hash, 2, one.at, one.happening),
      }
      await first.act('log', (transaction) => transaction.write([one, two].map((entry) => ({ entry, people: [] }))))
      expectEqual('the entries', await at(1).entries('log', 1, 10), [one, two])
    },
  },
  {
    name: 'holds what it was given then, whatever becomes of it outside',
    async run({ first }) {
      const change = changeAfter(undefined, 'clerk', ['a'])
      await first.act('log', (transaction) => transaction.write([change]))
      const before = structuredClone(await allOf(first, 'log'))
      expectEqual('whether who gave it may change their own', Object.isFrozen(change.entry.happening), false)
      spoil(change)
      spoil(await allOf(first, 'log'))
      spoil(
        await first.act('log', async (transaction) => [await transaction.entry(1), await transaction.people(['a'])]),
      )
      expectEqual('the log', await allOf(first, 'log'), before)
    },
  },
]
