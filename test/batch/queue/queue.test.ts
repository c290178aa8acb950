import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  type HandOutOptions,
  type HandOutProgress,
  handOut,
  type WorkShardsOptions,
  workShards,
} from '../../../src/batch/queue/index.js'
import { PassendError } from '../../../src/errors.js'
import { endHands, startHand } from './crew.js'
import { FakeRun, openFakeRun, SECRETS } from './fakeRun.js'
import { type Server, servers } from './servers.js'
import { until } from './until.js'

const queueOf = ({ key }: FakeRun): string => `passend-${key.slice(0, 32)}`

describe.each(servers)('shards over $name', ({ start }) => {
  let server: Server
  let room: string
  let given = 0
  /** A run of its own: no two tests meet in the queue. */
  const aRun = (shards: number, name = `run ${++given}`): FakeRun =>
    new FakeRun(join(room, `run-${given}`), shards, name)
  const out = ({ directory }: FakeRun, more: Partial<HandOutOptions> = {}) =>
    handOut({ directory, queue: server.url, open: openFakeRun, lookMilliseconds: 20, backoffMilliseconds: 10, ...more })
  const work = ({ directory }: FakeRun, more: Partial<WorkShardsOptions> = {}) =>
    workShards({ directory, queue: server.url, open: openFakeRun, lookMilliseconds: 20, ...more })

  beforeAll(async () => {
    server = await start()
  }, 60_000)
  afterAll(() => server?.stop(), 60_000)
  beforeEach(() => {
    room = mkdtempSync(join(tmpdir(), 'passend-shards-'))
  })
  afterEach(() => {
    endHands()
    rmSync(room, { recursive: true, force: true })
  })

  it('has each shard computed once, and leaves nothing on the queue', async () => {
    const run = aRun(20)
    const seen: HandOutProgress[] = []
    const [handed, one, other] = await Promise.all([
      out(run, { onProgress: (progress) => seen.push(progress) }),
      work(run),
      work(run, { concurrency: 2 }),
    ])
    expect(handed).toEqual({ run: run.key, shards: 20, doneBefore: 0 })
    expect(run.results).toEqual(run.expected)
    expect(run.begun).toEqual(Array(20).fill(1))
    expect(one.computed + other.computed).toBe(20)
    expect(seen.at(-1)).toMatchObject({ shards: 20, done: 20, failed: 0 })
    // The clean-up at the end: a run leaves not even numbers behind.
    expect((await server.texts()).filter((text) => text.includes(run.key))).toEqual([])
  })

  it('survives a worker that is killed and one that falls silent, in processes of their own', {
    timeout: 120_000,
  }, async () => {
    const run = aRun(12)
    run.put('hold', 'all')
    const options = { directory: run.directory, queue: server.url, lockMilliseconds: 2000, isFake: true }
    const hands = Array.from({ length: 4 }, () => startHand(options))
    const handed = out(run)
    handed.catch(() => {})
    await until('each of the four has begun a shard', () => new Set(run.deeds.map(({ pid }) => pid)).size === 4)
    const [killed, silent, ...others] = hands
    const shardOf = (pid: number | undefined) => run.deeds.find((deed) => deed.pid === pid)!.shard
    const [lost, late] = [shardOf(killed?.pid), shardOf(silent?.pid)]
    killed?.kill('SIGKILL')
    silent?.kill('SIGSTOP')
    run.clear('hold', 'all')
    // Both shards come to others, for nothing else can finish the run: the one process is gone, the other stands still.
    await handed
    expect(run.results).toEqual(run.expected)
    for (const shard of [lost, late]) expect(run.begun[shard]).toBeGreaterThan(1)
    const byOthers = run.deeds.filter(({ did }) => did === 'ended').map(({ pid }) => pid)
    expect(byOthers).not.toContain(killed?.pid)
    expect(byOthers).not.toContain(silent?.pid)
    // Back again, it finishes its shard all the same, which changes nothing, and leaves in peace: the run is done.
    silent?.kill('SIGCONT')
    const ends = await Promise.all([silent, ...others].map((hand) => hand?.end))
    expect(ends.map((end) => ({ code: end?.code, complaints: end?.complaints }))).toEqual(
      Array(3).fill({ code: 0, complaints: '' }),
    )
    expect(run.deeds).toContainEqual({ shard: late, pid: silent?.pid, did: 'ended' })
    expect(run.results).toEqual(run.expected)
  })

  it('lets a worker finish its shard on SIGTERM, and leaves the rest to others', { timeout: 60_000 }, async () => {
    const run = aRun(3)
    run.put('hold', 'all')
    const hand = startHand({ directory: run.directory, queue: server.url, lockMilliseconds: 60_000, isFake: true })
    const handed = out(run)
    handed.catch(() => {})
    await until('it has begun', () => run.deeds.length > 0)
    hand.kill('SIGTERM')
    run.clear('hold', 'all')
    expect(await hand.end).toMatchObject({ code: 0, report: { runs: 1, computed: 1, doneBefore: 0, failed: 0 } })
    expect(Object.keys(run.results)).toHaveLength(1)
    await Promise.all([handed, work(run)])
    expect(run.begun).toEqual([1, 1, 1])
  })

  it('gives a shard back that is broken off, and counts no attempt', async () => {
    const run = aRun(1)
    run.put('hold', 0)
    const breakOff = new AbortController()
    // One attempt only: if breaking off were a failure, the shard would be given up.
    const handed = out(run, { attempts: 1 })
    handed.catch(() => {})
    const broken = work(run, { breakOff: breakOff.signal })
    await until('it has begun', () => run.deeds.length > 0)
    breakOff.abort()
    expect(await broken).toEqual({ runs: 1, computed: 0, doneBefore: 0, failed: 0 })
    expect(run.results).toEqual({})
    run.clear('hold', 0)
    await Promise.all([handed, work(run)])
    expect(run.results).toEqual(run.expected)
  })

  it('adds nothing when a run is handed out twice', async () => {
    const run = aRun(7)
    const queue = server.openQueue(queueOf(run))
    const one = out(run)
    one.catch(() => {})
    await until('all are on the queue', async () => (await queue.getJobCounts('waiting')).waiting === 7)
    let looked = 0
    const two = out(run, { onProgress: () => looked++ })
    two.catch(() => {})
    await until('the second has put there what it has', () => looked > 0)
    expect(await queue.getJobCounts('waiting', 'delayed', 'active', 'completed', 'failed')).toMatchObject({
      waiting: 7,
    })
    await Promise.all([one, two, work(run)])
    expect(run.begun).toEqual(Array(7).fill(1))
    // A third time, when all is done: nothing is put on the queue, nobody needs to work.
    expect(await out(run)).toEqual({ run: run.key, shards: 7, doneBefore: 7 })
    expect(await queue.getJobCounts('waiting', 'delayed', 'active')).toEqual({ waiting: 0, delayed: 0, active: 0 })
    await queue.close()
  })

  it('tries a shard that fails again, names the one that never succeeds when all others are done, and goes on when it is mended', async () => {
    const run = aRun(5)
    run.put('throw', 3)
    const failures: [number, number, string][] = []
    const leave = new AbortController()
    const working = work(run, {
      signal: leave.signal,
      onFailure: ({ shard, attempt, error }) => failures.push([shard, attempt, (error as Error).message]),
    })
    const error = await out(run, { attempts: 2 }).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(PassendError)
    expect(error).toMatchObject({
      code: 'shards-failed',
      facts: { run: run.key, shards: [3], codes: { 3: 'unexpected' } },
    })
    expect((error as Error).message).toContain('3 (unexpected)')
    expect(Object.keys(run.results)).toEqual(['0', '1', '2', '4'])
    expect(run.begun).toEqual([1, 1, 1, 2, 1])
    // The worker's own machine may know why; the error that crossed the network does not.
    expect(failures.map(([shard, attempt]) => [shard, attempt])).toEqual([
      [3, 1],
      [3, 2],
    ])
    expect(failures[0]?.[2]).toContain(SECRETS[0])
    for (const secret of [...SECRETS, room]) expect((error as Error).message).not.toContain(secret)
    run.clear('throw', 3)
    expect(await out(run)).toEqual({ run: run.key, shards: 5, doneBefore: 4 })
    leave.abort()
    expect(await working).toEqual({ runs: 1, computed: 5, doneBefore: 0, failed: 2 })
    expect(run.results).toEqual(run.expected)
  })

  it('lets the queue hold keys and numbers, and nothing of the records, the directory or the errors', async () => {
    const run = aRun(3)
    run.put('throw', 1)
    run.put('hold', 2)
    const leave = new AbortController()
    const working = work(run, { signal: leave.signal, concurrency: 2 })
    const handed = out(run, { attempts: 2, signal: leave.signal })
    handed.catch(() => {})
    // One done, one failed for good, one at work: every state leaves its traces, events and all.
    const queue = server.openQueue(queueOf(run))
    await until('one has failed', async () => (await queue.getJobCounts('failed')).failed === 1)
    await until('the others are where they stay', async () => {
      const { active, completed } = await queue.getJobCounts('active', 'completed')
      return active === 1 && completed === 1
    })
    await queue.close()
    const texts = (await server.texts()).join('\n')
    expect(texts).toContain(run.key)
    for (const secret of [...SECRETS, room, 'fakeRun', 'cannot compute', 'Error:']) expect(texts).not.toContain(secret)
    // Stronger: no text that is not the key, the name of a queue (this run's, or one that a run before left on the server), or a word
    // of the queue's own.
    const others = (await server.texts())
      .filter((text) => !text.includes(run.key) && !/^passend-[0-9a-f]{32}$/.test(text) && !text.includes(queueOf(run)))
      .filter(
        (text) => !/^[a-z][A-Za-z_.-]*$/.test(text) && !/^[0-9a-f-]{36}:\d+$/.test(text) && !/^\d+-\d+$/.test(text),
      )
    expect([...new Set(others)].filter((text) => !text.startsWith('bullmq:') && text !== '')).toEqual([])
    run.clear('hold', 2)
    await expect(handed).rejects.toMatchObject({ code: 'shards-failed' })
    leave.abort()
    await working
  })

  it('refuses a job of another run, and computes nothing for it', async () => {
    const run = aRun(2)
    const another = aRun(2)
    const queue = server.openQueue(queueOf(run))
    const foreign = await queue.add('shard', { run: another.key, shard: 1 }, { jobId: 'foreign', attempts: 5 })
    await expect(work(run)).rejects.toMatchObject({ code: 'another-run', facts: { run: run.key } })
    const kept = await queue.getJob(String(foreign.id))
    // Failed for good, though it had attempts left: it ends one worker, not one after another.
    expect([await kept?.getState(), kept?.failedReason]).toEqual(['failed', 'another-run'])
    expect([run.deeds, another.deeds]).toEqual([[], []])
    await queue.close()
    // A worker of one run takes nothing of another, though both are on one server.
    const leave = new AbortController()
    const elsewhere = work(another, { signal: leave.signal })
    await Promise.all([out(run), work(run)])
    leave.abort()
    expect(await elsewhere).toMatchObject({ computed: 0 })
    expect(run.results).toEqual(run.expected)
  })

  it.each([
    ['a number that is no shard', (run: string) => ({ run, shard: 2 })],
    ['half a shard', (run: string) => ({ run, shard: 0.5 })],
    ['no shard', (run: string) => ({ run })],
    ['no run', () => ({ shard: 0 })],
    ['something else', () => ['a list']],
  ])('refuses a job that holds %s', async (_, data) => {
    const run = aRun(2)
    const queue = server.openQueue(queueOf(run))
    await queue.add('shard', data(run.key), { jobId: 'foreign' })
    await queue.close()
    await expect(work(run)).rejects.toMatchObject({ code: 'another-run' })
    expect(run.deeds).toEqual([])
  })

  it('stops when its directory comes to hold another run, or goes on with that one if it is to stay', async () => {
    const run = aRun(2)
    let opened = 0
    const open: typeof openFakeRun = (directory) => {
      opened++
      return openFakeRun(directory)
    }
    const leave = new AbortController()
    const leaving = expect(work(run, { open })).rejects.toMatchObject({ code: 'another-run', facts: { run: run.key } })
    const staying = work(run, { open, stay: true, signal: leave.signal })
    await until('both have opened the first run', () => opened === 2)
    const next = new FakeRun(run.directory, 3, 'the next')
    await leaving
    await out(next)
    leave.abort()
    expect(await staying).toMatchObject({ computed: 3, failed: 0 })
    expect(next.results).toEqual(next.expected)
  })

  it('stays for run after run, and waits where there is none yet', async () => {
    const directory = join(room, 'nightly')
    const leave = new AbortController()
    const staying = workShards({
      directory,
      queue: server.url,
      open: openFakeRun,
      stay: true,
      lookMilliseconds: 20,
      signal: leave.signal,
    })
    for (const night of ['monday', 'tuesday', 'wednesday']) {
      const run = new FakeRun(directory, 4, `${night} ${given}`)
      await out(run)
      expect(run.results).toEqual(run.expected)
    }
    leave.abort()
    expect(await staying).toEqual({ runs: 3, computed: 12, doneBefore: 0, failed: 0 })
  })

  it('takes back what nobody has begun when it is aborted, and goes on from there the next time', async () => {
    const run = aRun(6)
    run.put('hold', 'all')
    const abort = new AbortController()
    const broken = out(run, { signal: abort.signal })
    broken.catch(() => {})
    const working = work(run)
    await until('one has begun', () => run.deeds.length > 0)
    abort.abort(new Error('enough'))
    await expect(broken).rejects.toThrow('enough')
    const queue = server.openQueue(queueOf(run))
    expect(await queue.getJobCounts('waiting', 'active')).toEqual({ waiting: 0, active: 1 })
    await queue.close()
    run.clear('hold', 'all')
    await out(run)
    await working
    expect(run.begun).toEqual(Array(6).fill(1))
  })

  it('does not take the word of the queue for it: a worker that looks at another copy of the directory is found out', async () => {
    const run = aRun(2)
    const copy = join(room, 'copy')
    cpSync(run.directory, copy, { recursive: true })
    const working = work(run, { directory: copy })
    const error = await out(run, { patienceMilliseconds: 100 }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'shards-failed',
      facts: { shards: [0, 1], codes: { 0: 'no-result', 1: 'no-result' } },
    })
    expect((error as PassendError).advice).toContain('same directory')
    // The worker's own copy is done, so it leaves.
    expect(await working).toMatchObject({ computed: 2 })
  })

  it('puts a shard back that the queue has lost', async () => {
    const run = aRun(2)
    const handed = out(run, { patienceMilliseconds: 100 })
    handed.catch(() => {})
    const queue = server.openQueue(queueOf(run))
    await until('both are on the queue', async () => (await queue.getJobCounts('waiting')).waiting === 2)
    const [job] = await queue.getJobs(['waiting'])
    await job?.remove()
    await queue.close()
    await Promise.all([handed, work(run)])
    expect(run.results).toEqual(run.expected)
  })

  it('logs counts, numbers, timings and the key of the run, and nothing else', async () => {
    const run = aRun(3)
    run.put('throw', 0)
    const lines: [Record<string, unknown>, string][] = []
    const note = (facts: Record<string, unknown>, message: string) => lines.push([facts, message])
    const logger = { debug: note, info: note, warn: note, error: note }
    const leave = new AbortController()
    const working = work(run, { logger, signal: leave.signal })
    await expect(out(run, { logger, attempts: 2 })).rejects.toMatchObject({ code: 'shards-failed' })
    leave.abort()
    await working
    expect(lines.length).toBeGreaterThan(4)
    const facts = new Set(lines.flatMap(([one]) => Object.keys(one)))
    const known = ['run', 'shards', 'open', 'shard', 'attempt', 'code', 'milliseconds']
    expect([...facts].filter((name) => !known.includes(name))).toEqual([])
    const text = JSON.stringify(lines)
    for (const secret of [...SECRETS, room, server.url]) expect(text).not.toContain(secret)
  })
})
