import type { FieldCounts } from '../report.js'
import type { AccountLine, Outcome } from './account.js'

/**
 * What became of a batch of records. `read` is `messages` plus `refused`. The other counts are of values of the records
 * that became messages: `values` is the sum of the three. Nothing is in two of them, and nothing is in none. Fields are
 * paths in the record without list positions: `languages[].speaking`.
 */
export interface VumWriteReport {
  readonly read: number
  readonly messages: number
  readonly refused: number
  readonly values: number
  /** The message says it. */
  readonly written: FieldCounts
  /** The message says it less exactly: VUM has no code that is as fine. */
  readonly coarser: FieldCounts
  /** The message does not say it. The issues say why, once for each field and reason of a record. */
  readonly lost: FieldCounts
}

/** Counts what became of records, one after the other. */
export interface WriteTally {
  readonly add: (lines: readonly AccountLine[]) => void
  readonly refuse: () => void
  readonly report: () => VumWriteReport
}

/** An empty tally. A record that was read has fields of the schema only, so their names are few. */
export function startWriteTally(): WriteTally {
  const counts: Record<Outcome, Map<string, number>> = { written: new Map(), coarser: new Map(), lost: new Map() }
  let messages = 0
  let refused = 0
  let values = 0
  return {
    add: (lines) => {
      messages++
      values += lines.length
      for (const { field, outcome } of lines) counts[outcome].set(field, (counts[outcome].get(field) ?? 0) + 1)
    },
    refuse: () => {
      refused++
    },
    report: () => ({
      read: messages + refused,
      messages,
      refused,
      values,
      written: sorted(counts.written),
      coarser: sorted(counts.coarser),
      lost: sorted(counts.lost),
    }),
  }
}

const sorted = (counts: ReadonlyMap<string, number>): FieldCounts =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
