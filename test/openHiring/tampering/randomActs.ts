import fc from 'fast-check'
import { PassendError } from 'passend'
import { createOpenHiring, type OpenHiringStore, type Receipt } from 'passend/open-hiring'

const acts = [
  'enrol',
  'yes',
  'no',
  'withdraw',
  'callNext',
  'accept',
  'decline',
  'noAnswer',
  'start',
  'strikeOff',
  'erase',
  'openPlaces',
  'wait',
] as const

/** One act of somebody: what, and a number that says who or how much. */
export interface Act {
  readonly kind: (typeof acts)[number]
  readonly who: number
}

/** How many different people there are: few, so that they come back and meet. */
const PEOPLE = 40
const HOUR = 3_600_000

/** Acts in any order. Enrolling and calling are drawn more often, or there would be nobody to decline. */
export const anAct: fc.Arbitrary<Act> = fc.record({
  kind: fc.oneof(
    { weight: 4, arbitrary: fc.constant('enrol' as const) },
    { weight: 4, arbitrary: fc.constant('callNext' as const) },
    { weight: 9, arbitrary: fc.constantFrom(...acts) },
  ),
  who: fc.nat(PEOPLE - 1),
})

/** What a random history told to those who took part, and how many of its acts were done. */
export interface History {
  readonly receipts: readonly Receipt[]
  readonly done: number
}

export const referenceOf = (who: number): string => `card-${String(who).padStart(4, '0')}`

/** Does acts on a new list. An act that the rules do not allow changes nothing, and the history goes on. */
export async function randomHistory(store: OpenHiringStore, listId: string, given: readonly Act[]): Promise<History> {
  let now = 1_700_000_000_000
  const hiring = createOpenHiring({ store, clock: () => now, policy: 'online' })
  await hiring.openList({ listId, conditions: ['Je kunt 4 uur staan.'] })
  const receipts: Receipt[] = []
  let [done, enrolled] = [0, 0]
  for (const { kind, who } of given) {
    now += who
    const enrolment = 1 + (who % Math.max(1, enrolled))
    try {
      if (kind === 'enrol') {
        const input = { contactReference: referenceOf(who), by: 'person', channel: 'on-site' } as const
        const receipt = await hiring.enrol(listId, input)
        enrolled = Math.max(enrolled, receipt.enrolment)
        receipts.push(receipt)
      } else if (kind === 'yes' || kind === 'no') await hiring.confirmConditions(listId, enrolment, kind === 'yes')
      else if (kind === 'callNext') await hiring.callNext(listId)
      else if (kind === 'erase') await hiring.erase(listId, referenceOf(who))
      else if (kind === 'openPlaces') await hiring.openPlaces(listId, 1 + (who % 5))
      else if (kind === 'wait') now += who * 12 * HOUR
      else await hiring[kind](listId, enrolment)
      done++
    } catch (error) {
      if (!(error instanceof PassendError) || !refusals.has(error.code)) throw error
    }
  }
  return { receipts, done }
}

/** The rules that a random act may come up against. Anything else is a failure of the code. */
const refusals = new Set(['act-not-allowed', 'no-free-place', 'unknown-enrolment'])
