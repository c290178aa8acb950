import { PassendError } from 'passend'
import { planMeetings, renderMeetings } from 'passend/meetings'
import { describe, expect, it } from 'vitest'
import { fixtureMatcher } from '../support/fixtures.js'
import { fixtureEvent, fixturePlan } from './fixturePlan.js'

describe('the event of the fixtures', () => {
  const plan = fixturePlan()
  const meeting = (candidate: string, employer: string) =>
    plan.meetings.find(
      ({ candidateId, employerId }) => candidateId.startsWith(candidate) && employerId === `employer-${employer}`,
    )

  it('reads without an issue, and gives everybody three meetings', () => {
    expect(plan.issues).toEqual([])
    expect(plan.objective.lacking).toBe(0)
    for (const { meetings } of [...plan.candidates, ...plan.employers])
      expect(meetings.length).toBeGreaterThanOrEqual(3)
  })

  it('proves that no better meetings exist', () => {
    const { waits: _, ...found } = plan.objective
    const { waits: __, ...bound } = plan.proof.bound
    expect(found).toEqual(bound)
    // Two people wait a round. Not all timetables were tried, so the plan does not claim that they must.
    expect(plan.proof).toMatchObject({ exact: false, gap: { level: 'waits', amount: plan.objective.waits } })
  })

  it('meets every choice that both sides made: there are eight', () => {
    expect(plan.objective.mutual).toBe(8)
    expect(meeting('cand-12', 'archipunt')?.because).toBe('both-chose')
    // The office is blocked for cand-18, who both wants to talk with and is wanted by it.
    expect(meeting('cand-18', 'archipunt')).toMatchObject({ because: 'both-chose', blocked: true })
  })

  it('keeps refusals, needs and presence', () => {
    // cand-29 refuses Supernoord; Avondrood refuses cand-39.
    expect(meeting('cand-29', 'supernoord')).toBeUndefined()
    expect(meeting('cand-39', 'avondrood')).toBeUndefined()
    const quiet = new Set(['tafel-4', 'tafel-5', 'tafel-6'])
    const [person] = plan.candidates.filter(({ id }) => id === 'cand-12-quiet-place')
    for (const { tableId } of person?.meetings ?? []) expect(quiet).toContain(tableId)
    // cand-26 leaves after round 6.
    const [leaving] = plan.candidates.filter(({ id }) => id === 'cand-26-leerbaan-care')
    expect(Math.max(...(leaving?.meetings.map(({ round }) => round) ?? []))).toBeLessThanOrEqual(6)
    expect(plan.employers.find(({ id }) => id === 'employer-noorderlog')?.tableId).toBe('tafel-2')
  })

  it('lets cand-18 hear about the bicycle courier job that hires openly, by their own choice and without a score', () => {
    const heard = meeting('cand-18', 'stadsfiets')
    expect(heard).toMatchObject({
      because: 'candidate-chose',
      about: { id: 'vac-08-fietskoerier-groningen', openHiring: true },
    })
    expect(heard).not.toHaveProperty('fit')
  })

  it('explains what changes when cand-01 can come for two rounds only', () => {
    const candidates = [...(fixtureEvent.candidates as { id: string }[])].map((one) =>
      one.id.startsWith('cand-01') ? { ...one, rounds: [3, 4] } : one,
    )
    const other = planMeetings({ ...fixtureEvent, candidates, matcher: fixtureMatcher() })
    expect(other.impossible).toMatchObject([
      {
        parts: [
          { part: 'least', id: 'cand-01-newcomer-little-dutch', number: 3 },
          { part: 'rounds', id: 'cand-01-newcomer-little-dutch', rounds: [3, 4] },
        ],
        short: 1,
        isMinimal: true,
      },
    ])
    expect(renderMeetings(other)).toContain(
      'cand-01-newcomer-little-dutch kan alleen in ronde 3 en 4. cand-01-newcomer-little-dutch kan dus hoogstens 2 gesprekken hebben.',
    )
    expect(renderMeetings(other, { language: 'en' })).toContain('can only be there in round 3 and 4.')
  })

  it('is told in short, and without scores', () => {
    const text = renderMeetings(plan)
    expect(text).toContain('12 kandidaten, 5 werkgevers, 8 rondes, 36 gesprekken.')
    expect(text).toContain('8 gesprekken: beide kanten kozen elkaar.')
    expect(text).toContain('Dit is een voorstel. Mensen beslissen zelf of ze gaan.')
    expect(() => renderMeetings(plan, { language: 'fy' as never })).toThrow(PassendError)
  })
})
