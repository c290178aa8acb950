import { checkKey, checkText } from '../../../domain/stores/checkText.js'
import { PassendError } from '../../../errors.js'
import type { List } from '../list.js'
import type { ListChange } from '../store.js'

/**
 * Checks what every store holds a change to, whoever wrote it: it is of this list, its event is the next one, and the list ends in that
 * event. So no store can lose, double or reorder an event.
 * @throws PassendError `invalid-record`.
 */
export function checkChange(listId: string, before: List | undefined, change: ListChange): void {
  const { list, event, person } = change
  if (list.listId !== listId) throw wrong('list.listId', 'the list of the act', 'another list')
  const next = (before?.events ?? 0) + 1
  if (event.number !== next) throw wrong('event.number', String(next), String(event.number))
  if (list.events !== next) throw wrong('list.events', String(next), String(list.events))
  if (list.head !== event.hash) throw wrong('list.head', 'the hash of the event', 'another hash')
  if (list.policy !== before?.policy) checkText('list.policy', list.policy)
  if (list.conditions !== before?.conditions) checkText('list.conditions', list.conditions)
  checkText('event.happening', event.happening)
  if (person !== undefined) checkKey('person.contactReference', person.contactReference)
}

const wrong = (path: string, expected: string, got: string): PassendError =>
  new PassendError(
    'invalid-record',
    `A change of a list is not valid. ${path}: expected ${expected}, got ${got}.`,
    'Make the change from the list as the transaction has it. Nothing was written.',
    { path, expected, got },
  )
