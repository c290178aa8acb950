import { PassendError } from '../../errors.js'
import type { RuleBreach } from './breach.js'
import { nextEvent } from './chain.js'
import type { Enrolment } from './enrolment.js'
import { follow, isBreach } from './follow.js'
import type { List } from './list.js'
import type { Happening, ListEvent } from './listEvent.js'
import type { EnrolledPerson, ListTransaction } from './store.js'

/** What was written: the list and the enrolment as they then are, and the event. */
export interface Recorded {
  readonly list: List
  readonly enrolment: Enrolment | undefined
  readonly event: ListEvent
}

/** Whose act it was, for the two acts that change that. */
interface OfPerson {
  readonly person?: EnrolledPerson
  readonly erased?: number
}

/**
 * Lets something happen on a list, if the rules allow it, and writes it with its event.
 * @throws PassendError with the code of the rule that it would break.
 */
export async function record(
  transaction: ListTransaction,
  before: { readonly list: List | undefined; readonly enrolment?: Enrolment | undefined },
  happening: Happening,
  at: number,
  of: OfPerson = {},
): Promise<Recorded> {
  const { list } = before
  const followed = follow({ list, enrolment: before.enrolment }, happening, at)
  if (isBreach(followed)) throw ruleError(followed)
  const { events, head } = followed.list
  const event = nextEvent(head, events + 1, at, happening)
  const after: List = { ...followed.list, events: event.number, head: event.hash, at }
  const { enrolment } = followed
  await transaction.write({ list: after, event, ...(enrolment && { enrolment }), ...of })
  return { list: after, enrolment, event }
}

/** A rule that would be broken, as an error. */
export const ruleError = ({ code, expected, got }: RuleBreach): PassendError =>
  new PassendError(code, `Expected ${expected}; got ${got}.`, advice[code], { expected, got })

const advice: Readonly<Record<RuleBreach['code'], string>> = {
  'unknown-list': 'Open it first: openList({ listId, conditions }).',
  'list-exists': 'A list is opened once; go on with the one that is there.',
  'list-closed': 'Nobody enrols or is called any more; who was called before may still answer and start.',
  'unknown-enrolment': 'Enrolments are named by the number of their receipt.',
  'act-not-allowed': 'position(listId, enrolment) tells how an enrolment stands.',
  'no-free-place': 'openPlaces(listId, places) opens places.',
  'channel-not-allowed': "The policy of the list says by which channels people enrol; 'online' is a policy of its own.",
}
