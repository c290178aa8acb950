import { describe } from '../../../domain/issue.js'
import type { Place } from '../../../domain/place.js'
import type { Account } from './account.js'
import type { VumWriteOptions } from './options.js'

const fullPostcode = /^[1-9]\d{3}\s?[A-Za-z]{2}$/

/**
 * The full postcode of a record: what the caller gives, else what the record holds. Four digits alone are no postcode to
 * VUM, and letters are not made up; then it is lost, and what the contract allows only beside it.
 */
export function postcodeWritten(
  account: Account,
  id: string,
  place: Place | undefined,
  options: VumWriteOptions,
): string | undefined {
  const held = place !== undefined && 'pc4' in place ? place.pc4 : undefined
  const given: unknown = options.postcode?.(id) ?? held
  if (given === undefined || given === null) return undefined
  if (typeof given !== 'string' || !fullPostcode.test(given)) {
    const expected = 'a full postcode, as 1234AB'
    if (options.postcode !== undefined && given !== held)
      account.note({
        code: 'wrong-format',
        path: 'place.pc4',
        expected: `${expected}, from postcode()`,
        got: describe(given),
      })
    account.lose('place.pc4', 'required', expected)
    return undefined
  }
  if (held !== undefined && held.slice(0, 4) !== given.slice(0, 4)) {
    account.lose('place.pc4', 'contradiction', 'a postcode with the four digits of the record')
    return undefined
  }
  account.put('place.pc4', held)
  return given.replace(/\s/, '').toUpperCase()
}
