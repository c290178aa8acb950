import { PassendError } from '../../../errors.js'

/**
 * Checks from where and how many events are asked.
 * @throws PassendError `invalid-option`.
 */
export function checkWindow(from: number, limit: number): void {
  for (const [option, value] of Object.entries({ from, limit })) {
    if (Number.isSafeInteger(value) && value >= 0) continue
    throw new PassendError(
      'invalid-option',
      `Option '${option}': expected a whole number from 0; got ${typeof value === 'number' ? value : typeof value}.`,
      'events(listId, from, limit): the first event has number 1.',
      { option },
    )
  }
}
