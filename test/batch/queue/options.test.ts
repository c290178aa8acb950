import * as bullmq from 'bullmq'
import { describe, expect, it } from 'vitest'
import type { BullMq, BullMqQueue, BullMqWorker } from '../../../src/batch/queue/bullmq.js'
import { handOut, type QueueOption, workShards } from '../../../src/batch/queue/index.js'
import { JobWorker } from '../../../src/batch/queue/jobWorker.js'
import { loadPackage } from '../../../src/batch/queue/loadPackage.js'
import { failureCodeOf, QueuedFailure, readQueuedFailure } from '../../../src/batch/queue/queuedFailure.js'
import { readQueueOption } from '../../../src/batch/queue/queueOption.js'
import { PassendError } from '../../../src/errors.js'
import { openFakeRun } from './fakeRun.js'

describe('where the queue is', () => {
  it('is an address by its scheme', () => {
    const postgres = { kind: 'postgres', needs: 'pg', connection: { migrate: true } }
    expect(readQueueOption('postgres://me:secret@host/db')).toMatchObject(postgres)
    expect(readQueueOption('postgresql://host/db')).toMatchObject(postgres)
    expect(readQueueOption('redis://host:6379/2')).toEqual({
      kind: 'redis',
      needs: 'ioredis',
      connection: { url: 'redis://host:6379/2' },
    })
    expect(readQueueOption('REDISS://host')).toMatchObject({ kind: 'redis' })
  })

  it('or a connection of BullMQ as it stands, with which the package is up to the caller', () => {
    const connection = { connectionString: 'postgres://host/db', schema: 'nightly' }
    expect(readQueueOption({ postgres: connection })).toEqual({ kind: 'postgres', connection })
    expect(readQueueOption({ redis: { host: 'host', port: 6379 } })).toEqual({
      kind: 'redis',
      connection: { host: 'host', port: 6379 },
    })
  })

  it.each([
    'mysql://me:secret@host/db',
    'host:5432',
    'postgres:',
    '',
    undefined,
    null,
    5432,
    {},
    { postgres: 'postgres://me:secret@host' },
    { postgres: {}, redis: {} },
  ])('is not %j', async (queue) => {
    for (const call of [handOut, workShards]) {
      const options = { directory: '/nowhere', queue: queue as QueueOption, open: openFakeRun }
      // Handing out opens the run first; working looks at the queue first. So read alone here, and through the call there.
      const error = (
        call === handOut
          ? await Promise.resolve()
              .then(() => readQueueOption(queue))
              .catch((thrown: unknown) => thrown)
          : await call(options).catch((thrown: unknown) => thrown)
      ) as PassendError
      expect(error).toMatchObject({ code: 'invalid-option', facts: { option: 'queue' } })
      // An address may hold a password.
      expect(error.message).not.toContain('secret')
    }
  })
})

describe('the other options', () => {
  const good = { directory: '/nowhere', queue: 'postgres://host/db', open: openFakeRun }

  it.each([
    ['directory', ''],
    ['attempts', 0],
    ['backoffMilliseconds', 0.5],
    ['lookMilliseconds', -1],
    ['patienceMilliseconds', Number.NaN],
    ['retries', 3],
  ])('of handing out refuse %s: %j', async (name, value) => {
    await expect(handOut({ ...good, [name]: value })).rejects.toMatchObject({
      code: 'invalid-option',
      facts: { option: name },
    })
  })

  it.each([
    ['directory', 5],
    ['concurrency', 0],
    ['concurrency', 65],
    ['lockMilliseconds', 1.5],
    ['lookMilliseconds', 0],
    ['stay', 'yes'],
    ['attempts', 3],
  ])('of working refuse %s: %j', async (name, value) => {
    await expect(workShards({ ...good, [name]: value } as never)).rejects.toMatchObject({
      code: 'invalid-option',
      facts: { option: name },
    })
  })

  it('of handing out are checked by a signal that was given before, too', async () => {
    await expect(handOut({ ...good, signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
  })
})

describe('a package that is not installed', () => {
  it('is named, with how to get it', async () => {
    const absent = () => Promise.reject(Object.assign(new Error('Cannot find'), { code: 'ERR_MODULE_NOT_FOUND' }))
    const error = await loadPackage('bullmq', absent).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PassendError)
    expect(error).toMatchObject({ code: 'missing-package', facts: { package: 'bullmq' }, advice: 'npm install bullmq' })
  })

  it('is not blamed for what is wrong inside of one that is', async () => {
    await expect(loadPackage('pg', () => Promise.reject(new SyntaxError('broken')))).rejects.toThrow(SyntaxError)
  })

  it('is there in these tests', async () => {
    for (const name of ['bullmq', 'pg', 'ioredis'] as const) expect(await loadPackage(name)).toBeTypeOf('object')
  })
})

describe('what the queue is told of a failure', () => {
  it('is a word, that of the library or of Node if there is one', () => {
    expect(failureCodeOf(new PassendError('unreadable-file', 'Expected a file.', 'Mend it.'))).toBe('unreadable-file')
    expect(failureCodeOf(Object.assign(new Error('no space left for Geertruida'), { code: 'ENOSPC' }))).toBe('ENOSPC')
    expect(failureCodeOf(Object.assign(new Error(), { code: 'a text with spaces' }))).toBe('unexpected')
    expect(failureCodeOf('thrown text')).toBe('unexpected')
    const told = new QueuedFailure('ENOSPC')
    // BullMQ stores the message and the stack.
    expect([told.message, told.stack]).toEqual(['ENOSPC', 'ENOSPC'])
  })

  it.each([
    ['computes', { compute: () => Promise.reject(new Error('/mnt/passend of Geertruida')) }],
    ['looks for a result', { isDone: () => failing(new Error('/mnt/passend of Geertruida')) }],
  ])('is a word too if something breaks where it %s', async (_, broken) => {
    const run = { key: 'a1b2', shards: 1, isDone: () => false, compute: () => Promise.resolve(), ...broken }
    const tally = { computed: 0, doneBefore: 0, failed: 0 }
    const worker = new JobWorker(run, () => Promise.resolve('here'), {}, tally)
    const job = { data: { run: 'a1b2', shard: 0 }, attemptsMade: 0, moveToWait: () => Promise.resolve() }
    const thrown = (await worker.process(job, 'token').catch((error: unknown) => error)) as Error
    expect([thrown.message, thrown.stack]).toEqual(['unexpected', 'unexpected'])
  })

  it('is read back as a word, whatever stands there', () => {
    expect(readQueuedFailure('ENOSPC')).toBe('ENOSPC')
    expect(readQueuedFailure('job stalled more than allowable limit')).toBe('stalled')
    expect(readQueuedFailure('a text\u001b[31m that somebody put there')).toBe('unexpected')
    expect(readQueuedFailure(undefined)).toBe('unexpected')
  })
})

/** What is used of BullMQ is what BullMQ is, by its types: this does not compile if a release changes it. */
describe('the package bullmq', () => {
  it('is what the queue takes it for, with PostgreSQL and with Redis', () => {
    const { Queue: PostgresQueue, Worker: PostgresWorker } = bullmq.withBackend(bullmq.createPostgresBackend)
    const bound: {
      readonly postgresQueue: (name: string, options: { connection: object }) => BullMqQueue
      readonly postgresWorker: (...args: PostgresArguments) => BullMqWorker
      readonly redisQueue: (name: string, options: { connection: object }) => BullMqQueue
      readonly redisWorker: (...args: PostgresArguments) => BullMqWorker
      readonly backends: Pick<BullMq, 'createPostgresBackend' | 'createRedisBackend'>
    } = {
      postgresQueue: (name, options) => new PostgresQueue(name, options as { connection: bullmq.PostgresPoolConfig }),
      postgresWorker: (name, process, options) =>
        new PostgresWorker(name, process, options as typeof options & { connection: bullmq.PostgresPoolConfig }),
      redisQueue: (name, options) => new bullmq.Queue(name, options, bullmq.createRedisBackend),
      redisWorker: (name, process, options) => new bullmq.Worker(name, process, options, bullmq.createRedisBackend),
      backends: bullmq,
    }
    expect(Object.keys(bound)).toHaveLength(5)
    for (const value of [bullmq.Queue, bullmq.Worker, bullmq.createPostgresBackend, bullmq.createRedisBackend])
      expect(value).toBeTypeOf('function')
  })
})

function failing(error: Error): never {
  throw error
}

type PostgresArguments = BullMq['Worker'] extends new (
  name: infer Name,
  process: infer Process,
  options: infer Options,
  backend: never,
) => unknown
  ? [Name, Process, Options]
  : never
