import { createMatcher } from 'passend'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { testLog } from '../../support/auditLog.js'
import { fixtureCandidates, fixtureMatcher } from '../../support/fixtures.js'

const matcher = fixtureMatcher()
const CANDIDATE = 'cand-06-all-but-transport'
const VACANCY = 'vac-02-heftruckchauffeur-sappemeer'

async function filled() {
  const { log, store } = testLog()
  const { receipt } = await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a', limit: 3 })
  await log.rankCandidates(matcher, VACANCY, { requestedBy: 'a', show: 'all', limit: 50 })
  const [proposal] = receipt.proposals
  if (proposal === undefined) throw new Error('three proposals')
  await log.decide({ proposal, outcome: 'declined', reason: 'travel', by: { role: 'jobseeker', reference: 'l' } })
  return { log, store }
}

describe('the export of a person', () => {
  it('holds every entry about them, and of others nothing', async () => {
    const { log } = await filled()
    const { salt, entries } = await log.exportPerson(CANDIDATE)
    expect(salt).toMatch(/^[0-9a-f]{64}$/)
    expect(entries.map(({ number, happening }) => [number, happening.kind])).toEqual([
      [2, 'ranking'],
      [3, 'ranking'],
      [4, 'decision'],
    ])
    const ofVacancy = entries[1]
    if (ofVacancy?.happening.kind !== 'ranking') throw new Error('a ranking of candidates')
    expect(ofVacancy.happening.proposals).toHaveLength(1)
    expect(ofVacancy.happening.proposals[0]).toMatchObject({ person: ofVacancy.commitment })
    const whole = matcher.rankCandidates(VACANCY, { show: 'all', limit: 50 }).matches
    expect(ofVacancy.place).toBe(whole.findIndex(({ candidateId }) => candidateId === CANDIDATE) + 1)
  })

  it('is empty for somebody whom the log does not hold', async () => {
    const { log } = await filled()
    expect(await log.exportPerson('niemand')).toEqual({ logId: 'passend', candidateId: 'niemand', entries: [] })
  })
})

describe('erasing a person', () => {
  it('leaves a chain that verifies, and nothing by which they can be told', async () => {
    const { log, store } = await filled()
    const before = await log.verify()
    const entriesBefore = JSON.stringify(await store.entries('passend', 1, 10))
    const exported = await log.exportPerson(CANDIDATE)
    expect(await log.erase(CANDIDATE)).toBe(3)
    expect(await log.erase(CANDIDATE)).toBe(0)
    expect(JSON.stringify(await store.entries('passend', 1, 4))).toBe(entriesBefore)
    const people = await store.people('passend', undefined, 1000)
    expect(JSON.stringify(people)).not.toContain(CANDIDATE)
    expect(JSON.stringify(people)).not.toContain(exported.salt)
    expect(await log.exportPerson(CANDIDATE)).toMatchObject({ entries: [] })
    expect(await log.history({ candidateId: CANDIDATE })).toEqual([])
    expect(before).toMatchObject({ ok: true, entries: 4, people: fixtureCandidates.length, erased: 0 })
    expect(await log.verify()).toMatchObject({ ok: true, entries: 5, people: fixtureCandidates.length - 1, erased: 1 })
  })

  it('keeps the figures: what they were proposed still counts, for somebody unknown', async () => {
    const { log } = await filled()
    const before = await log.proposals()
    await log.erase(CANDIDATE)
    const after = await log.proposals()
    expect(after.map(({ score, listId, place, decisions }) => ({ score, listId, place, decisions }))).toEqual(
      before.map(({ score, listId, place, decisions }) => ({ score, listId, place, decisions })),
    )
    expect(JSON.stringify(after)).not.toContain(CANDIDATE)
  })

  it('lets somebody come back as somebody new', async () => {
    const { log } = await filled()
    await log.erase(CANDIDATE)
    await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a', limit: 1 })
    const { entries } = await log.exportPerson(CANDIDATE)
    expect(entries.map(({ number }) => number)).toEqual([6])
    expect(await log.verify()).toMatchObject({ ok: true, erased: 1 })
  })
})

describe('the log beside the log', () => {
  it('gets counts, timings and hashes from pino, and no text of a profile', async () => {
    const lines: string[] = []
    const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) })
    const secret = 'duivenmelker'
    const own = createMatcher({ logger })
    const text = { description: secret, title: secret }
    own.addVacancies([
      { id: 'v1', employerId: 'e1', ...text, tasks: [{ label: secret }] },
      { id: 'v2', employerId: 'e1', title: secret },
    ])
    own.addCandidates([
      { id: 'c1', wishes: { interests: [secret], tasksLiked: [secret] } },
      { id: 'c2', onbekend: secret },
    ])
    const { log } = testLog({ logger })
    const asked = { requestedBy: 'a', waive: [{ criterion: 'travel', by: 'candidate', reason: secret } as const] }
    const { receipt } = await log.rankVacancies(own, 'c1', asked)
    await log.rankCandidates(own, 'v1', { requestedBy: 'a' })
    const [proposal] = receipt.proposals
    if (proposal === undefined) throw new Error('a proposal')
    await log.decide({
      proposal,
      outcome: 'declined',
      reason: 'other',
      text: secret,
      by: { role: 'jobseeker', reference: 'l' },
    })
    await log
      .decide({ proposal, outcome: secret as never, reason: 'travel', by: { role: 'jobseeker', reference: 'l' } })
      .catch((error: Error) => logger.error({ error: error.message }, 'refused'))
    await log.erase('c1')
    const recorded = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'recorded')
    expect(recorded).toHaveLength(4)
    expect(recorded[0]).toMatchObject({ log: 'passend', entries: 1, proposals: 2, last: 2, milliseconds: 0 })
    expect(lines.length).toBeGreaterThan(8)
    expect(lines.join('')).not.toContain(secret)
  })
})
