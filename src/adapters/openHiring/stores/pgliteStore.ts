import { type PGliteLike, type PGliteStoreOptions, PgliteDatabase } from '../../stores/pglite.js'
import { createSqlStore, type SqlStore } from './sql/sqlStore.js'

/**
 * Lists in PGlite: PostgreSQL inside the process, in memory or in a folder. It has one connection, so acts wait for one another,
 * whatever their list. The tables come from `migrate()`.
 * @throws PassendError `invalid-option`.
 */
export function createPgliteStore(pglite: PGliteLike, { schema }: PGliteStoreOptions = {}): SqlStore {
  return createSqlStore(new PgliteDatabase(pglite), schema)
}
