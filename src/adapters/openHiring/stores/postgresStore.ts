import { PassendError } from '../../../errors.js'
import type { PostgresClient, PostgresPool } from './postgres/client.js'
import { PostgresDatabase } from './postgres/database.js'
import { createSqlStore, type SqlStore } from './sql/sqlStore.js'

/** Where the tables are, and how they are asked. */
export interface PostgresStoreOptions {
  /** The schema of the tables. Default `'public'`; `migrate` makes it if it is not there. */
  readonly schema?: string
  /**
   * Let a connection remember its statements. Default true. False where something between shares connections and loses them, such as
   * PgBouncer before 1.21.
   */
  readonly prepare?: boolean
}

/**
 * Lists in PostgreSQL, by a pool of `pg`, shared by as many servers as there are. A single connected client will do too: then acts
 * wait for one another, and nothing else may use it. The tables come from `migrate()`. A pool tells of broken connections that are idle
 * by its event `error`, and ends the process if nobody listens: `pool.on('error', ...)`.
 * @throws PassendError `invalid-option`.
 */
export function createPostgresStore(
  pool: PostgresPool | PostgresClient,
  { schema, prepare = true }: PostgresStoreOptions = {},
): SqlStore {
  if (typeof pool !== 'object' || pool === null || !('totalCount' in pool || 'query' in pool)) {
    throw new PassendError(
      'invalid-option',
      'Expected a pool or a client of pg; got neither.',
      "createPostgresStore(new Pool({ connectionString })) with Pool of 'pg'.",
    )
  }
  return createSqlStore(new PostgresDatabase(pool, prepare), schema)
}
