import { spawn } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBatch } from 'passend/batch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from '../../benchmarks/world.js'
import { compileBatch } from './compiled.js'
import { contentsOf, emptyDirectory } from './support.js'

const SHARDS = 12
const SHARD_SIZE = 25

let compiled: Awaited<ReturnType<typeof compileBatch>>
beforeAll(async () => {
  compiled = await compileBatch()
})
afterAll(() => compiled.remove())

/** Runs a batch in a process of its own, and kills it once it has said so many things. Gives what it said. */
function runUntil(options: object, most: number): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiled.program, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const said: string[] = []
    let wrong = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.push(...text.trim().split('\n'))
      if (said.length >= most) child.kill('SIGKILL')
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      wrong += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(said)
      else reject(new Error(`the batch ended with ${code}: ${wrong}`))
    })
  })
}

/** The files of a run, its input among them. */
function prepare() {
  const [input, output, checkpoint] = [emptyDirectory(), emptyDirectory(), emptyDirectory()]
  const world = new World(7, { openHiring: true })
  const lines = (records: Iterable<unknown>) => [...records].map((record) => JSON.stringify(record)).join('\n')
  writeFileSync(join(input, 'vacancies.ndjson'), lines(world.vacancies(400)))
  writeFileSync(join(input, 'candidates.ndjson'), lines(world.candidates(SHARDS * SHARD_SIZE)))
  const options = {
    candidates: join(input, 'candidates.ndjson'),
    vacancies: join(input, 'vacancies.ndjson'),
    asOf: '2026-11-01',
    shardSize: SHARD_SIZE,
  }
  return { options, output, checkpoint }
}

describe('a batch in threads', () => {
  it('gives the same bytes with one thread, with two, and without', async () => {
    const { options } = prepare()
    const outputs = [0, 1, 2].map(() => emptyDirectory())
    await runBatch({ ...options, workers: 0, output: outputs[0] as string })
    for (const workers of [1, 2]) await runUntil({ ...options, workers, output: outputs[workers] }, 1e6)
    const [inThisThread, ...inThreads] = outputs.map(contentsOf)
    expect(inThreads).toEqual([inThisThread, inThisThread])
  }, 120_000)
})

describe('a batch that is killed', () => {
  it('ends in the same bytes, though it is killed ten times', async () => {
    const { options, output, checkpoint } = prepare()
    const undisturbed = emptyDirectory()
    await runBatch({ ...options, workers: 0, output: undisturbed })
    const left = { ...options, workers: 2, output, checkpoint }
    // Where it is killed: while it reads, while it computes, and while it writes. Reading says little, each shard one thing.
    const kills = [1, 3, 5, 6, 6, 6, 6, 6, 6, 8]
    for (const most of kills) {
      await runUntil(left, most)
      // Nothing is there under its name before it is whole.
      expect(readdirSync(output).filter((name) => !name.endsWith('.partial'))).toEqual([])
    }
    const said = await runUntil(left, 1e6)
    expect(said.at(-1)).toBe('done')
    // All files are there, whole, and nothing of those that were killed.
    expect(contentsOf(output)).toEqual(contentsOf(undisturbed))
  }, 300_000)
})
