/**
 * Where the logs of `passend/audit` are kept for years: in a directory, in PGlite or in PostgreSQL. docs/AUDIT.md tells what each of them
 * promises.
 */

export type { PGliteLike, PGliteStoreOptions } from '../stores/pglite.js'
export type { PooledPostgresClient, PostgresClient, PostgresPool } from '../stores/postgres/client.js'
export type { PostgresStoreOptions } from '../stores/postgres/postgresDatabaseOf.js'
export type { Migrated } from '../stores/sql/migrate.js'
export type { FileAuditStore } from './file/fileStore.js'
export { createFileAuditStore, type FileAuditStoreOptions } from './fileAuditStore.js'
export { createPgliteAuditStore } from './pgliteAuditStore.js'
export { createPostgresAuditStore } from './postgresAuditStore.js'
export type { SqlAuditStore } from './sql/sqlAuditStore.js'
