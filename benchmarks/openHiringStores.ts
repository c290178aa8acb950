import type { ListChange, OpenHiringStore } from '../src/adapters/openHiring/store.js'
import { createMemoryStore } from '../src/adapters/openHiring/stores/memoryStore.js'
import { createPgliteStore } from '../src/adapters/openHiring/stores/pgliteStore.js'
import { createPostgresStore } from '../src/adapters/openHiring/stores/postgresStore.js'

/** A store that can be filled with many enrolments at once. */
export interface FilledStore {
  readonly store: OpenHiringStore
  /** Writes the rows of enrolments that follow one another on one list. */
  fill(changes: readonly ListChange[]): Promise<void>
  /** What a server does by itself after a while: figures about the tables, for its planner. */
  settle(): Promise<void>
  close(): Promise<void>
}

type Run = (text: string, values?: unknown[]) => Promise<unknown>

/** The stores that are there; of the others it says that they are not. */
export async function openFilledStores(): Promise<FilledStore[]> {
  const stores: FilledStore[] = []
  for (const [name, open] of [
    ['memory', openMemory],
    ['pglite', openPglite],
    ['postgres', openPostgres],
  ] as const) {
    try {
      stores.push(await open())
    } catch (error) {
      console.log(`${name} is left out, for it is not there: ${(error as Error).message.split('\n')[0]}`)
    }
  }
  return stores
}

async function openMemory(): Promise<FilledStore> {
  const store = createMemoryStore()
  return {
    store,
    async fill(changes) {
      const listId = changes[0]?.list.listId ?? ''
      await store.act(listId, async (transaction) => {
        for (const change of changes) await transaction.write(change)
      })
    },
    async settle() {},
    async close() {},
  }
}

async function openPglite(): Promise<FilledStore> {
  const { PGlite } = await import('@electric-sql/pglite')
  const database = await PGlite.create()
  const store = createPgliteStore(database)
  await store.migrate()
  return {
    store,
    fill: (changes) =>
      database.transaction((transaction) => insert((text, values) => transaction.query(text, values), changes)),
    async settle() {
      await database.exec('ANALYZE')
    },
    close: () => database.close(),
  }
}

async function openPostgres(): Promise<FilledStore> {
  const { Pool } = (await import('pg')).default
  const { startPostgres } = await import('../test/support/postgresServer.js')
  const { connection, stop } = await startPostgres()
  const pool = new Pool({ ...connection, max: 1 })
  pool.on('error', () => {})
  const store = createPostgresStore(pool)
  await store.migrate()
  const run: Run = (text, values) => pool.query(text, values)
  return {
    store,
    // One connection, so that what follows BEGIN is of its transaction.
    async fill(changes) {
      await run('BEGIN')
      await insert(run, changes)
      await run('COMMIT')
    },
    async settle() {
      await run('ANALYZE')
    },
    async close() {
      await pool.end()
      await stop()
    },
  }
}

/** Writes what enrolling writes: an enrolment, its person and its event each, and the list as the last one leaves it. */
async function insert(run: Run, changes: readonly ListChange[]): Promise<void> {
  // Rows that point to one another are written together here: looking each of them up is left out.
  await run('SET LOCAL session_replication_role = replica')
  const { list } = changes.at(-1) as ListChange
  const { listId } = list
  const enrolments = changes.flatMap(({ enrolment }) => enrolment ?? [])
  await run(
    `INSERT INTO passend_open_hiring_enrolments (list_id, number, state, calls, confirmed, deadline)
SELECT $1::text, number, state, calls, confirmed, NULL
FROM unnest($2::integer[], $3::text[], $4::integer[], $5::boolean[]) AS rows (number, state, calls, confirmed)`,
    [
      listId,
      enrolments.map(({ number }) => number),
      enrolments.map(({ state }) => state),
      enrolments.map(({ calls }) => calls),
      enrolments.map(({ confirmed }) => confirmed),
    ],
  )
  const people = changes.flatMap(({ person }) => person ?? [])
  await run(
    `INSERT INTO passend_open_hiring_people (list_id, enrolment, contact_reference, salt)
SELECT $1::text, rows.* FROM unnest($2::integer[], $3::text[], $4::text[]) AS rows`,
    [
      listId,
      people.map(({ enrolment }) => enrolment),
      people.map(({ contactReference }) => contactReference),
      people.map(({ salt }) => salt),
    ],
  )
  const events = changes.map(({ event }) => event)
  await run(
    `INSERT INTO passend_open_hiring_events (list_id, number, at, happening, hash)
SELECT $1::text, number, at, happening::jsonb, hash
FROM unnest($2::bigint[], $3::bigint[], $4::text[], $5::text[]) AS rows (number, at, happening, hash)`,
    [
      listId,
      events.map(({ number }) => number),
      events.map(({ at }) => at),
      events.map(({ happening }) => JSON.stringify(happening)),
      events.map(({ hash }) => hash),
    ],
  )
  await run(
    `UPDATE passend_open_hiring_lists SET waiting = $2::bigint, enrolled = $3::bigint, events = $4::bigint, head = $5::text, at = $6::bigint
WHERE list_id = $1::text`,
    [listId, list.waiting, list.enrolled, list.events, list.head, list.at],
  )
}
