/**
 * Open hiring: a list on which people put their own name, and from which the next is called. Nothing here can rank. docs/OPEN-HIRING.md
 * has the rules of the game and how a list is proved.
 */

export type { PGliteLike, PGliteStoreOptions } from '../stores/pglite.js'
export type { PooledPostgresClient, PostgresClient, PostgresPool } from '../stores/postgres/client.js'
export type { PostgresStoreOptions } from '../stores/postgres/postgresDatabaseOf.js'
export type { Migrated } from '../stores/sql/migrate.js'
export type { Channel } from './channel.js'
export type { Enrolment, EnrolmentState } from './enrolment.js'
export type { EnrolInput, OpenListInput } from './input.js'
export type { List } from './list.js'
export type { Happening, ListEvent } from './listEvent.js'
export {
  type Call,
  createOpenHiring,
  type ListCounts,
  type OpenHiring,
  type OpenHiringOptions,
  type PersonExport,
  type Position,
} from './openHiring.js'
export { type OpenHiringPolicy, type OpenHiringPolicyName, openHiringPolicies } from './policy.js'
export type { Receipt } from './receipt.js'
export type { EnrolledPerson, ListChange, ListTransaction, OpenHiringStore } from './store.js'
export { createMemoryStore } from './stores/memoryStore.js'
export { createPgliteStore } from './stores/pgliteStore.js'
export { createPostgresStore } from './stores/postgresStore.js'
export type { SqlStore } from './stores/sql/sqlStore.js'
export { type Breach, type BreachCode, type Verification, verifyList } from './verify.js'
