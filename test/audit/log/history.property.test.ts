import fc from 'fast-check'
import type { ProposalReference } from 'passend/audit'
import { it } from 'vitest'
import { testLog } from '../../support/auditLog.js'
import { fixtureCandidates, fixtureMatcher } from '../../support/fixtures.js'
import { runs } from '../../support/runs.js'

const matcher = fixtureMatcher()
const people = fixtureCandidates.slice(0, 6).map(({ id }) => id)

/** Something that somebody does with a log. The numbers choose whom and what. */
const act = fc.tuple(fc.constantFrom('show', 'show-all', 'decide', 'follow', 'erase', 'wait'), fc.nat(5), fc.nat(50))

it('verifies whatever is done with it, against every receipt, and erases whom it should and nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const { log, wait } = testLog()
      const proposals: ProposalReference[] = []
      const expected: { number: number; hash: string }[] = []
      let erased = 0
      const held = new Set<string>()
      for (const [what, whom, which] of acts) {
        const person = people[whom] ?? ''
        const proposal = proposals.filter(({ candidateId }) => held.has(candidateId))[which]
        if (what === 'wait') wait(which * 1000)
        if (what === 'show') {
          const { receipt } = await log.rankVacancies(matcher, person, { requestedBy: 'a', limit: 2 })
          proposals.push(...receipt.proposals)
          expected.push({ number: receipt.entry, hash: receipt.hash })
          held.add(person)
        }
        if (what === 'show-all') {
          const { receipt } = await log.rankCandidates(matcher, 'vac-02-heftruckchauffeur-sappemeer', {
            requestedBy: 'a',
            limit: which,
          })
          for (const { candidateId } of receipt.proposals) held.add(candidateId)
        }
        if (what === 'decide' && proposal !== undefined)
          await log.decide({ proposal, outcome: 'accepted', by: { role: 'adviser', reference: 'a' } })
        if (what === 'follow' && proposal !== undefined)
          await log.recordOutcome({ proposal, outcome: 'started', on: '2026-05-01', by: 'a' })
        if (what === 'erase') {
          const entries = await log.erase(person)
          if (entries > 0 !== held.has(person)) throw new Error('erased somebody else')
          if (entries > 0) erased++
          held.delete(person)
          for (let at = proposals.length - 1; at >= 0; at--)
            if (proposals[at]?.candidateId === person) proposals.splice(at, 1)
        }
      }
      const verification = await log.verify({ expected })
      if (!verification.ok) throw new Error(JSON.stringify(verification.breach))
      if (verification.erased !== erased || verification.people !== held.size)
        throw new Error(`${JSON.stringify(verification)}: ${erased} erased, ${held.size} held`)
    }),
    runs(60),
  )
})
