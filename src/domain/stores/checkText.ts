import { PassendError } from '../../errors.js'

/** The longest id of a list, a log or a person, in UTF-16 units: two of them fit in one entry of an index. */
const LONGEST_KEY = 400

/**
 * Checks an id by which a store finds something.
 * @throws PassendError `invalid-record`, without the text.
 */
export function checkKey(path: string, key: unknown): void {
  if (typeof key !== 'string' || key.length === 0 || key.length > LONGEST_KEY)
    throw notStorable(path, `text of 1 to ${LONGEST_KEY} signs`)
  checkText(path, key)
}

/**
 * Checks that plain data holds only text that every store keeps as it is. PostgreSQL keeps no NUL, and half a surrogate pair has no
 * UTF-8: two different texts would become one.
 * @throws PassendError `invalid-record`, without the text.
 */
export function checkText(path: string, value: unknown): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || /\p{Surrogate}/u.test(value)) throw notStorable(path, 'text without NUL or half signs')
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) {
      checkText(`a key of ${path}`, key)
      checkText(`${path}.${key}`, part)
    }
  }
}

const notStorable = (path: string, expected: string): PassendError =>
  new PassendError(
    'invalid-record',
    `The text at ${path} cannot be kept: expected ${expected}.`,
    'Mend the text. Nothing was written.',
    { path, expected },
  )
