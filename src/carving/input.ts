import { describe } from '../domain/issue.js'
import { PassendError } from '../errors.js'

/** A list that was given to `carve`, or the error that it is none. */
export function iterable<T>(given: Iterable<T>, name: string, expected: string): Iterable<T> {
  if (typeof given === 'object' && given !== null && Symbol.iterator in given) return given
  throw wrongInput(name, expected, given)
}

/** The error of something given to `carve` that is not what it should be. */
export const wrongInput = (name: string, expected: string, got: unknown): PassendError =>
  new PassendError(
    'invalid-option',
    `Option '${name}': expected ${expected}; got ${describe(got)}.`,
    'carve({ jobs, candidates, constraints, matcher })',
  )
