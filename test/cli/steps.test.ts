import type { NearestSteps, Ranking } from 'passend'
import { describe, expect, it } from 'vitest'
import { aStep } from '../support/instruments.js'
import { bench } from './run.js'

const walker = {
  id: 'c-1',
  place: { lat: 52, lon: 5 },
  wishes: { travel: { minutes: 30 } },
  circumstances: { transport: ['walking'] },
}
const near = { id: 'v-1', title: 'Inpakker', employerId: 'e-1', place: { lat: 52.036, lon: 5 } }
const bicycle = aStep('bicycle', { gap: 'transport', means: 'bicycle' })

const files = (at: ReturnType<typeof bench>) => [
  '--candidates',
  at.file('candidates.json', [walker]),
  '--vacancies',
  at.file('vacancies.json', [near]),
]
const steps = (at: ReturnType<typeof bench>, ...more: string[]) => [
  'steps',
  '--candidate',
  'c-1',
  '--vacancy',
  'v-1',
  ...files(at),
  ...more,
]

describe('passend steps', () => {
  it('says which step opens a vacancy, for whoever it is meant', async () => {
    const at = bench()
    const texts = new Set<string>()
    for (const more of [[], ['--language', 'en'], ['--audience', 'candidate'], ['--audience', 'employer']]) {
      const { code, stdout } = await at.run(steps(at, ...more))
      expect(code).toBe(0)
      texts.add(stdout)
    }
    expect(texts.size).toBe(4)
    expect((await at.run(steps(at, '--audience', 'candidate'))).stdout).toContain('fiets')
  })

  it('gives the steps as data, but not to an employer', async () => {
    const at = bench()
    const found = JSON.parse((await at.run(steps(at, '--json'))).stdout) as NearestSteps
    expect(found).toMatchObject({ outcome: 'reachable', best: { steps: [{ id: 'fiets' }] } })
    expect(await at.run(steps(at, '--json', '--audience', 'employer'))).toMatchObject({ code: 2, stdout: '' })
  })

  it('takes a catalogue, says what is wrong in it, and goes on with the rest', async () => {
    const at = bench()
    const catalogue = at.file('instruments.json', [bicycle, { ...bicycle, id: 'wrong', closes: [] }])
    const { code, stdout, stderr } = await at.run(steps(at, '--json', '--instruments', catalogue, '--verbose'))
    expect(code).toBe(0)
    expect((JSON.parse(stdout) as NearestSteps).best?.steps[0]?.id).toBe('bicycle')
    expect(stderr).toContain('Instruments: 1 read, 1 refused.')
    expect(stderr).toContain('instrument')
    const noList = at.file('none.json', { id: 'bicycle' })
    expect((await at.run(steps(at, '--instruments', noList))).code).toBe(2)
  })

  it('keeps to its bounds, and refuses those that cannot be', async () => {
    const at = bench()
    const catalogue = at.file('instruments.json', [bicycle])
    const within = async (...more: string[]) => {
      const { stdout } = await at.run(steps(at, '--json', '--instruments', catalogue, ...more))
      return (JSON.parse(stdout) as NearestSteps).outcome
    }
    // It costs 100 and takes a week.
    expect(await within('--budget', '100')).toBe('reachable')
    expect(await within('--budget', '99')).toBe('beyond-bounds')
    expect(await within('--max-weeks', '0')).toBe('beyond-bounds')
    expect(await within('--target', '1000')).toBe('out-of-reach')
    for (const wrong of [
      ['--max-steps', '9'],
      ['--target', '1001'],
      ['--budget', 'much'],
    ])
      expect((await at.run(steps(at, ...wrong))).code).toBe(2)
  })
})

describe('passend rank --show reachable', () => {
  it('shows what steps would open, in both directions', async () => {
    const at = bench()
    const ranking = async (...more: string[]) =>
      JSON.parse((await at.run(['rank', ...files(at), '--show', 'reachable', ...more])).stdout) as Ranking
    const [forPerson, forVacancy] = [await ranking(), await ranking('--direction', 'candidates')]
    for (const { matches, reachable } of [forPerson, forVacancy]) {
      expect(reachable).toBe(1)
      expect(matches).toMatchObject([{ status: 'blocked', nearest: { outcome: 'reachable' } }])
    }
    // A second-hand bicycle is in the catalogue at 75 to 150 euros.
    expect((await ranking('--budget', '10')).matches).toEqual([])
    expect((await at.run(['rank', ...files(at), '--show', 'reachable', '--pretty'])).stdout).toContain('fiets')
  })
})
