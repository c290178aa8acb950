import { PassendError } from '../errors.js'
import { ID_PATTERN } from './identifier.js'
import { describe, keyText } from './issue.js'

/** Every option by name, so that a misspelt one is told and not passed over. */
export type OptionNames = Readonly<Record<string, true>>

/** Checks that options are an object of these keys. */
export function checkNames(options: object, names: OptionNames): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw wrongOption('options', 'an object', options, names)
  for (const name of Object.keys(options))
    if (!Object.hasOwn(names, name)) throw wrongOption(keyText(name), 'one of the options', name, names)
}

/** The error of an option that is not what it should be. */
export const wrongOption = (name: string, expected: string, got: unknown, names: OptionNames): PassendError =>
  new PassendError(
    'invalid-option',
    `Option '${name}': expected ${expected}; got ${typeof got === 'number' ? `number ${got}` : describe(got)}.`,
    `Options are { ${Object.keys(names).join(', ')} }.`,
    { option: name },
  )

/** Whether something is a whole number between two ends. */
export const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

/**
 * Checks an option that is a whole number between two ends.
 * @throws PassendError `invalid-option`.
 */
export function requireWhole(name: string, value: unknown, least: number, most: number, names: OptionNames): void {
  if (!isWhole(value, least, most)) throw wrongOption(name, `a whole number from ${least} to ${most}`, value, names)
}

/** Whether something has the form of an id. */
export const isId = (value: unknown): value is string => typeof value === 'string' && ID_PATTERN.test(value)
