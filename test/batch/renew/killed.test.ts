import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runBatch } from 'passend/batch'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { World } from '../../../benchmarks/world.js'
import { compileBatch } from '../compiled.js'
import { contentsOf, emptyDirectory } from '../support.js'

let compiled: Awaited<ReturnType<typeof compileBatch>>
beforeAll(async () => {
  compiled = await compileBatch()
})
afterAll(() => compiled.remove())

/** Runs a batch in a process of its own, and kills it so long after it has begun to write. Says whether it was killed. */
function killedWhileWriting(options: object, milliseconds: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [compiled.program, JSON.stringify(options)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let wrong = ''
    child.stdout.setEncoding('utf8').on('data', (said: string) => {
      if (said.includes('writing 0')) setTimeout(() => child.kill('SIGKILL'), milliseconds)
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      wrong += text
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(signal === 'SIGKILL')
      else reject(new Error(`the batch ended with ${code}: ${wrong}`))
    })
  })
}

describe('a run that begins with the run before and is killed while it writes', () => {
  it('leaves the old state or the new one, whole, and the run after comes to the same bytes', async () => {
    const [input, previous, output, undisturbed] = [1, 2, 3, 4].map(emptyDirectory) as [string, string, string, string]
    const world = new World(7, { openHiring: true })
    const [vacancies, candidates] = [[...world.vacancies(600)], world.candidates(400)]
    const file = (name: string, records: readonly unknown[]) => {
      writeFileSync(join(input, name), records.map((record) => JSON.stringify(record)).join('\n'))
      return join(input, name)
    }
    const base = { asOf: '2026-11-01', workers: 0 }
    await runBatch({
      ...base,
      previous,
      vacancies: file('v1.ndjson', vacancies),
      candidates: file('c1.ndjson', candidates),
    })
    const changed = {
      ...base,
      vacancies: file('v2.ndjson', vacancies.slice(20)),
      candidates: file('c2.ndjson', candidates.slice(10)),
    }
    await runBatch({ ...changed, output: undisturbed })
    const whole = readFileSync(join(previous, 'state.passend'))
    let kills = 0
    for (const milliseconds of [0, 0, 1, 2, 4, 8]) {
      if (await killedWhileWriting({ ...changed, previous, output }, milliseconds)) kills++
      const left = readFileSync(join(previous, 'state.passend'))
      // The old one, to the byte, or one that was made whole: then the next run has nothing to do.
      if (!left.equals(whole)) expect((await runBatch({ ...changed, previous })).renewed?.vacancies.changed).toBe(0)
    }
    expect(kills).toBeGreaterThan(0)
    const report = await runBatch({ ...changed, previous, output })
    expect(report.afresh).toBeUndefined()
    for (const name of ['ranked-vacancies.ndjson 600', 'ranked-candidates.ndjson 600'])
      expect(contentsOf(output)[name]).toBe(contentsOf(undisturbed)[name])
    // Nothing that was half written is left.
    expect(readdirSync(previous)).toEqual(['state.passend'])
  }, 120_000)
})
