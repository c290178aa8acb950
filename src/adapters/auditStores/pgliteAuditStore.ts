import { type PGliteLike, type PGliteStoreOptions, PgliteDatabase } from '../stores/pglite.js'
import { createSqlAuditStore, type SqlAuditStore } from './sql/sqlAuditStore.js'

/**
 * Logs in PGlite: PostgreSQL inside the process, in memory or in a folder. It has one connection, so acts wait for one another, whatever
 * their log. The tables come from `migrate()`.
 * @throws PassendError `invalid-option`.
 */
export function createPgliteAuditStore(pglite: PGliteLike, { schema }: PGliteStoreOptions = {}): SqlAuditStore {
  return createSqlAuditStore(new PgliteDatabase(pglite), schema)
}
