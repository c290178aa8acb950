import type { PostgresClient, PostgresPool } from '../stores/postgres/client.js'
import { type PostgresStoreOptions, postgresDatabaseOf } from '../stores/postgres/postgresDatabaseOf.js'
import { createSqlAuditStore, type SqlAuditStore } from './sql/sqlAuditStore.js'

/**
 * Logs in PostgreSQL, by a pool of `pg`, shared by as many servers as there are. A single connected client will do too: then acts wait
 * for one another, and nothing else may use it. The tables come from `migrate()`. A pool tells of broken connections that are idle by
 * its event `error`, and ends the process if nobody listens: `pool.on('error', ...)`.
 * @throws PassendError `invalid-option`.
 */
export function createPostgresAuditStore(
  pool: PostgresPool | PostgresClient,
  { schema, prepare = true }: PostgresStoreOptions = {},
): SqlAuditStore {
  return createSqlAuditStore(postgresDatabaseOf(pool, prepare, 'createPostgresAuditStore'), schema)
}
