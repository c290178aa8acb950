import { readFileSync } from 'node:fs'
import { createMatcher, PassendError } from 'passend'
import { assignWithMatcher } from 'passend/assign'
import { type AuditEntry, type AuditLog, createAuditLog, createMemoryAuditStore } from 'passend/audit'
import { createRoutePlanner, readPraktijkleren } from 'passend/praktijkleren'
import { describe, expect, it } from 'vitest'
import { NOON, testLog } from '../../support/auditLog.js'
import { fixtureCandidates, fixtureMatcher } from '../../support/fixtures.js'
import { codeOf } from '../../support/passendErrorCode.js'

const matcher = fixtureMatcher()
const CANDIDATE = 'cand-06-all-but-transport'
const VACANCY = 'vac-02-heftruckchauffeur-sappemeer'
const by = { role: 'adviser', reference: 'adviseur-7' } as const

const allOf = async (log: AuditLog): Promise<AuditEntry[]> => {
  const entries: AuditEntry[] = []
  for await (const entry of log.entries()) entries.push(entry)
  return entries
}

describe('a log', () => {
  it('holds a ranking as it was shown, in numbers, after the policy that it was made under', async () => {
    const { log } = testLog()
    const { ranking, receipt } = await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'adviseur-7', limit: 3 })
    expect(ranking).toEqual(matcher.rankVacancies(CANDIDATE, { limit: 3 }))
    const [policy, shown] = await allOf(log)
    expect(policy?.happening).toEqual({ kind: 'policy', hash: matcher.policyStamp.hash, policy: matcher.policy })
    expect(receipt).toMatchObject({ logId: 'passend', entry: 2, hash: shown?.hash, at: NOON })
    expect(receipt.proposals).toEqual([1, 2, 3].map((place) => ({ entry: 2, place, candidateId: CANDIDATE })))
    const happening = shown?.happening
    if (happening?.kind !== 'ranking') throw new Error('no ranking')
    expect(happening.stamp).toMatchObject({ policyAt: 1, seed: 'passend', asOf: '2026-11-01' })
    expect(happening.options).toEqual({ limit: 3 })
    expect(happening.counts).toEqual(ranking.counts)
    expect(
      happening.proposals.map(({ vacancyId, score, status, range }) => ({ vacancyId, score, status, range })),
    ).toEqual(ranking.matches.map(({ vacancyId, score, status, range }) => ({ vacancyId, score, status, range })))
    for (const { vacancyId, measures } of happening.proposals)
      expect(measures).toEqual(matcher.measure(CANDIDATE, vacancyId).measures)
  })

  it('writes a policy once, also for a process that has just begun', async () => {
    const { log, store } = testLog()
    await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a' })
    await log.rankCandidates(matcher, VACANCY, { requestedBy: 'a' })
    await testLog({ store }).log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a' })
    const kinds = (await allOf(log)).map(({ happening }) => happening.kind)
    expect(kinds).toEqual(['policy', 'ranking', 'ranking', 'ranking'])
    const other = fixtureMatcher({ policy: { id: 'proef', version: '2', weights: { travel: 4 } } })
    await log.rankVacancies(other, CANDIDATE, { requestedBy: 'a' })
    expect((await allOf(log)).slice(4).map(({ happening }) => happening.kind)).toEqual(['policy', 'ranking'])
  })

  it('holds no id of a person and nothing of a profile, and another commitment in every entry', async () => {
    const { log } = testLog()
    await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a' })
    await log.rankCandidates(matcher, VACANCY, { requestedBy: 'a', show: 'all', limit: 100 })
    const text = JSON.stringify(await allOf(log))
    for (const { id } of fixtureCandidates) expect(text).not.toContain(id)
    const people = (await allOf(log)).flatMap(({ happening }) =>
      happening.kind === 'ranking' ? [...new Set(happening.proposals.map(({ person }) => person))] : [],
    )
    // One person in the first, everybody in the second, and no commitment twice.
    expect(people.length).toBe(1 + fixtureCandidates.length)
    expect(new Set(people).size).toBe(people.length)
  })

  it('keeps of options no text of people', async () => {
    const { log } = testLog()
    const secret = 'woont bij zijn zus'
    await log.rankVacancies(matcher, CANDIDATE, {
      requestedBy: 'a',
      waive: [{ criterion: 'travel', by: 'candidate', reason: secret }],
      history: [{ candidateId: CANDIDATE, vacancyId: VACANCY, reason: secret }],
    })
    const entries = await allOf(log)
    expect(JSON.stringify(entries)).not.toContain('zus')
    expect(entries[1]?.happening).toMatchObject({
      options: { waive: [{ criterion: 'travel', by: 'candidate' }] },
      leftOut: [VACANCY],
    })
  })

  it('takes a ranking only from the matcher that made it, with the options that made it', async () => {
    const { log } = testLog()
    const ranking = matcher.rankVacancies(CANDIDATE, { waive: [{ criterion: 'travel', by: 'candidate', reason: 'x' }] })
    expect(await codeOf(log.record({ ranking, matcher, requestedBy: 'a' }))).toBe('invalid-option')
    const other = fixtureMatcher({ policy: { id: 'proef', version: '2', unknown: 300 } })
    expect(await codeOf(log.record({ ranking, matcher: other, requestedBy: 'a' }))).toBe('invalid-option')
    expect(await log.head()).toBeUndefined()
  })

  it('takes a record that the matcher does not hold, and refuses a ranking of one that it cannot see', async () => {
    const { log } = testLog()
    const guest = { id: 'gast', wishes: { interests: ['heftruckchauffeur'] } }
    const { receipt } = await log.rankVacancies(matcher, guest, { requestedBy: 'a', limit: 1 })
    expect(receipt.proposals).toEqual([{ entry: 2, place: 1, candidateId: 'gast' }])
    const ranking = matcher.rankVacancies(guest)
    expect(await codeOf(log.record({ ranking, matcher, requestedBy: 'a' }))).toBe('invalid-option')
  })

  it('writes all of a batch or none of it', async () => {
    const { log } = testLog()
    const rankings = fixtureCandidates.map(({ id }) => matcher.rankVacancies(id, { limit: 2 }))
    const shown = rankings.map((ranking) => ({ ranking, matcher, requestedBy: 'nacht', options: { limit: 2 } }))
    const receipts = await log.recordAll(shown)
    expect(receipts.map(({ entry }) => entry)).toEqual(shown.map((_, at) => at + 2))
    const spoilt = [...shown.slice(0, 3), { ...shown[3], requestedBy: 'geen sleutel' }]
    expect(await codeOf(log.recordAll(spoilt as never))).toBe('invalid-option')
    expect((await log.head())?.number).toBe(shown.length + 1)
  })

  it('holds a division with everybody in it, placed or not', async () => {
    const { log } = testLog()
    const { division } = assignWithMatcher(matcher)
    const receipt = await log.record({ division, matcher, requestedBy: 'a' })
    expect(receipt.proposals.map(({ candidateId }) => candidateId)).toEqual(
      division.pairs.map(({ candidateId }) => candidateId),
    )
    const happening = (await log.entry(receipt.entry)).happening
    if (happening.kind !== 'division') throw new Error('no division')
    expect(happening.unplaced).toHaveLength(division.unplaced.length)
    expect(happening.proposals.map(({ vacancyId, score }) => [vacancyId, score])).toEqual(
      division.pairs.map(({ vacancyId, score }) => [vacancyId, score]),
    )
  })

  it('holds routes of praktijkleren', async () => {
    const { log } = testLog()
    const { plan, register } = routes()
    const receipt = await log.record({ plan, matcher, register, requestedBy: 'a' })
    expect((await log.entry(receipt.entry)).happening).toMatchObject({
      kind: 'routes',
      counts: plan.counts,
      routes: plan.routes.map(({ id, status }) => ({ routeId: id, status })),
    })
  })

  it('tells one entry by its number, and refuses one that it does not have', async () => {
    const { log } = testLog()
    await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a' })
    expect((await log.entry(2)).number).toBe(2)
    for (const number of [0, 3, -1, 1.5, Number.NaN, '1', undefined])
      expect(await codeOf(log.entry(number as number))).toBe('unknown-entry')
  })

  it('never writes back in time: a clock that lags a little counts as the last entry, one that lags more is refused', async () => {
    const { log, wait } = testLog()
    await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a' })
    wait(-30_000)
    expect((await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a' })).receipt.at).toBe(NOON)
    wait(-60_000)
    expect(await codeOf(log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'a' }))).toBe('clock-went-back')
    expect((await log.head())?.number).toBe(3)
  })

  it('refuses to rank for a vacancy that hires openly, also by hand', async () => {
    const { log } = testLog()
    const open = createMatcher()
    open.addVacancies([{ id: 'bakkerij', title: 'Hulp', employerId: 'b', openHiring: {} }])
    open.addCandidates([{ id: 'c' }])
    expect(await codeOf(log.rankCandidates(open, 'bakkerij', { requestedBy: 'a' }))).toBe('open-hiring-is-not-ranked')
    expect(await codeOf(log.addByHand({ candidate: 'c', vacancy: 'bakkerij', matcher: open, by }))).toBe(
      'open-hiring-is-not-ranked',
    )
    expect(await log.head()).toBeUndefined()
  })

  it('is opened with what it needs', () => {
    const store = createMemoryAuditStore()
    for (const options of [
      {},
      { store },
      { store, clock: 5 },
      { store, clock: Date.now, logId: 'met spatie' },
      { store, clock: Date.now, clockTolerance: -1 },
      { store, clock: Date.now, klok: 1 },
      null,
    ])
      expect(() => createAuditLog(options as never)).toThrow(PassendError)
  })
})

function routes() {
  const records = JSON.parse(readFileSync(new URL('../../../fixtures/praktijkleren.json', import.meta.url), 'utf8'))
  const { register } = readPraktijkleren(records)
  return { register, plan: createRoutePlanner({ matcher, register }).planRoutes(CANDIDATE, { show: 'all' }) }
}
