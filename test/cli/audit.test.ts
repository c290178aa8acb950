import { readFileSync, writeFileSync } from 'node:fs'
import { createMatcher } from 'passend'
import { createAuditLog } from 'passend/audit'
import { createFileAuditStore } from 'passend/audit-stores'
import { describe, expect, it } from 'vitest'
import { bench, candidates, vacancies } from './run.js'

async function kept(at: ReturnType<typeof bench>) {
  const directory = at.path('log')
  const store = createFileAuditStore({ directory })
  const log = createAuditLog({ store, clock: () => 1_000_000 })
  const matcher = createMatcher()
  matcher.addVacancies(vacancies)
  matcher.addCandidates(candidates)
  for (const id of matcher.candidateIds()) await log.rankVacancies(matcher, id, { requestedBy: 'a' })
  await store.close()
  return { directory, person: [...matcher.candidateIds()][0] ?? '' }
}

describe('passend audit', () => {
  it('tells the head, and verifies against it', async () => {
    const at = bench()
    const { directory } = await kept(at)
    const head = await at.run(['audit', 'head', directory])
    expect(head.code).toBe(0)
    expect(head.stdout).toMatch(/^\d+:[0-9a-f]{64}\n$/)
    const { code, stdout } = await at.run(['audit', 'verify', directory, '--expected', head.stdout.trim()])
    expect([code, stdout]).toEqual([0, expect.stringContaining(`ok          ${candidates.length + 1} entries`)])
    const data = await at.run(['audit', 'verify', directory, '--json'])
    expect(JSON.parse(data.stdout)).toMatchObject({ ok: true, entries: candidates.length + 1 })
  })

  it('ends with 1 where something was changed, and says where', async () => {
    const at = bench()
    const { directory } = await kept(at)
    const file = `${directory}/passend.entries.jsonl`
    writeFileSync(file, readFileSync(file, 'utf8').replace('"requestedBy":"a"', '"requestedBy":"b"'))
    const { code, stdout } = await at.run(['audit', 'verify', directory])
    expect([code, stdout]).toEqual([1, expect.stringContaining('BREACH      changed-entry at entry 2')])
  })

  it('gives a person what the log holds of them', async () => {
    const at = bench()
    const { directory, person } = await kept(at)
    const { code, stdout } = await at.run(['audit', 'export', directory, person])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ candidateId: person, entries: [{ happening: { kind: 'ranking' } }] })
  })

  it('takes no wrong path, log or head for a log in which nothing is wrong', async () => {
    const at = bench()
    const { directory } = await kept(at)
    expect((await at.run(['audit', 'verify', at.path('elders')])).code).toBe(3)
    expect(at.exists('elders')).toBe(false)
    expect((await at.run(['audit', 'verify', directory, '--log', 'ander'])).code).toBe(3)
    expect((await at.run(['audit', 'verify', directory, '--log', 'met spatie'])).code).toBe(2)
    expect((await at.run(['audit', 'verify', directory, '--expected', '5:kort'])).code).toBe(2)
    expect((await at.run(['audit', 'verify', directory, '--expected', `9999:${'f'.repeat(64)}`])).code).toBe(1)
  })
})
