import type { List } from 'passend/open-hiring'
import type { Attack } from './attacks.js'
import type { Kept } from './kept.js'

/** Changes the row of the list and nothing else. */
const stated =
  (change: (list: List) => Partial<List>) =>
  (kept: Kept): Kept => ({ ...kept, list: { ...kept.list, ...change(kept.list) } })

/** What is held beside the events: the row of the list, and whose an enrolment is. */
export const heldAttacks: readonly Attack[] = [
  {
    what: 'a free place more',
    forge: stated(({ freePlaces }) => ({ freePlaces: freePlaces + 1 })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'somebody less who waits',
    forge: stated(({ waiting }) => ({ waiting: waiting - 1 })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'an enrolment more, whose number somebody may get later',
    forge: stated(({ enrolled }) => ({ enrolled: enrolled + 1 })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'a start more',
    forge: stated(({ started }) => ({ started: started + 1 })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'a call less',
    forge: stated(({ calls }) => ({ calls: calls - 1 })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'another first call',
    forge: stated(({ at }) => ({ firstCallAt: at })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'a list that is closed without a word',
    forge: stated(() => ({ closed: true })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'other conditions of the work',
    forge: stated(() => ({ conditions: ['Je kunt 5 kilo tillen.'] })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'another policy',
    forge: stated(({ policy }) => ({ policy: { ...policy, callsBeforeStrikeOff: 1 } })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'a head that is not the hash of the last event',
    forge: stated(() => ({ head: '0'.repeat(64) })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'fewer events than there are, so that the last is not looked at',
    forge: stated(({ events }) => ({ events: events - 1 })),
    breach: { code: 'state-differs', event: 0 },
  },
  {
    what: 'the references of the first and the last the other way round, so that another is called',
    forge: (kept) => ({
      ...kept,
      people: kept.people.map((person) => ({ ...person, enrolment: 5 - person.enrolment })),
    }),
    breach: { code: 'person-differs', event: 3 },
  },
  {
    what: 'somebody else in the place of the first',
    forge: (kept) => ({
      ...kept,
      people: kept.people.map((person) =>
        person.enrolment === 1 ? { ...person, contactReference: 'cousin' } : person,
      ),
    }),
    breach: { code: 'person-differs', event: 3 },
  },
]
