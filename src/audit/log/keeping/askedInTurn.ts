import type { Next } from '../../../domain/stores/soleUse.js'
import type { AuditTransaction } from '../store.js'

/** A transaction on a log as `work` gets it: each thing that it asks goes through `next`. */
export const askedInTurn =
  (transaction: AuditTransaction) =>
  (next: Next): AuditTransaction => ({
    head: () => next(() => transaction.head()),
    entry: (number) => next(() => transaction.entry(number)),
    people: (persons) => next(() => transaction.people(persons)),
    write: (changes) => next(() => transaction.write(changes)),
  })
