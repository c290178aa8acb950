import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentsOf } from '../batch/support.js'
import { startPostgres } from '../support/postgresServer.js'
import { compileCommand, runProcess } from './compiled.js'
import { bench } from './run.js'

let server: Awaited<ReturnType<typeof startPostgres>>
let queue: string
let compiled: Awaited<ReturnType<typeof compileCommand>>
beforeAll(async () => {
  compiled = await compileCommand()
  server = await startPostgres()
  const { user, password, host, port, database } = server.connection
  queue = `postgres://${user}:${password}@${host}:${port}/${database}`
}, 120_000)
afterAll(async () => {
  compiled.remove()
  await server.stop()
})

const fixture = (name: string) => new URL(`../../fixtures/${name}.json`, import.meta.url).pathname
const reading = [
  ...['batch', '--candidates', fixture('candidates'), '--vacancies', fixture('vacancies')],
  ...['--places', fixture('places'), '--as-of', '2026-11-01', '--shard-size', '9'],
]

/** Waits until a run is prepared in a directory. */
async function prepared(directory: string): Promise<void> {
  for (let times = 0; times < 600; times++) {
    try {
      if (readdirSync(directory).includes('run.json')) return
    } catch {
      // It is not there yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('waited in vain for the batch')
}

describe('passend worker', () => {
  it('computes what passend batch hands out: the same bytes as one machine, and no password told', async () => {
    const at = bench()
    const alone = await at.run([...reading, '--workers', '0', '--out', at.path('alone')])
    expect(alone.code).toBe(0)
    const handed = [...reading, '--out', at.path('together'), '--checkpoint', at.path('run'), '--queue', queue]
    const batch = at.run(handed)
    await prepared(at.path('run'))
    const hand = ['worker', '--queue', queue, '--checkpoint', at.path('run'), '--until-done', '--log-level', 'info']
    const [whole, ...workers] = await Promise.all([batch, at.run(hand), at.run(hand)])
    expect(whole.code, whole.stderr).toBe(0)
    expect(contentsOf(at.path('together'))).toEqual(contentsOf(at.path('alone')))
    const computed = workers.map(({ code, stdout, stderr }) => {
      expect([code, stdout], stderr).toEqual([0, ''])
      return Number(/shards +computed (\d+)/.exec(stderr)?.[1])
    })
    // 40 people in shards of 9: five shards, by one or by both.
    expect(computed.reduce((sum, count) => sum + count, 0)).toBe(5)
    const logged = workers.flatMap(({ stderr }) => stderr.split('\n').filter((line) => line.startsWith('{')))
    expect(logged.filter((line) => JSON.parse(line).msg === 'a shard is done')).toHaveLength(5)
    for (const { stderr } of [whole, ...workers]) expect(stderr).not.toMatch(/only-for-this-test|cand-|vac-/)
  }, 120_000)

  it('says why a shard failed, without what stood in it, and the batch exits 3', async () => {
    const at = bench()
    const args = [...reading, '--out', at.path('out'), '--checkpoint', at.path('run'), '--queue', queue]
    const batch = at.run(args)
    await prepared(at.path('run'))
    // A disk that loses a file of candidates.
    rmSync(at.path(join('run', 'candidates', '000003.passend')))
    const hand = ['worker', '--queue', queue, '--checkpoint', at.path('run')]
    const worker = runProcess(compiled.program, hand, (said) => (said.includes('attempt 3') ? 'SIGTERM' : undefined))
    const whole = await batch
    expect(whole.code).toBe(3)
    expect(whole.stderr).toMatch(/never done: 3 \(damaged-run\)/)
    expect(at.exists('out/report.json')).toBe(false)
    const { code, stderr } = await worker
    expect(code).toBe(143)
    expect(stderr).toMatch(/shards +computed 4 +done before 0 +failed attempts 3/)
    expect(stderr).toMatch(/failed +shard 3, attempt 1: .*000003.passend' is missing/)
  }, 120_000)

  it('refuses a queue that is none, and a directory without a run', async () => {
    const at = bench()
    const none = await at.run(['worker', '--queue', 'mysql://u:geheim@h', '--checkpoint', at.path('run')])
    expect(none.code).toBe(2)
    expect(none.stderr).not.toMatch(/geheim/)
    const empty = await at.run(['worker', '--queue', queue, '--checkpoint', at.path('run'), '--until-done'])
    expect(empty.code).toBe(2)
    expect(empty.stderr).toMatch(/No batch was prepared/)
    for (const args of [['worker'], ['worker', '--queue', queue], ['worker', '--checkpoint', at.path('run')]])
      expect((await at.run(args)).code).toBe(2)
  })

  it('exits 3 when nobody answers at the address', async () => {
    const at = bench()
    await at.run([...reading, '--workers', '0', '--out', at.path('out'), '--checkpoint', at.path('run'), '--keep'])
    const [results] = readdirSync(at.path('run')).filter((name) => name.startsWith('results'))
    rmSync(at.path(join('run', String(results), '000001.passend')))
    const nobody = ['--queue', 'postgres://user:geheim@127.0.0.1:1/none', '--checkpoint', at.path('run')]
    for (const args of [
      ['worker', ...nobody, '--until-done'],
      [...reading, ...nobody, '--out', at.path('other')],
    ]) {
      const { code, stderr } = await at.run(args)
      expect(code, stderr).toBe(3)
      expect(stderr).toMatch(/ECONNREFUSED/)
      expect(stderr).not.toMatch(/geheim/)
    }
  }, 120_000)
})
