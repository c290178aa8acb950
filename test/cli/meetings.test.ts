import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import type { MeetingPlan } from 'passend/meetings'
import { describe, expect, it } from 'vitest'
import { contentsOf } from '../batch/support.js'
import { bench } from './run.js'

const fixture = (name: string) => new URL(`../../fixtures/${name}.json`, import.meta.url).pathname
const event = () => JSON.parse(readFileSync(fixture('meetings'), 'utf8'))
const records = [
  ...['--candidates', fixture('candidates'), '--vacancies', fixture('vacancies')],
  ...['--places', fixture('places'), '--as-of', '2026-11-01'],
]
const files = ['candidates.html', 'employers.html', 'hall.html', 'plan.json', 'plan.txt']

describe('passend meetings', () => {
  it('writes the plan as data, text and sheets, for their owner only, and tells the text', async () => {
    const at = bench()
    const { code, stdout, stderr } = await at.run([
      ...['meetings', '--event', fixture('meetings'), ...records, '--out', at.path('sheets')],
    ])
    expect(code).toBe(0)
    expect(Object.keys(contentsOf(at.path('sheets')))).toEqual(files.map((name) => `${name} 600`))
    expect(stdout).toMatch(/^Ontmoetingen: Werk aan tafel/)
    expect(at.read('sheets/plan.txt')).toBe(stdout)
    const plan = JSON.parse(at.read('sheets/plan.json')) as MeetingPlan
    // What docs/MEETINGS.md shows of this event.
    expect(plan.meetings).toHaveLength(36)
    expect(plan.asOf).toBe('2026-11-01')
    for (const name of files.slice(0, 3)) expect(at.read(`sheets/${name}`)).toMatch(/^<!doctype html>/i)
    expect(stderr).toMatch(/meetings +36 +of 12 people with 5 employers/)
    expect(stderr).toMatch(/(proof|gap) /)
    expect(stderr).toContain(at.path('sheets/hall.html'))
    // The summary has numbers; who meets whom stands in the files.
    expect(stderr).not.toMatch(/cand-|Noorderlog/)
  })

  it('plans by choices alone without records, and says so', async () => {
    const at = bench()
    const args = ['meetings', '--event', fixture('meetings'), '--out', at.path('sheets'), '--language', 'en']
    const { code, stdout, stderr } = await at.run(args)
    expect(code).toBe(0)
    expect(stdout).not.toMatch(/gesprekken/)
    expect(stderr).toMatch(/fit +not known/)
    const plan = JSON.parse(at.read('sheets/plan.json')) as MeetingPlan
    expect(plan.meetings.every(({ because }) => because !== 'fit')).toBe(true)
  })

  it('passes seed and least fit on', async () => {
    const at = bench()
    const args = ['meetings', '--event', fixture('meetings'), ...records, '--out', at.path('sheets')]
    await at.run([...args, '--seed', 'x', '--least-fit', '900'])
    const plan = JSON.parse(at.read('sheets/plan.json')) as MeetingPlan
    expect(plan).toMatchObject({ seed: 'x', leastFit: 900 })
  })

  it('tells what is wrong with a record of the event, exits 1, and plans the rest', async () => {
    const at = bench()
    const { candidates, ...rest } = event()
    const wrong = at.file('event.json', { ...rest, candidates: [...candidates, { id: 'niet goed, Jan' }], extra: 1 })
    const args = ['meetings', '--event', wrong, '--out', at.path('sheets'), '--issues', at.path('issues.ndjson')]
    const { code, stderr } = await at.run(args)
    expect(code).toBe(1)
    expect(stderr).toMatch(/unknown-key +warning +event/)
    expect(at.read('issues.ndjson')).toMatch(/unknown-key/)
    for (const text of [stderr, at.read('issues.ndjson')]) expect(text).not.toMatch(/Jan/)
    expect(readdirSync(at.path('sheets')).sort()).toEqual(files)
  })

  it('reads the event from standard input', async () => {
    const at = bench()
    const args = ['meetings', '--event', '-', '--out', at.path('sheets')]
    expect((await at.run(args, JSON.stringify(event()))).code).toBe(0)
    expect((await at.run([...args, '--candidates', '-'])).code).toBe(2)
  })

  it('refuses an event that is none, and writes nothing', async () => {
    const at = bench()
    const cases: [number, string][] = [
      [2, '[]'],
      [2, '{}'],
      [2, JSON.stringify({ ...event(), event: { id: 'x', rounds: 'geheim' } })],
      [3, '{'],
    ]
    for (const [expected, text] of cases) {
      const args = ['meetings', '--event', at.file('event.json', text), '--out', at.path('sheets')]
      const { code, stderr, stdout } = await at.run(args)
      expect([code, stdout], text.slice(0, 20)).toEqual([expected, ''])
      expect(stderr).not.toMatch(/geheim/)
    }
    expect((await at.run(['meetings', '--event', at.path('none.json'), '--out', at.path('sheets')])).code).toBe(3)
    expect((await at.run(['meetings', '--event', fixture('meetings')])).code).toBe(2)
    expect(at.exists('sheets')).toBe(false)
  })

  it('writes all files or none', async () => {
    const at = bench()
    // A folder stands where the last of the sheets is to be.
    mkdirSync(at.path('sheets/hall.html'), { recursive: true })
    const { code } = await at.run(['meetings', '--event', fixture('meetings'), '--out', at.path('sheets')])
    expect(code).toBe(3)
    expect(readdirSync(at.path('sheets'))).toEqual(['hall.html'])
  })

  it('does not write over the event', async () => {
    const at = bench()
    const { code } = await at.run(['meetings', '--event', at.file('plan.json', event()), '--out', at.path('.')])
    expect(code).toBe(2)
    expect(JSON.parse(at.read('plan.json'))).toEqual(event())
  })
})
