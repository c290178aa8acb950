import type { OpenHiringStore } from '../../adapters/openHiring/store.js'
import { expectEqual } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { anEnrolment, changeOf, enrol, enrolIn, openList, theList, turn } from './listActs.js'

const HIGHEST = 2 ** 31 - 1

/** The order is that of the numbers, whoever left it and came back. */
export const orderChecks: readonly StoreCheck<OpenHiringStore>[] = [
  {
    name: 'has nobody on a list that was never opened',
    async run({ first }) {
      await first.act('list', async (transaction) => {
        expectEqual('the list', await transaction.list(), undefined)
        expectEqual('the first that waits', await transaction.firstWaiting(), undefined)
        expectEqual('an enrolment', await transaction.enrolment(1), undefined)
        expectEqual('who it is', await transaction.personOf(1), undefined)
        expectEqual('how many wait before it', await transaction.waitingBefore(1), 0)
        expectEqual('a reference', await transaction.peopleBy('a'), [])
      })
      expectEqual('the events', await first.events('list', 1, 10), [])
    },
  },
  {
    name: 'puts who comes back where their number says',
    async run({ first }) {
      await openList(first, 'list')
      await enrol(first, 'list', 'a', 'b', 'c', 'd', 'e')
      const firsts: (number | undefined)[] = []
      const steps = [
        [1, 'called'],
        [2, 'called'],
        [3, 'called'],
        [2, 'waiting'],
        [3, 'waiting'],
        [1, 'waiting'],
        [1, 'called'],
      ] as const
      for (const [number, to] of steps) {
        await first.act('list', (transaction) => turn(transaction, number, to))
        firsts.push(await first.act('list', async (transaction) => (await transaction.firstWaiting())?.number))
      }
      expectEqual('the first after each step', firsts, [2, 3, 4, 2, 2, 1, 2])
      const before = await first.act('list', (transaction) => transaction.waitingBefore(5))
      expectEqual('how many wait before 5: 2, 3 and 4', before, 3)
    },
  },
  {
    name: 'knows the first and the place of each through 120 steps',
    async run({ first }) {
      await openList(first, 'list')
      await first.act('list', async (transaction) => {
        for (let person = 1; person <= 12; person++) await enrolIn(transaction, `person-${person}`)
      })
      const waiting = new Set(Array.from({ length: 12 }, (_, index) => index + 1))
      // A walk that is always the same: the powers of 2 modulo 13 go through all numbers 1 to 12.
      for (let step = 0, number = 1; step < 120; step++, number = (number * 2 + (step % 12 === 0 ? 1 : 0)) % 13 || 1) {
        const to = waiting.has(number) ? 'called' : 'waiting'
        if (to === 'called') waiting.delete(number)
        else waiting.add(number)
        const got = await first.act('list', async (transaction) => {
          await turn(transaction, number, to)
          return [(await transaction.firstWaiting())?.number, await transaction.waitingBefore(number)]
        })
        const lower = [...waiting].filter((other) => other < number).length
        const lowest = waiting.size === 0 ? undefined : Math.min(...waiting)
        expectEqual(`the first, and how many wait before ${number}, at step ${step}`, got, [lowest, lower])
      }
    },
  },
  {
    name: 'keeps numbers up to 2147483647 and moments up to the last that there is',
    async run({ first }) {
      await openList(first, 'list')
      const whole = anEnrolment(HIGHEST - 1, {
        state: 'accepted',
        calls: 10,
        confirmed: true,
        deadline: 8.64e15,
      })
      await first.act('list', async (transaction) => {
        await enrolIn(transaction, 'a', HIGHEST)
        await enrolIn(transaction, 'b', 2 ** 30)
        await enrolIn(transaction, 'c', 1)
        const happening = { kind: 'accepted', enrolment: HIGHEST - 1, deadline: 8.64e15 } as const
        const list = { enrolled: HIGHEST, firstCallAt: 0, calls: HIGHEST, freePlaces: HIGHEST, closed: true }
        await transaction.write(changeOf(await theList(transaction), happening, { enrolment: whole, list }))
      })
      await first.act('list', async (transaction) => {
        expectEqual('the first that waits', (await transaction.firstWaiting())?.number, 1)
        expectEqual('how many wait before the last', await transaction.waitingBefore(HIGHEST), 2)
        expectEqual('the enrolment', await transaction.enrolment(HIGHEST - 1), whole)
        const { enrolled, firstCallAt, calls, freePlaces, closed } = await theList(transaction)
        const list = [enrolled, firstCallAt, calls, freePlaces, closed]
        expectEqual('the list', list, [HIGHEST, 0, HIGHEST, HIGHEST, true])
        await turn(transaction, 1, 'called')
        await turn(transaction, 2 ** 30, 'called')
        expectEqual('the last that waits', (await transaction.firstWaiting())?.number, HIGHEST)
        await turn(transaction, HIGHEST, 'called')
        expectEqual('nobody', await transaction.firstWaiting(), undefined)
      })
    },
  },
]
