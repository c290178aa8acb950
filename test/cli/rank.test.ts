import { statSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import type { Issue, Ranking } from 'passend'
import { describe, expect, it } from 'vitest'
import { runProgram } from '../../src/cli/program.js'
import { bench, candidates, collector, jsonLines, vacancies } from './run.js'

const files = (at: ReturnType<typeof bench>, people: unknown = candidates, jobs: unknown = vacancies) => [
  '--candidates',
  at.file('candidates.json', people),
  '--vacancies',
  at.file('vacancies.json', jobs),
]

describe('passend rank', () => {
  it('writes a ranking a line for every candidate, and a summary apart', async () => {
    const at = bench()
    const { code, stdout, stderr } = await at.run(['rank', ...files(at)])
    const rankings = jsonLines<Ranking>(stdout)
    expect(code).toBe(0)
    expect(rankings.map((ranking) => ranking.for)).toEqual([{ candidateId: 'c-1' }, { candidateId: 'c-2' }])
    expect(rankings.map(({ matches }) => matches.length)).toEqual([2, 2])
    expect(stderr).toMatch(/candidates +read 2 \(json\) +kept 2 +refused 0/)
    expect(stderr).toMatch(/rankings +written 2/)
    expect(stderr).not.toMatch(/ ms/)
  })

  it('passes its options on: limit, seed, day and policy', async () => {
    const at = bench()
    const policy = at.file('policy.json', { id: 'mine', version: '7', unknown: 300 })
    const args = ['rank', ...files(at), '--limit', '1', '--seed', 'x', '--as-of', '2026-11-01', '--policy', policy]
    const [ranking] = jsonLines<Ranking>((await at.run(args)).stdout)
    expect(ranking).toMatchObject({ seed: 'x', asOf: '2026-11-01', policy: { id: 'mine', version: '7' } })
    expect(ranking?.matches).toHaveLength(1)
  })

  it('shows blocked pairs only when asked, and knows places', async () => {
    const at = bench()
    const places = at.file('places.csv', 'pc4,lat,lon\n9711,53.2,6.5\n6211,50.8,5.7\n')
    const people = [{ id: 'c-1', place: { pc4: '9711' }, wishes: { travel: { km: 20 } } }]
    const jobs = [{ ...vacancies[0], place: { pc4: '6211' } }]
    const args = ['rank', ...files(at, people, jobs), '--places', places]
    const [hidden] = jsonLines<Ranking>((await at.run(args)).stdout)
    expect(hidden).toMatchObject({ matches: [], counts: { blocked: 1 }, blockedBy: { travel: 1 } })
    const [shown] = jsonLines<Ranking>((await at.run([...args, '--show', 'all'])).stdout)
    expect(shown?.matches).toMatchObject([{ status: 'blocked' }])
  })

  it('takes a taxonomy from a directory or a file', async () => {
    const at = bench()
    const taxonomy = {
      id: 'mine',
      version: '1',
      concepts: [{ id: 'koken', kind: 'competence', labels: { nl: 'Koken' } }],
    }
    const file = at.file('taxonomy.json', taxonomy)
    at.file('occupations.csv', 'uri,prefLabel\nnl:kok,Kok\nzonder label,\n')
    const [fromFile] = jsonLines<Ranking>((await at.run(['rank', ...files(at), '--taxonomy', file])).stdout)
    expect(fromFile?.taxonomy).toMatchObject({ id: 'mine', version: '1' })
    const fromDirectory = await at.run(['rank', ...files(at), '--taxonomy', at.path('.')])
    expect(jsonLines<Ranking>(fromDirectory.stdout)[0]?.taxonomy.id).toBe('competentnl')
    expect(fromDirectory.stderr).toMatch(/1 rows could not be used: occupations.csv 1 of 2/)
  })

  it('does not rank for an open hire, and says how many', async () => {
    const at = bench()
    const args = ['rank', ...files(at, candidates, [...vacancies, { ...vacancies[0], id: 'v-3', openHiring: true }])]
    const { code, stdout, stderr } = await at.run([...args, '--direction', 'candidates'])
    expect(code).toBe(0)
    expect(jsonLines<Ranking>(stdout).map((ranking) => ranking.for)).toEqual([
      { vacancyId: 'v-1' },
      { vacancyId: 'v-2' },
    ])
    expect(stderr).toMatch(/1 vacancy hires openly/)
    const [forPerson] = jsonLines<Ranking>((await at.run(args)).stdout)
    expect(forPerson?.openHiring.map(({ vacancyId }) => vacancyId)).toEqual(['v-3'])
  })

  it('counts what it read: kept, refused and replaced add up', async () => {
    const at = bench()
    const people = [...candidates, { id: 'c-1' }, { id: '111222333' }, { name: 'Iemand' }, 7]
    const { code, stdout, stderr } = await at.run(['rank', ...files(at, people), '--issues', at.path('issues.ndjson')])
    expect(code).toBe(1)
    expect(jsonLines<Ranking>(stdout)).toHaveLength(2)
    expect(stderr).toMatch(/candidates +read 6 \(json\) +kept 2 +refused 3 +replaced .* 1\n/)
    expect(stderr).toMatch(/looks-like-bsn +error +candidate +1 +in 1 records/)
    const issues = jsonLines<Issue>(at.read('issues.ndjson'))
    expect(issues.map(({ code, index }) => `${code} ${index}`)).toEqual([
      'duplicate-id 2',
      'looks-like-bsn 3',
      'forbidden-attribute 4',
      'not-an-object 5',
    ])
    for (const text of [stdout, stderr, at.read('issues.ndjson')]) expect(text).not.toMatch(/111222333|Iemand/)
  })

  it('takes an id like a burgerservicenummer only if told to', async () => {
    const at = bench()
    const args = ['rank', ...files(at, [{ id: '111222333' }])]
    expect((await at.run(args)).code).toBe(1)
    expect((await at.run([...args, '--allow-bsn-like-ids'])).code).toBe(0)
  })

  it('writes a file whole, for its owner only, and nothing to stdout', async () => {
    const at = bench()
    at.file('out.ndjson', 'old')
    const { code, stdout } = await at.run(['rank', ...files(at), '--out', at.path('out.ndjson')])
    expect([code, stdout]).toEqual([0, ''])
    expect(jsonLines(at.read('out.ndjson'))).toHaveLength(2)
    expect(statSync(at.path('out.ndjson')).mode & 0o777).toBe(0o600)
  })

  it('will not write over its own input', async () => {
    const at = bench()
    const { code, stderr } = await at.run(['rank', ...files(at), '--out', at.path('candidates.json')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/used already/)
    expect(JSON.parse(at.read('candidates.json'))).toEqual(candidates)
  })

  it('writes to what is no regular file without taking its place', async () => {
    const at = bench()
    expect((await at.run(['rank', ...files(at), '--out', '/dev/null'])).code).toBe(0)
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })

  it('writes for people without what a terminal would act on', async () => {
    const at = bench()
    const jobs = [{ ...vacancies[0], title: 'Kok\u001b[31m rood\u009b2J\u202e' }]
    const { code, stdout, stderr } = await at.run([
      'rank',
      ...files(at, candidates, jobs),
      '--pretty',
      '--language',
      'en',
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(/Kok/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
    for (const text of [stdout, stderr]) expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })

  it('stops without a word when nobody reads any more', async () => {
    const at = bench()
    const lines: string[] = []
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        if (lines.length === 1) done(Object.assign(new Error('closed'), { code: 'EPIPE' }))
        else {
          lines.push(String(chunk))
          done()
        }
      },
    })
    stdout.on('error', () => {})
    const stderr = collector()
    const code = await runProgram(['rank', ...files(at)], { stdin: Readable.from([]), stdout, stderr: stderr.stream })
    expect(code).toBe(0)
    expect(lines).toHaveLength(1)
    expect(stderr.text()).toMatch(/rankings +written 1/)
  })

  it('logs as JSON on stderr when asked, without profiles', async () => {
    const at = bench()
    const { stderr } = await at.run(['rank', ...files(at), '--log-level', 'debug', '--verbose'])
    const logs = stderr.split('\n').filter((line) => line.startsWith('{'))
    expect(logs.length).toBeGreaterThan(2)
    expect(logs.map((line) => JSON.parse(line).msg)).toContain('records read')
    expect(stderr).not.toMatch(/Hovenier/)
    expect(stderr).toMatch(/time +\d+ ms/)
  })
})
