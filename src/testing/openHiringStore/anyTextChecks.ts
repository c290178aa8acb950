import type { OpenHiringStore } from '../../adapters/openHiring/store.js'
import { PassendError } from '../../errors.js'
import { expectEqual } from './expecting.js'
import { allOf, enrol, enrolIn, openList, theList } from './listActs.js'
import type { StoreCheck } from './storeCheck.js'

/** Keys that would do harm in a statement, a pattern or an object, or that something careless takes for one another. */
const keys = [
  "'; DROP TABLE passend_open_hiring_events; --",
  "' OR '1'='1",
  `"public"."lists"`,
  '$1',
  '%',
  '_',
  '\\',
  "\\'",
  'a',
  'A',
  'a ',
  ' a',
  'a\n',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'NULL',
  '0',
  'é',
  'e\u0301',
  'ß',
  '👩🏽‍🏭',
  '€'.repeat(400),
]

/** Text as people and machines write it, each of which has to come back as it went in. */
const texts = [
  'Je kunt 10 kilo tillen — óók op een ladder.',
  '"quotes" and \'quotes\' and \\ and \\u0000 and {{x}} and %s',
  'שלום عليكم \u202eomgekeerd',
  '👩🏽‍🏭 \u{10ffff} \ufeff \u2028',
  '\u0001\u001f\u007f\t\r\n',
  'é'.repeat(500),
]

/** Text that not every store can hold. */
const unstorable = ['a\0b', 'half \ud83d', '\udc00 half']

/** Ids, references and conditions are text, and nothing but text. */
export const anyTextChecks: readonly StoreCheck[] = [
  {
    name: 'keeps lists and people apart by their text, whatever it is',
    async run({ first, at }) {
      for (const listId of keys) await openList(first, listId)
      for (const [index, listId] of keys.entries()) await enrol(at(index), listId, ...keys.slice(index))
      for (const [index, listId] of keys.entries()) {
        const held = await allOf(first, listId, [1], keys)
        expectEqual('the id', (held.list as { listId: string }).listId, listId)
        expectEqual('the events', (held.events as unknown[]).length, 1 + keys.length - index)
        for (const [place, reference] of keys.entries()) {
          const own = (held[`people by ${reference}`] as { enrolment: number }[]).map(({ enrolment }) => enrolment)
          expectEqual(`the people by ${reference}`, own, place < index ? [] : [place - index + 1])
        }
      }
    },
  },
  {
    name: 'gives text back as it went in',
    async run({ first, at }) {
      await openList(first, 'list', texts)
      await enrol(first, 'list', 'a')
      const list = await at(1).act('list', theList)
      expectEqual('the conditions', list.conditions, texts)
      const [opened] = await at(1).events('list', 1, 1)
      expectEqual('the event', opened?.happening, {
        kind: 'opened',
        listId: 'list',
        policy: list.policy,
        conditions: texts,
      })
    },
  },
  {
    name: 'gives back or refuses text that not every store can hold, and never changes it',
    async run({ first }) {
      await openList(first, 'list')
      for (const [index, text] of unstorable.entries()) {
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
