import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBatch } from 'passend/batch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from '../../benchmarks/world.js'
import { contentsOf, emptyDirectory } from '../batch/support.js'
import { compileCommand, runProcess } from './compiled.js'

let compiled: Awaited<ReturnType<typeof compileCommand>>
beforeAll(async () => {
  compiled = await compileCommand()
})
afterAll(() => compiled.remove())

const SHARDS = 30
const SHARD_SIZE = 40

/** The files of a region, and a batch of it in many small shards. */
function region() {
  const input = emptyDirectory()
  const world = new World(11, { openHiring: true })
  const written = (name: string, records: Iterable<unknown>) => {
    writeFileSync(join(input, name), [...records].map((record) => JSON.stringify(record)).join('\n'))
    return join(input, name)
  }
  const vacancies = written('vacancies.ndjson', world.vacancies(800))
  const candidates = written('candidates.ndjson', world.candidates(SHARDS * SHARD_SIZE))
  const reading = { candidates, vacancies, asOf: '2026-11-01', shardSize: SHARD_SIZE }
  const args = [
    ...['batch', '--candidates', candidates, '--vacancies', vacancies, '--as-of', '2026-11-01'],
    ...['--shard-size', String(SHARD_SIZE), '--workers', '2', '--log-level', 'debug'],
  ]
  return { reading, args }
}

describe('passend batch as a process with threads', () => {
  it('is stopped in the middle, says how to go on, and ends in the same bytes', async () => {
    const { reading, args } = region()
    const [undisturbed, output, checkpoint] = [emptyDirectory(), emptyDirectory(), emptyDirectory()]
    await runBatch({ ...reading, workers: 0, output: undisturbed })

    const command = [...args, '--out', output, '--checkpoint', checkpoint]
    const stopped = await runProcess(compiled.program, command, (said) =>
      said.includes('"shard done"') ? 'SIGINT' : undefined,
    )
    expect(stopped.stderr).toMatch(/passend: Stopped by SIGINT\. No result was written yet\. The same command goes on/)
    expect([stopped.code, stopped.stdout]).toEqual([130, ''])
    // Nothing of a result, under its name or another.
    expect(readdirSync(output)).toEqual([])

    const resumed = await runProcess(compiled.program, [...command, '--resume'])
    expect(resumed.code, resumed.stderr).toBe(0)
    expect(resumed.stderr).toMatch(/resumed +[1-9]\d* shards were done before/)
    expect(contentsOf(output)).toEqual(contentsOf(undisturbed))
    expect(readdirSync(checkpoint)).toEqual([])
  }, 120_000)

  it('leaves nothing behind that it was not asked to keep', async () => {
    const { args } = region()
    const [output, temporary] = [emptyDirectory(), emptyDirectory()]
    const stopAt = (said: string) => (said.includes('"batch prepared"') ? ('SIGTERM' as const) : undefined)
    const { code, stderr } = await runProcess(compiled.program, [...args, '--out', output], stopAt, {
      TMPDIR: temporary,
    })
    expect(stderr).toMatch(/Stopped by SIGTERM\. No result was written\. With --checkpoint/)
    expect(code).toBe(143)
    // Neither a result nor the candidates of the run.
    expect([readdirSync(output), readdirSync(temporary)]).toEqual([[], []])
  }, 120_000)
})

describe('passend worker as a process', () => {
  it('waits for a run until it is told to leave', async () => {
    const checkpoint = emptyDirectory()
    // There is no run, so the queue is not asked for anything: nobody is at home at port 1.
    const args = ['worker', '--queue', 'redis://127.0.0.1:1', '--checkpoint', checkpoint]
    const { code, stderr } = await runProcess(compiled.program, args, (said) =>
      said.includes('run after run') ? 'SIGTERM' : undefined,
    )
    expect(stderr).toMatch(/shards +computed 0 +done before 0 +failed attempts 0\npassend: Stopped by SIGTERM/)
    expect(code).toBe(143)
    expect(existsSync(checkpoint)).toBe(true)
  }, 60_000)
})
