import { readFileSync } from 'node:fs'
import { createInstruments, createTaxonomy, defaultInstruments, starterTaxonomy, type Waiver } from 'passend'
import { assignWithMatcher } from 'passend/assign'
import type { AuditEntry, AuditStore, Happening, RankingToRecord, Replay, ReplayData } from 'passend/audit'
import { runBatch } from 'passend/batch'
import { createRoutePlanner, readPraktijkleren } from 'passend/praktijkleren'
import { describe, expect, it } from 'vitest'
import { testLog } from '../../support/auditLog.js'
import { fixtureCandidates, fixtureMatcher, fixtureOptions, fixtureVacancies } from '../../support/fixtures.js'

const matcher = fixtureMatcher()
const CANDIDATE = 'cand-06-all-but-transport'
const VACANCY = 'vac-02-heftruckchauffeur-sappemeer'
const { places } = fixtureOptions
const data: ReplayData = { candidates: fixtureCandidates, vacancies: fixtureVacancies, ...(places && { places }) }
const asked = { requestedBy: 'adviseur-7' }
const causes = (replay: Replay) => (replay.outcome === 'differs' ? replay.causes : replay.outcome)

/** A store in which one entry is another, as a log of another version of the engine would have it. */
function withEntry(store: AuditStore, number: number, change: (happening: Happening) => Happening): AuditStore {
  const changed = (entry: AuditEntry) =>
    entry.number === number ? { ...entry, happening: change(entry.happening) } : entry
  return { ...store, entries: async (...window) => (await store.entries(...window)).map(changed) }
}

describe('a replay', () => {
  it('finds rankings equal in both directions, with every option', async () => {
    const { log } = testLog()
    const waive: Waiver[] = [{ criterion: 'travel', by: 'candidate', reason: 'rijdt mee' }]
    const shown = [
      await log.rankVacancies(matcher, CANDIDATE, asked),
      await log.rankVacancies(matcher, CANDIDATE, { ...asked, waive, limit: 5, show: 'all' }),
      await log.rankVacancies(matcher, CANDIDATE, {
        ...asked,
        show: 'reachable',
        steps: { budget: 4000, maxSteps: 2 },
      }),
      await log.rankVacancies(matcher, CANDIDATE, { ...asked, where: { sector: '52' } }),
      await log.rankCandidates(matcher, VACANCY, { ...asked, limit: 100, show: 'all' }),
      await log.rankCandidates(matcher, VACANCY, {
        ...asked,
        history: [{ candidateId: CANDIDATE, vacancyId: VACANCY, reason: 'wilde niet' }],
      }),
    ]
    for (const { receipt } of shown) expect(await log.replay(receipt.entry, data)).toEqual({ outcome: 'equal' })
  })

  it('finds divisions, routes and pairs by hand equal', async () => {
    const { log } = testLog()
    const records = JSON.parse(readFileSync(new URL('../../../fixtures/praktijkleren.json', import.meta.url), 'utf8'))
    const { register } = readPraktijkleren(records)
    const plan = createRoutePlanner({ matcher, register }).planRoutes(CANDIDATE, { show: 'all', limit: 4 })
    const options = { history: [{ candidateId: CANDIDATE, vacancyId: VACANCY, reason: 'wilde niet' }] }
    const places = new Map([[VACANCY, 3]])
    const other = fixtureCandidates.find(({ id }) => id !== CANDIDATE)?.id ?? ''
    const { division } = assignWithMatcher(matcher, {
      ...options,
      places,
      forbidden: [{ candidateId: other, vacancyId: VACANCY }],
      minScore: 300,
      seed: 'lot-2',
    })
    const entries = [
      (await log.record({ division, matcher, options, ...asked })).entry,
      (await log.record({ plan, matcher, register, options: { show: 'all', limit: 4 }, ...asked })).entry,
      (
        await log.addByHand({
          candidate: CANDIDATE,
          vacancy: VACANCY,
          matcher,
          by: { role: 'adviser', reference: 'a' },
        })
      ).entry,
    ]
    const planRoutes: ReplayData['planRoutes'] = (one, id, { show, limit }) =>
      createRoutePlanner({ matcher: one, register }).planRoutes(id, { show: show as 'all', limit: limit ?? 10 })
    for (const entry of entries)
      expect(await log.replay(entry, { ...data, register, planRoutes }), String(entry)).toEqual({ outcome: 'equal' })
    expect(await log.replay(entries[1] ?? 0, data)).toEqual({ outcome: 'cannot', because: 'no-planner' })
  })

  it('takes the lines of a batch as they are, and finds them equal', async () => {
    const { log } = testLog()
    const lines: RankingToRecord[] = []
    const taken = {
      vacanciesFor: (one: RankingToRecord) => void lines.push(one),
      candidatesFor: (one: RankingToRecord) => void lines.push(one),
    }
    const options = { ...fixtureOptions, limit: 3, workers: 0, seed: 'nacht' }
    await runBatch({ candidates: fixtureCandidates, vacancies: fixtureVacancies, ...options, output: taken })
    const night = fixtureMatcher({ seed: 'nacht' })
    const receipts = await log.recordAll(
      lines.map((ranking) => ({ ranking, matcher: night, requestedBy: 'nacht', options: { limit: 3 } })),
    )
    expect(receipts.length).toBeGreaterThan(90)
    for (const at of [0, 5, 39, 40, 60, receipts.length - 1])
      expect(await log.replay(receipts[at]?.entry ?? 0, data), String(at)).toEqual({ outcome: 'equal' })
  })

  it('makes a record of an older policy again from the log alone', async () => {
    const { log } = testLog()
    const old = fixtureMatcher({
      policy: { id: 'oud', version: '2019', weights: { travel: 9, talents: 1 }, unknown: 250 },
      seed: 'oud',
    })
    const { receipt } = await log.rankVacancies(old, CANDIDATE, asked)
    await log.rankVacancies(matcher, CANDIDATE, asked)
    expect(await log.replay(receipt.entry, data)).toEqual({ outcome: 'equal' })
  })

  it('tells another engine apart from another result', async () => {
    const { log, store } = testLog()
    const { receipt } = await log.rankVacancies(matcher, CANDIDATE, asked)
    const older = withEntry(store, receipt.entry, (happening) =>
      happening.kind === 'ranking'
        ? { ...happening, stamp: { ...happening.stamp, engineVersion: '0.0.9' } }
        : happening,
    )
    expect(await testLog({ store: older }).log.replay(receipt.entry, data)).toEqual({
      outcome: 'differs',
      causes: ['engine-version'],
      sameResult: true,
      differences: [{ path: 'stamp.engineVersion', recorded: '0.0.9', replayed: '0.1.0' }],
    })
    const forged = withEntry(store, receipt.entry, (happening) =>
      happening.kind === 'ranking'
        ? { ...happening, proposals: happening.proposals.map((one, at) => (at === 1 ? { ...one, score: 999 } : one)) }
        : happening,
    )
    const replay = await testLog({ store: forged }).log.replay(receipt.entry, data)
    expect(replay).toMatchObject({
      outcome: 'differs',
      causes: ['result'],
      sameResult: false,
      differences: [{ path: 'proposals.1.score', recorded: 999 }],
    })
  })

  it('names what is not the same now: the person, the vacancies, the taxonomy, the catalogue', async () => {
    const { log } = testLog()
    const { receipt } = await log.rankVacancies(matcher, CANDIDATE, { ...asked, limit: 3 })
    const replay = async (other: Partial<ReplayData>) => causes(await log.replay(receipt.entry, { ...data, ...other }))
    const candidates = fixtureCandidates.map((one) =>
      one.id === CANDIDATE ? { ...one, updatedAt: '2026-10-31' } : one,
    )
    expect(await replay({ candidates })).toEqual(['subject'])
    expect(await replay({ vacancies: fixtureVacancies.slice(1) })).toContain('held-records')
    const input = starterTaxonomy().toInput()
    expect(await replay({ taxonomy: createTaxonomy({ ...input, version: 'later' }) })).toEqual(['taxonomy'])
    const { instruments } = createInstruments(defaultInstruments().records().slice(1))
    expect(await replay({ instruments })).toEqual(['instruments'])
  })

  it('says what it cannot', async () => {
    const { log } = testLog()
    const { receipt } = await log.rankVacancies(matcher, CANDIDATE, asked)
    expect(await log.replay(1, data)).toEqual({ outcome: 'cannot', because: 'nothing-to-replay' })
    expect(await log.replay(receipt.entry, { ...data, candidates: [] })).toEqual({
      outcome: 'cannot',
      because: 'record-missing',
    })
    const all = await log.rankCandidates(matcher, VACANCY, asked)
    await log.erase(CANDIDATE)
    expect(await log.replay(receipt.entry, data)).toEqual({ outcome: 'cannot', because: 'person-erased' })
    expect(all.ranking.matches.length).toBeGreaterThan(0)
  })
})
