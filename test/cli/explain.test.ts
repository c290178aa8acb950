import type { Explanation } from 'passend'
import { describe, expect, it } from 'vitest'
import { bench, candidates, vacancies } from './run.js'

const args = (at: ReturnType<typeof bench>, candidate = 'c-1', vacancy = 'v-1') => [
  'explain',
  '--candidate',
  candidate,
  '--vacancy',
  vacancy,
  '--candidates',
  at.file('candidates.json', candidates),
  '--vacancies',
  at.file('vacancies.json', [...vacancies, { ...vacancies[0], id: 'v-3', openHiring: true }]),
]

describe('passend explain', () => {
  it('says why, in Dutch or English, for whoever it is meant', async () => {
    const at = bench()
    const texts = new Set<string>()
    for (const more of [[], ['--language', 'en'], ['--audience', 'candidate'], ['--audience', 'employer']]) {
      const { code, stdout } = await at.run([...args(at), ...more])
      expect(code).toBe(0)
      expect(stdout.length).toBeGreaterThan(10)
      texts.add(stdout)
    }
    expect(texts.size).toBe(4)
  })

  it('gives the data, and to an employer only what is theirs to see', async () => {
    const at = bench()
    const whole = JSON.parse((await at.run([...args(at), '--json'])).stdout) as Explanation
    expect(whole).toMatchObject({ match: { candidateId: 'c-1', vacancyId: 'v-1' } })
    expect(whole.wish).toBeDefined()
    const shown = JSON.parse((await at.run([...args(at), '--json', '--audience', 'employer'])).stdout) as Explanation
    expect(shown.wish).toBeUndefined()
  })

  it('refuses a pair that is not there, and an open hire', async () => {
    const at = bench()
    expect(await at.run(args(at, 'c-9'))).toMatchObject({ code: 2, stderr: expect.stringMatching(/No candidate/) })
    expect(await at.run(args(at, 'c-1', 'v-9'))).toMatchObject({ code: 2, stderr: expect.stringMatching(/No vacancy/) })
    expect(await at.run(args(at, 'c-1', 'v-3'))).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/hires openly/),
    })
  })
})
