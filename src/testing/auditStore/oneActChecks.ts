import type { AuditStore } from '../../audit/log/store.js'
import { expectEqual, rejectionOf } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { add, addIn, upTo } from './logActs.js'

const ACTS = 100

/** Acts on one log are done one after another, whoever asks; on two logs they have nothing to do with one another. */
export const oneActChecks: readonly StoreCheck<AuditStore>[] = [
  {
    name: `does ${ACTS} acts at once on one log one after another`,
    async run({ first, at }) {
      let busy = 0
      const acts = upTo(ACTS).map((asker) =>
        at(asker).act('log', async (transaction) => {
          busy++
          if (busy > 1) throw new Error(`expected one act at a time, got ${busy}`)
          const number = await addIn(transaction, `clerk-${asker}`, 'a', `person-${asker}`)
          await transaction.entry(number)
          busy--
          return number
        }),
      )
      const numbers = (await Promise.all(acts)).sort((a, b) => a - b)
      expectEqual('the numbers, each given once', numbers, upTo(ACTS))
      const [a] = await first.people('log', undefined, 1)
      expectEqual('the entries of who occurs in all', a?.entries, upTo(ACTS))
      expectEqual('how many people', (await first.people('log', undefined, 1000)).length, ACTS + 1)
    },
  },
  {
    name: 'begins a log once when many begin it at once',
    async run({ at }) {
      // Many logs: the connections of a store have to be there before they can race.
      for (const log of upTo(20)) {
        const acts = upTo(8).map((asker) =>
          at(asker).act(`log-${log}`, async (transaction) => {
            if ((await transaction.head()) !== undefined) return 0
            return addIn(transaction, 'clerk', 'a')
          }),
        )
        const begun = (await Promise.all(acts)).reduce<number>((sum, one) => sum + one, 0)
        expectEqual('how many began it', begun, 1)
      }
    },
  },
  {
    name: 'goes on after acts that threw',
    async run({ first, at }) {
      await add(first, 'log', [])
      const acts = upTo(40).map((asker) =>
        at(asker).act('log', async (transaction) => {
          const number = await addIn(transaction, `clerk-${asker}`, `person-${asker}`)
          if (asker % 2 === 0) throw new Error('taken back')
          return number
        }),
      )
      const kept = (await Promise.allSettled(acts)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      expectEqual(
        'the numbers, none lost to an act that threw',
        kept.sort((a, b) => a - b),
        upTo(20).map((number) => number + 1),
      )
      expectEqual('how many people', (await first.people('log', undefined, 100)).length, 20)
    },
  },
  {
    name: 'shows nobody an act that was not kept',
    async run({ first, at }) {
      await add(first, 'log', ['a'])
      const seen: Promise<{ readonly length: number }>[] = []
      const act = first.act('log', async (transaction) => {
        await addIn(transaction, 'one', 'b')
        // Not waited for: a store of one connection answers when the act is over.
        for (const store of [first, at(1)]) seen.push(store.entries('log', 1, 10), store.people('log', undefined, 10))
        await addIn(transaction, 'two', 'c')
        throw new Error('taken back')
      })
      await rejectionOf('an act that throws', act)
      const counts = (await Promise.all(seen)).map(({ length }) => length)
      expectEqual('how many entries and people others saw', counts, [1, 1, 1, 1])
    },
  },
  {
    name: 'lets logs go on beside one another',
    needsTwoAtOnce: true,
    async run({ first, at }) {
      await first.act('log', async (transaction) => {
        await addIn(transaction, 'one', 'a')
        // If the other log waited for this one, neither would ever end.
        await add(at(1), 'other', ['a'], ['b'])
        expectEqual('where the log itself ends', (await transaction.head())?.number, 1)
        expectEqual('the entries that others see', (await at(1).entries('log', 1, 10)).length, 0)
      })
      expectEqual('the entries of the other log', (await first.entries('other', 1, 10)).length, 2)
    },
  },
]
