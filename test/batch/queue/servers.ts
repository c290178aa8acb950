import { createPostgresBackend, Queue, withBackend } from 'bullmq'
import { Redis } from 'ioredis'
import { Client } from 'pg'
import { startPostgres } from '../../support/postgresServer.js'
import { hasRedis, startRedis } from '../../support/redisServer.js'

/** A server that holds queues. */
export interface Server {
  readonly url: string
  /** A queue as BullMQ itself opens it, to look into it and to put there what is not ours. */
  openQueue(name: string): ForeignQueue
  /** Every text that the server holds of any queue: keys, names, values, and what is inside of JSON. */
  texts(): Promise<readonly string[]>
  stop(): Promise<void>
}

type ForeignQueue = Pick<Queue, 'add' | 'getJobCounts' | 'getJob' | 'getJobs' | 'close'>

async function postgres(): Promise<Server> {
  const server = await startPostgres()
  const { user, password, host, port, database } = server.connection
  const url = `postgres://${user}:${password}@${host}:${port}/${database}`
  const bound = withBackend(createPostgresBackend)
  return {
    url,
    openQueue: (name) => new bound.Queue(name, { connection: { connectionString: url, migrate: true } }),
    async texts() {
      const client = new Client({ connectionString: url })
      await client.connect()
      try {
        const tables = await client.query<{ tablename: string }>(
          "select tablename from pg_tables where schemaname = 'bullmq' and tablename <> 'migration'",
        )
        const texts: string[] = []
        for (const { tablename } of tables.rows) {
          const { rows } = await client.query<{ row: unknown }>(
            `select to_jsonb(t) as row from bullmq."${tablename}" t`,
          )
          texts.push(...rows.flatMap(({ row }) => textsIn(row)))
        }
        return texts
      } finally {
        await client.end()
      }
    },
    stop: () => server.stop(),
  }
}

async function redis(): Promise<Server> {
  const { url, stop } = await startRedis()
  return {
    url,
    openQueue: (name) => new Queue(name, { connection: { url } }),
    async texts() {
      const client = new Redis(url)
      try {
        const texts: string[] = []
        for (const key of await client.keys('*')) texts.push(key, ...(await valuesOf(client, key)).flatMap(textsIn))
        return texts
      } finally {
        client.disconnect()
      }
    },
    stop,
  }
}

async function valuesOf(client: Redis, key: string): Promise<unknown[]> {
  const type = await client.type(key)
  if (type === 'string') return [await client.get(key)]
  if (type === 'hash') return Object.entries(await client.hgetall(key)).flat()
  if (type === 'list') return client.lrange(key, 0, -1)
  if (type === 'set') return client.smembers(key)
  if (type === 'zset') return client.zrange(key, 0, -1)
  if (type === 'stream') return (await client.xrange(key, '-', '+')).flat(2)
  throw new Error(`unknown type of Redis: ${type}`)
}

/** All texts of a value; a text that is JSON is opened. Numbers are left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') {
    try {
      const inner: unknown = JSON.parse(value)
      return typeof inner === 'number' ? [] : textsIn(inner)
    } catch {
      return [value]
    }
  }
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
  return []
}

/** The servers of this machine. PostgreSQL comes with the tests; Redis is tested where its server is installed. */
export const servers: readonly { readonly name: string; start(): Promise<Server> }[] = [
  { name: 'PostgreSQL', start: postgres },
  ...(hasRedis() ? [{ name: 'Redis', start: redis }] : []),
]
