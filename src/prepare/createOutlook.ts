import { canonicalJson } from '../domain/hash.js'
import { describe, type Issue } from '../domain/issue.js'
import { type OutlookRecord, outlookRecordSchema } from '../domain/outlook.js'
import { parseRecord } from '../domain/parse.js'
import { PassendError } from '../errors.js'
import { Outlook } from './outlook.js'

/** What was read, and what was wrong with the records that are not in it. */
export interface OutlookRead {
  readonly outlook: Outlook
  readonly issues: readonly Issue[]
}

/**
 * Reads statements about the chance of work (kansrijke beroepen en sectoren). A bad record is an issue and is left out, and so is one
 * that is there already.
 * @throws PassendError `invalid-option` if it is no list.
 */
export function createOutlook(records: Iterable<unknown>): OutlookRead {
  if (typeof records !== 'object' || records === null || !(Symbol.iterator in records)) {
    throw new PassendError(
      'invalid-option',
      `Expected a list of outlooks; got ${describe(records)}.`,
      "Give an array: createOutlook([{ occupation, outlook: 'kansrijk', source, date }]).",
    )
  }
  const issues: Issue[] = []
  const read = new Map<string, OutlookRecord>()
  let index = 0
  for (const input of records) {
    const { value, issues: found } = parseRecord('outlook', outlookRecordSchema, input, index, {}, (one) => one)
    for (const issue of found) issues.push(issue)
    if (value !== undefined) {
      const key = canonicalJson(value)
      if (read.has(key)) issues.push(again(index))
      else read.set(key, value)
    }
    index++
  }
  return { outlook: new Outlook([...read.values()]), issues }
}

const again = (index: number): Issue => ({
  code: 'duplicate-entry',
  severity: 'warning',
  record: 'outlook',
  index,
  path: '',
  expected: 'a statement once',
  got: 'the same again',
})
