import { askedInTurn } from '../../../audit/log/keeping/askedInTurn.js'
import { checkEntryWindow, checkPeopleWindow } from '../../../audit/log/keeping/checkAsked.js'
import type { AuditStore } from '../../../audit/log/store.js'
import { checkKey } from '../../../domain/stores/checkText.js'
import { soleUse } from '../../../domain/stores/soleUse.js'
import type { SqlDatabase } from '../../stores/sql/database.js'
import { lockRow } from '../../stores/sql/lockRow.js'
import { type Migrated, migrate } from '../../stores/sql/migrate.js'
import { entryOf, headOf, personOf } from './columns.js'
import { onLockedLog } from './lockedLog.js'
import { migrationsOf } from './migrations.js'
import { statementsOn } from './statements.js'
import { tablesIn } from './tables.js'
import { writeChangesTo } from './writeChanges.js'

/** A store of logs in a database that speaks PostgreSQL. */
export interface SqlAuditStore extends AuditStore {
  /**
   * Makes the tables, or brings them to the version of this package. Any number of servers may do it at once, each time they start;
   * nothing is ever dropped.
   * @throws PassendError `store-failed`; with the facts `found` and `known` if the tables are of a newer version than this package.
   */
  migrate(): Promise<Migrated>
}

/**
 * Makes a store of a database.
 * @throws PassendError `invalid-option` for the name of a schema.
 */
export function createSqlAuditStore(database: SqlDatabase, schema?: string): SqlAuditStore {
  const tables = tablesIn(schema)
  const statements = statementsOn(tables)
  const writeChanges = writeChangesTo(tables)
  return {
    name: database.name,

    async act(logId, work) {
      checkKey('logId', logId)
      return database.transaction(async (query) => {
        const row = await lockRow(query, { lock: statements.lockLog, table: tables.logs }, logId)
        const transaction = onLockedLog(logId, row && headOf(row), query, statements, writeChanges)
        return soleUse(database.name, askedInTurn(transaction), work)
      })
    },

    async entries(logId, from, limit) {
      checkKey('logId', logId)
      checkEntryWindow(from, limit)
      return (await database.query(statements.entries, [logId, from, limit])).map(entryOf)
    },

    async people(logId, after, limit) {
      checkKey('logId', logId)
      checkPeopleWindow(after, limit)
      return (await database.query(statements.peopleAfter, [logId, after ?? '', limit])).map(personOf)
    },

    migrate: () => migrate(database, { schema: tables.schema, table: tables.migrations, steps: migrationsOf(tables) }),
  }
}
