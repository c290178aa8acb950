import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { planBatch, runBatch } from '../../../src/batch/index.js'
import { RunDirectory } from '../../../src/batch/runDirectory.js'
import { openShard, packShard } from '../../../src/batch/shardFile.js'
import { openResult, packResult } from '../../../src/batch/shardResult.js'
import { openShardWorker } from '../../../src/batch/shards.js'
import { type Candidate, engineVersion } from '../../../src/index.js'
import { smallTaxonomy } from '../../support/taxonomy.js'
import type { FuzzEntry } from '../entry.js'
import { logger } from '../log.js'
import { mutatedBytes } from '../mutateBytes.js'
import { mutated, mutatedRecord } from '../mutateValue.js'
import { fewHeld } from './holder.js'
import { material } from './material.js'
import { spoiledFile, spoiledMap } from './recordFiles.js'
import { once, spoiledSections } from './snapshots.js'
import { scratch } from './taxonomyFiles.js'

const damage = ['not-a-snapshot', 'damaged-snapshot', 'snapshot-version'] as const

const shardBytes = () =>
  once('shard', () =>
    packShard({
      staged: material.candidates.slice(0, 3).map((record, number) => ({ number, record: record as Candidate })),
      history: [{ candidateId: 'c-vol', vacancyId: 'v-vol', reason: 'Eerder.' }],
    }),
  )
const resultBytes = () =>
  once('result', () =>
    packResult(
      {
        key: 'a'.repeat(64),
        tally: {} as never,
        lines: new Uint8Array(9),
        eligible: new Uint16Array(2),
        toVerify: new Uint16Array(2),
      },
      { who: new Uint32Array(3) },
    ),
  )
const manifest = {
  format: 1,
  engineVersion,
  key: 'a'.repeat(64),
  shards: 1,
  snapshot: 'b'.repeat(64),
  hashes: ['c'.repeat(64)],
  limit: 10,
  directions: ['vacancies', 'candidates'],
}

/** The files of a checkpoint: what a run is, its shards, their results. */
export const checkpoints: FuzzEntry = {
  name: 'checkpoints',
  cases: 15_000,
  codes: [...damage, 'damaged-run', 'no-run', 'another-run'],
  run(random) {
    switch (random.below(4)) {
      case 0:
        return void openShard(spoiledSections(shardBytes(), random))
      case 1:
        return void openResult(spoiledSections(resultBytes(), random))
      default: {
        const directory = join(scratch(), 'run')
        mkdirSync(directory, { recursive: true })
        const forged = Buffer.from(JSON.stringify(mutated(manifest, random, { objects: 'none' })) ?? '')
        writeFileSync(join(directory, 'run.json'), random.once(2) ? mutatedBytes(forged, random) : forged)
        const run = new RunDirectory(directory).requireManifest()
        new RunDirectory(directory).hasResult(run.key, 0)
        openShardWorker(directory, { matcher: fewHeld() })
        return
      }
    }
  },
}

/** The two ways in which a run is gone on with: from its checkpoint, and from what the run before came to. */
const ways = {
  checkpoint: ['run.json', 'vacancies.passend', 'candidates/000000.passend', 'candidates/000001.passend'],
  previous: ['state.passend'],
} as const

const batchIn = (directory: string, way: keyof typeof ways) => ({
  taxonomy: smallTaxonomy,
  asOf: '2026-03-02',
  candidates: material.candidates.slice(0, 2),
  vacancies: material.vacancies.slice(0, 2),
  workers: 0,
  shardSize: 1,
  [way]: directory,
  ...(way === 'checkpoint' && { keep: true }),
})

/** A directory that a run left behind, made once. */
async function leftBehind(way: keyof typeof ways): Promise<string> {
  const directory = join(scratch(), `left-${way}`)
  if (existsSync(directory)) return directory
  const begun = join(scratch(), 'begun')
  await runBatch(batchIn(begun, way))
  renameSync(begun, directory)
  return directory
}

/** Runs that are gone on with in a directory of which a file was spoiled. */
export const resumed: FuzzEntry = {
  name: 'resumed',
  cases: 1000,
  codes: [...damage, 'damaged-run', 'no-run', 'another-run', 'unreadable-file'],
  async run(random) {
    const way = random.pick(['checkpoint', 'previous'] as const)
    const directory = join(scratch(), 'resumed')
    rmSync(directory, { recursive: true, force: true })
    cpSync(await leftBehind(way), directory, { recursive: true })
    const file = join(directory, random.pick(ways[way]))
    const bytes = readFileSync(file)
    writeFileSync(file, file.endsWith('.json') ? mutatedBytes(bytes, random) : spoiledSections(bytes, random))
    const { issues } = await runBatch({ ...batchIn(directory, way), logger })
    return issues
  },
}

const planOptions = {
  limit: 5,
  directions: ['vacancies'],
  workers: 0,
  shardSize: 2,
  resume: false,
  keep: false,
  format: 'auto',
  history: [{ candidateId: 'a', vacancyId: 'b', reason: 'r' }],
}

/** What a batch reads: records from files and from memory, and its options. */
export const batches: FuzzEntry = {
  name: 'batches',
  cases: 4000,
  codes: ['invalid-option', 'invalid-policy', 'unreadable-file', 'option-not-for-workers', 'missing-package'],
  async run(random) {
    const { file, text } = spoiledFile(random)
    const name = join(scratch(), file)
    writeFileSync(name, text)
    const options = random.once(3) ? (mutated(planOptions, random) as object) : {}
    const { issues } = await planBatch({
      workers: 0,
      ...(typeof options === 'object' && options),
      taxonomy: smallTaxonomy,
      logger,
      candidates: random.once(3) ? [mutatedRecord(random.pick(material.candidates), random)] : name,
      vacancies: [mutatedRecord(random.pick(material.vacancies), random)],
      map: spoiledMap(random),
    })
    return issues
  },
}
