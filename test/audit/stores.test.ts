import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type AuditStore, createMemoryAuditStore } from 'passend/audit'
import {
  createFileAuditStore,
  createPgliteAuditStore,
  createPostgresAuditStore,
  type FileAuditStore,
  type PostgresStoreOptions,
  type SqlAuditStore,
} from 'passend/audit-stores'
import { testAuditStore } from 'passend/testing'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Turns } from '../../src/domain/stores/turns.js'
import { add, addIn, eraseIn } from '../../src/testing/auditStore/logActs.js'
import { type PostgresServer, startPostgres } from '../support/postgresServer.js'
import { refusalOf } from './refusalOf.js'

let server: PostgresServer
let pglite: PGlite
const pools: pg.Pool[] = []
const fileStores: FileAuditStore[] = []
let made = 0
const directory = mkdtempSync(join(tmpdir(), 'passend-audit-'))

beforeAll(async () => {
  ;[server, pglite] = await Promise.all([startPostgres(), PGlite.create()])
}, 60_000)
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.end()))
  await Promise.all(fileStores.splice(0).map((store) => store.close()))
})
afterAll(async () => {
  await Promise.all([server?.stop(), pglite?.close()])
  rmSync(directory, { recursive: true })
})

/** A schema that nobody has used. */
const newSchema = () => `Logboek "${++made}"`

const quoted = (schema: string) => `"${schema.replaceAll('"', '""')}"`

function newPool(options: pg.PoolConfig = {}): pg.Pool {
  const pool = new pg.Pool({ ...server.connection, max: 8, ...options })
  pool.on('error', () => {})
  pools.push(pool)
  return pool
}

async function migrated(store: SqlAuditStore): Promise<SqlAuditStore> {
  await store.migrate()
  return store
}

const onServer = (options: PostgresStoreOptions = {}) =>
  migrated(createPostgresAuditStore(newPool(), { schema: newSchema(), ...options }))

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

describe('a store in memory', () => {
  for (const { name, run } of testAuditStore({ name: 'memory', create: async () => createMemoryAuditStore() }))
    test(name, run)
})

describe('a store in files', () => {
  const create = async () => {
    const store = createFileAuditStore({ directory: join(directory, String(++made)) })
    fileStores.push(store)
    return store
  }
  for (const { name, run } of testAuditStore({ name: 'file', create })) test(name, run)
})

describe('a store in files that is opened anew for all that is asked of it', () => {
  const create = async (): Promise<AuditStore> => {
    const place = join(directory, String(++made))
    const turns = new Turns()
    const asking = <T>(ask: (store: AuditStore) => Promise<T>): Promise<T> =>
      turns.take('', async () => {
        const store = createFileAuditStore({ directory: place })
        try {
          return await ask(store)
        } finally {
          await store.close()
        }
      })
    return {
      name: 'file',
      act: (logId, work) => asking((store) => store.act(logId, work)),
      entries: (logId, from, limit) => asking((store) => store.entries(logId, from, limit)),
      people: (logId, after, limit) => asking((store) => store.people(logId, after, limit)),
    }
  }
  for (const { name, run } of testAuditStore({ name: 'file', create, twoListsAtOnce: false })) test(name, run)
})

describe('a store in PGlite', () => {
  const create = () => migrated(createPgliteAuditStore(pglite, { schema: newSchema() }))
  for (const { name, run } of testAuditStore({ name: 'pglite', create, twoListsAtOnce: false })) test(name, run)
})

describe('a store in PostgreSQL that three servers share', () => {
  const create = async () => {
    const schema = newSchema()
    const first = await onServer({ schema })
    // Of one of them the connections remember no statements: both ways have to agree.
    const others = [true, false].map((prepare) => createPostgresAuditStore(newPool(), { schema, prepare }))
    return [first, ...others] as const
  }
  for (const { name, run } of testAuditStore({ name: 'postgres', create })) test(name, run)
})

describe('tables', () => {
  test('five servers that start at once make them once', async () => {
    const schema = newSchema()
    const stores = Array.from({ length: 5 }, () => createPostgresAuditStore(newPool(), { schema }))
    const done = await Promise.all(stores.map((store) => store.migrate()))
    expect(done.filter(({ from }) => from === 0)).toHaveLength(1)
    expect(done.map(({ to }) => to)).toEqual([1, 1, 1, 1, 1])
  })

  test('each begins with the name of the package and the log, so that a schema can be shared', async () => {
    const schema = newSchema()
    await onServer({ schema })
    const { rows } = await ask('SELECT table_name FROM information_schema.tables WHERE table_schema = $1', [schema])
    const names = rows.map(({ table_name }) => table_name).sort()
    expect(names).toEqual(['entries', 'logs', 'mentions', 'migrations', 'people'].map((one) => `passend_audit_${one}`))
  })

  test('those of a newer version are refused, and left as they are', async () => {
    const schema = newSchema()
    const store = await onServer({ schema })
    await add(store, 'log', ['a'])
    await ask(`INSERT INTO ${quoted(schema)}.passend_audit_migrations (version) VALUES (99)`)
    const error = await refusalOf(store.migrate())
    expect(error).toMatchObject({ code: 'store-failed', facts: { found: 99, known: 1, outcome: 'not-written' } })
    expect(error.advice).toContain('newer version of the package')
    expect(await store.entries('log', 1, 10)).toHaveLength(1)
  })

  test('a store whose tables were never made says how to make them', async () => {
    const error = await refusalOf(add(createPostgresAuditStore(newPool(), { schema: newSchema() }), 'log', []))
    expect(error).toMatchObject({ code: 'store-failed', facts: { code: '42P01', outcome: 'not-written' } })
    expect(error.advice).toContain('migrate()')
  })

  test('what is no pool and no client is refused by the name of the function', () => {
    for (const wrong of [undefined, null, 'postgres://', {}])
      expect(() => createPostgresAuditStore(wrong as never)).toThrow(/createPostgresAuditStore\(new Pool/)
  })

  test.each([
    'UPDATE % SET at = at + 1',
    'DELETE FROM %',
    'DELETE FROM % WHERE false',
    'TRUNCATE %',
    'TRUNCATE % CASCADE',
  ])('the database refuses: %s', async (statement) => {
    const schema = newSchema()
    const store = await onServer({ schema })
    await add(store, 'log', ['a'])
    const change = statement.replace('%', `${quoted(schema)}.passend_audit_entries`)
    // The server refuses it of its owner too, and also of a session that plays a replica.
    for (const role of ['origin', 'replica'])
      await expect(ask(`SET session_replication_role = ${role}; ${change}`)).rejects.toMatchObject({ code: '23001' })
    expect(await store.entries('log', 1, 10)).toHaveLength(1)
  })

  test('nothing of somebody who was erased is left in any of them', async () => {
    const schema = newSchema()
    const store = await onServer({ schema })
    await add(store, 'log', ['someone', 'other'], ['someone'])
    const everyRow = async () => {
      const names = ['logs', 'entries', 'people', 'mentions'].map((name) => `${quoted(schema)}.passend_audit_${name}`)
      return JSON.stringify(await Promise.all(names.map(async (name) => (await ask(`SELECT * FROM ${name}`)).rows)))
    }
    expect(await everyRow()).toContain('someone')
    await store.act('log', (transaction) => eraseIn(transaction, 'someone'))
    expect(await everyRow()).not.toContain('someone')
    expect(await everyRow()).toContain('other')
  })

  test('a server that ends in the middle of an act: nothing of it is written', async () => {
    const store = await onServer()
    await add(store, 'log', ['a'])
    const act = store.act('log', async (transaction) => {
      await addIn(transaction, 'geheim', 'geheim')
      await server.restart()
      await addIn(transaction, 'geheim', 'geheim')
    })
    const error = await refusalOf(act)
    expect(error).toMatchObject({ code: 'store-failed', facts: { store: 'postgres', outcome: 'not-written' } })
    expect(`${error.message} ${JSON.stringify(error.facts)}`).not.toContain('geheim')
    expect(await store.entries('log', 1, 10)).toHaveLength(1)
    expect(await store.people('log', undefined, 10)).toHaveLength(1)
  })

  test('a pool that reads JSON and big numbers in another way gives the same log', async () => {
    const types = { getTypeParser: () => (value: string) => (/^\d+$/.test(value) ? BigInt(value) : value) }
    const schema = newSchema()
    const plain = await onServer({ schema })
    await add(plain, 'log', ['a', 'b'], ['a'])
    const other = createPostgresAuditStore(newPool({ types: types as never }), { schema })
    expect(await other.entries('log', 1, 10)).toEqual(await plain.entries('log', 1, 10))
    expect(await other.people('log', undefined, 10)).toEqual(await plain.people('log', undefined, 10))
    expect(await other.act('log', (one) => one.head())).toEqual(await plain.act('log', (one) => one.head()))
  })
})
