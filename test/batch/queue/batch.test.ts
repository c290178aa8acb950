import { readdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { runBatch } from 'passend/batch'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { overQueue, workShards } from '../../../src/batch/queue/index.js'
import { fixtureCandidates, fixtureOptions, fixtureVacancies } from '../../support/fixtures.js'
import { type PostgresServer, startPostgres } from '../../support/postgresServer.js'
import { contentsOf, emptyDirectory } from '../support.js'
import { endHands, startHand } from './crew.js'
import { until } from './until.js'

describe('a batch over a queue', () => {
  let server: PostgresServer
  let queue: string

  beforeAll(async () => {
    server = await startPostgres()
    const { user, password, host, port, database } = server.connection
    queue = `postgres://${user}:${password}@${host}:${port}/${database}`
  }, 60_000)
  afterAll(() => server?.stop(), 60_000)

  it('gives, to the byte, what one process gives', async () => {
    const batch = { ...fixtureOptions, candidates: fixtureCandidates, vacancies: fixtureVacancies, shardSize: 1 }
    const [alone, together, checkpoint] = [emptyDirectory(), emptyDirectory(), emptyDirectory()]
    const single = await runBatch({ ...batch, workers: 0, output: alone })
    const leave = new AbortController()
    const work = Promise.all(
      [1, 2, 3].map(() =>
        workShards({ directory: checkpoint, queue, stay: true, lookMilliseconds: 20, signal: leave.signal }),
      ),
    )
    const done: number[] = []
    const sharded = await runBatch({
      ...batch,
      checkpoint,
      output: together,
      compute: overQueue({ queue, lookMilliseconds: 20 }),
      onProgress: (progress) => progress.phase === 'matching' && done.push(progress.done),
    })
    expect(contentsOf(together)).toEqual(contentsOf(alone))
    expect(sharded).toEqual(single)
    expect(done.at(-1)).toBe(fixtureCandidates.length)
    // The checkpoint was cleared away with the end of the run: whoever stays waits for the next.
    await wait(100)
    leave.abort()
    const tallies = await work
    expect(tallies.reduce((sum, { computed }) => sum + computed, 0)).toBe(fixtureCandidates.length)
    expect(tallies.every(({ failed }) => failed === 0)).toBe(true)
  })

  it('lets a worker leave that does not stay, when the run is done or has been cleared away', async () => {
    const batch = { ...fixtureOptions, candidates: fixtureCandidates, vacancies: fixtureVacancies, shardSize: 2 }
    const checkpoint = emptyDirectory()
    let begun: (() => void) | undefined
    const prepared = new Promise<void>((resolve) => {
      begun = resolve
    })
    const compute = overQueue({ queue, lookMilliseconds: 20, onProgress: () => begun?.() })
    const running = runBatch({ ...batch, checkpoint, compute })
    await prepared
    // One of them looks so seldom that the directory is empty by then.
    const work = [20, 2000].map((lookMilliseconds) => workShards({ directory: checkpoint, queue, lookMilliseconds }))
    await running
    const tallies = await Promise.all(work)
    expect(tallies.map(({ runs }) => runs)).toEqual([1, 1])
    expect(tallies[0]!.computed + tallies[1]!.computed).toBe(Math.ceil(fixtureCandidates.length / 2))
  })

  it('gives it too when one worker is killed and one falls silent, in processes of their own', {
    timeout: 180_000,
  }, async () => {
    const candidates = Array.from({ length: 30 }, (_, copy) =>
      fixtureCandidates.map((candidate) => ({ ...candidate, id: `${candidate.id}-${copy}` })),
    ).flat()
    const batch = { ...fixtureOptions, candidates, vacancies: fixtureVacancies, shardSize: 4 }
    const [alone, together, checkpoint] = [emptyDirectory(), emptyDirectory(), emptyDirectory()]
    await runBatch({ ...batch, workers: 0, output: alone })
    const options = { directory: checkpoint, queue, lockMilliseconds: 2000, stay: true, isFake: false }
    const hands = Array.from({ length: 4 }, () => startHand(options))
    onTestFinished(endHands)
    let done = 0
    const running = runBatch({
      ...batch,
      checkpoint,
      output: together,
      compute: overQueue({
        queue,
        lookMilliseconds: 20,
        onProgress: (progress) => {
          done = progress.done
        },
      }),
    })
    const [killed, silent, ...others] = hands
    await until('some shards are done', () => done >= 5)
    killed?.kill('SIGKILL')
    silent?.kill('SIGSTOP')
    await running
    expect(contentsOf(together)).toEqual(contentsOf(alone))
    silent?.kill('SIGCONT')
    for (const hand of [silent, ...others]) hand?.kill('SIGTERM')
    const ends = await Promise.all([silent, ...others].map((hand) => hand?.end))
    expect(ends.map((end) => ({ code: end?.code, complaints: end?.complaints }))).toEqual(
      Array(3).fill({ code: 0, complaints: '' }),
    )
    // What the silent one had at hand came too late to be written anywhere.
    expect(readdirSync(checkpoint)).toEqual([])
  })
})
