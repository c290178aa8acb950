import { isId } from '../../../domain/optionErrors.js'
import { checkWindow } from '../../../domain/stores/checkWindow.js'
import { PassendError } from '../../../errors.js'
import { EVERYONE } from '../everyone.js'

/** How many people are asked for at once, and how many changes are written at once, at the most. */
export const MOST_AT_ONCE = 1000

/**
 * Checks from where and how many entries are asked.
 * @throws PassendError `invalid-option`.
 */
export const checkEntryWindow = (from: number, limit: number): void =>
  checkWindow({ from, limit }, 'entries(logId, from, limit): the first entry has number 1.')

/**
 * Checks after whom and how many people are asked.
 * @throws PassendError `invalid-option`.
 */
export function checkPeopleWindow(after: string | undefined, limit: number): void {
  checkWindow({ limit }, 'people(logId, after, limit): without after from the first one on.')
  if (after !== undefined) checkPersons('after', [after])
}

/**
 * Checks who is asked for: at most 1,000 ids, as records have them, or everyone together. Any other id is held by no store.
 * @throws PassendError `invalid-option`, without the ids.
 */
export function checkPersons(option: string, persons: readonly string[]): void {
  if (persons.length <= MOST_AT_ONCE && persons.every(isPerson)) return
  throw new PassendError(
    'invalid-option',
    `Option '${option}': expected at most ${MOST_AT_ONCE} ids of people; got ${persons.length > MOST_AT_ONCE ? persons.length : 'one that is none'}.`,
    'Ids are 1 to 200 letters, digits, dots, dashes and underscores.',
    { option },
  )
}

/** Whether something names a person as a store keeps them: by an id, or all of them together. */
export const isPerson = (one: unknown): one is string => isId(one) || one === EVERYONE
