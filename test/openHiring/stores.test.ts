import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createMemoryStore } from '../../src/adapters/openHiring/stores/memoryStore.js'
import { createPgliteStore } from '../../src/adapters/openHiring/stores/pgliteStore.js'
import { createPostgresStore } from '../../src/adapters/openHiring/stores/postgresStore.js'
import type { SqlStore } from '../../src/adapters/openHiring/stores/sql/sqlStore.js'
import type { PGliteLike } from '../../src/adapters/stores/pglite.js'
import type { PostgresClient, PostgresPool } from '../../src/adapters/stores/postgres/client.js'
import type { PostgresStoreOptions } from '../../src/adapters/stores/postgres/postgresDatabaseOf.js'
import { PassendError } from '../../src/errors.js'
import { testOpenHiringStore } from '../../src/testing/index.js'
import { enrol, enrolIn, openList, theList } from '../../src/testing/openHiringStore/listActs.js'
import { type PostgresServer, startPostgres } from '../support/postgresServer.js'
import { type Cut, severableLine } from './severedConnection.js'

let server: PostgresServer
let pglite: PGlite
const pools: pg.Pool[] = []
let schemas = 0

beforeAll(async () => {
  ;[server, pglite] = await Promise.all([startPostgres(), PGlite.create()])
}, 60_000)
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()))
})
afterAll(async () => {
  await Promise.all([server?.stop(), pglite?.close()])
})

/** A schema that nobody has used. */
const newSchema = () => `Lijst "${++schemas}"`

function poolTo(connection = server.connection, options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ ...connection, max: 8, ...options })
  pool.on('error', () => {})
  pools.push(pool)
  return pool
}

async function migrated(store: SqlStore): Promise<SqlStore> {
  await store.migrate()
  return store
}

const onServer = (options: PostgresStoreOptions = {}, pool = poolTo()) =>
  migrated(createPostgresStore(pool, { schema: newSchema(), ...options }))

/** Asks the server itself, past the store. */
async function ask(text: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = new pg.Client(server.connection)
  await client.connect()
  try {
    return await client.query(text, values)
  } finally {
    await client.end()
  }
}

async function refusalOf(promise: Promise<unknown>): Promise<PassendError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(PassendError)
  return error as PassendError
}

const eventsIn = async (store: SqlStore) => (await store.events('list', 1, 100)).map(({ number }) => number)

describe('a store in memory', () => {
  for (const { name, run } of testOpenHiringStore({ name: 'memory', create: async () => createMemoryStore() }))
    test(name, run)
})

describe('a store in PGlite', () => {
  const create = () => migrated(createPgliteStore(pglite, { schema: newSchema() }))
  for (const { name, run } of testOpenHiringStore({ name: 'pglite', create, twoListsAtOnce: false })) test(name, run)
})

describe('a store in PostgreSQL, by a pool of eight', () => {
  for (const { name, run } of testOpenHiringStore({ name: 'postgres', create: () => onServer() })) test(name, run)
})

describe('a store in PostgreSQL that four servers share', () => {
  const create = async () => {
    const schema = newSchema()
    const first = await onServer({ schema })
    // Of one of them the connections remember no statements: both ways have to agree.
    const others = [true, false, true].map((prepare) => createPostgresStore(poolTo(), { schema, prepare }))
    return [first, ...others] as const
  }
  for (const { name, run } of testOpenHiringStore({ name: 'postgres', create })) test(name, run)
})

describe('a store in PostgreSQL, by a single client', () => {
  let client: pg.Client
  beforeAll(async () => {
    client = new pg.Client(server.connection)
    await client.connect()
  })
  afterAll(() => client.end())
  const create = () => migrated(createPostgresStore(client, { schema: newSchema() }))
  for (const { name, run } of testOpenHiringStore({ name: 'postgres', create, twoListsAtOnce: false })) test(name, run)
})

test('the contract finds a store that is another one than is meant', async () => {
  const [first] = testOpenHiringStore({ name: 'postgres', create: async () => createMemoryStore() })
  await expect(first!.run()).rejects.toThrow('the store: expected "postgres", got "memory"')
})

test('the real libraries fit what the stores ask of them', () => {
  // Checked by the compiler: a pool, its connections, a client and a PGlite are what the stores take.
  const fits = (_pool: PostgresPool, _client: PostgresClient, _pglite: PGliteLike) => true
  expect(fits(poolTo(), new pg.Client(), pglite)).toBe(true)
})

describe('migrations', () => {
  test('five servers that start at once make the tables once', async () => {
    const schema = newSchema()
    const stores = Array.from({ length: 5 }, () => createPostgresStore(poolTo(), { schema }))
    const done = await Promise.all(stores.map((store) => store.migrate()))
    expect(done.filter(({ from }) => from === 0)).toHaveLength(1)
    expect(done.map(({ to }) => to)).toEqual([1, 1, 1, 1, 1])
    await openList(stores[0]!, 'list')
    // Once more, as each server does at its next start: nothing is lost.
    expect(await stores[1]!.migrate()).toEqual({ from: 1, to: 1 })
    expect(await eventsIn(stores[2] as SqlStore)).toEqual([1])
  })

  test('tables of a newer version are refused, and left as they are', async () => {
    const schema = newSchema()
    const store = await onServer({ schema })
    await openList(store, 'list')
    const quoted = `"${schema.replaceAll('"', '""')}"`
    await ask(`INSERT INTO ${quoted}.passend_open_hiring_migrations (version) VALUES (99)`)
    const error = await refusalOf(store.migrate())
    expect(error).toMatchObject({ code: 'store-failed', facts: { found: 99, known: 1, outcome: 'not-written' } })
    expect(error.advice).toContain('newer version of the package')
    expect(await eventsIn(store)).toEqual([1])
  })

  test('a server without the right to make anything may start on tables that are there', async () => {
    const schema = newSchema()
    const owner = await onServer({ schema })
    const quoted = `"${schema.replaceAll('"', '""')}"`
    await ask(`CREATE ROLE clerk LOGIN PASSWORD 'clerk';
      GRANT USAGE ON SCHEMA ${quoted} TO clerk;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${quoted} TO clerk`)
    const clerk = createPostgresStore(poolTo({ ...server.connection, user: 'clerk', password: 'clerk' }), { schema })
    expect(await clerk.migrate()).toEqual({ from: 1, to: 1 })
    await openList(clerk, 'list')
    expect(await eventsIn(owner)).toEqual([1])
  })

  test('a migration that fails leaves nothing, and the next one does it whole', async () => {
    const schema = newSchema()
    const quoted = `"${schema.replaceAll('"', '""')}"`
    // A table of the same name stands in the way of the last but one of the tables.
    await ask(`CREATE SCHEMA ${quoted}; CREATE TABLE ${quoted}.passend_open_hiring_events ()`)
    const store = createPostgresStore(poolTo(), { schema })
    expect((await refusalOf(store.migrate())).facts).toMatchObject({ code: '42P07', outcome: 'not-written' })
    const tables = await ask('SELECT table_name FROM information_schema.tables WHERE table_schema = $1', [schema])
    expect(tables.rows).toEqual([{ table_name: 'passend_open_hiring_events' }])
    await ask(`DROP TABLE ${quoted}.passend_open_hiring_events`)
    expect(await store.migrate()).toEqual({ from: 0, to: 1 })
  })

  test('a store whose tables were never made says how to make them', async () => {
    const error = await refusalOf(openList(createPostgresStore(poolTo(), { schema: newSchema() }), 'list'))
    expect(error).toMatchObject({ code: 'store-failed', facts: { code: '42P01', outcome: 'not-written' } })
    expect(error.advice).toContain('migrate()')
  })

  test.each([
    ['no text', ''],
    ['too long: PostgreSQL would cut it', 'x'.repeat(64)],
    ['too long in bytes', '€'.repeat(22)],
    ['a NUL', 'a\0b'],
    ['no text at all', 5 as never],
  ])('a schema that cannot be is refused: %s', (_why, schema) => {
    expect(() => createPostgresStore(poolTo(), { schema })).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })

  test('what is no pool and no client is refused', () => {
    for (const wrong of [undefined, null, 'postgres://', {}])
      expect(() => createPostgresStore(wrong as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }))
  })
})

describe('events in a database', () => {
  test.each([
    'UPDATE % SET at = at + 1',
    'DELETE FROM %',
    'DELETE FROM % WHERE false',
    'TRUNCATE %',
    'TRUNCATE % CASCADE',
  ])('the database refuses: %s', async (statement) => {
    const schema = newSchema()
    const store = await onServer({ schema })
    await openList(store, 'list')
    const table = `"${schema.replaceAll('"', '""')}".passend_open_hiring_events`
    // The server refuses it of its owner too, and also of a session that plays a replica.
    for (const role of ['origin', 'replica']) {
      const change = ask(`SET session_replication_role = ${role}; ${statement.replace('%', table)}`)
      await expect(change).rejects.toMatchObject({ code: '23001' })
    }
    expect(await eventsIn(store)).toEqual([1])
  })
})

test('the first that waits is found by the index, also on tables whose size nobody has counted yet', async () => {
  const schema = newSchema()
  const store = await onServer({ schema })
  await openList(store, 'list')
  const table = `"${schema.replaceAll('"', '""')}".passend_open_hiring_enrolments`
  await ask(`INSERT INTO ${table} SELECT 'list', n, CASE WHEN n < 20000 THEN 'started' ELSE 'waiting' END, 0, false
    FROM generate_series(1, 20010) n`)
  const { rows } = await ask(
    `EXPLAIN SELECT * FROM ${table} WHERE list_id = 'list' AND state = 'waiting' ORDER BY number LIMIT 1`,
  )
  expect(JSON.stringify(rows)).toContain('passend_open_hiring_enrolments_waiting')
  const first = await store.act('list', (transaction) => transaction.firstWaiting())
  expect(first?.number).toBe(20_000)
})

describe('a store that is lost', () => {
  test('a server that ends in the middle of an act: nothing of it is written', async () => {
    const store = await onServer()
    await openList(store, 'list')
    for (const end of ['restart', 'kill'] as const) {
      const act = store.act('list', async (transaction) => {
        await enrolIn(transaction, 'geheim-1')
        await server[end]()
        await enrolIn(transaction, 'geheim-2')
      })
      const error = await refusalOf(act)
      expect(error).toMatchObject({ code: 'store-failed', facts: { store: 'postgres', outcome: 'not-written' } })
      expect(`${error.message} ${JSON.stringify(error.facts)}`).not.toContain('geheim')
      if (end === 'kill') {
        const refused = await refusalOf(openList(store, 'other'))
        expect(refused.facts).toMatchObject({ code: 'ECONNREFUSED', outcome: 'not-written' })
        await server.restart()
      }
      expect(await eventsIn(store)).toEqual([1])
    }
    await enrol(store, 'list', 'a')
    expect(await eventsIn(store)).toEqual([1, 2])
  })

  test('what was told to be written is there after a server was killed at full work', async () => {
    const store = await onServer()
    await openList(store, 'list')
    const told: number[] = []
    let unknown = 0
    const ask = async (): Promise<void> => {
      try {
        told.push(await store.act('list', (transaction) => enrolIn(transaction, 'a')))
      } catch (error) {
        if ((error as PassendError).facts.outcome === 'unknown') unknown++
        return
      }
      if (told.length === 60) await server.kill()
      return ask()
    }
    await Promise.all(Array.from({ length: 8 }, ask))
    await server.restart()
    const { enrolled } = await store.act('list', theList)
    expect(told.length).toBeGreaterThanOrEqual(60)
    // Each number was given once, and each that is there was told, or its answer was lost and that was told.
    expect(new Set(told).size).toBe(told.length)
    expect(Math.max(...told)).toBeLessThanOrEqual(enrolled)
    expect(enrolled - told.length).toBeLessThanOrEqual(unknown)
    expect(await store.events('list', 1, 10_000)).toHaveLength(enrolled + 1)
  })

  test.each<[Cut, number[]]>([
    ['before', [1]],
    ['after', [1, 2]],
  ])('a connection that is cut %s the server commits: not known, and whole or not there', async (when, events) => {
    const schema = newSchema()
    const direct = await onServer({ schema })
    await openList(direct, 'list')
    const line = await severableLine(server.connection)
    const store = createPostgresStore(poolTo(line.connection), { schema })
    // Not the COMMIT of `READ COMMITTED`, with which the act begins.
    line.cutAt('COMMIT\0', when)
    const error = await refusalOf(enrol(store, 'list', 'geheim'))
    expect(error).toMatchObject({ code: 'store-failed', facts: { during: 'commit', outcome: 'unknown' } })
    expect(error.message).not.toContain('geheim')
    // The lock of the list is free again, and the store goes on with another connection.
    const { enrolled } = await direct.act('list', theList)
    expect([await eventsIn(direct), enrolled]).toEqual([events, events.length - 1])
    await enrol(store, 'list', 'a')
    expect(await eventsIn(direct)).toEqual([...events, events.length + 1])
    await Promise.all(pools.splice(0).map((pool) => pool.end()))
    await line.close()
  })

  test('a connection that is cut at a change: nothing is written', async () => {
    const schema = newSchema()
    const direct = await onServer({ schema })
    await openList(direct, 'list')
    const line = await severableLine(server.connection)
    const store = createPostgresStore(poolTo(line.connection), { schema })
    line.cutAt('"kind":"enrolled"', 'after')
    expect((await refusalOf(enrol(store, 'list', 'a'))).facts).toMatchObject({
      during: 'write-change',
      outcome: 'not-written',
    })
    expect(await eventsIn(direct)).toEqual([1])
    await Promise.all(pools.splice(0).map((pool) => pool.end()))
    await line.close()
  })

  test('a server that refuses to commit says that nothing was written', async () => {
    const schema = newSchema()
    const store = await onServer({ schema })
    await openList(store, 'list')
    const table = (name: string) => `"${schema.replaceAll('"', '""')}".${name}`
    await ask(`CREATE FUNCTION ${table('refuse')}() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'geheim' USING ERRCODE = 'check_violation'; END $$;
      CREATE CONSTRAINT TRIGGER late AFTER INSERT ON ${table('passend_open_hiring_events')}
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ${table('refuse')}()`)
    const error = await refusalOf(enrol(store, 'list', 'a'))
    expect(error.facts).toEqual({ store: 'postgres', during: 'commit', code: '23514', outcome: 'not-written' })
    expect(error.message).not.toContain('geheim')
    expect(await eventsIn(store)).toEqual([1])
  })

  test.each<[string, () => Promise<{ rows: []; command: string }>, string, boolean]>([
    // So a server answers where a transaction failed before: no error, another word. The connection itself is whole.
    ['answers COMMIT with ROLLBACK', async () => ({ rows: [], command: 'ROLLBACK' }), 'not-written', false],
    // Nothing says whether the server heard it; what the connection says next may be the answer to this.
    ['does not answer COMMIT in time', () => Promise.reject(new Error('Query read timeout')), 'unknown', true],
  ])('a connection that %s', async (_what, commit, outcome, destroyed) => {
    const released: unknown[] = []
    const connection = {
      query: async ({ text }: { text: string }) => (text === 'COMMIT' ? commit() : { rows: [], command: 'SELECT' }),
      on: () => {},
      removeListener: () => {},
      release: (destroy?: boolean) => released.push(destroy),
    }
    const store = createPostgresStore({ totalCount: 1, connect: async () => connection })
    expect((await refusalOf(openList(store, 'list'))).facts).toEqual({ store: 'postgres', during: 'commit', outcome })
    expect(released).toEqual([destroyed])
  })

  test('a pool that is full for too long, and one that has ended: nothing is written', async () => {
    const schema = newSchema()
    const pool = poolTo(server.connection, { max: 1, connectionTimeoutMillis: 50 })
    const store = await onServer({ schema }, pool)
    await openList(store, 'list')
    const held = await pool.connect()
    const full = await refusalOf(enrol(store, 'list', 'a'))
    expect(full.facts).toEqual({ store: 'postgres', during: 'connect', outcome: 'not-written' })
    held.release()
    await enrol(store, 'list', 'b')
    expect(await eventsIn(store)).toEqual([1, 2])
    await pool.end()
    pools.splice(pools.indexOf(pool), 1)
    expect((await refusalOf(enrol(store, 'list', 'c'))).facts.during).toBe('connect')
  })

  test('every connection of a pool comes back, whatever became of the acts', async () => {
    const pool = poolTo(server.connection, { max: 3 })
    const store = await onServer({}, pool)
    await openList(store, 'list')
    for (let round = 0; round < 10; round++) {
      await store
        .act('list', async (transaction) => {
          await enrolIn(transaction, 'a')
          throw new Error('taken back')
        })
        .catch(() => {})
      await refusalOf(store.act('list', (transaction) => transaction.enrolment(2 ** 40)))
    }
    expect(pool.waitingCount).toBe(0)
    expect(pool.idleCount).toBe(pool.totalCount)
    expect(await eventsIn(store)).toEqual([1])
  })

  test('a single client that is lost says so, each time, without harm to the process', async () => {
    const schema = newSchema()
    const direct = await onServer({ schema })
    const client = new pg.Client(server.connection)
    client.on('error', () => {})
    await client.connect()
    const store = createPostgresStore(client, { schema })
    await openList(store, 'list')
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
    const act = store.act('list', async (transaction) => {
      await enrolIn(transaction, 'a')
      await ask('SELECT pg_terminate_backend($1)', [rows[0]!.pid])
      await enrolIn(transaction, 'b')
    })
    expect((await refusalOf(act)).facts).toMatchObject({ outcome: 'not-written' })
    expect((await refusalOf(enrol(store, 'list', 'c'))).facts).toMatchObject({ during: 'connect' })
    expect(await eventsIn(direct)).toEqual([1])
    await client.end()
  })

  test('a server that is set to be stricter or to read only still acts', async () => {
    const pool = poolTo(server.connection, {
      options: '-c default_transaction_isolation=serializable -c default_transaction_read_only=on',
    })
    const schema = newSchema()
    const store = await onServer({ schema }, pool)
    await openList(store, 'list')
    // Serialisable transactions that wait for one another fail; these do not.
    await Promise.all(Array.from({ length: 20 }, (_, index) => enrol(store, 'list', `person-${index}`)))
    expect(await eventsIn(store)).toHaveLength(21)
  })

  test('a pool that reads JSON and big numbers in another way gives the same lists', async () => {
    const types = { getTypeParser: () => (value: string) => (/^\d+$/.test(value) ? BigInt(value) : value) }
    const schema = newSchema()
    const plain = await onServer({ schema })
    await openList(plain, 'list', ['Je kunt 4 uur staan.'])
    await enrol(plain, 'list', 'a')
    const other = createPostgresStore(poolTo(server.connection, { types: types as never }), { schema })
    expect(await other.events('list', 1, 10)).toEqual(await plain.events('list', 1, 10))
  })

  test('a PGlite that is closed', async () => {
    const db = await PGlite.create()
    const store = await migrated(createPgliteStore(db))
    await openList(store, 'list')
    await db.close()
    expect((await refusalOf(enrol(store, 'list', 'geheim'))).facts).toMatchObject({
      store: 'pglite',
      outcome: 'not-written',
    })
  })
})
