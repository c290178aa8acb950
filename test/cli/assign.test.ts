import { statSync } from 'node:fs'
import type { Division } from 'passend/assign'
import { describe, expect, it } from 'vitest'
import { bench, candidates, vacancies } from './run.js'

const fixture = (name: string) => new URL(`../../fixtures/${name}.json`, import.meta.url).pathname
const fixtures = [
  ...['assign', '--candidates', fixture('candidates'), '--vacancies', fixture('vacancies')],
  ...['--places', fixture('places'), '--as-of', '2026-11-01'],
]

/** Two people and two vacancies of one place each. */
const args = (at: ReturnType<typeof bench>, jobs: unknown = vacancies) => [
  ...['assign', '--candidates', at.file('people.json', candidates), '--vacancies', at.file('jobs.json', jobs)],
]

/** The division that a command writes. */
async function divided(at: ReturnType<typeof bench>, command: readonly string[]): Promise<Division> {
  const { code, stdout, stderr } = await at.run([...command, '--out', at.path('division.json')])
  expect([code, stdout], stderr).toEqual([0, ''])
  return JSON.parse(at.read('division.json')) as Division
}

const pairsOf = ({ pairs }: Division) => pairs.map(({ candidateId, vacancyId }) => `${candidateId} ${vacancyId}`).sort()

describe('passend assign', () => {
  it('writes a proposal in words, in both languages, and its proof apart', async () => {
    const at = bench()
    const { code, stdout, stderr } = await at.run(fixtures)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Voorstel voor de verdeling van plekken\n/)
    // Titles are shown, with the id behind them.
    expect(stdout).toContain('Receptionist (vac-28-receptionist-groningen)')
    expect(stdout).toMatch(/een mens beslist/)
    expect(stderr).toMatch(/placed +40 of 40 people, 111 places/)
    expect(stderr).toMatch(/proof +there is no better one/)
    expect(stderr).toMatch(/not divided +5 that hire openly/)
    expect(stderr).toMatch(/before +-\d+ +\d+ +\d+ .*\n +after +-\d+/)
    expect((await at.run([...fixtures, '--language', 'en'])).stdout).not.toMatch(/Voorstel/)
  })

  it('writes the division as data to a file that only its owner can read', async () => {
    const at = bench()
    const division = await divided(at, fixtures)
    expect(division.proof.exact).toBe(true)
    expect(division.counts).toMatchObject({ candidates: 40, vacancies: 55 })
    expect(statSync(at.path('division.json')).mode & 0o777).toBe(0o600)
  })

  it('passes its options on: objective, method, lowest score, doubts and seed', async () => {
    const at = bench()
    const division = await divided(at, [
      ...fixtures,
      ...['--objective', 'total-fit', '--method', 'greedy', '--min-score', '600', '--to-verify', 'leave-out'],
      ...['--seed', 'x', '--first', '3'],
    ])
    expect(division).toMatchObject({ objective: 'total-fit', method: 'greedy', seed: 'x' })
    expect(division.terms).toMatchObject({ minScore: 600, toVerify: 'leave-out' })
    expect(division.pairs.length).toBeGreaterThan(0)
    for (const { score, status } of division.pairs) expect([score >= 600, status]).toEqual([true, 'eligible'])
    // However few are looked at first, it looks on where that could better the whole.
    const [few, many] = [await divided(at, [...fixtures, '--first', '1']), await divided(at, fixtures)]
    expect(few.proof).toMatchObject({ exact: true, value: many.proof.value })
  })

  it('tells how far a rule stays behind the best there can be', async () => {
    const at = bench()
    const { stderr } = await at.run([...fixtures, '--method', 'greedy'])
    expect(stderr).toMatch(/gap +to the best there can be: people \d+/)
    expect(stderr).not.toMatch(/no better one/)
  })

  it('keeps what people fixed, and leaves out what they ruled out or what came up before', async () => {
    const at = bench()
    const other = pairsOf(await divided(at, args(at)))
    const [one, two] = [
      ['c-1 v-1', 'c-2 v-2'],
      ['c-1 v-2', 'c-2 v-1'],
    ]
    // With two people and two places there are two divisions, and each option asks for the other one.
    const wanted = other.join() === one?.join() ? two : one
    const [candidateId, vacancyId] = String(wanted?.[0]).split(' ')
    const [, ruledOut] = String(other[0]).split(' ')
    const fixed = at.file('fixed.json', [{ candidateId, vacancyId }])
    const forbidden = at.file('forbidden.ndjson', JSON.stringify({ candidateId, vacancyId: ruledOut }))
    const history = at.file('history.json', [{ candidateId, vacancyId: ruledOut, reason: 'geweigerd' }])
    for (const more of [
      ['--fixed', fixed],
      ['--forbidden', forbidden],
      ['--history', history],
    ])
      expect(pairsOf(await divided(at, [...args(at), ...more])), more[0]).toEqual(wanted)
    expect((await at.run([...args(at), '--fixed', fixed])).stderr).toMatch(/fixed 1\n/)
  })

  it('has as many places as a vacancy says', async () => {
    const at = bench()
    const one = { id: 'v-1', title: 'Kok', employerId: 'e-1' }
    expect((await divided(at, args(at, [one]))).counts).toMatchObject({ placed: 1, places: 1 })
    expect((await divided(at, args(at, [{ ...one, places: 2 }]))).counts).toMatchObject({ placed: 2, places: 2 })
  })

  it('tells of a pair that nobody knows, and goes on', async () => {
    const at = bench()
    const forbidden = at.file('forbidden.json', [{ candidateId: 'c-9', vacancyId: 'v-1' }])
    const { code, stderr } = await at.run([...args(at), '--forbidden', forbidden])
    expect(code).toBe(0)
    expect(stderr).toMatch(/issues +1\n/)
  })

  it('exits 1 when records were refused, and repeats nothing of them', async () => {
    const at = bench()
    const jobs = [...vacancies, { id: 'v-3', title: 'Hovenier', employerId: 'e-1', naam: 'Iemand', hours: 'veel' }, 7]
    const { code, stderr } = await at.run([...args(at, jobs), '--issues', at.path('issues.ndjson')])
    expect(code).toBe(1)
    for (const text of [stderr, at.read('issues.ndjson')]) expect(text).not.toMatch(/Iemand|Hovenier|veel/)
  })

  it('refuses what is wrong with 2, what cannot be read with 3', async () => {
    const at = bench()
    const openly = args(at, [...vacancies, { id: 'v-3', title: 'Kok', employerId: 'e-1', openHiring: true }])
    const cases: [number, readonly string[]][] = [
      [2, ['--objective', 'profit']],
      [2, ['--method', 'auction']],
      [2, ['--min-score', '1001']],
      [2, ['--first', '0']],
      [2, ['--to-verify', 'ask']],
      [2, ['--fixed', at.file('1.json', [{ candidateId: 'c-9', vacancyId: 'v-1' }])]],
      [2, ['--fixed', at.file('2.json', [{ candidateId: 'c-1', vacancyId: 'v-3' }])]],
      [2, ['--fixed', at.file('3.json', [7])]],
      [2, ['--fixed', at.file('4.json', ' 7')]],
      [2, ['--history', at.file('5.json', [{ candidateId: 'c-1', vacancyId: 'v-1' }])]],
      [2, ['--out', at.path('people.json')]],
      [2, ['--fixed', '-', '--forbidden', '-']],
      [2, ['--fixed', at.file('6.json', []), '--out', at.path('6.json')]],
      [3, ['--fixed', at.path('none.json')]],
      [3, ['--forbidden', at.file('7.json', '[7')]],
      [3, ['--out', at.path('no/such/folder.json')]],
    ]
    for (const [expected, more] of cases) {
      const { code, stderr, stdout } = await at.run([...openly, ...more])
      expect(code, more.join(' ')).toBe(expected)
      expect([stdout, stderr === ''], more.join(' ')).toEqual(['', false])
    }
  })
})
