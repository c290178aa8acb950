import type { OpenHiringStore } from '../../adapters/openHiring/store.js'
import { expectEqual, rejectionOf } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { enrol, enrolIn, openingOf, openList, theList, turn } from './listActs.js'

const ACTS = 200

/** One to so many. */
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

/** Acts on one list are done one after another, whoever asks; on two lists they have nothing to do with one another. */
export const oneAtATimeChecks: readonly StoreCheck<OpenHiringStore>[] = [
  {
    name: `does ${ACTS} acts at once on one list one after another`,
    async run({ first, at }) {
      await openList(first, 'list')
      let busy = 0
      const acts = upTo(ACTS).map((asker) =>
        at(asker).act('list', async (transaction) => {
          busy++
          if (busy > 1) throw new Error(`expected one act at a time, got ${busy}`)
          const number = await enrolIn(transaction, `person-${asker}`)
          await transaction.waitingBefore(number)
          busy--
          return number
        }),
      )
      const numbers = (await Promise.all(acts)).sort((a, b) => a - b)
      expectEqual('the numbers, each given once', numbers, upTo(ACTS))
      const events = await first.events('list', 1, 1000)
      expectEqual(
        'the numbers of the events',
        events.map(({ number }) => number),
        upTo(ACTS + 1),
      )
      const waiting = await first.act('list', async (transaction) => (await theList(transaction)).waiting)
      expectEqual('how many wait', waiting, ACTS)
    },
  },
  {
    name: 'gives the first of the list to one of many who ask at once',
    async run({ first, at }) {
      await openList(first, 'list')
      await enrol(first, 'list', ...upTo(20).map((person) => `person-${person}`))
      const calls = upTo(20).map((asker) =>
        at(asker).act('list', async (transaction) => {
          const next = await transaction.firstWaiting()
          if (next === undefined) throw new Error('expected somebody who waits, got nobody')
          await turn(transaction, next.number, 'called')
          return next.number
        }),
      )
      const called = (await Promise.all(calls)).sort((a, b) => a - b)
      expectEqual('who was called, each once', called, upTo(20))
    },
  },
  {
    name: 'opens a list once when many open it at once',
    async run({ at }) {
      // Many lists: the connections of a store have to be there before they can race.
      for (const list of upTo(20)) {
        const acts = upTo(8).map((asker) =>
          at(asker).act(`list-${list}`, async (transaction) => {
            if ((await transaction.list()) !== undefined) return 0
            await transaction.write(openingOf(`list-${list}`))
            return 1
          }),
        )
        const opened = (await Promise.all(acts)).reduce<number>((sum, one) => sum + one, 0)
        expectEqual('how many opened it', opened, 1)
      }
    },
  },
  {
    name: 'goes on after acts that threw',
    async run({ first, at }) {
      await openList(first, 'list')
      const acts = upTo(40).map((asker) =>
        at(asker).act('list', async (transaction) => {
          const number = await enrolIn(transaction, `person-${asker}`)
          if (asker % 2 === 0) throw new Error('taken back')
          return number
        }),
      )
      const kept = (await Promise.allSettled(acts)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      expectEqual(
        'the numbers, none lost to an act that threw',
        kept.sort((a, b) => a - b),
        upTo(20),
      )
    },
  },
  {
    name: 'shows nobody an act that was not kept',
    async run({ first, at }) {
      await openList(first, 'list')
      const seen: Promise<unknown>[] = []
      const act = first.act('list', async (transaction) => {
        await enrolIn(transaction, 'a')
        // Not waited for: a store of one connection answers when the act is over.
        seen.push(at(1).events('list', 1, 10), first.events('list', 1, 10))
        await enrolIn(transaction, 'b')
        throw new Error('taken back')
      })
      await rejectionOf('an act that throws', act)
      const opening = await first.events('list', 1, 10)
      expectEqual('what others saw of the events', await Promise.all(seen), [opening, opening])
      expectEqual('how many there are', opening.length, 1)
    },
  },
  {
    name: 'lets lists go on beside one another',
    needsTwoAtOnce: true,
    async run({ first, at }) {
      await openList(first, 'list')
      await openList(first, 'other')
      await first.act('list', async (transaction) => {
        await enrolIn(transaction, 'a')
        // If the other list waited for this one, neither would ever end.
        await enrol(at(1), 'other', 'b', 'c')
        expectEqual('the list itself', (await theList(transaction)).enrolled, 1)
        expectEqual('the events that others see', (await at(1).events('list', 1, 10)).length, 1)
      })
      const enrolled = await at(1).act('other', async (transaction) => (await theList(transaction)).enrolled)
      expectEqual('the other list', enrolled, 2)
    },
  },
]
