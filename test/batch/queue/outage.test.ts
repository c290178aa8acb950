import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { handOut, workShards } from '../../../src/batch/queue/index.js'
import { type PostgresServer, startPostgres } from '../../support/postgresServer.js'
import { FakeRun, openFakeRun } from './fakeRun.js'
import { until } from './until.js'

describe('a queue in PostgreSQL, over time', () => {
  let server: PostgresServer
  let url: string
  let room: string
  const at = (run: FakeRun) => ({ directory: run.directory, queue: url, open: openFakeRun, lookMilliseconds: 20 })

  beforeAll(async () => {
    server = await startPostgres()
    const { user, password, host, port, database } = server.connection
    url = `postgres://${user}:${password}@${host}:${port}/${database}`
  }, 60_000)
  afterAll(() => server?.stop(), 60_000)
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'passend-outage-'))
  })
  afterEach(() => rmSync(room, { recursive: true, force: true }))

  it('leaves a shard that takes long with the worker that computes it', async () => {
    const run = new FakeRun(join(room, 'long'), 1)
    run.put('hold', 0)
    // Two workers, so that there is one who would take the shard over.
    const lockMilliseconds = 2000
    const work = Promise.all([1, 2].map(() => workShards({ ...at(run), lockMilliseconds })))
    const handed = handOut(at(run))
    await until('it has begun', () => run.deeds.length > 0)
    const client = new Client({ connectionString: url })
    await client.connect()
    const lockedUntil = async () => {
      const { rows } = await client.query<{ until: string }>('select locked_until_ms as until from bullmq.job')
      return Number(rows[0]?.until)
    }
    const first = await lockedUntil()
    // By then a lock that is not renewed would have run out, and the other worker would have seen so twice, as it must.
    await until('the first lock is long past', async () => Date.now() > first + 2 * lockMilliseconds)
    expect(await lockedUntil()).toBeGreaterThan(Date.now())
    await client.end()
    run.clear('hold', 0)
    const [[one, other]] = await Promise.all([work, handed])
    expect(run.begun).toEqual([1])
    expect([one?.computed, other?.computed].sort()).toEqual([0, 1])
  })

  it('outlives a server that is restarted, on both sides', { timeout: 120_000 }, async () => {
    const run = new FakeRun(join(room, 'restart'), 6)
    run.put('hold', 'all')
    const lines: string[] = []
    const note = (_: unknown, message: string) => lines.push(message)
    const logger = { debug: () => {}, info: note, warn: note, error: note }
    const work = Promise.all([1, 2].map(() => workShards({ ...at(run), lockMilliseconds: 2000 })))
    const handed = handOut({ ...at(run), logger })
    await until('both have begun', () => run.deeds.length === 2)
    await server.kill()
    await until('it is noticed', () => lines.includes('the queue does not answer'))
    await server.restart()
    run.clear('hold', 'all')
    expect(await handed).toMatchObject({ shards: 6 })
    await work
    expect(run.results).toEqual(run.expected)
  })

  it('computes a shard again whose result was removed', async () => {
    const run = new FakeRun(join(room, 'again'), 3)
    await Promise.all([handOut(at(run)), workShards(at(run))])
    rmSync(join(run.directory, 'results', '1'))
    const [handed] = await Promise.all([handOut(at(run)), workShards(at(run))])
    expect(handed).toEqual({ run: run.key, shards: 3, doneBefore: 2 })
    expect(run.results).toEqual(run.expected)
  })

  it('says so when nobody answers at the address, and does not quote it', async () => {
    const run = new FakeRun(join(room, 'nobody'), 1)
    await server.kill()
    for (const call of [handOut(at(run)), workShards(at(run))]) {
      const error = (await call.catch((thrown: unknown) => thrown)) as Error
      expect(error).toMatchObject({
        code: 'queue-failed',
        facts: { queue: 'postgres', during: 'connect', code: 'ECONNREFUSED' },
      })
      expect(error.message).not.toContain(server.connection.password)
    }
    await server.restart()
  })
})
