import type { Issue, IssueCode } from '../../domain/issue.js'

/** Which records are read. */
export type ReceivedType = 'candidate' | 'vacancy'

/** A record as it came, with its place among all that came, from 0. */
export interface ReceivedRecord {
  readonly index: number
  readonly value: unknown
}

/** What a file held: `read` is the records and those that were refused before they were one. */
export interface Received {
  readonly format: 'json' | 'ndjson' | 'csv' | 'vum'
  readonly read: number
  readonly records: readonly ReceivedRecord[]
  readonly issues: readonly Issue[]
  /** What is worth telling and wrong with no record in particular. */
  readonly notes: readonly string[]
}

/** An issue of a record that was refused or changed before it was parsed. */
export const issueAt = (
  record: ReceivedType,
  index: number,
  code: IssueCode,
  severity: Issue['severity'],
  path: string,
  expected: string,
  got: string,
): Issue => ({ code, severity, record, index, path, expected, got })
