import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Issue } from 'passend'
import type { BatchReport, RankingOfCandidates, RankingOfVacancies } from 'passend/batch'
import { describe, expect, it } from 'vitest'
import { contentsOf } from '../batch/support.js'
import { bench, candidates, jsonLines, vacancies } from './run.js'

const fixture = (name: string) => new URL(`../../fixtures/${name}.json`, import.meta.url).pathname
const fixtures = [
  ...['--candidates', fixture('candidates'), '--vacancies', fixture('vacancies')],
  ...['--places', fixture('places'), '--as-of', '2026-11-01', '--workers', '0', '--shard-size', '9'],
]

/** A batch of two small files in this thread: a test cannot start threads of TypeScript. */
const args = (at: ReturnType<typeof bench>, people: unknown = candidates, jobs: unknown = vacancies) => [
  ...['batch', '--candidates', at.file('people.json', people), '--vacancies', at.file('jobs.json', jobs)],
  ...['--out', at.path('out'), '--workers', '0', '--shard-size', '1'],
]

describe('passend batch', () => {
  it('writes what rank gives for each, both ways, and tells it on stderr', async () => {
    const at = bench()
    const { code, stdout, stderr } = await at.run(['batch', ...fixtures, '--out', at.path('out'), '--limit', '4'])
    expect([code, stdout]).toEqual([0, ''])
    const rank = async (direction: string) => {
      const reading = fixtures.slice(0, 8)
      return jsonLines<RankingOfVacancies & RankingOfCandidates>(
        (await at.run(['rank', ...reading, '--limit', '4', '--direction', direction])).stdout,
      )
    }
    for (const [direction, file] of [
      ['vacancies', 'ranked-vacancies.ndjson'],
      ['candidates', 'ranked-candidates.ndjson'],
    ] as const) {
      const written = jsonLines<RankingOfVacancies & RankingOfCandidates>(at.read(join('out', file)))
      // A batch ranks the same matches in the same order: only the stamps stand in the report, once for all.
      expect(written.map(({ for: who, matches }) => ({ for: who, matches }))).toEqual(
        (await rank(direction)).map(({ for: who, matches }) => ({ for: who, matches })),
      )
    }
    const { pairs, without } = JSON.parse(at.read('out/report.json')) as BatchReport
    expect(stderr).toContain(`pairs       eligible ${pairs.eligible}  to verify ${pairs.toVerify}`)
    // What stands in the way most comes first.
    expect(stderr).toMatch(/^blocked by {2}travel \d+ /m)
    expect(stderr).toContain(`rankings    for 40 candidates; ${without.vacancy} have no vacancy`)
    expect(stderr).toMatch(/candidates +read 40 +kept 40 +refused 0/)
    expect(stderr).toMatch(/not ranked +5 that hire openly/)
    expect(stderr).toContain(at.path('out/ranked-candidates.ndjson'))
    // A line at the end of each phase, where stderr is no terminal.
    expect(stderr).toMatch(/^vacancies +60 read .*\ncandidates +40 read .*\nmatching +5 of 5 .*\nwriting +5 of 5 /)
  })

  it('ranks one way only when asked', async () => {
    const at = bench()
    const { code, stderr } = await at.run([...args(at), '--direction', 'candidates'])
    expect(code).toBe(0)
    expect(readdirSync(at.path('out')).sort()).toEqual(['issues.ndjson', 'ranked-candidates.ndjson', 'report.json'])
    expect(stderr).not.toMatch(/ranked-vacancies|rankings +for \d+ candidates/)
  })

  it('goes on after bad records, exits 1, and repeats nothing of what came', async () => {
    const at = bench()
    const people = [...candidates, { id: 'c-1', name: 'Iemand' }, { id: '111222333' }, 7, { id: 'c-1' }]
    const jobs = [...vacancies, { id: 'v-3', title: 'Hovenier', employerId: 'e-1' }]
    const { code, stderr } = await at.run([...args(at, people, jobs), '--log-level', 'debug'])
    expect(code).toBe(1)
    // c-1 came twice: read = kept + refused + replaced.
    expect(stderr).toMatch(/candidates +read 6 +kept 2 +refused 3 +replaced by a later record with the same id 1/)
    // The same employer asks the same under the same title: v-2 was posted again as v-3.
    expect(stderr).toMatch(/reposts +1 of the kept not ranked, of 1 vacancies/)
    expect(stderr).toMatch(/looks-like-bsn +1\n/)
    expect(stderr).toMatch(/why refused\n +candidate 3/)
    expect(jsonLines<Issue>(at.read('out/issues.ndjson')).map(({ code: issue }) => issue)).toContain('duplicate-id')
    const logs = stderr.split('\n').filter((line) => line.startsWith('{'))
    expect(logs.map((line) => JSON.parse(line).msg)).toContain('batch prepared')
    for (const text of [stderr, at.read('out/issues.ndjson')]) expect(text).not.toMatch(/111222333|Iemand|Hovenier/)
  })

  it('leaves out pairs of a history, in a list or a line each', async () => {
    const at = bench()
    const entry = { candidateId: 'c-1', vacancyId: 'v-1', reason: 'eerder voorgesteld' }
    for (const file of [at.file('h.json', [entry]), at.file('h.ndjson', `${JSON.stringify(entry)}\n\n`)]) {
      expect((await at.run([...args(at), '--history', file])).code).toBe(0)
      const [first] = jsonLines<RankingOfVacancies>(at.read('out/ranked-vacancies.ndjson'))
      expect(first?.leftOut).toEqual([{ id: 'v-1', reason: 'eerder voorgesteld' }])
      expect(first?.matches.map(({ vacancyId }) => vacancyId)).toEqual(['v-2'])
    }
  })

  it('takes no history of which something would be lost', async () => {
    const at = bench()
    const line = JSON.stringify({ candidateId: 'c-1', vacancyId: 'v-1', reason: 'geweigerd' })
    const broken = await at.run([...args(at), '--history', at.file('h.ndjson', `${line}\n{"candidateId": geheim\n`)])
    expect(broken.code).toBe(3)
    expect(broken.stderr).toMatch(/line 2/)
    const odd = await at.run([...args(at), '--history', at.file('h.json', [{ candidateId: 'geheim c' }])])
    expect(odd.code).toBe(2)
    for (const { stderr } of [broken, odd]) expect(stderr).not.toMatch(/geheim/)
    expect(at.exists('out')).toBe(false)
  })

  it('reads csv by a column map, with its format told', async () => {
    const at = bench()
    const people = at.file('people.txt', 'nummer;uren\nc-1;24\nc-2;32\n')
    const map = at.file('map.json', {
      candidates: { id: 'nummer', 'wishes.hours.max': { column: 'uren', type: 'number' } },
      vacancies: { id: 'id', title: 'titel', employerId: { value: 'e' } },
    })
    const files = ['--candidates', people, '--vacancies', at.file('jobs.txt', 'id;titel\nv-1;Kok\n')]
    const format = ['--format', 'csv', '--map', map, '--workers', '0']
    expect((await at.run(['batch', ...files, ...format, '--out', at.path('out')])).code).toBe(0)
    expect(jsonLines(at.read('out/ranked-vacancies.ndjson'))).toHaveLength(2)
  })

  it('writes whole files for their owner only, and leaves those that were there as they were when it fails', async () => {
    const at = bench()
    expect((await at.run(args(at))).code).toBe(0)
    const before = contentsOf(at.path('out'))
    expect(Object.keys(before)).toHaveLength(4)
    for (const name of Object.keys(before)) expect(name).toMatch(/ 600$/)
    const failed = await at.run(args(at, '[{"id": "c-1"}', vacancies))
    expect(failed.code).toBe(3)
    expect(contentsOf(at.path('out'))).toEqual(before)
  })
})

describe('passend batch --dry-run', () => {
  it('says what would be done, as the result, and writes nothing', async () => {
    const at = bench()
    const cut = ['batch', ...fixtures, '--out', at.path('out'), '--checkpoint', at.path('run')]
    const { code, stdout, stderr } = await at.run([...cut, '--dry-run'])
    expect(code).toBe(0)
    // 60 vacancies less 5 that hire openly, for 40 people in shards of 9.
    expect(stdout).toContain('would match 2200 pairs in 5 shards')
    expect(stdout).toMatch(/checkpoint +no run/)
    expect(stderr).not.toMatch(/matching|writing/)
    expect([at.exists('out'), at.exists('run')]).toEqual([false, false])
  })

  it('reads as the batch does: the same counts, refusals and reposts', async () => {
    const at = bench()
    const people = [...candidates, { id: 'c-1' }, { id: '111222333' }]
    const jobs = [...vacancies, { id: 'v-3', title: 'Hovenier', employerId: 'e-1' }, {}]
    const dry = await at.run([...args(at, people, jobs), '--dry-run'])
    const real = await at.run(args(at, people, jobs))
    expect([dry.code, real.code]).toEqual([1, 1])
    const told = (text: string) =>
      text.split('\n').filter((line) => /^(vacancies|candidates) +read|^reposts/.test(line))
    expect(told(dry.stdout)).toHaveLength(3)
    expect(told(dry.stdout)).toEqual(told(real.stderr))
    const { pairs, rankings } = JSON.parse(at.read('out/report.json')) as BatchReport
    const total = pairs.eligible + pairs.toVerify + pairs.blocked + pairs.leftOut
    expect(dry.stdout).toContain(`would match ${total} pairs`)
    expect(total).toBe(rankings.vacancies * rankings.candidates)
  })

  it('leaves a run that was kept as it is, and says how far it is', async () => {
    const at = bench()
    const kept = [...args(at), '--checkpoint', at.path('run'), '--keep']
    expect((await at.run(kept)).code).toBe(0)
    const before = contentsOf(at.path('run/candidates'))
    const { stdout } = await at.run([...args(at), '--checkpoint', at.path('run'), '--dry-run'])
    expect(stdout).toMatch(/a run with 2 of 2 shards done/)
    expect(contentsOf(at.path('run/candidates'))).toEqual(before)
    at.file('run/run.json', '{')
    expect((await at.run([...args(at), '--checkpoint', at.path('run'), '--dry-run'])).stdout).toMatch(/damaged/)
  })
})

describe('passend batch --resume', () => {
  it('goes on with a run, and ends in the same bytes', async () => {
    const at = bench()
    const first = await at.run([...args(at), '--checkpoint', at.path('run'), '--keep'])
    expect(first.stderr).toMatch(/kept +the run [0-9a-f]{12} in/)
    const before = contentsOf(at.path('out'))
    // One of the two shards is to be done again.
    const [results] = readdirSync(at.path('run')).filter((name) => name.startsWith('results'))
    rmSync(at.path(join('run', String(results), '000001.passend')))
    const again = await at.run([...args(at), '--checkpoint', at.path('run'), '--resume'])
    expect(again.code).toBe(0)
    expect(again.stderr).toMatch(/resumed +1 shards/)
    expect(contentsOf(at.path('out'))).toEqual(before)
    // It ended well, so there is nothing left to resume.
    expect(readdirSync(at.path('run'))).toEqual([])
    const none = await at.run([...args(at), '--checkpoint', at.path('run'), '--resume'])
    expect(none.code).toBe(2)
    expect(none.stderr).toMatch(/no run to resume/)
    expect(none.stderr).toMatch(/leave out --resume/)
  })

  it('refuses a run of other options or files', async () => {
    const at = bench()
    await at.run([...args(at), '--checkpoint', at.path('run'), '--keep'])
    const before = contentsOf(at.path('run/candidates'))
    const other = await at.run([...args(at), '--checkpoint', at.path('run'), '--resume', '--limit', '3'])
    expect(other.code).toBe(2)
    expect(other.stderr).toMatch(/other records or other options/)
    expect(contentsOf(at.path('run/candidates'))).toEqual(before)
    const changed = args(at, [...candidates, { id: 'c-9' }])
    const files = await at.run([...changed, '--out', at.path('other'), '--checkpoint', at.path('run'), '--resume'])
    expect(files.code).toBe(2)
    expect(files.stderr).toMatch(/cannot be resumed/)
    expect(readdirSync(at.path('other'))).toEqual([])
    // Without --resume it begins anew.
    expect((await at.run([...changed, '--checkpoint', at.path('run')])).code).toBe(0)
  })
})

describe('what passend batch refuses before it reads', () => {
  it.each([
    ['no place for results', ['--out']],
    ['a limit of nothing', [], ['--limit', '0']],
    ['a direction that there is not', [], ['--direction', 'sideways']],
    ['standard input', ['--candidates'], ['--candidates', '-']],
    ['--resume without a checkpoint', [], ['--resume']],
    ['--keep without a checkpoint', [], ['--keep']],
    ['--queue without a checkpoint', [], ['--queue', 'redis://localhost']],
    ['threads and a queue', [], ['--queue', 'redis://localhost', '--checkpoint', '/tmp/none']],
    ['too many threads', [], ['--workers', '1000']],
    ['an empty shard', [], ['--shard-size', '0']],
    ['a seed without a value', [], ['--seed']],
  ] as const)('%s', async (_what, without: readonly string[], more: readonly string[] = []) => {
    const at = bench()
    const all = args(at)
    const left = all.filter((text, place) => !without.includes(text) && !without.includes(all[place - 1] ?? ''))
    const { code, stderr } = await at.run([...left, ...more])
    expect(code).toBe(2)
    expect(stderr).not.toBe('')
    expect(at.exists('out')).toBe(false)
  })

  it('a queue that is none, without repeating its password', async () => {
    const at = bench()
    const asked = args(at).filter((text, place, all) => text !== '--workers' && all[place - 1] !== '--workers')
    const queue = ['--queue', 'mysql://user:geheim@host', '--checkpoint', at.path('run')]
    const { code, stderr } = await at.run([...asked, ...queue])
    expect(code).toBe(2)
    expect(stderr).not.toMatch(/geheim/)
  })

  it('a checkpoint in which anything else lies, since it is emptied', async () => {
    const at = bench()
    const inside = await at.run([...args(at), '--checkpoint', at.path('.')])
    expect(inside.code).toBe(2)
    expect(inside.stderr).toMatch(/a directory of its own/)
    mkdirSync(at.path('run/candidates'), { recursive: true })
    writeFileSync(at.path('run/candidates/mine.txt'), 'mine')
    const strange = await at.run([...args(at), '--checkpoint', at.path('run')])
    expect(strange.code).toBe(2)
    expect(at.read('run/candidates/mine.txt')).toBe('mine')
  })

  it('to write over what it reads', async () => {
    const at = bench()
    mkdirSync(at.path('out'))
    const policy = at.file('out/report.json', { id: 'mine', version: '1' })
    const { code, stderr } = await at.run([...args(at), '--policy', policy])
    expect(code).toBe(2)
    expect(stderr).toMatch(/--out writes/)
    expect(JSON.parse(at.read('out/report.json'))).toEqual({ id: 'mine', version: '1' })
  })

  it('a place where it cannot write: exit 3', async () => {
    const at = bench()
    at.file('out', 'a file')
    expect((await at.run(args(at))).code).toBe(3)
    expect(at.read('out')).toBe('a file')
  })
})

describe('passend batch --previous', () => {
  it('computes only what changed, says what that was, and comes to the same bytes', async () => {
    const at = bench()
    const withPrevious = (people = candidates, jobs: readonly unknown[] = vacancies) => [
      ...args(at, people, jobs),
      ...['--previous', at.path('state')],
    ]
    const first = await at.run(withPrevious())
    expect(first.code).toBe(0)
    expect(first.stderr).toMatch(/previous +not used \(absent\): all was computed/)
    const jobs = vacancies.slice(1)
    const renewed = await at.run(withPrevious(candidates, jobs))
    expect(renewed.stderr).toMatch(/previous +vacancies +same \d+ +changed 0 +new 0 +gone 1/)
    expect(renewed.stderr).toMatch(/previous +\d+ other rankings made afresh/)
    const files = ['out/ranked-vacancies.ndjson', 'out/ranked-candidates.ndjson']
    const written = files.map((file) => at.read(file))
    expect((await at.run(args(at, candidates, jobs))).code).toBe(0)
    expect(written).toEqual(files.map((file) => at.read(file)))
    const other = await at.run([...withPrevious(candidates, jobs), '--seed', 'other'])
    expect(other.stderr).toMatch(/previous +not used \(seed\)/)
  })

  it('refuses a directory that is emptied, or in which it writes', async () => {
    const at = bench()
    const inside = await at.run([...args(at), '--checkpoint', at.path('run'), '--previous', at.path('run/state')])
    expect(inside.code).toBe(2)
    expect(inside.stderr).toMatch(/a directory of its own/)
  })
})
