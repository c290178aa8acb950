import { PassendError } from '../../errors.js'

/**
 * Checks from where and how many are asked.
 * @param window the options by name
 * @param advice how to ask rightly
 * @throws PassendError `invalid-option`.
 */
export function checkWindow(window: Readonly<Record<string, unknown>>, advice: string): void {
  for (const [option, value] of Object.entries(window)) {
    if (Number.isSafeInteger(value) && (value as number) >= 0) continue
    throw new PassendError(
      'invalid-option',
      `Option '${option}': expected a whole number from 0; got ${typeof value === 'number' ? value : typeof value}.`,
      advice,
      { option },
    )
  }
}
