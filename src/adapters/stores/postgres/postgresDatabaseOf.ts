import { PassendError } from '../../../errors.js'
import type { PostgresClient, PostgresPool } from './client.js'
import { PostgresDatabase } from './database.js'

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
 * The database behind a pool or a client of `pg`.
 * @param make the function that was called for it, for the advice
 * @throws PassendError `invalid-option`.
 */
export function postgresDatabaseOf(
  pool: PostgresPool | PostgresClient,
  prepare: boolean,
  make: string,
): PostgresDatabase {
  if (typeof pool !== 'object' || pool === null || !('totalCount' in pool || 'query' in pool)) {
    throw new PassendError(
      'invalid-option',
      'Expected a pool or a client of pg; got neither.',
      `${make}(new Pool({ connectionString })) with Pool of 'pg'.`,
    )
  }
  return new PostgresDatabase(pool, prepare)
}
