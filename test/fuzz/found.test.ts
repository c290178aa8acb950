import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createMatcher,
  createTaxonomy,
  openSnapshot,
  type PassendError,
  parseCandidate,
  starterTaxonomy,
} from 'passend'
import { createAuditLog, createMemoryAuditStore } from 'passend/audit'
import { openShardWorker, planBatch } from 'passend/batch'
import { createLinker } from 'passend/linker'
import { planEvent } from 'passend/meetings'
import { readPraktijkleren } from 'passend/praktijkleren'
import { readVumCandidates } from 'passend/vum'
import { expect, onTestFinished, test } from 'vitest'
import praktijkleren from '../../fixtures/praktijkleren.json' with { type: 'json' }
import { packSections, unpackSections } from '../../src/holding/container.js'
import { engineVersion } from '../../src/version.js'
import { smallMatcher, vacancy } from '../support/records.js'
import { CANARY, sings } from './canary.js'

// What the fuzzer found before it was mended, each by itself, so that it is held without luck.

/** What a call refuses with. */
const refusal = (call: () => unknown): PassendError => {
  try {
    call()
  } catch (error) {
    return error as PassendError
  }
  throw new Error('it was not refused')
}

test('plain JSON that cannot be compared with a number is refused, wherever a text or a list should stand', () => {
  const odd = { length: { toString: 1, valueOf: 1 } }
  for (const record of [{ id: odd }, { id: 'c', competences: odd }, { id: 'c', wishes: { interests: [odd] } }]) {
    const { value, issues } = parseCandidate(record)
    expect(value).toBeUndefined()
    expect(issues.map(({ severity }) => severity)).toEqual(['error'])
  }
  // One such record must not end a night's run.
  const matcher = smallMatcher()
  expect(matcher.addVacancies([{ id: 'v', title: odd, employerId: 'e' }, vacancy('w')])).toMatchObject({
    added: 1,
    refused: 1,
  })
  expect(refusal(() => createTaxonomy({ id: odd, concepts: [] } as never)).code).toBe('invalid-taxonomy')
  expect(refusal(() => matcher.rankVacancies({ id: 'c' }, { where: { region: odd } } as never)).code).toBe(
    'invalid-option',
  )
  expect(refusal(() => createMatcher({ policy: { id: odd } as never })).code).toBe('invalid-policy')
})

test('an id that is no text is held by nobody', () => {
  const matcher = smallMatcher()
  matcher.addVacancies([vacancy('v')])
  for (const id of [5, null, {}, ['v']]) expect(matcher.vacancy(id as never)).toBeUndefined()
  expect(matcher.removeVacancies([5, null] as never)).toBe(0)
})

test('waivers that are no list, and a place that is no point, are wrong options', () => {
  const matcher = smallMatcher({ places: { '3511': null } as never })
  matcher.addVacancies([vacancy('v')])
  expect(refusal(() => matcher.nearestSteps({ id: 'c' }, 'v', { waive: 7 as never }))).toMatchObject({
    code: 'invalid-option',
  })
  expect(refusal(() => matcher.addCandidates([{ id: 'c', place: { pc4: '3511' } }]))).toMatchObject({
    code: 'invalid-option',
    message: expect.stringContaining("Option 'places'"),
  })
})

test('words to be linked are a text', () => {
  expect(refusal(() => createLinker(starterTaxonomy()).link(5 as never))).toMatchObject({ code: 'invalid-option' })
})

test('options that are no object are told, of messages and of events', () => {
  expect(refusal(() => readVumCandidates([], null as never))).toMatchObject({ code: 'invalid-option' })
  expect(refusal(() => planEvent({}, null as never))).toMatchObject({ code: 'invalid-option' })
  expect(refusal(() => readVumCandidates([], { label: 'lasser' as never }))).toMatchObject({ code: 'invalid-option' })
})

test('a list of messages that throws when it is read is one message that cannot be read', () => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  expect(readVumCandidates(proxy).report).toMatchObject({ read: 1, refused: 1 })
})

test('a record that has a key `then` is no promise: a batch does not wait for it', async () => {
  // biome-ignore lint/suspicious/noThenProperty: what would be taken for a promise is the purpose
  const waits = { id: 'c', then: () => {} }
  const { candidates } = await planBatch({ candidates: [waits, { id: 'd' }], vacancies: [], workers: 0 })
  // It holds a function, so it is refused like any record that is no plain data.
  expect(candidates).toMatchObject({ read: 2, kept: 1, refused: 1 })
})

test('a snapshot whose header was forged is refused, and the header is not repeated', () => {
  const { header, sections } = unpackSections(createMatcher().snapshot())
  const forged = (changes: object) => packSections({ ...(header as object), ...changes }, Object.fromEntries(sections))
  const version = refusal(() => openSnapshot(forged({ engineVersion: CANARY })))
  expect([version.code, sings(version.message)]).toEqual(['snapshot-version', false])
  for (const changes of [{ needs: undefined }, { places: [5] }, { taxonomy: 5 }, { parsing: null }])
    expect(refusal(() => openSnapshot(forged(changes))).code).toBe('damaged-snapshot')
})

test('the key of a run is a hash: it cannot name a folder elsewhere', () => {
  const directory = mkdtempSync(join(tmpdir(), 'passend-found-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  const hash = 'a'.repeat(64)
  const run = {
    format: 1,
    engineVersion,
    key: hash,
    shards: 1,
    snapshot: hash,
    hashes: [hash],
    limit: 10,
    directions: ['vacancies'],
  }
  const codeOf = (changes: object) => {
    writeFileSync(join(directory, 'run.json'), JSON.stringify({ ...run, ...changes }))
    return refusal(() => openShardWorker(directory)).code
  }
  // As it should be, it is only the vacancies that are missing.
  expect(codeOf({})).toBe('damaged-run')
  expect(refusal(() => openShardWorker(directory)).message).toContain('vacancies.passend')
  for (const changes of [
    { key: '../../elsewhere' },
    { limit: 1e9 },
    { directions: [CANARY] },
    { hashes: [5] },
    { snapshot: 7 },
  ])
    expect([codeOf(changes), refusal(() => openShardWorker(directory)).message]).toEqual([
      'damaged-run',
      expect.stringContaining('run.json is not whole'),
    ])
})

test('a log takes numbers, ids and codes of a ranking and no text, whatever was put into it', async () => {
  const matcher = smallMatcher()
  matcher.addCandidates([{ id: 'c' }])
  matcher.addVacancies([vacancy('v')])
  const log = createAuditLog({ store: createMemoryAuditStore(), clock: () => 1 })
  const ranking = matcher.rankVacancies('c')
  const record = (changes: object) =>
    log.record({ ranking: { ...ranking, ...changes } as never, matcher, requestedBy: 'a' })
  const forged = [
    { openHiring: [{ vacancyId: CANARY }] },
    { leftOut: [{ id: CANARY }] },
    { blockedBy: { [CANARY]: 1 } },
    { seed: CANARY },
    { asOf: CANARY },
    { engineVersion: CANARY },
    { for: { candidateId: 'c', name: CANARY } },
    { matches: null },
  ]
  for (const changes of forged) await expect(record(changes)).rejects.toMatchObject({ code: 'invalid-option' })
  // What is not taken over does no harm.
  await record({
    policy: { ...ranking.policy, id: CANARY, note: CANARY },
    counts: { ...ranking.counts, [CANARY]: CANARY },
  })
  for await (const entry of log.entries()) expect(sings(JSON.stringify(entry))).toBe(false)
})

test('an issue of a register does not repeat the code of a kerntaak', () => {
  const spoiled = structuredClone(praktijkleren)
  for (const { qualifications } of spoiled.dossiers)
    for (const { coreTasks } of qualifications) for (const task of coreTasks) task.code = CANARY
  const { issues } = readPraktijkleren(spoiled)
  expect(issues.length).toBeGreaterThan(0)
  expect(sings(JSON.stringify(issues))).toBe(false)
})
