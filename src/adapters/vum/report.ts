import type { Fate, Leaf } from './message.js'

/** Counts by field: a path in the message without list positions, `sector[].codeSbi`. */
export type FieldCounts = Readonly<Record<string, number>>

/**
 * What became of a batch of messages. `read` is `records` plus `refused`. The other counts are of leaves (values that
 * are not empty) of the messages that became records: `leaves` is the sum of the four. Nothing is in two of them, and
 * nothing is in none.
 */
export interface VumReport {
  readonly read: number
  readonly records: number
  readonly refused: number
  readonly leaves: number
  /** Contact data, dropped before anything was read. */
  readonly contactFieldsDropped: { readonly total: number; readonly byField: FieldCounts }
  /** Understood, and in the record as far as it says anything: an indication of 0, "not known", is understood as absent. */
  readonly mapped: FieldCounts
  /** Left out, because a record has no place for it or something else says the same better. */
  readonly notMapped: FieldCounts
  /** Left out, because it cannot be true or cannot be read. Each has an issue, alone or together with what it contradicts. */
  readonly nonsense: FieldCounts
}

/** The most names of fields that a report tells apart; the others are counted as one. Key names can be hostile too. */
const MAX_FIELDS = 1000
const OTHER = '(other fields)'

/** Counts what became of messages, one after the other. */
export interface Tally {
  readonly add: (leaves: readonly Leaf[]) => void
  readonly refuse: () => void
  readonly report: () => VumReport
}

/** An empty tally. */
export function startTally(): Tally {
  const counts: Record<Fate, Map<string, number>> = {
    contact: new Map(),
    mapped: new Map(),
    notMapped: new Map(),
    nonsense: new Map(),
  }
  let records = 0
  let refused = 0
  let leaves = 0
  return {
    add: (added) => {
      records++
      leaves += added.length
      for (const { field, fate } of added) {
        const fields = counts[fate]
        const name = fields.has(field) || fields.size < MAX_FIELDS ? field.slice(0, 300) : OTHER
        fields.set(name, (fields.get(name) ?? 0) + 1)
      }
    },
    refuse: () => {
      refused++
    },
    report: () => ({
      read: records + refused,
      records,
      refused,
      leaves,
      contactFieldsDropped: {
        total: [...counts.contact.values()].reduce((sum, count) => sum + count, 0),
        byField: sorted(counts.contact),
      },
      mapped: sorted(counts.mapped),
      notMapped: sorted(counts.notMapped),
      nonsense: sorted(counts.nonsense),
    }),
  }
}

const sorted = (counts: ReadonlyMap<string, number>): FieldCounts =>
  Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
