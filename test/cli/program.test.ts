import { spawnSync } from 'node:child_process'
import { Readable, Writable } from 'node:stream'
import { engineVersion } from 'passend'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../../src/cli/program.js'
import { bench, candidates, collector, run, vacancies } from './run.js'

describe('passend', () => {
  it('helps a newcomer: commands, formats, the column map, examples and exit codes', async () => {
    const { code, stdout } = await run(['--help'])
    expect(code).toBe(0)
    for (const word of [
      'rank',
      'explain',
      'validate',
      'batch',
      'assign',
      'meetings',
      'worker',
      'ndjson',
      '"split"',
      'Examples',
      'Exit codes',
      '--pretty',
    ]) {
      expect(stdout).toContain(word)
    }
    for (const command of ['rank', 'explain', 'validate', 'batch', 'assign', 'meetings', 'worker']) {
      const help = await run([command, '--help'])
      expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit codes') })
    }
  })

  it('has lines of at most 120 characters', async () => {
    const { stdout } = await run(['--help'])
    expect(stdout.split('\n').filter((line) => line.length > 120)).toEqual([])
  })

  it('tells its version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${engineVersion}\n` })
  })

  it('exits 2 for wrong usage', async () => {
    const at = bench()
    const files = ['--candidates', at.file('c.json', candidates), '--vacancies', at.file('v.json', vacancies)]
    const cases = [
      [],
      ['dance'],
      ['rank'],
      ['rank', ...files, '--limit', 'many'],
      ['rank', ...files, '--limit', '-1'],
      ['rank', ...files, '--direction', 'sideways'],
      ['rank', ...files, '--show', 'near'],
      ['rank', ...files, '--show', 'reachable', '--max-steps', '9'],
      ['rank', ...files, '--format', 'xml'],
      ['rank', ...files, '--unknown'],
      ['rank', ...files, '--as-of', 'today'],
      ['rank', ...files, '--taxonomy-only', 'esco'],
      ['rank', ...files, '--taxonomy', at.path('.'), '--taxonomy-only', 'isco'],
      ['rank', ...files, '--policy', at.file('policy.json', { unknown: 5000 })],
      ['rank', ...files, '--taxonomy', at.file('taxonomy.json', { concepts: 7 })],
    ]
    for (const args of cases) {
      const { code, stderr } = await run(args)
      expect(code, args.join(' ')).toBe(2)
      expect(stderr, args.join(' ')).not.toBe('')
    }
  })

  it('exits 3 for files that cannot be read or written', async () => {
    const at = bench()
    const files = ['--candidates', at.file('c.json', candidates), '--vacancies', at.file('v.json', vacancies)]
    const cases = [
      ['--places', at.path('none.csv')],
      ['--taxonomy', at.path('.')],
      ['--policy', at.file('policy.json', '{')],
      ['--map', at.path('none.json')],
      ['--out', at.path('no/such/folder.ndjson')],
      ['--issues', at.path('no/such/folder.ndjson')],
    ]
    for (const args of cases) expect((await run(['rank', ...files, ...args])).code, args.join(' ')).toBe(3)
    expect(at.exists('no')).toBe(false)
  })

  it('exits 3 when the disk is full, for the result is not whole', async () => {
    const at = bench()
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: 'ENOSPC' })),
    })
    full.on('error', () => {})
    const args = ['validate', '--candidates', at.file('c.json', candidates)]
    const stderr = collector()
    const code = await runProgram(args, { stdin: Readable.from([]), stdout: full, stderr: stderr.stream })
    expect(code).toBe(3)
    expect(stderr.text()).toMatch(/ENOSPC/)
  })

  it('exits 4 for a fault of its own, whose message could quote a record and is not shown', async () => {
    const at = bench()
    const faulty = new Writable()
    faulty.write = () => {
      throw new TypeError('geheim')
    }
    const args = ['validate', '--candidates', at.file('c.json', candidates), '--verbose']
    const stderr = collector()
    const code = await runProgram(args, { stdin: Readable.from([]), stdout: faulty, stderr: stderr.stream })
    expect(code).toBe(4)
    expect(stderr.text()).toMatch(/a fault in the program \(TypeError\)[\s\S]* at /)
    expect(stderr.text()).not.toMatch(/geheim/)
  })

  it('runs as a command, also when its reader leaves early', () => {
    const at = bench()
    const many = Array.from({ length: 400 }, (_, number) => ({ id: `c-${number}` }))
    const main = new URL('../../src/cli/main.ts', import.meta.url).pathname
    const files = `--candidates ${at.file('c.json', many)} --vacancies ${at.file('v.json', vacancies)}`
    const script = `set -o pipefail; npx tsx ${main} rank ${files} | head -n 1`
    const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' })
    expect(stdout.split('\n').filter((line) => line !== '')).toHaveLength(1)
    expect(stderr).not.toMatch(/EPIPE|fault/)
    expect(status).toBe(0)
  })
})
