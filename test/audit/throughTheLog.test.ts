import {
  auditedLists,
  evaluatePolicy,
  impactReport,
  listsOfProposals,
  proposeWeights,
  type ShownGroup,
} from 'passend/audit'
import { beforeAll, describe, expect, it } from 'vitest'
import { type TestLog, testLog } from '../support/auditLog.js'
import { fixtureCandidates, fixtureMatcher, rankedVacancies } from '../support/fixtures.js'

const matcher = fixtureMatcher()
const groups = Object.fromEntries(fixtureCandidates.map(({ id }, at) => [id, { groep: at % 2 === 0 ? 'a' : 'b' }]))
let made: TestLog

/** Everybody is looked at for every vacancy; of who could be the first three are accepted, and those with an even place start. */
beforeAll(async () => {
  made = testLog()
  const { log } = made
  for (const { id } of rankedVacancies) {
    const { ranking, receipt } = await log.rankCandidates(matcher, id, { requestedBy: 'a', show: 'all', limit: 100 })
    for (const proposal of receipt.proposals.slice(0, 3)) {
      if (ranking.matches[proposal.place - 1]?.status === 'blocked') continue
      await log.decide({ proposal, outcome: 'accepted', by: { role: 'adviser', reference: 'a' } })
      const outcome = proposal.place === 2 ? 'not-started' : 'started'
      await log.recordOutcome({ proposal, outcome, on: '2026-04-01', by: 'a' })
    }
  }
})

const groupsOf = (report: ReturnType<typeof impactReport>) =>
  (report.tables[0]?.groups ?? []).filter((one): one is ShownGroup => !one.suppressed)

describe('figures of what went through a log', () => {
  it('are those of the lists that the matcher makes', async () => {
    const fromLog = groupsOf(impactReport(listsOfProposals(await made.log.proposals()), { groups }))
    const fromMatcher = groupsOf(impactReport(auditedLists(matcher), { groups }))
    const figures = ({ values, people, pairs, status, selection, scoring, reached, exposure }: ShownGroup) => [
      values,
      people,
      pairs,
      status,
      selection,
      scoring,
      reached,
      exposure,
    ]
    expect(fromLog.map(figures)).toEqual(fromMatcher.map(figures))
    expect(fromLog).toHaveLength(2)
    expect(fromLog.every(({ stages }) => stages?.stages.length === 3)).toBe(true)
    expect(fromMatcher.every(({ stages }) => stages === undefined)).toBe(true)
  })

  it('count what people recorded and nothing else', async () => {
    const { counts } = evaluatePolicy(await made.log.proposals())
    expect(counts.proposals).toBe(fixtureCandidates.length * rankedVacancies.length)
    expect(counts.known).toBe(counts.successes + counts.failures)
    expect(counts.known + counts.open + counts.blocked + counts.setAside).toBe(counts.proposals)
    const known = (await made.log.proposals()).filter(({ became }) => became.started !== undefined)
    expect(counts.known).toBe(known.length)
    expect(counts.successes).toBe(known.filter(({ place }) => place !== 2).length)
  })

  it('propose no weights where too little is known, and say so', async () => {
    expect(proposeWeights(await made.log.proposals())).toMatchObject({ enough: false, why: 'too-few' })
  })

  it('count somebody who was erased as somebody of whom no group is known', async () => {
    const { log } = testLog({ store: made.store })
    const before = impactReport(listsOfProposals(await log.proposals()), { groups, leastCell: 1 })
    await log.erase(fixtureCandidates[0]?.id ?? '')
    const after = impactReport(listsOfProposals(await log.proposals()), { groups, leastCell: 1 })
    expect(after.looked.pairs).toBe(before.looked.pairs)
    const known = (report: typeof before) =>
      groupsOf(report)
        .filter(({ values }) => values[0] !== null)
        .reduce((sum, { pairs }) => sum + pairs, 0)
    expect(known(before) - known(after)).toBe(rankedVacancies.length)
  })
})
