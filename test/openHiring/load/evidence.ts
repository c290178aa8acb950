import type { Enrolment, List, ListEvent, OpenHiringStore, Receipt, Verification } from 'passend/open-hiring'
import type { Attempt } from './journal.js'
import { LIST } from './setting.js'

/** All that is left of a run: what the store holds, what the processes were told, and what the proof says. */
export interface Evidence {
  /** How many places were opened, and who enrolled. */
  readonly places: number
  readonly references: readonly string[]
  readonly list: List
  readonly events: readonly ListEvent[]
  readonly enrolments: readonly Enrolment[]
  /** The enrolments of which it is still held whose they are. */
  readonly held: ReadonlyMap<number, string>
  readonly attempts: readonly Attempt[]
  readonly proof: Verification
}

/** What a store holds of the list of a run. */
export async function heldIn(
  store: OpenHiringStore,
): Promise<Pick<Evidence, 'list' | 'events' | 'enrolments' | 'held'>> {
  const rows = await store.act(LIST, async (transaction) => {
    const list = await transaction.list()
    if (list === undefined) throw new Error('expected the list of the run')
    const enrolments: Enrolment[] = []
    const held = new Map<number, string>()
    for (let number = 1; number <= list.enrolled; number++) {
      const enrolment = await transaction.enrolment(number)
      if (enrolment === undefined) throw new Error(`expected enrolment ${number} of ${list.enrolled}`)
      enrolments.push(enrolment)
      const person = await transaction.personOf(number)
      if (person !== undefined) held.set(number, person.contactReference)
    }
    return { list, enrolments, held }
  })
  const events: ListEvent[] = []
  while (events.length < rows.list.events) {
    const page = await store.events(LIST, events.length + 1, 1000)
    if (page.length === 0) throw new Error(`expected event ${events.length + 1} of ${rows.list.events}`)
    events.push(...page)
  }
  return { ...rows, events }
}

/** Every receipt that any process got. */
export const receiptsOf = (attempts: readonly Attempt[]): Receipt[] =>
  attempts.flatMap(({ outcome }) => (outcome !== undefined && 'receipt' in outcome ? [outcome.receipt] : []))
