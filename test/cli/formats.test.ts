import type { Issue } from 'passend'
import { describe, expect, it } from 'vitest'
import { bench, candidates, jsonLines, vacancies } from './run.js'

const ndjson = (records: readonly unknown[]) => `${records.map((record) => JSON.stringify(record)).join('\n')}\n`
const profile = {
  idWerkzoekende: 'w-1',
  mobiliteit: { bemiddelingspostcode: '9711AB' },
  emailadres: 'iemand@example.nl',
}
const vacature = { idVacature: 'j-1', naamVacature: 'Kok', werkgever: { handelsnaamOrganisatie: 'Eethuis' } }

describe('formats', () => {
  it('tells each from its name and contents', async () => {
    const at = bench()
    const cases = [
      ['a.json', candidates, /read 2 \(json\)/],
      ['b.json', candidates[0], /read 1 \(json\)/],
      ['c.json', { candidates, vacancies }, /read 2 \(json\)/],
      ['d.ndjson', ndjson(candidates), /read 2 \(ndjson\)/],
      ['e.txt', ndjson(candidates), /read 2 \(ndjson\)/],
      ['f', candidates, /read 2 \(json\)/],
      ['g.json', [profile], /read 1 \(vum\)/],
      ['h.json', { matches: [profile] }, /read 1 \(vum\)/],
      ['i.ndjson', ndjson([profile, profile]), /read 2 \(vum\)/],
      ['j.json', [], /read 0 \(json\)/],
      ['k.ndjson', '', /read 0 \(ndjson\)/],
    ] as const
    for (const [name, content, read] of cases) {
      const { code, stdout } = await at.run(['validate', '--candidates', at.file(name, content)])
      expect(stdout, name).toMatch(read)
      expect(code, name).toBe(0)
    }
  })

  it('reads one of the files from standard input', async () => {
    const at = bench()
    const jobs = at.file('v.json', vacancies)
    const fromStdin = await at.run(['rank', '--candidates', '-', '--vacancies', jobs], ndjson(candidates))
    expect(fromStdin).toMatchObject({ code: 0 })
    expect(jsonLines(fromStdin.stdout)).toHaveLength(2)
    expect(await at.run(['rank', '--candidates', '-', '--vacancies', '-'])).toMatchObject({ code: 2 })
  })

  it('refuses a line that is no JSON and goes on, without repeating it', async () => {
    const at = bench()
    const text = `{"id":"c-1"}\n\n{"id":"geheim"\n{"id":"c-2","x":1}\n`
    const { code, stdout } = await at.run([
      'validate',
      '--candidates',
      at.file('c.ndjson', text),
      '--issues',
      at.path('issues.ndjson'),
    ])
    expect(code).toBe(1)
    expect(stdout).toMatch(/read 3 \(ndjson\) +kept 2 +refused 1/)
    expect(stdout).toMatch(/candidate 2, line 3: expected a line of JSON, got text of 14 characters/)
    expect(jsonLines<Issue>(at.read('issues.ndjson')).map(({ code, index }) => [code, index])).toEqual([
      ['unreadable', 1],
      ['unknown-key', 2],
    ])
    expect(stdout).not.toMatch(/geheim/)
  })

  it('refuses a file that cannot be parsed at all, by place and not by content', async () => {
    const at = bench()
    const run = (name: string, content: unknown) => at.run(['validate', '--candidates', at.file(name, content)])
    const broken = await run('a.json', '[{"id":"c-1"},\n{"id":geheim}]')
    expect(broken).toMatchObject({ code: 3, stderr: expect.stringMatching(/not valid JSON/) })
    expect(broken.stderr).not.toMatch(/geheim/)
    expect(await run('b.json', '')).toMatchObject({ code: 3, stderr: expect.stringMatching(/it is empty/) })
    for (const text of ['[{', '[{"id":"c-1"},']) {
      const cut = await run('d.json', text)
      expect(cut).toMatchObject({ code: 3, stderr: expect.stringMatching(/ends too soon/) })
    }
    expect(await run('c.json', new Uint8Array([0xff, 0xfe]))).toMatchObject({ code: 3 })
    expect(await at.run(['validate', '--candidates', at.path('absent.json')])).toMatchObject({ code: 3 })
    expect(await at.run(['validate', '--candidates', at.path('.')])).toMatchObject({ code: 3 })
  })

  it('reads VUM with the labels of the taxonomy, and drops contact data', async () => {
    const at = bench()
    const args = ['--candidates', at.file('c.json', [profile]), '--vacancies', at.file('v.json', [vacature])]
    const { code, stdout, stderr } = await at.run(['rank', ...args, '--format', 'vum'])
    expect(code).toBe(0)
    expect(jsonLines(stdout)).toMatchObject([{ for: { candidateId: 'w-1' }, matches: [{ vacancyId: 'j-1' }] }])
    expect(stderr).toMatch(/contact-data-dropped/)
    expect(stdout + stderr).not.toMatch(/iemand@example/)
  })

  it('counts a VUM message that is refused', async () => {
    const at = bench()
    const file = at.file('c.json', [profile, { mobiliteit: {} }, { ...profile, idWerkzoekende: '111222333' }])
    const { code, stdout } = await at.run(['validate', '--candidates', file, '--format', 'vum'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/read 3 \(vum\) +kept 1 +refused 2/)
    expect(stdout).not.toMatch(/111222333/)
  })

  it('sees that files were swapped', async () => {
    const at = bench()
    const vum = at.file('v.json', [vacature])
    const list = at.file('w.json', { vacancies })
    for (const file of [vum, list]) {
      expect((await at.run(['validate', '--candidates', file])).code).toBe(2)
      expect((await at.run(['validate', '--vacancies', file])).code).toBe(0)
    }
  })
})
