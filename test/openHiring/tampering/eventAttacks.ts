import type { Happening, ListEvent } from 'passend/open-hiring'
import type { Attack } from './attacks.js'
import type { Kept } from './kept.js'

/** Changes one event and nothing else: its hash stays what it was. */
const changed =
  (number: number, change: (event: ListEvent) => Partial<ListEvent>) =>
  (kept: Kept): Kept => ({
    ...kept,
    events: kept.events.map((event) => (event.number === number ? { ...event, ...change(event) } : event)),
  })

const without = (events: readonly ListEvent[], number: number) => events.filter((event) => event.number !== number)

const numbered = (events: readonly ListEvent[]): ListEvent[] =>
  events.map((event, place) => ({ ...event, number: place + 1 }))

/** Event 9 before event 8, each with its own hash. */
const swapped = (events: readonly ListEvent[]): ListEvent[] => {
  const order = [...events]
  order.splice(7, 2, events[8] as ListEvent, events[7] as ListEvent)
  return order
}

/** Events changed, taken away or moved; nothing is worked out anew. */
export const eventAttacks: readonly Attack[] = [
  {
    what: 'an event of somebody else',
    forge: changed(7, ({ happening }) => ({ happening: { ...happening, enrolment: 2 } as Happening })),
    breach: { code: 'broken-chain', event: 7 },
  },
  {
    what: 'an event of another moment',
    forge: changed(10, ({ at }) => ({ at: at - 1 })),
    breach: { code: 'broken-chain', event: 10 },
  },
  {
    what: 'an event with another hash',
    forge: changed(16, ({ hash }) => ({ hash: hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })),
    breach: { code: 'broken-chain', event: 16 },
  },
  {
    what: 'an event of no kind that there is',
    forge: changed(6, () => ({ happening: { kind: 'preferred', enrolment: 3 } as unknown as Happening })),
    breach: { code: 'malformed-event', event: 6 },
  },
  {
    what: 'an event that is gone',
    forge: (kept) => ({ ...kept, events: without(kept.events, 6) }),
    breach: { code: 'missing-event', event: 6 },
  },
  {
    what: 'the last event that is gone',
    forge: (kept) => ({ ...kept, events: without(kept.events, 16) }),
    breach: { code: 'missing-event', event: 16 },
  },
  {
    what: 'an event that is gone, and the rest renumbered, the list too',
    forge: (kept) => ({
      ...kept,
      events: numbered(without(kept.events, 6)),
      list: { ...kept.list, events: 15 },
    }),
    breach: { code: 'broken-chain', event: 6 },
  },
  {
    what: 'no events at all',
    forge: (kept) => ({ ...kept, events: [] }),
    breach: { code: 'missing-event', event: 1 },
  },
  {
    what: 'two events in the other order, renumbered',
    forge: (kept) => ({ ...kept, events: numbered(swapped(kept.events)) }),
    breach: { code: 'broken-chain', event: 8 },
  },
]
