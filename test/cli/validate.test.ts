import type { Issue } from 'passend'
import { describe, expect, it } from 'vitest'
import { bench, candidates, jsonLines, vacancies } from './run.js'

describe('passend validate', () => {
  it('tells that all is well', async () => {
    const at = bench()
    const { code, stdout, stderr } = await at.run(['validate', '--candidates', at.file('c.json', candidates)])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/candidates +read 2 \(json\) +kept 2[\s\S]*issues +none/)
  })

  it('tells what is wrong and where, and writes it all to a file', async () => {
    const at = bench()
    const jobs = at.file('v.json', [...vacancies, { id: 'v-4', title: 'Kok' }, { ...vacancies[0], colour: 'red' }])
    const { code, stdout } = await at.run(['validate', '--vacancies', jobs, '--issues', at.path('issues.ndjson')])
    expect(code).toBe(1)
    expect(stdout).toMatch(/vacancy 3 \(id v-4\), employerId: expected .*, got nothing/)
    expect(jsonLines<Issue>(at.read('issues.ndjson')).map((issue) => issue.code)).toEqual([
      'required',
      'unknown-key',
      'duplicate-id',
    ])
  })

  it('wants something to read', async () => {
    expect(await bench().run(['validate'])).toMatchObject({ code: 2, stderr: expect.stringMatching(/nothing to read/) })
  })

  it('will not write its issues over its own input', async () => {
    const at = bench()
    const file = at.file('c.json', candidates)
    expect((await at.run(['validate', '--candidates', file, '--issues', file])).code).toBe(2)
    expect(JSON.parse(at.read('c.json'))).toEqual(candidates)
  })
})
