import type { Query, Row, Statement } from './database.js'

/** How a row is locked that stands for something on which acts are done one at a time. */
export interface RowLock {
  /** Reads the row by the id and locks it: `SELECT ... WHERE id = $1::text FOR UPDATE`. */
  readonly lock: Statement
  /** The table in which it stands, as in a statement. */
  readonly table: string
}

const lockAbsent: Statement = {
  name: 'lock-absent',
  text: 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))',
  prepare: true,
}

/**
 * Locks a row until the end of the transaction, and reads it as the last transaction left it; undefined if there is none.
 *
 * The row is the lock: whoever acts on what it stands for waits here. What is not there yet has no row; then a lock by its name is
 * taken, and the row is looked for again, for another server may have made it meanwhile. Whoever makes the row holds that lock, so two
 * servers that make the same one at once do it one after the other.
 *
 * Read committed is enough, and no stricter: every statement then sees what was committed before it began, so all that is read after
 * the lock is got is the state that the one before left, and nobody else can change it until the end. A stricter transaction would keep
 * seeing what was there before it waited, and fail.
 *
 * No SKIP LOCKED anywhere: somebody who is skipped because a transaction holds them, and that transaction is then rolled back, was
 * passed over.
 */
export async function lockRow(query: Query, { lock, table }: RowLock, id: string): Promise<Row | undefined> {
  const [row] = await query(lock, [id])
  if (row !== undefined) return row
  await query(lockAbsent, [`${table} ${id}`])
  const [made] = await query(lock, [id])
  return made
}
