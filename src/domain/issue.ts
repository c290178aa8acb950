/** What can be wrong with a record or a part of it. */
export type IssueCode =
  | 'not-an-object'
  | 'required'
  | 'wrong-type'
  | 'wrong-format'
  | 'unknown-value'
  | 'out-of-range'
  | 'too-long'
  | 'too-many'
  | 'too-deep'
  | 'too-large'
  | 'not-a-number'
  | 'bad-text'
  | 'unreadable'
  | 'unsafe-key'
  | 'unknown-key'
  | 'forbidden-attribute'
  | 'looks-like-bsn'
  | 'contradiction'
  | 'duplicate-id'
  | 'duplicate-entry'
  | 'unknown-place'
  | 'unknown-concept'
  | 'contact-data-dropped'
  | 'not-mapped'

/** The kind of thing an issue is about. */
export type RecordType =
  | 'candidate'
  | 'vacancy'
  | 'policy'
  | 'taxonomy'
  | 'instrument'
  | 'outlook'
  | 'job'
  | 'praktijkleren'

/**
 * One thing that is wrong, as data. An `error` refuses the record; a `warning` drops or keeps a part of it and says so.
 * `got` tells type and length, and never the content of a text.
 */
export interface Issue {
  readonly code: IssueCode
  readonly severity: 'error' | 'warning'
  readonly record: RecordType
  /** The record's place in the list that was given, from 0. */
  readonly index: number
  /** The record's id, if it has one that may be shown. */
  readonly id?: string
  /** Where: `asks.languages[0].speaking`; empty for the record as a whole. */
  readonly path: string
  readonly expected: string
  readonly got: string
}

/** An issue before it is known to which record it belongs. */
export type Finding = Omit<Issue, 'record' | 'index' | 'id'>

/** A path as text: `['asks', 'languages', 0]` becomes `asks.languages[0]`. Key names are cut and cleaned. */
export function pathText(path: readonly PropertyKey[]): string {
  let text = ''
  for (const part of path) text += typeof part === 'number' ? `[${part}]` : `${text === '' ? '' : '.'}${keyText(part)}`
  return text
}

/** The name of a key as it may be shown: at most 60 characters, everything but plain letters, digits and `_-.$` replaced. */
export const keyText = (key: PropertyKey): string =>
  String(typeof key === 'symbol' ? 'symbol' : key)
    .slice(0, 60)
    .replace(/[^\p{L}\p{N}_.$-]/gu, '?')

/** What came, told by type and size only. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return `text of ${value.length} characters`
  if (Array.isArray(value)) return `list of ${value.length}`
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'not a finite number'
  return typeof value
}
