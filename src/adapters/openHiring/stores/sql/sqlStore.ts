import type { OpenHiringStore } from '../../store.js'
import { checkKey } from '../checkText.js'
import { checkWindow } from '../checkWindow.js'
import { soleUse } from '../soleUse.js'
import { eventOf } from './columns.js'
import type { SqlDatabase } from './database.js'
import { onLockedList } from './lockedList.js'
import { lockList } from './lockList.js'
import { type Migrated, migrate } from './migrate.js'
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
        const list = await lockList(query, statements, tables, listId)
        return soleUse(database.name, onLockedList(listId, list, query, statements, writeChange), work)
      })
    },

    async events(listId, from, limit) {
      checkKey('listId', listId)
      checkWindow(from, limit)
      return (await database.query(statements.events, [listId, from, limit])).map(eventOf)
    },

    migrate: () => migrate(database, tables),
  }
}
