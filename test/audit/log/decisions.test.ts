import type { AuditLog, DecisionInput, ProposalReference } from 'passend/audit'
import { type Decider, reasonsOf } from 'passend/audit'
import { beforeEach, describe, expect, it } from 'vitest'
import { testLog } from '../../support/auditLog.js'
import { fixtureMatcher } from '../../support/fixtures.js'
import { codeOf } from '../../support/passendErrorCode.js'

const matcher = fixtureMatcher()
const CANDIDATE = 'cand-06-all-but-transport'
const jobseeker = { role: 'jobseeker', reference: 'loket-3' } as const
const adviser = { role: 'adviser', reference: 'adviseur-7' } as const

let log: AuditLog
let proposals: readonly ProposalReference[]
let vacancyIds: readonly string[]

beforeEach(async () => {
  log = testLog().log
  const { ranking, receipt } = await log.rankVacancies(matcher, CANDIDATE, { requestedBy: 'adviseur-7', limit: 4 })
  proposals = receipt.proposals
  vacancyIds = ranking.matches.map(({ vacancyId }) => vacancyId)
})

const proposal = (place: number): ProposalReference => {
  const one = proposals[place - 1]
  if (one === undefined) throw new Error('there are four proposals')
  return one
}

describe('a decision', () => {
  it('stands in the log with its reason and with who decided, about the proposal that it names', async () => {
    const { entry } = await log.decide({ proposal: proposal(2), outcome: 'declined', reason: 'travel', by: jobseeker })
    expect((await log.entry(entry)).happening).toMatchObject({
      kind: 'decision',
      proposal: { entry: 2, place: 2 },
      about: { vacancyId: vacancyIds[1] },
      outcome: 'declined',
      reason: 'travel',
      by: jobseeker,
    })
  })

  it('keeps no text: only what later shows that a text was the one', async () => {
    const text = 'mijn zus is ziek'
    const { entry } = await log.decide({
      proposal: proposal(1),
      outcome: 'declined',
      reason: 'other',
      text,
      by: jobseeker,
    })
    const { happening } = await log.entry(entry)
    if (happening.kind !== 'decision') throw new Error('no decision')
    expect(JSON.stringify(happening)).not.toContain('zus')
    expect(happening.text).toMatch(/^[0-9a-f]{64}$/)
    const other = await log.decide({
      proposal: proposal(1),
      outcome: 'declined',
      reason: 'other',
      text: `${text}.`,
      by: jobseeker,
    })
    expect((await log.entry(other.entry)).happening).not.toMatchObject({ text: happening.text })
  })

  it('needs a reason that its role may give, unless it is a yes', async () => {
    const wrong: Partial<DecisionInput>[] = [
      { outcome: 'declined' },
      { outcome: 'accepted', reason: 'travel' },
      { outcome: 'declined', reason: 'duur' as never },
      { outcome: 'declined', reason: 'not-interested', by: adviser },
      { outcome: 'declined', reason: 'travel', by: { role: 'employer', reference: 'e' } },
      { outcome: 'declined', reason: 'travel', text: 'te ver' },
      { outcome: 'declined', reason: 'travel', until: '2026-05-01' },
      { outcome: 'postponed', reason: 'training-first', until: '2026-02-30' },
      { outcome: 'declined', reason: 'other', text: 'x'.repeat(501) },
      { outcome: 'declined', reason: 'travel', by: { role: 'systeem' as never, reference: 'x' } },
      { outcome: 'declined', reason: 'travel', by: { role: 'adviser', reference: 'Jan Jansen' } },
    ]
    for (const part of wrong)
      expect(
        await codeOf(log.decide({ proposal: proposal(1), by: jobseeker, ...part } as never)),
        JSON.stringify(part),
      ).toBe('invalid-option')
    expect((await log.head())?.number).toBe(2)
  })

  it('can have every reason of the closed list, by somebody', () => {
    const all = new Set((Object.keys(reasonsOf) as Decider[]).flatMap((role) => reasonsOf[role]))
    expect(all.size).toBe(10)
  })

  it('is about a proposal that was shown, and about that person', async () => {
    const decide = (one: ProposalReference) => codeOf(log.decide({ proposal: one, outcome: 'accepted', by: adviser }))
    expect(await decide({ ...proposal(1), place: 5 })).toBe('unknown-proposal')
    expect(await decide({ ...proposal(1), entry: 1 })).toBe('unknown-proposal')
    expect(await decide({ ...proposal(1), entry: 99 })).toBe('unknown-proposal')
    expect(await decide({ ...proposal(1), candidateId: 'cand-01' })).toBe('unknown-proposal')
  })
})

describe('somebody added by hand', () => {
  it('counts like somebody proposed', async () => {
    const reference = await log.addByHand({
      candidate: CANDIDATE,
      vacancy: 'vac-02-heftruckchauffeur-sappemeer',
      matcher,
      by: adviser,
    })
    await log.decide({ proposal: reference, outcome: 'accepted', by: { role: 'employer', reference: 'e-1' } })
    await log.recordOutcome({ proposal: reference, outcome: 'started', on: '2026-04-01', by: 'adviseur-7' })
    const all = await log.proposals()
    const one = all.find(({ byHand }) => byHand)
    const { score, status, measures } = matcher.measure(CANDIDATE, 'vac-02-heftruckchauffeur-sappemeer')
    expect(one).toMatchObject({ candidateId: CANDIDATE, place: 1, score, status, measures })
    expect(one?.decisions).toEqual([{ outcome: 'accepted', role: 'employer' }])
    expect(one?.became).toEqual({ started: true, months: 0 })
    expect(all.filter(({ byHand }) => !byHand)).toHaveLength(4)
  })
})

describe('what became of a proposal', () => {
  it('is followed: started, still there, left and why', async () => {
    const { proposals: before } = { proposals: await log.proposals() }
    expect(before[0]?.became).toEqual({ started: undefined, months: 0 })
    const note = (outcome: object) =>
      log.recordOutcome({ proposal: proposal(1), on: '2026-09-01', by: 'nazorg', ...outcome } as never)
    await note({ outcome: 'started' })
    await note({ outcome: 'still-there', months: 6 })
    await note({ outcome: 'still-there', months: 3 })
    expect((await log.proposals())[0]?.became).toEqual({ started: true, months: 6 })
    await note({ outcome: 'left', reason: 'work-did-not-fit' })
    expect((await log.proposals())[0]?.became).toEqual({ started: true, months: 6, left: 'work-did-not-fit' })
  })

  it('takes nothing else', async () => {
    for (const outcome of [
      { outcome: 'still-there' },
      { outcome: 'still-there', months: 4 },
      { outcome: 'left' },
      { outcome: 'left', reason: 'ontslagen' },
      { outcome: 'started', on: 'gisteren' },
      { outcome: 'started', toelichting: 'x' },
    ])
      expect(
        await codeOf(log.recordOutcome({ proposal: proposal(1), on: '2026-04-01', by: 'n', ...outcome } as never)),
      ).toBe('invalid-option')
  })
})

describe('history', () => {
  it('leaves out of the next ranking what people decided about, with the reason', async () => {
    await log.decide({ proposal: proposal(1), outcome: 'declined', reason: 'travel', by: jobseeker })
    await log.decide({ proposal: proposal(2), outcome: 'accepted', by: adviser })
    const history = await log.history({ candidateId: CANDIDATE })
    const next = matcher.rankVacancies(CANDIDATE, { limit: 4, history })
    expect(next.leftOut).toEqual(
      [
        { id: vacancyIds[0], reason: 'gaat niet door: reizen' },
        { id: vacancyIds[1], reason: 'loopt al' },
      ].sort((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)),
    )
    expect(next.matches.map(({ vacancyId }) => vacancyId).slice(0, 2)).toEqual(vacancyIds.slice(2))
  })

  it('is the same, asked of one person or of all, and can be of one vacancy', async () => {
    await log.decide({ proposal: proposal(1), outcome: 'declined', reason: 'hours', by: jobseeker })
    const other = await log
      .rankVacancies(matcher, 'cand-01-warehouse-mother-of-two', { requestedBy: 'a', limit: 1 })
      .catch(() => undefined)
    if (other !== undefined)
      await log.decide({ proposal: other.receipt.proposals[0] as ProposalReference, outcome: 'accepted', by: adviser })
    const all = await log.history()
    expect(all.filter(({ candidateId }) => candidateId === CANDIDATE)).toEqual(
      await log.history({ candidateId: CANDIDATE }),
    )
    expect(await log.history({ vacancyId: vacancyIds[0] ?? '' })).toEqual(
      all.filter(({ vacancyId }) => vacancyId === vacancyIds[0]),
    )
    expect(await log.history({ candidateId: 'niemand' })).toEqual([])
  })

  it('counts the last word, and brings back on its day what was postponed', async () => {
    await log.decide({ proposal: proposal(1), outcome: 'accepted', by: adviser })
    await log.decide({
      proposal: proposal(1),
      outcome: 'postponed',
      reason: 'training-first',
      until: '2026-06-01',
      by: adviser,
    })
    const reasonOn = async (asOf?: string) => (await log.history(asOf === undefined ? {} : { asOf }))[0]?.reason
    expect(await reasonOn()).toBe('nu niet: eerst leren (tot 2026-06-01)')
    expect(await reasonOn('2026-05-31')).toBe('nu niet: eerst leren (tot 2026-06-01)')
    expect(await reasonOn('2026-06-01')).toBeUndefined()
    await log.recordOutcome({ proposal: proposal(1), outcome: 'started', on: '2026-06-01', by: 'n' })
    expect(await reasonOn('2026-06-01')).toBe('werkt hier al')
    expect((await log.history({ language: 'en' }))[0]?.reason).toBe('at work here')
  })

  it('refuses what it cannot read', async () => {
    for (const options of [{ candidateId: 'a b' }, { vacancyId: 5 }, { language: 'fr' }, { sinds: 1 }, null])
      expect(await codeOf(Promise.resolve().then(() => log.history(options as never)))).toBe('invalid-option')
  })
})
