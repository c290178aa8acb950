import { checkKey } from '../../../../domain/stores/checkText.js'
import { soleUse } from '../../../../domain/stores/soleUse.js'
import type { SqlDatabase } from '../../../stores/sql/database.js'
import { lockRow } from '../../../stores/sql/lockRow.js'
import { type Migrated, migrate } from '../../../stores/sql/migrate.js'
import type { OpenHiringStore } from '../../store.js'
import { askedInTurn } from '../askedInTurn.js'
import { checkEventWindow } from '../checkEventWindow.js'
import { eventOf, listOf } from './columns.js'
import { onLockedList } from './lockedList.js'
import { migrationsOf } from './migrations.js'
import { statementsOn } from './statements.js'
import { tablesIn } from './tables.js'
import { writeChangeTo } from './writeChange.js'

/** A store in a database that speaks PostgreSQL. */
export interface SqlStore extends OpenHiringStore {
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
export function createSqlStore(database: SqlDatabase, schema?: string): SqlStore {
  const tables = tablesIn(schema)
  const statements = statementsOn(tables)
  const writeChange = writeChangeTo(tables)
  return {
    name: database.name,

    async act(listId, work) {
      checkKey('listId', listId)
      return database.transaction(async (query) => {
        const row = await lockRow(query, { lock: statements.lockList, table: tables.lists }, listId)
        const list = row && listOf(row)
        return soleUse(database.name, askedInTurn(onLockedList(listId, list, query, statements, writeChange)), work)
      })
    },

    async events(listId, from, limit) {
      checkKey('listId', listId)
      checkEventWindow(from, limit)
      return (await database.query(statements.events, [listId, from, limit])).map(eventOf)
    },

    migrate: () => migrate(database, { schema: tables.schema, table: tables.migrations, steps: migrationsOf(tables) }),
  }
}
