import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { type Candidate, type Issue, type Logger, PassendError, type Vacancy } from 'passend'
import { type BatchOptions, type BatchProgress, outputFiles, runBatch } from 'passend/batch'
import { describe, expect, it } from 'vitest'
import { worldArbitrary } from '../support/arbitraries.js'
import { fixtureCandidates, fixtureOptions, fixtureVacancies } from '../support/fixtures.js'
import { asking, candidate, holding, vacancy } from '../support/records.js'
import { runs } from '../support/runs.js'
import { contentsOf, emptyDirectory, heldAfter, oneByOne, receiving } from './support.js'

const fixtures = { ...fixtureOptions, candidates: fixtureCandidates, vacancies: fixtureVacancies, workers: 0 }

/** The error that a batch throws. */
async function thrownBy(options: BatchOptions): Promise<unknown> {
  return runBatch(options).then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('a batch', () => {
  it('gives what a matcher gives for each candidate and each vacancy, to the last digit, however it is cut up', async () => {
    await fc.assert(
      fc.asyncProperty(worldArbitrary, fc.integer({ min: 1, max: 9 }), async (world, shardSize) => {
        const { candidates, vacancies, options } = world
        const rank = { limit: Math.max(1, world.rank.limit ?? 10), history: world.rank.history ?? [] }
        const { received, output } = receiving()
        const report = await runBatch({ ...options, ...rank, candidates, vacancies, workers: 0, shardSize, output })
        const matcher = heldAfter(report, candidates, vacancies, options)
        expect(received).toEqual(
          oneByOne(
            matcher,
            candidates.map(({ id }) => id),
            rank,
          ),
        )
      }),
      runs(150),
    )
  })

  it('ranks in one direction alone as in both', async () => {
    const both = receiving()
    await runBatch({ ...fixtures, output: both.output })
    for (const direction of ['vacancies', 'candidates'] as const) {
      const one = receiving()
      const report = await runBatch({ ...fixtures, directions: [direction], output: one.output })
      expect(one.received).toEqual({ vacancies: [], candidates: [], [direction]: both.received[direction] })
      expect(report.rankings[direction === 'vacancies' ? 'candidates' : 'vacancies']).toBe(0)
    }
  })

  it('counts every pair once in its report', async () => {
    const report = await runBatch(fixtures)
    const { eligible, toVerify, blocked, leftOut } = report.pairs
    const ranked = report.vacancies.kept - report.vacancies.reposts - report.openHiring
    expect(report.openHiring).toBeGreaterThan(0)
    expect(eligible + toVerify + blocked + leftOut).toBe(fixtureCandidates.length * ranked)
    expect(leftOut).toBe(0)
    // Every blocked pair counts under one criterion.
    expect(Object.values(report.blockedBy).reduce((sum, count) => sum + count, 0)).toBe(blocked)
  })

  it('never ranks for a vacancy that hires openly, and shows it to candidates apart', async () => {
    const { received, output } = receiving()
    await runBatch({ ...fixtures, output })
    const open = new Set(fixtureVacancies.filter(({ openHiring }) => openHiring !== undefined).map(({ id }) => id))
    expect(received.candidates.filter(({ for: { vacancyId } }) => open.has(vacancyId))).toEqual([])
    const matched = received.vacancies.flatMap(({ matches }) => matches.map(({ vacancyId }) => vacancyId))
    expect(matched.filter((id) => open.has(id))).toEqual([])
    const shown = received.vacancies.flatMap(({ openHiring }) => openHiring.map(({ vacancyId }) => vacancyId))
    expect(shown.some((id) => open.has(id))).toBe(true)
  })

  it('leaves out pairs that came up before, on both sides and with the reason', async () => {
    const history = [
      { candidateId: 'c1', vacancyId: 'v1', reason: 'al voorgesteld' },
      { candidateId: 'c1', vacancyId: 'v1', reason: 'zelf afgewezen' },
      // Nobody knows this one: it is passed over.
      { candidateId: 'c9', vacancyId: 'v1', reason: 'al voorgesteld' },
    ]
    const { received, output } = receiving()
    const records = { candidates: [candidate('c1'), candidate('c2')], vacancies: [vacancy('v1'), vacancy('v2')] }
    const report = await runBatch({ ...records, history, workers: 0, output })
    expect(received.vacancies[0]?.leftOut).toEqual([{ id: 'v1', reason: 'zelf afgewezen' }])
    expect(received.candidates[0]?.leftOut).toEqual([{ id: 'c1', reason: 'zelf afgewezen' }])
    expect(received.candidates[0]?.matches.map(({ candidateId }) => candidateId)).toEqual(['c2'])
    expect(report.pairs).toMatchObject({ leftOut: 1, eligible: 3 })
  })

  it('is not ended by a bad record: it is an issue, and the rest goes on', async () => {
    const issues: Issue[] = []
    const report = await runBatch({
      candidates: [candidate('c1'), { id: 'c 2' }, 7, { ...candidate('c3'), bsn: '123456782' }],
      vacancies: [vacancy('v1'), { id: 'v2' }],
      workers: 0,
      output: { issue: (issue) => void issues.push(issue) },
    })
    expect(report.candidates).toMatchObject({ read: 4, kept: 1, refused: 3 })
    expect(report.vacancies).toMatchObject({ read: 2, kept: 1, refused: 1 })
    expect(report.issues.total).toBe(issues.length)
    expect(report.issues.byCode).toMatchObject({ 'forbidden-attribute': 1, 'not-an-object': 1 })
    // In the order in which they were found; vacancies are read first.
    expect(issues.map(({ record }) => record)).toEqual([...issues.map(({ record }) => record)].sort().reverse())
  })

  it('counts the last record of an id, also when it comes shards later', async () => {
    const { received, output } = receiving()
    const candidates = [
      candidate('c1', holding('c:koken')),
      candidate('c2'),
      candidate('c1', holding('c:heftruck')),
      candidate('c3'),
      candidate('c1'),
    ]
    const report = await runBatch({ candidates, vacancies: [vacancy('v1')], workers: 0, shardSize: 2, output })
    expect(report.candidates).toMatchObject({ read: 5, kept: 5, replaced: 2 })
    expect(report.issues.byCode).toMatchObject({ 'duplicate-id': 2 })
    expect(received.vacancies.map((ranking) => ranking.for.candidateId)).toEqual(['c2', 'c3', 'c1'])
    expect(received.candidates[0]?.counts).toEqual({ eligible: 3, toVerify: 0, blocked: 0, leftOut: 0 })
  })

  it('holds where nothing is to be ranked', async () => {
    for (const [candidates, vacancies] of [
      [[], []],
      [[candidate('c1')], []],
      [[], [vacancy('v1')]],
    ] as const) {
      const report = await runBatch({ candidates, vacancies, workers: 0 })
      expect(report.pairs).toEqual({ eligible: 0, toVerify: 0, blocked: 0, leftOut: 0 })
      expect(report.rankings).toEqual({ vacancies: candidates.length, candidates: vacancies.length })
      expect(report.without).toEqual({ vacancy: candidates.length, candidate: vacancies.length })
    }
  })
})

describe('what a batch writes', () => {
  it('is whole, for its owner alone, and the same whatever the shards', async () => {
    const [first, second] = [emptyDirectory(), emptyDirectory()]
    await runBatch({ ...fixtures, output: first })
    await runBatch({ ...fixtures, output: second, shardSize: 3 })
    const written = contentsOf(first)
    expect(Object.keys(written)).toEqual(
      Object.values(outputFiles)
        .sort()
        .map((name) => `${name} 600`),
    )
    const [lines, others] = [contentsOf(first), contentsOf(second)]
    // The key in the report says how the run was cut up; all else is the same.
    const withoutKey = (report = '') => report.replace(/"key": "\w+"/, '')
    expect(withoutKey(others['report.json 600'])).toBe(withoutKey(lines['report.json 600']))
    for (const name of ['ranked-vacancies.ndjson 600', 'ranked-candidates.ndjson 600', 'issues.ndjson 600'])
      expect(others[name]).toBe(lines[name])
    expect(lines['ranked-vacancies.ndjson 600']?.trim().split('\n')).toHaveLength(fixtureCandidates.length)
  })

  it('leaves what was there as it was when it is stopped', async () => {
    const directory = emptyDirectory()
    await runBatch({ ...fixtures, output: directory })
    const before = contentsOf(directory)
    const stop = new AbortController()
    const onProgress = ({ phase }: BatchProgress) => phase === 'writing' && stop.abort(new Error('enough'))
    const stopped = { ...fixtures, limit: 2, shardSize: 4, output: directory, signal: stop.signal, onProgress }
    expect(await thrownBy(stopped)).toEqual(new Error('enough'))
    expect(contentsOf(directory)).toEqual(before)
  })

  it('is the same from records in memory and from files of any form', async () => {
    const directory = emptyDirectory()
    const inMemory = receiving()
    await runBatch({ ...fixtures, output: inMemory.output })
    const file = (name: string, text: string) => {
      writeFileSync(join(directory, name), text)
      return join(directory, name)
    }
    const lines = (records: readonly unknown[]) => records.map((record) => JSON.stringify(record)).join('\n')
    for (const [candidates, vacancies] of [
      [
        file('c.json', JSON.stringify(fixtureCandidates)),
        file('v.json', JSON.stringify({ vacancies: fixtureVacancies })),
      ],
      [file('c.ndjson', `\uFEFF${lines(fixtureCandidates)}\r\n\n`), file('v.jsonl', lines(fixtureVacancies))],
      [new Set(fixtureCandidates), arriving(fixtureVacancies)],
    ] as const) {
      const one = receiving()
      await runBatch({ ...fixtures, candidates, vacancies, output: one.output })
      expect(one.received).toEqual(inMemory.received)
    }
  })

  it('reads csv by a column map as it comes, and tells a row that cannot be read', async () => {
    const directory = emptyDirectory()
    const path = join(directory, 'c.csv')
    writeFileSync(path, 'Nummer;Km\nc1;10\nc2;1"2\nc3;20\n')
    const { received, output } = receiving()
    const map = { candidates: { id: 'Nummer', 'wishes.travel.km': { column: 'Km', type: 'number' } } }
    const report = await runBatch({ candidates: path, vacancies: [vacancy('v1')], map, workers: 0, output })
    expect(report.candidates).toMatchObject({ read: 3, kept: 2, refused: 1 })
    expect(report.issues.first).toMatchObject([{ code: 'unreadable', path: 'line 3', index: 1 }])
    expect(received.vacancies.map((ranking) => ranking.for.candidateId)).toEqual(['c1', 'c3'])
  })

  it('tells a line that is no JSON, and a file that is not there', async () => {
    const directory = emptyDirectory()
    const path = join(directory, 'c.ndjson')
    writeFileSync(path, `{"id":"c1"}\n{"id":"c2"\n\n{"id":"c3"}`)
    const report = await runBatch({ candidates: path, vacancies: [], workers: 0 })
    expect(report.candidates).toMatchObject({ read: 3, kept: 2, refused: 1 })
    expect(report.issues.first).toMatchObject([{ code: 'unreadable', path: 'line 2', index: 1 }])
    const absent = await thrownBy({ candidates: join(directory, 'absent.ndjson'), vacancies: [], workers: 0 })
    expect(absent).toMatchObject({ code: 'unreadable-file' })
  })
})

async function* arriving<T>(records: readonly T[]): AsyncGenerator<T, undefined> {
  for (const record of records) yield record
}

describe('a vacancy that was posted more than once', () => {
  const posted = (id: string, rest: Partial<Vacancy> = {}): Vacancy => vacancy(id, { ...asking('c:koken'), ...rest })

  it('is ranked once, and told', async () => {
    const { received, output } = receiving()
    const report = await runBatch({
      candidates: [candidate('c1')],
      vacancies: [
        posted('v1', { title: 'Kok (m/v)', updatedAt: '2026-10-01' }),
        posted('v2', { title: 'kok', updatedAt: '2026-10-20', description: 'Nu echt' }),
        posted('v3', { title: 'Kok', employerId: 'employer-2' }),
      ],
      workers: 0,
      output,
    })
    expect(report.reposts).toEqual([{ kept: 'v2', dropped: ['v1'] }])
    expect(report.vacancies).toMatchObject({ read: 3, kept: 3, reposts: 1 })
    expect(received.candidates.map((ranking) => ranking.for.vacancyId)).toEqual(['v2', 'v3'])
  })
})

describe('a run that was stopped', () => {
  /** Some worlds with a shard for each candidate or two. */
  const cut = { ...fixtures, shardSize: 2 }

  it('goes on where it was and ends in the same bytes, wherever it was stopped', async () => {
    const [whole, output, checkpoint] = [emptyDirectory(), emptyDirectory(), emptyDirectory()]
    await runBatch({ ...cut, output: whole })
    const computed: number[] = []
    const shards = Math.ceil(fixtureCandidates.length / 2)
    for (let stops = 0; ; stops++) {
      const stop = new AbortController()
      const onProgress = ({ phase, done }: BatchProgress) => {
        if (phase !== 'matching') return
        computed.push(done)
        if (done >= 3 * (stops + 1)) stop.abort(new Error('enough'))
      }
      const error = await thrownBy({ ...cut, output, checkpoint, signal: stop.signal, onProgress })
      if (error === undefined) break
      expect(error).toEqual(new Error('enough'))
      expect(readdirSync(output)).toEqual([])
      expect(stops).toBeLessThan(shards)
    }
    expect(contentsOf(output)).toEqual(contentsOf(whole))
    // No shard was computed twice: the count goes on where it was.
    expect(computed.filter((done, at) => at > 0 && done < (computed[at - 1] ?? 0))).toEqual([])
    // What was in the checkpoint is gone.
    expect(readdirSync(checkpoint)).toEqual([])
  })

  it('gives the same when its shards are computed in any order, some of them twice, by others', async () => {
    await fc.assert(
      fc.asyncProperty(worldArbitrary, fc.infiniteStream(fc.nat({ max: 99 })), async (world, dice) => {
        const { candidates, vacancies, options } = world
        const given = { ...options, candidates, vacancies, workers: 0, shardSize: 1, limit: 2 }
        const [undisturbed, disturbed] = [receiving(), receiving()]
        await runBatch({ ...given, output: undisturbed.output })
        const { openShardWorker } = await import('passend/batch')
        await runBatch({
          ...given,
          output: disturbed.output,
          async compute({ directory, shards, done }) {
            const workers = [openShardWorker(directory), openShardWorker(directory)]
            const order = shards
              .flatMap((shard) => Array.from({ length: 1 + ((dice.next().value ?? 0) % 3) }, () => shard))
              .map((shard) => ({ shard, by: dice.next().value ?? 0 }))
              .sort((a, b) => a.by - b.by)
            for (const { shard, by } of order) await workers[by % 2]?.compute(shard)
            for (const shard of shards) done(shard)
          },
        })
        expect(disturbed.received).toEqual(undisturbed.received)
      }),
      runs(60),
    )
  })

  it('begins anew with other records or other options, and takes no result of the other run', async () => {
    const checkpoint = emptyDirectory()
    const stop = new AbortController()
    const onProgress = ({ phase, done }: BatchProgress) =>
      phase === 'matching' && done === 5 && stop.abort(new Error('enough'))
    await thrownBy({ ...cut, checkpoint, signal: stop.signal, onProgress })
    const results = readdirSync(checkpoint).filter((name) => name.startsWith('results-'))
    expect(readdirSync(join(checkpoint, results[0] ?? ''))).toHaveLength(5)
    const [fresh, resumed] = [receiving(), receiving()]
    const other = { ...cut, limit: 3, candidates: fixtureCandidates.slice(1) }
    let first: number | undefined
    await runBatch({ ...other, output: fresh.output })
    await runBatch({
      ...other,
      checkpoint,
      output: resumed.output,
      onProgress: ({ phase, done }) => {
        if (phase === 'matching') first ??= done
      },
    })
    expect(first).toBe(0)
    expect(resumed.received).toEqual(fresh.received)
  })

  it('keeps its checkpoint if asked, for its owner alone, and leaves alone what is not its own', async () => {
    const checkpoint = emptyDirectory()
    writeFileSync(join(checkpoint, 'notes.txt'), 'mine')
    mkdirSync(join(checkpoint, 'photos'))
    await runBatch({ ...cut, checkpoint, keep: true })
    for (const name of readdirSync(checkpoint, { recursive: true, encoding: 'utf8' })) {
      if (name.endsWith('.passend') || name === 'run.json')
        expect(statSync(join(checkpoint, name)).mode & 0o077, name).toBe(0)
    }
    expect(existsSync(join(checkpoint, 'vacancies.passend'))).toBe(true)
    await runBatch({ ...cut, checkpoint })
    expect(readdirSync(checkpoint).sort()).toEqual(['notes.txt', 'photos'])
  })

  it('is gone on with only, if asked: nothing is lost where it is another', async () => {
    const checkpoint = emptyDirectory()
    expect(await thrownBy({ ...cut, checkpoint, resume: true })).toMatchObject({ code: 'no-run' })
    const stop = new AbortController()
    const onProgress = ({ phase, done }: BatchProgress) =>
      phase === 'matching' && done === 5 && stop.abort(new Error('enough'))
    await thrownBy({ ...cut, checkpoint, signal: stop.signal, onProgress })
    const results = readdirSync(checkpoint).find((name) => name.startsWith('results-')) ?? ''
    const other = { ...cut, candidates: fixtureCandidates.slice(1), checkpoint, resume: true }
    expect(await thrownBy(other)).toMatchObject({ code: 'no-run' })
    expect(readdirSync(join(checkpoint, results))).toHaveLength(5)
    const first: number[] = []
    await runBatch({
      ...cut,
      checkpoint,
      resume: true,
      onProgress: ({ phase, done }) => phase === 'matching' && first.push(done),
    })
    expect(first[0]).toBe(5)
  })

  it('is not computed from the files of another run that was begun in its directory', async () => {
    const { openShardWorker } = await import('passend/batch')
    const checkpoint = emptyDirectory()
    const begun = { ...cut, checkpoint, keep: true }
    await runBatch(begun)
    const worker = openShardWorker(checkpoint)
    await runBatch({ ...begun, candidates: [...fixtureCandidates].reverse(), vacancies: fixtureVacancies.slice(1) })
    await expect(worker.compute(0)).rejects.toMatchObject({ code: 'another-run' })
    // What a worker of the earlier run wrote late lies in a folder of its own.
    expect(worker.isDone(0)).toBe(false)
    const manifest = JSON.parse(readFileSync(join(checkpoint, 'run.json'), 'utf8'))
    writeFileSync(join(checkpoint, 'run.json'), JSON.stringify({ ...manifest, snapshot: 'of-another' }))
    expect(() => openShardWorker(checkpoint)).toThrow(expect.objectContaining({ code: 'another-run' }))
  })

  it('is refused by a worker where there is no run, or one of another version', async () => {
    const { openShardWorker } = await import('passend/batch')
    const directory = emptyDirectory()
    expect(() => openShardWorker(directory)).toThrow(expect.objectContaining({ code: 'no-run' }))
    writeFileSync(join(directory, 'run.json'), '{"format":1,"engineVersion":"0.0.0"}')
    expect(() => openShardWorker(directory)).toThrow(expect.objectContaining({ code: 'damaged-run' }))
    writeFileSync(join(directory, 'run.json'), 'nothing')
    expect(() => openShardWorker(directory)).toThrow(expect.objectContaining({ code: 'damaged-run' }))
  })
})

describe('the options of a batch', () => {
  const records = { candidates: [candidate('c1')], vacancies: [vacancy('v1')] }

  it.each([
    [{ limit: 0 }, 'invalid-option'],
    [{ limit: 1001 }, 'invalid-option'],
    [{ directions: [] }, 'invalid-option'],
    [{ directions: ['employers'] }, 'invalid-option'],
    [{ workers: -1 }, 'invalid-option'],
    [{ shardSize: 0 }, 'invalid-option'],
    [{ candidates: 7 }, 'invalid-option'],
    [{ vacancies: undefined }, 'invalid-option'],
    [{ output: 7 }, 'invalid-option'],
    [{ keep: true }, 'invalid-option'],
    [{ resume: true }, 'invalid-option'],
    [{ checkpoint: '' }, 'invalid-option'],
    [{ onProgress: 'often' }, 'invalid-option'],
    [{ signal: {} }, 'invalid-option'],
    [{ history: [{ candidateId: 'c1' }] }, 'invalid-option'],
    [{ limmit: 3 }, 'invalid-option'],
    [{ policy: { weights: { travel: -1 } } }, 'invalid-policy'],
    [{ travelMinutes: () => 3, workers: 2 }, 'option-not-for-workers'],
    [{ linker: { link: () => ({ linked: undefined }) }, workers: 2 }, 'option-not-for-workers'],
  ])('are refused with how to mend them: %j', async (wrong, code) => {
    const error = await thrownBy({ ...records, workers: 0, ...wrong } as unknown as BatchOptions)
    expect(error).toBeInstanceOf(PassendError)
    expect(error).toMatchObject({ code })
  })

  it('may hold a planner of travel where this thread computes', async () => {
    const { received, output } = receiving()
    const far = candidate('c1', { place: { lat: 52, lon: 5 }, wishes: { travel: { minutes: 20, means: ['bicycle'] } } })
    const there = vacancy('v1', { place: { lat: 52.1, lon: 5 } })
    const given = { candidates: [far], vacancies: [there], workers: 0, output }
    await runBatch({ ...given, travelMinutes: () => 10 })
    await runBatch({ ...given, travelMinutes: () => 40 })
    expect(received.vacancies.map(({ counts }) => counts.blocked)).toEqual([0, 1])
  })
})

describe('the log of a batch', () => {
  it('holds counts and hashes, and nothing of a person', async () => {
    const told: unknown[] = []
    const log = (facts: Record<string, unknown>, message: string) => void told.push([facts, message])
    const logger: Logger = { debug: log, info: log, warn: log, error: log }
    const secret: Candidate = { ...candidate('c-secret'), ...holding('c:geheim'), place: { lat: 52.37, lon: 4.89 } }
    await runBatch({ candidates: [secret], vacancies: [vacancy('v-1')], workers: 0, logger })
    const text = JSON.stringify(told)
    expect(told.length).toBeGreaterThan(3)
    for (const word of ['c-secret', 'geheim', '52.37', '4.89']) expect(text).not.toContain(word)
  })

  it('has what the run was begun with in the report, so that it can be made again', async () => {
    const directory = emptyDirectory()
    const report = await runBatch({ ...fixtures, seed: 'lot', output: directory })
    expect(JSON.parse(readFileSync(join(directory, outputFiles.report), 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(report)),
    )
    expect(report).toMatchObject({
      seed: 'lot',
      asOf: fixtureOptions.asOf,
      key: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })
})
