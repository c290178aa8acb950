import type { List } from '../../list.js'
import { listOf } from './columns.js'
import type { Query } from './database.js'
import type { Statements } from './statements.js'
import type { Tables } from './tables.js'

/**
 * Locks a list until the end of the transaction, and reads it as the last transaction left it; undefined if there is none.
 *
 * The row of the list is the lock: whoever acts on a list waits here. A list that is not there yet has no row; then a lock by its name
 * is taken, and the row is looked for again, for another server may have made it meanwhile. Whoever makes a list holds that lock, so two
 * servers that open the same list at once do it one after the other.
 *
 * Read committed is enough, and no stricter: every statement then sees what was committed before it began, so all that is read after
 * the lock is got is the state that the one before left, and nobody else can change it until the end. A stricter transaction would keep
 * seeing the list as it was before it waited, and fail.
 *
 * No SKIP LOCKED anywhere: somebody who is skipped because a transaction holds them, and that transaction is then rolled back, was
 * passed over.
 */
export async function lockList(
  query: Query,
  statements: Statements,
  tables: Tables,
  listId: string,
): Promise<List | undefined> {
  const [row] = await query(statements.lockList, [listId])
  if (row !== undefined) return listOf(row)
  await query(statements.lockAbsentList, [`${tables.lists} ${listId}`])
  const [made] = await query(statements.lockList, [listId])
  return made && listOf(made)
}
