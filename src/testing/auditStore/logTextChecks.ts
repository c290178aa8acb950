import type { AuditStore } from '../../audit/log/store.js'
import { PassendError } from '../../errors.js'
import { expectEqual, expectRefusal } from '../stores/expecting.js'
import type { StoreCheck } from '../stores/storeCheck.js'
import { hardKeys, hardTexts, unstorableTexts } from '../stores/texts.js'
import { add, addIn, nextEntry, somethingBy } from './logActs.js'

/** Ids of logs and what happened are text, and nothing but text. */
export const logTextChecks: readonly StoreCheck<AuditStore>[] = [
  {
    name: 'keeps logs apart by their id, whatever it is',
    async run({ first, at }) {
      for (const [index, logId] of hardKeys.entries())
        await add(at(index), logId, [`person-${index}`], ...Array.from({ length: index }, () => []))
      for (const [index, logId] of hardKeys.entries()) {
        expectEqual(`the entries of log ${index}`, (await first.entries(logId, 1, 100)).length, index + 1)
        const people = (await first.people(logId, undefined, 100)).map(({ person }) => person)
        expectEqual(`the people of log ${index}`, people, [`person-${index}`])
      }
    },
  },
  {
    name: 'gives text back as it went in',
    async run({ first, at }) {
      for (const text of hardTexts) await first.act('log', (transaction) => addIn(transaction, text))
      const entries = await at(1).entries('log', 1, 100)
      expectEqual(
        'the texts',
        entries.map(({ happening }) => happening),
        hardTexts.map(somethingBy),
      )
    },
  },
  {
    name: 'gives numbers, lists and names back as they went in',
    async run({ first, at }) {
      const data = JSON.parse(`{ "numbers": [0, 1, -1, 0.1, 1e21, 5e-324, 1.7976931348623157e308, 9007199254740991],
        "nothing": [null, [], {}, "", [[[]]]], "order": { "b": 1, "a": 2, "10": 3, "9": 4, "": 5 },
        "names": { "__proto__": { "polluted": true }, "constructor": 1, "toString": 2 } }`)
      const entry = nextEntry(undefined, { ...somethingBy('clerk'), ...data })
      await first.act('log', (transaction) => transaction.write([{ entry, people: [] }]))
      expectEqual('the entries', await at(1).entries('log', 1, 10), [entry])
      expectEqual('what any object has', ({} as { polluted?: boolean }).polluted, undefined)
    },
  },
  {
    name: 'gives back or refuses text that not every store can hold, and never changes it',
    async run({ first }) {
      let kept = 0
      for (const text of unstorableTexts) {
        try {
          await first.act('log', (transaction) => addIn(transaction, text))
          kept++
          const [entry] = await first.entries('log', kept, 1)
          expectEqual('the text', entry?.happening, somethingBy(text))
        } catch (error) {
          if (!(error instanceof PassendError)) throw error
          expectEqual('the code of the refusal', error.code, 'invalid-record')
        }
      }
      expectEqual('how many entries', (await first.entries('log', 1, 10)).length, kept)
    },
  },
  {
    name: 'refuses an id of a log that is none',
    async run({ first }) {
      for (const logId of ['', 'x'.repeat(401), 'a\0b', 5 as never]) {
        const asked = [
          first.act(logId, (transaction) => transaction.head()),
          first.entries(logId, 1, 1),
          first.people(logId, undefined, 1),
        ]
        for (const promise of asked)
          expectEqual('the code of the refusal', (await expectRefusal('an id', promise)).code, 'invalid-record')
      }
    },
  },
]
