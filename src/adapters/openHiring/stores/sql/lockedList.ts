import { checkKey } from '../../../../domain/stores/checkText.js'
import type { Query } from '../../../stores/sql/database.js'
import type { List } from '../../list.js'
import type { ListTransaction } from '../../store.js'
import { checkChange } from '../checkChange.js'
import { keptList } from '../keptList.js'
import { enrolmentOf, personOf } from './columns.js'
import type { Statements } from './statements.js'
import type { WriteChange } from './writeChange.js'

/** The acts of a transaction that has the lock of its list. The list itself is read once: nobody else changes it meanwhile. */
export function onLockedList(
  listId: string,
  locked: List | undefined,
  query: Query,
  statements: Statements,
  writeChange: WriteChange,
): ListTransaction {
  let list = locked
  return {
    async list() {
      return list
    },
    async enrolment(number) {
      const [row] = await query(statements.enrolment, [listId, number])
      return row && enrolmentOf(row)
    },
    async firstWaiting() {
      const [row] = await query(statements.firstWaiting, [listId])
      return row && enrolmentOf(row)
    },
    async waitingBefore(number) {
      const [row] = await query(statements.waitingBefore, [listId, number])
      return Number(row?.count ?? 0)
    },
    async peopleBy(contactReference) {
      checkKey('contactReference', contactReference)
      return (await query(statements.peopleBy, [listId, contactReference])).map(personOf)
    },
    async personOf(enrolment) {
      const [row] = await query(statements.personOf, [listId, enrolment])
      return row && personOf(row)
    },
    async write(change) {
      checkChange(listId, list, change)
      await writeChange(query, list, change)
      list = keptList(list, change.list)
    },
  }
}
