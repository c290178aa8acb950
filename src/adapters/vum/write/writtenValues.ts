import type { IsoDate } from '../../../domain/calendar.js'
import type { ConceptId } from '../../../domain/concept.js'
import type { Sector } from '../../../domain/sector.js'
import { indications } from '../codes.js'
import { mentionsContact } from '../contact.js'
import { sectorOfDigits } from '../sectors.js'
import type { Account } from './account.js'
import { numberFor } from './codeFor.js'

/** The longest URI of the contract: of an occupation or a competence. */
const LONGEST_URI = 200

/** The most entries of a list that a reader takes. */
const MOST_ENTRIES = 500

/** An indication: 1 yes, 2 no. */
export const indicationWritten = (account: Account, path: string, value: boolean | undefined): number | undefined =>
  value === undefined ? undefined : account.put(path, numberFor(indications, value))

/** The key of a concept, as it stands, if it is no longer than a URI of the contract. */
export function conceptWritten(account: Account, path: string, concept: ConceptId | undefined): string | undefined {
  if (concept === undefined || concept.length <= LONGEST_URI) return account.put(path, concept)
  account.lose(path, 'too-long', `at most ${LONGEST_URI} characters`)
  return undefined
}

/** A day that a reader takes for one: of the years 1900 to 2100. */
export function dateWritten(account: Account, path: string, date: IsoDate | undefined): string | undefined {
  if (date === undefined || (date >= '1900-01-01' && date <= '2100-12-31')) return account.put(path, date)
  account.lose(path, 'out-of-range', 'a day of the years 1900 to 2100')
  return undefined
}

/** The last day of a period, if it is not before the first: a reader would take only one of the two. */
export function endWritten(
  account: Account,
  path: string,
  start: string | undefined,
  end: IsoDate | undefined,
): string | undefined {
  if (start === undefined || end === undefined || start <= end) return dateWritten(account, path, end)
  account.lose(path, 'contradiction', 'an end not before the start')
  return undefined
}

/**
 * A text, without blanks around it, if it fits: a text is not cut off. Of a person none that holds a mail address, a web
 * address or a telephone number.
 */
export function textWritten(
  account: Account,
  path: string,
  value: string | undefined,
  max: number,
  whose: 'person' | 'employer',
): string | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  if (text.length > max) account.lose(path, 'too-long', `at most ${max} characters`)
  else if (!/[\p{L}\p{N}]/u.test(text)) account.lose(path, 'wrong-format', 'text with a letter or a digit')
  else if (whose === 'person' && mentionsContact(text))
    account.lose(path, 'contact-data-dropped', 'a text without contact data')
  else return account.put(path, text)
  return undefined
}

/** An SBI code as a number, if it is read back as the same: a number has lost the zero in front of divisions 01 to 09. */
export function sectorWritten(account: Account, path: string, sector: Sector | undefined): number | undefined {
  if (sector === undefined) return undefined
  const number = Number(sector)
  if (sectorOfDigits(String(number)) === sector) return account.put(path, number)
  account.lose(path, 'unknown-value', 'an SBI code that a number can hold and be told from others')
  return undefined
}

/** What is written of the entries of a list: each once, and no more than a reader takes. */
export function entriesWritten<T, D>(
  account: Account,
  path: string,
  list: readonly T[],
  write: (item: T, path: string, index: number) => D | undefined,
  keyOf: (item: T) => unknown = (item) => item,
): D[] {
  const seen = new Set<unknown>()
  const written: D[] = []
  for (const [index, item] of list.entries()) {
    const at = `${path}[${index}]`
    if (seen.has(keyOf(item))) {
      account.lose(at, 'duplicate-entry', 'each entry once')
      continue
    }
    seen.add(keyOf(item))
    if (written.length === MOST_ENTRIES) {
      account.lose(at, 'too-many', `at most ${MOST_ENTRIES} entries`)
      continue
    }
    const entry = write(item, at, index)
    if (entry !== undefined) written.push(entry)
  }
  return written
}

/** A value of a list, with its path in the record. */
export interface Listed<T> {
  readonly path: string
  readonly value: T
}

/** The values of a list with their paths. */
export const pathed = <T>(path: string, values: readonly T[] = []): Listed<T>[] =>
  values.map((value, index) => ({ path: `${path}[${index}]`, value }))
