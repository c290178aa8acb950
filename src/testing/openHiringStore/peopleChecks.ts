import type { OpenHiringStore } from '../../adapters/openHiring/store.js'
import { expectEqual } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { allOf, digits, enrol, eraseIn, openList } from './listActs.js'

/** Who people are is kept apart from the order, found by their reference, and erased without a trace. */
export const peopleChecks: readonly StoreCheck<OpenHiringStore>[] = [
  {
    name: 'finds the enrolments of a reference on this list alone, the last one first',
    async run({ first }) {
      await openList(first, 'list')
      await openList(first, 'other')
      await enrol(first, 'list', 'a', 'b', 'a', 'A', 'a')
      await enrol(first, 'other', 'a', 'c')
      await first.act('list', async (transaction) => {
        const expected = [5, 3, 1].map((enrolment) => ({
          contactReference: 'a',
          enrolment,
          salt: digits(['list', enrolment]),
        }))
        expectEqual('the people by a', await transaction.peopleBy('a'), expected)
        expectEqual('the person of 3', await transaction.personOf(3), expected[1])
        expectEqual('who is on the other list only', await transaction.peopleBy('c'), [])
      })
    },
  },
  {
    name: 'erases a person, and nothing else',
    async run({ first, at }) {
      await openList(first, 'list')
      await openList(first, 'other')
      await enrol(first, 'list', 'a', 'b', 'a')
      await enrol(first, 'other', 'a')
      const other = await allOf(first, 'other', [1], ['a'])
      const before = await allOf(first, 'list', [1, 2, 3], ['b'])
      await first.act('list', (transaction) => eraseIn(transaction, 1))
      await at(1).act('list', async (transaction) => {
        expectEqual('the person', await transaction.personOf(1), undefined)
        const left = (await transaction.peopleBy('a')).map(({ enrolment }) => enrolment)
        expectEqual('the other enrolment of a', left, [3])
        expectEqual('the enrolment', (await transaction.enrolment(1))?.number, 1)
        await eraseIn(transaction, 3)
        await eraseIn(transaction, 3)
        expectEqual('nobody by a', await transaction.peopleBy('a'), [])
      })
      const after = await allOf(first, 'list', [1, 2, 3], ['b'])
      for (const part of ['enrolment 1', 'enrolment 2', 'enrolment 3', 'person 2', 'people by b', 'first'])
        expectEqual(part, after[part], before[part])
      expectEqual('the events before', (after.events as unknown[]).slice(0, 4), before.events)
      expectEqual('the other list', await allOf(first, 'other', [1], ['a']), other)
    },
  },
]
