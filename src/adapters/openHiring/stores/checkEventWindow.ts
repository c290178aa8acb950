import { checkWindow } from '../../../domain/stores/checkWindow.js'

/**
 * Checks from where and how many events are asked.
 * @throws PassendError `invalid-option`.
 */
export const checkEventWindow = (from: number, limit: number): void =>
  checkWindow({ from, limit }, 'events(listId, from, limit): the first event has number 1.')
