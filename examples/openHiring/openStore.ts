import { createPgliteStore, createPostgresStore, type OpenHiringStore } from 'passend/open-hiring'

/** A store, and how to leave it. */
export interface OpenedStore {
  readonly store: OpenHiringStore
  close(): Promise<void>
}

/**
 * The store of the door, with its tables: PostgreSQL by a connection string; without one PGlite in a folder, or in memory. Only what is
 * used has to be installed.
 */
export async function openStore(connectionString?: string, folder = './open-hiring-data'): Promise<OpenedStore> {
  if (connectionString) {
    const { Pool } = (await import('pg')).default
    const pool = new Pool({ connectionString, max: 8 })
    // A connection that breaks while nobody uses it; the next act takes another.
    pool.on('error', ({ message }) => console.error(message))
    const store = createPostgresStore(pool)
    await store.migrate()
    return { store, close: () => pool.end() }
  }
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create(folder === 'memory' ? {} : { dataDir: folder })
  const store = createPgliteStore(database)
  await store.migrate()
  return { store, close: () => database.close() }
}
