import { describe, expect, it } from 'vitest'
import { fixtureCandidates, fixtureVacancies } from '../support/fixtures.js'
import { bench } from './run.js'

const records = (at: ReturnType<typeof bench>) => [
  'impact',
  '--candidates',
  at.file('people.json', fixtureCandidates),
  '--vacancies',
  at.file('jobs.json', fixtureVacancies),
]

/** Invented: every other person in one group, two of whom nothing is known. */
const groups = ['id,groep', ...fixtureCandidates.map(({ id }, at) => `${id},${at < 2 ? '' : at % 2 === 0 ? 'A' : 'B'}`)]

describe('passend impact', () => {
  it('reports as text, as data, or as a page, in both languages', async () => {
    const at = bench()
    const args = [...records(at), '--groups', at.file('groups.csv', groups.join('\n'))]
    const texts = new Set<string>()
    for (const more of [[], ['--language', 'en'], ['--as', 'html'], ['--as', 'json']]) {
      const { code, stdout } = await at.run([...args, ...more])
      expect(code).toBe(0)
      texts.add(stdout)
    }
    expect(texts.size).toBe(4)
    const { code } = await at.run([...args, '--out', at.path('impact.html'), '--title', 'Wie wel & wie niet'])
    expect([code, at.read('impact.html')]).toEqual([0, expect.stringContaining('Wie wel &amp; wie niet')])
  })

  it('reads the same from csv and from JSON', async () => {
    const at = bench()
    const byId = Object.fromEntries(
      fixtureCandidates.map(({ id }, index) => [id, index < 2 ? {} : { groep: index % 2 === 0 ? 'A' : 'B' }]),
    )
    const from = async (file: string) => (await at.run([...records(at), '--groups', file, '--as', 'json'])).stdout
    expect(await from(at.file('groups.json', byId))).toBe(await from(at.file('groups.csv', groups.join('\n'))))
  })

  it('tells rows that it cannot take, and goes on', async () => {
    const at = bench()
    const spoilt = [...groups, 'geen id,A', groups[1] ?? '']
    const { code, stderr } = await at.run([...records(at), '--groups', at.file('groups.csv', spoilt.join('\n'))])
    expect([code, stderr]).toEqual([1, expect.stringMatching(/of 40 people, rows refused 1, replaced .* 1/)])
  })

  it('refuses a file without ids, a wrong k, and groups that are no groups', async () => {
    const at = bench()
    const run = (content: unknown, ...more: string[]) =>
      at.run([...records(at), '--groups', at.file('groups', content), ...more])
    expect((await run('naam,groep\nc1,A')).code).toBe(2)
    expect((await run(groups.join('\n'), '--k', '0')).code).toBe(2)
    expect((await run({ 'cand-1': 5 })).code).toBe(2)
    expect((await run('{')).code).toBe(3)
  })
})
