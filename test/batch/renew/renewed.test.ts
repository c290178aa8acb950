import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import type { Candidate, Vacancy } from 'passend'
import { type BatchOptions, type BatchReport, runBatch } from 'passend/batch'
import { describe, expect, it } from 'vitest'
import { fixtureCandidates, fixtureOptions, fixtureVacancies } from '../../support/fixtures.js'
import { asking, candidate, holding, vacancy } from '../../support/records.js'
import { runs } from '../../support/runs.js'
import { contentsOf, emptyDirectory, receiving } from '../support.js'
import { type Night, nightsArbitrary } from './renewing.js'

/** What a run wrote, but for what in the report tells how it was made. */
async function written(options: BatchOptions): Promise<{ files: Record<string, string>; report: BatchReport }> {
  const output = emptyDirectory()
  const report = await runBatch({ workers: 0, ...options, output })
  const files = contentsOf(output)
  const { key: _, renewed: __, afresh: ___, ...told } = JSON.parse(files['report.json 600'] ?? '{}')
  return { files: { ...files, 'report.json 600': JSON.stringify(told) }, report }
}

/** The records of a night as they are given: in memory, or as lines of a file. */
function given({ candidates, vacancies, history }: Night, asFiles: boolean) {
  if (!asFiles) return { candidates, vacancies, history }
  const directory = emptyDirectory()
  const file = (name: string, records: readonly unknown[]) => {
    writeFileSync(join(directory, name), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
    return join(directory, name)
  }
  return { candidates: file('c.ndjson', candidates), vacancies: file('v.ndjson', vacancies), history }
}

/** Runs night after night, each from the run before, and holds each to a run that computes everything. */
async function eachNightAsAWhole(nights: readonly BatchOptions[]): Promise<BatchReport[]> {
  const previous = emptyDirectory()
  const reports: BatchReport[] = []
  for (const night of nights) {
    const whole = await written(night)
    const renewed = await written({ ...night, previous })
    expect(renewed.files).toEqual(whole.files)
    reports.push(renewed.report)
  }
  return reports
}

const fixtures = { ...fixtureOptions, candidates: fixtureCandidates, vacancies: fixtureVacancies }

describe('a run that begins with the run before', () => {
  it('comes to the same bytes as one that computes everything, night after night', async () => {
    let changes = 0
    await fc.assert(
      fc.asyncProperty(nightsArbitrary, fc.boolean(), async ({ options, limit, nights }, asFiles) => {
        const reports = await eachNightAsAWhole(
          nights.map((night) => ({ ...options, limit, ...given(night, asFiles) })),
        )
        expect(reports.map(({ afresh }) => afresh)).toEqual(['absent', ...nights.slice(1).map(() => undefined)])
        for (const { renewed } of reports)
          changes += (renewed?.candidates.changed ?? 0) + (renewed?.vacancies.changed ?? 0)
      }),
      runs(120),
    )
    // The property is about something.
    expect(changes).toBeGreaterThan(50)
  }, 300_000)

  it('makes a list afresh that has lost more than it had in reserve', async () => {
    // Forty vacancies that fit everybody alike: a list shows one and holds two, and the lot says which. Each night ten of them go.
    const people = Array.from({ length: 6 }, (_, number) => candidate(`c${number}`, holding('c:koken')))
    const jobs = Array.from({ length: 40 }, (_, number) =>
      vacancy(`v${number}`, { ...asking('c:koken'), employerId: `e${number}` }),
    )
    const nights = [0, 10, 20, 30, 38].map((gone) => ({ candidates: people, vacancies: jobs.slice(gone), limit: 1 }))
    const reports = await eachNightAsAWhole(nights)
    const lists = reports.map(({ renewed }) => renewed?.lists ?? 0)
    expect(lists.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
    expect(reports[1]?.renewed).toMatchObject({
      candidates: { same: 6, changed: 0, added: 0, gone: 0 },
      vacancies: { same: 30, changed: 0, added: 0, gone: 10 },
    })
  })

  it('gives a receiver what a run without it gives, in each direction that is asked', async () => {
    const previous = emptyDirectory()
    const changed = { ...fixtures, candidates: fixtureCandidates.slice(2), vacancies: fixtureVacancies.slice(3) }
    await runBatch({ ...fixtures, workers: 0, previous })
    for (const directions of [['vacancies'], ['candidates'], ['vacancies', 'candidates']] as const) {
      const [whole, renewed] = [receiving(), receiving()]
      const full = await runBatch({ ...changed, directions, workers: 0, output: whole.output })
      const report = await runBatch({ ...changed, directions, workers: 0, previous, output: renewed.output })
      expect(renewed.received).toEqual(whole.received)
      // Both directions are kept whatever is asked, so that a run may ask for another than the one before.
      expect(report.afresh).toBeUndefined()
      expect({ ...report, key: '', renewed: undefined }).toEqual({ ...full, key: '', renewed: undefined })
    }
  })

  it('brings back a vacancy that was dropped as a repost, when the posting that stood for it goes', async () => {
    const posted = (id: string, updatedAt: string): Vacancy =>
      vacancy(id, { title: 'Kok', ...asking('c:koken'), updatedAt })
    const records = [posted('v1', '2026-10-01'), posted('v2', '2026-10-02'), vacancy('v3', { employerId: 'e-3' })]
    const candidates = [candidate('c1', holding('c:koken'))]
    for (const asFiles of [false, true]) {
      const nights = [records, records.slice(0, 1).concat(records.slice(2)), records]
      const reports = await eachNightAsAWhole(
        nights.map((vacancies) => given({ candidates, vacancies, history: [] }, asFiles)),
      )
      expect(reports.map(({ reposts }) => reposts.length)).toEqual([1, 0, 1])
      expect(reports[1]?.renewed?.vacancies).toEqual({ same: 1, changed: 0, added: 1, gone: 1 })
    }
  })

  it('computes a first run in threads, over shards, as any other', async () => {
    const directory = emptyDirectory()
    const file = (name: string, records: readonly unknown[]) => {
      writeFileSync(join(directory, name), records.map((record) => `${JSON.stringify(record)}\n`).join(''))
      return join(directory, name)
    }
    const [candidates, vacancies] = [file('c.ndjson', fixtureCandidates), file('v.ndjson', fixtureVacancies)]
    const run = { ...fixtureOptions, candidates, vacancies, shardSize: 7 }
    const previous = emptyDirectory()
    expect((await written({ ...run, previous })).files).toEqual((await written(run)).files)
    const again = await written({ ...run, previous })
    expect(again.files).toEqual((await written(run)).files)
    // Nothing changed, so nobody had to be asked.
    expect(again.report.renewed).toEqual({
      candidates: { same: fixtureCandidates.length, changed: 0, added: 0, gone: 0 },
      vacancies: { same: fixtureVacancies.length, changed: 0, added: 0, gone: 0 },
      lists: 0,
    })
  })
})

describe('a run that cannot begin with the run before', () => {
  const small = {
    candidates: [candidate('c1'), candidate('c2')],
    vacancies: [vacancy('v1'), vacancy('v2')],
    workers: 0,
  }
  const located = { ...small, candidates: [{ ...candidate('c1'), place: { pc4: '3511' } }] as Candidate[] }

  it.each([
    ['policy', small, { policy: { unknown: 300 } }],
    ['asOf', small, { asOf: '2026-11-01' }],
    ['seed', small, { seed: 'other' }],
    ['limit', small, { limit: 3 }],
    ['parsing', small, { allowBsnLikeIds: true }],
    ['places', located, { places: { 3511: { lat: 52, lon: 5 } } }],
  ] as const)('computes all and says why: another %s', async (why, base, other) => {
    const previous = emptyDirectory()
    await runBatch({ ...base, previous })
    const changed = { ...base, ...other } as BatchOptions
    const renewed = await written({ ...changed, previous })
    expect(renewed.report).toMatchObject({ afresh: why })
    expect(renewed.report.renewed).toBeUndefined()
    expect(renewed.files).toEqual((await written(changed)).files)
    // What it leaves is of the new kind.
    expect((await runBatch({ ...changed, previous })).afresh).toBeUndefined()
  })

  it('computes all where the state is damaged, cut off or of another version, wherever that is', async () => {
    const previous = emptyDirectory()
    await runBatch({ ...small, previous })
    const file = join(previous, 'state.passend')
    const whole = readFileSync(file)
    const ways: readonly (readonly [Uint8Array, string])[] = [
      [whole.subarray(0, whole.length - 8), 'damaged'],
      [Buffer.from('nothing of the kind'), 'damaged'],
      [Buffer.alloc(0), 'damaged'],
      [changedAt(whole, 8), 'version'],
      ...[60, 700, 3000, whole.length - 3].map((at) => [changedAt(whole, at), 'damaged'] as const),
    ]
    for (const [bytes, why] of ways) {
      writeFileSync(file, bytes)
      const renewed = await written({ ...small, previous })
      expect(renewed.report.afresh).toBe(why)
      expect(renewed.files).toEqual((await written(small)).files)
    }
  })

  it('refuses a planner of travel, whose answers of the run before it cannot know', async () => {
    const run = runBatch({ ...small, travelMinutes: () => 10, previous: emptyDirectory() })
    await expect(run).rejects.toMatchObject({ code: 'invalid-option', facts: { option: 'travelMinutes' } })
  })
})

describe('what is kept for the next run', () => {
  const small = { candidates: [candidate('c1')], vacancies: [vacancy('v1')], workers: 0 }

  it('is for its owner alone', async () => {
    const previous = join(emptyDirectory(), 'kept')
    await runBatch({ ...small, previous })
    expect(statSync(previous).mode & 0o777).toBe(0o700)
    expect(Object.keys(contentsOf(previous))).toEqual(['state.passend 600'])
  })

  it('stays as it was when a run is stopped, and so does what was written', async () => {
    const [previous, output] = [emptyDirectory(), emptyDirectory()]
    await runBatch({ ...small, previous, output })
    const before = [contentsOf(previous), contentsOf(output)]
    for (const phase of ['candidates', 'matching', 'writing']) {
      const stop = new AbortController()
      const onProgress = (progress: { readonly phase: string }) =>
        progress.phase === phase && stop.abort(new Error('enough'))
      const more = { ...small, vacancies: [vacancy('v1'), vacancy('v2')], previous, output }
      // What asks for a turn notices: with so few records that is when they are read.
      await runBatch({ ...more, signal: stop.signal, onProgress }).catch((error: unknown) => {
        expect(error).toEqual(new Error('enough'))
        expect([contentsOf(previous), contentsOf(output)]).toEqual(before)
      })
    }
    expect(readdirSync(previous)).toEqual(['state.passend'])
  })

  it('is the same, and another directory is left as it is, where its receiver throws', async () => {
    const previous = emptyDirectory()
    await runBatch({ ...small, previous })
    const before = contentsOf(previous)
    const output = {
      vacanciesFor() {
        throw new Error('no room')
      },
    }
    const more = { ...small, vacancies: [vacancy('v1'), vacancy('v2')], previous }
    await expect(runBatch({ ...more, output })).rejects.toThrow('no room')
    expect(contentsOf(previous)).toEqual(before)
  })
})

/** Bytes of which one is another. */
function changedAt(bytes: Uint8Array, at: number): Uint8Array {
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] as number) ^ 0x55
  return changed
}
