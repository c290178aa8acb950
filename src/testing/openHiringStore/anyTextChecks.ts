import type { OpenHiringStore } from '../../adapters/openHiring/store.js'
import { PassendError } from '../../errors.js'
import { expectEqual } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { hardKeys, hardTexts, unstorableTexts } from '../stores/texts.js'
import { allOf, enrol, enrolIn, openList, theList } from './listActs.js'

/** Ids, references and conditions are text, and nothing but text. */
export const anyTextChecks: readonly StoreCheck<OpenHiringStore>[] = [
  {
    name: 'keeps lists and people apart by their text, whatever it is',
    async run({ first, at }) {
      for (const listId of hardKeys) await openList(first, listId)
      for (const [index, listId] of hardKeys.entries()) await enrol(at(index), listId, ...hardKeys.slice(index))
      for (const [index, listId] of hardKeys.entries()) {
        const held = await allOf(first, listId, [1], hardKeys)
        expectEqual('the id', (held.list as { listId: string }).listId, listId)
        expectEqual('the events', (held.events as unknown[]).length, 1 + hardKeys.length - index)
        for (const [place, reference] of hardKeys.entries()) {
          const own = (held[`people by ${reference}`] as { enrolment: number }[]).map(({ enrolment }) => enrolment)
          expectEqual(`the people by ${reference}`, own, place < index ? [] : [place - index + 1])
        }
      }
    },
  },
  {
    name: 'gives text back as it went in',
    async run({ first, at }) {
      await openList(first, 'list', hardTexts)
      await enrol(first, 'list', 'a')
      const list = await at(1).act('list', theList)
      expectEqual('the conditions', list.conditions, hardTexts)
      const [opened] = await at(1).events('list', 1, 1)
      expectEqual('the event', opened?.happening, {
        kind: 'opened',
        listId: 'list',
        policy: list.policy,
        conditions: hardTexts,
      })
    },
  },
  {
    name: 'gives back or refuses text that not every store can hold, and never changes it',
    async run({ first }) {
      await openList(first, 'list')
      for (const [index, text] of unstorableTexts.entries()) {
        await keptOrRefused(async () => {
          await openList(first, `list-${index}`, [text])
          return (await first.act(`list-${index}`, theList)).conditions[0]
        }, text)
        await keptOrRefused(async () => {
          await openList(first, text)
          return (await first.act(text, theList)).listId
        }, text)
        await keptOrRefused(() => enrolled(first, text), text)
      }
      const { enrolled: count, events } = await first.act('list', theList)
      expectEqual('the events: the opening, and one for each that enrolled', events, 1 + count)
    },
  },
]

async function enrolled(store: OpenHiringStore, reference: string): Promise<string | undefined> {
  const number = await store.act('list', (transaction) => enrolIn(transaction, reference))
  return store.act('list', async (transaction) => (await transaction.personOf(number))?.contactReference)
}

async function keptOrRefused(attempt: () => Promise<string | undefined>, text: string): Promise<void> {
  try {
    if ((await attempt()) !== text) throw new Error('expected text that comes back as it went in, got other text')
  } catch (error) {
    if (!(error instanceof PassendError)) throw error
    expectEqual('the code of the refusal', error.code, 'invalid-record')
  }
}
