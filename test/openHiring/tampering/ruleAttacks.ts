import type { Happening } from 'passend/open-hiring'
import type { Attack } from './attacks.js'
import { type Deed, deedsOf, type Kept, writtenAnew } from './kept.js'

/** Does other deeds, and works out every hash and the row of the list anew. */
const anew =
  (change: (deeds: Deed[]) => void) =>
  (kept: Kept): Kept => {
    const deeds = deedsOf(kept.events)
    change(deeds)
    return writtenAnew(kept, deeds)
  }

const deedAt = (deeds: readonly Deed[], number: number): Deed => deeds[number - 1] as Deed

const happening = (deeds: readonly Deed[], number: number, other: Partial<Happening>): void => {
  Object.assign(deedAt(deeds, number).happening, other)
}

/** Deeds that were not done so, or not allowed, with every hash and the row of the list worked out anew. */
export const ruleAttacks: readonly Attack[] = [
  {
    what: 'an event with a score in it, with every hash right',
    forge: anew((deeds) => happening(deeds, 7, { score: 900 } as unknown as Happening)),
    breach: { code: 'malformed-event', event: 7 },
  },
  {
    what: 'another policy in the first event too, with every hash right: the deadline of the first call does not fit',
    forge: anew((deeds) => {
      const opened = deedAt(deeds, 1).happening
      if (opened.kind === 'opened') opened.policy = { ...opened.policy, answerWithinHours: 24 }
    }),
    breach: { code: 'rule-broken', event: 7 },
  },
  {
    what: 'somebody called who was not first, with every hash right',
    forge: anew((deeds) => happening(deeds, 9, { enrolment: 3 })),
    breach: { code: 'not-the-first', event: 9 },
  },
  {
    what: 'the last called who was not first: nobody',
    forge: anew((deeds) => {
      deeds.splice(12, 1)
      happening(deeds, 15, { enrolment: 3 })
    }),
    breach: { code: 'not-the-first', event: 15 },
  },
  {
    what: 'a later number before an earlier one, with every hash right',
    forge: anew((deeds) => {
      happening(deeds, 4, { enrolment: 3 })
      happening(deeds, 5, { enrolment: 2 })
    }),
    breach: { code: 'rule-broken', event: 4 },
  },
  {
    what: 'the first called away from the list before their turn, with every hash right',
    forge: anew((deeds) => {
      deedAt(deeds, 6).happening = { kind: 'struck-off', enrolment: 1, because: 'no-answer' }
    }),
    breach: { code: 'rule-broken', event: 6 },
  },
  {
    what: 'a deadline that was cut short, with every hash right',
    forge: anew((deeds) => {
      const called = deedAt(deeds, 12).happening
      if (called.kind === 'called') called.deadline -= 1
    }),
    breach: { code: 'rule-broken', event: 12 },
  },
  {
    what: 'no answer noted before the deadline, with every hash right',
    forge: anew((deeds) => {
      deedAt(deeds, 13).at = deedAt(deeds, 12).at
    }),
    breach: { code: 'rule-broken', event: 13 },
  },
  {
    what: 'a call without a free place, with every hash right',
    forge: anew((deeds) => happening(deeds, 2, { places: 1 })),
    breach: { code: 'rule-broken', event: 9 },
  },
  {
    what: 'a moment before the one before it, with every hash right',
    forge: anew((deeds) => {
      deedAt(deeds, 8).at -= 1
    }),
    breach: { code: 'clock-went-back', event: 8 },
  },
  {
    what: 'a moment that is none, after which every moment would do, with every hash right',
    forge: anew((deeds) => {
      deedAt(deeds, 15).at = Number.NaN
    }),
    breach: { code: 'malformed-event', event: 15 },
  },
  {
    what: 'a first event that is another',
    forge: anew((deeds) => {
      deeds.shift()
    }),
    breach: { code: 'rule-broken', event: 1 },
  },
  {
    what: 'a list that was opened twice',
    forge: anew((deeds) => {
      deeds.push({ at: deedAt(deeds, 16).at, happening: deedAt(deeds, 1).happening })
    }),
    breach: { code: 'rule-broken', event: 17 },
  },
  {
    what: 'the list of another vacancy in the place of this one',
    forge: (kept) => {
      const deeds = deedsOf(kept.events)
      happening(deeds, 1, { listId: 'butcher' })
      return writtenAnew(kept, deeds)
    },
    breach: { code: 'state-differs', event: 0 },
  },
]
