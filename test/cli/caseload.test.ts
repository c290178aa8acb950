import { describe, expect, it } from 'vitest'
import { bench, candidates, vacancies } from './run.js'

const args = (at: ReturnType<typeof bench>, ...more: string[]) => [
  'caseload',
  '--candidates',
  at.file('candidates.json', candidates),
  '--vacancies',
  at.file('vacancies.json', vacancies),
  ...more,
]

describe('passend caseload', () => {
  it('reports as text, as data, or as a page, in both languages', async () => {
    const at = bench()
    const texts = new Set<string>()
    for (const more of [[], ['--language', 'en'], ['--as', 'html'], ['--as', 'json']]) {
      const { code, stdout } = await at.run(args(at, ...more))
      expect(code).toBe(0)
      texts.add(stdout)
    }
    expect(texts.size).toBe(4)
    expect(JSON.parse((await at.run(args(at, '--as', 'json'))).stdout)).toMatchObject({
      totals: { people: candidates.length },
    })
  })

  it('tells the form from the name of the file, and writes it whole', async () => {
    const at = bench()
    const written = async (name: string, ...more: string[]) => {
      const { code, stdout } = await at.run(args(at, '--out', at.path(name), ...more))
      expect([code, stdout]).toEqual([0, ''])
      return at.read(name)
    }
    const page = await written('report.html', '--title', 'Mensen & werk')
    expect(page).toMatch(/^<!doctype html>/)
    expect(page).toContain('Mensen &amp; werk')
    expect(JSON.parse(await written('report.json'))).toHaveProperty('people')
    expect(await written('report.txt')).not.toContain('<')
    expect(await written('other.txt', '--as', 'html')).toMatch(/^<!doctype html>/)
  })

  it('refuses a form that there is not', async () => {
    const at = bench()
    expect((await at.run(args(at, '--as', 'pdf'))).code).toBe(2)
  })
})
