import { canonicalJson } from '../domain/hash.js'
import { describe, type Finding, type Issue } from '../domain/issue.js'
import { PassendError } from '../errors.js'
import { Outlook } from './outlook.js'
import type { OutlookRecord } from './outlookRecord.js'
import { readOutlookRecord } from './readOutlookRecord.js'

/** One thing that is wrong with a record. `index`: its place in the list that was given, from 0. */
export interface OutlookIssue extends Omit<Issue, 'record' | 'id'> {
  readonly record: 'outlook'
}

/** What was read, and what was wrong with the records that are not in it. */
export interface OutlookRead {
  readonly outlook: Outlook
  readonly issues: readonly OutlookIssue[]
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
  const issues: OutlookIssue[] = []
  const read = new Map<string, OutlookRecord>()
  let index = 0
  for (const input of records) {
    const findings: Finding[] = []
    const record = readOutlookRecord(input, findings)
    if (record !== undefined) {
      const key = canonicalJson(record)
      if (read.has(key)) findings.push(again)
      else read.set(key, record)
    }
    for (const finding of findings) issues.push({ ...finding, record: 'outlook', index })
    index++
  }
  return { outlook: new Outlook([...read.values()]), issues }
}

const again: Finding = {
  code: 'duplicate-entry',
  severity: 'warning',
  path: '',
  expected: 'a statement once',
  got: 'the same again',
}
