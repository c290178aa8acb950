import type { Sector } from '../../domain/sector.js'
import type { Group } from './message.js'
import { drop, leafAt, take } from './values.js'

/**
 * VUM carries an SBI code as a number, and so without the zero in front of divisions 01 to 09. Codes are of four or five
 * digits in practice, so three digits that are a class of those divisions (NACE Rev. 2, whose classes SBI 2008 takes
 * over) get their zero back: 111 is 0111, growing of cereals. Other groups of three digits stay: 861 is hospitals. With
 * four digits the lost zero cannot be told: they are read as they stand.
 */
const classOfFirstDivisions =
  /^(11[1-69]|12[1-9]|130|14[1-79]|150|16[1-4]|170|2[1-4]0|31[12]|32[12]|5[12]0|6[12]0|710|72[19]|81[12]|89[1-39]|9[19]0)$/

/** The divisions of SBI 2008. */
const division = /^(0[1-35-9]|[12]\d|3[0-35-9]|4[1-35-7]|49|5[0-356]|5[89]|6[0-6]|6[89]|7[0-5]|7[7-9]|8[0-24-8]|9\d)/

/** The SBI code under a field: two to five digits. 0, 1 and 99999 stand for "none" in messages; they are no sector. */
export function sectorAt(group: Group | undefined, name: string): Sector | undefined {
  const leaf = leafAt(group, name)
  if (leaf === undefined) return undefined
  const digits =
    typeof leaf.value === 'number' ? String(leaf.value) : typeof leaf.value === 'string' ? leaf.value.trim() : ''
  if (!/^\d{1,5}$/.test(digits)) {
    drop(leaf, typeof leaf.value === 'boolean' ? 'wrong-type' : 'wrong-format', 'an SBI code of one to five digits')
    return undefined
  }
  const sector = sectorOfDigits(digits)
  if (sector === undefined) {
    drop(leaf, 'unknown-value', 'an SBI code of a division that exists')
    return undefined
  }
  take(leaf)
  return sector
}

/** The sector that one to five digits stand for, or undefined if there is no such division. */
export function sectorOfDigits(digits: string): Sector | undefined {
  const sector = digits.length === 1 || classOfFirstDivisions.test(digits) ? `0${digits}` : digits
  return digits === '1' || digits === '99999' || !division.test(sector) ? undefined : sector
}

/** The sectors of a list, each once. */
export const sectorsOf = (groups: readonly Group[]): Sector[] => [
  ...new Set(groups.map((group) => sectorAt(group, 'codeSbi')).filter((sector) => sector !== undefined)),
]
