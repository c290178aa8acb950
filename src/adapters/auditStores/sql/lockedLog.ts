import type { AuditHead } from '../../../audit/log/entry.js'
import { checkPersons } from '../../../audit/log/keeping/checkAsked.js'
import { checkChanges } from '../../../audit/log/keeping/checkChanges.js'
import type { AuditTransaction } from '../../../audit/log/store.js'
import type { Query } from '../../stores/sql/database.js'
import { entryOf, personOf } from './columns.js'
import type { Statements } from './statements.js'
import type { WriteChanges } from './writeChanges.js'

/** The acts of a transaction that has the lock of its log. Where the log ends is read once: nobody else changes it meanwhile. */
export function onLockedLog(
  logId: string,
  locked: AuditHead | undefined,
  query: Query,
  statements: Statements,
  writeChanges: WriteChanges,
): AuditTransaction {
  let head = locked
  return {
    async head() {
      return head
    },
    async entry(number) {
      if (!Number.isSafeInteger(number)) return undefined
      const [row] = await query(statements.entry, [logId, number])
      return row && entryOf(row)
    },
    async people(persons) {
      checkPersons('persons', persons)
      return (await query(statements.peopleNamed, [logId, JSON.stringify(persons)])).map(personOf)
    },
    async write(changes) {
      const after = checkChanges(head, changes)
      await writeChanges(query, logId, changes)
      head = after
    },
  }
}
