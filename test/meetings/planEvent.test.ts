import { readFileSync } from 'node:fs'
import { PassendError } from 'passend'
import { meetingSheets, planEvent, planMeetings, renderMeetings } from 'passend/meetings'
import { describe, expect, it } from 'vitest'
import { fixtureMatcher } from '../support/fixtures.js'
import { fixtureEvent, fixturePlan } from './fixturePlan.js'

const page = readFileSync(new URL('../../docs/MEETINGS.md', import.meta.url), 'utf8')

describe('a whole event from one file', () => {
  const matcher = fixtureMatcher()

  it('is its plan, its text and its sheets', () => {
    const { plan, text, sheets } = planEvent(fixtureEvent, { matcher })
    expect(plan).toEqual(fixturePlan())
    expect(text).toBe(renderMeetings(plan))
    for (const readers of ['candidates', 'employers', 'hall'] as const)
      expect(sheets[readers]).toBe(meetingSheets(plan, { for: readers }))
  })

  it('takes a language and the options of a plan', () => {
    const { plan, text, sheets } = planEvent(fixtureEvent, { matcher, language: 'en', leastFit: 300, maxSteps: 10_000 })
    expect(plan).toEqual(planMeetings({ ...fixtureEvent, matcher, leastFit: 300, maxSteps: 10_000 }))
    expect(text).toBe(renderMeetings(plan, { language: 'en' }))
    expect(sheets.hall).toBe(meetingSheets(plan, { for: 'hall', language: 'en' }))
  })

  it('tells keys that a file has not, and takes no option from it', () => {
    const file = { ...fixtureEvent, seed: 'mine', maxSteps: 0, matcher: 'none' }
    const { plan } = planEvent(file, { matcher })
    expect(plan.issues.map(({ code, path }) => [code, path])).toEqual([
      ['unknown-key', 'seed'],
      ['unknown-key', 'maxSteps'],
      ['unknown-key', 'matcher'],
    ])
    expect({ ...plan, issues: [] }).toEqual({ ...fixturePlan(), issues: [] })
  })

  it('needs neither choices nor a matcher', () => {
    const { choices: _, ...file } = fixtureEvent
    // Nobody chose and nothing is known of what fits: nobody meets.
    expect(planEvent(file).plan.meetings).toEqual([])
    expect(planEvent({ event: { id: 'e' }, candidates: [], employers: [] }).plan.proof.exact).toBe(true)
  })

  it.each([[null], ['text'], [7], [[fixtureEvent]], [undefined]])('refuses what is no object: %j', (file) => {
    expect(() => planEvent(file)).toThrow(expect.objectContaining({ code: 'invalid-record' }) as PassendError)
  })

  it.each([[{}], [{ ...fixtureEvent, candidates: 'p1' }], [{ ...fixtureEvent, event: { rounds: 3 } }]])(
    'refuses a file that lacks what a plan is made of',
    (file) => {
      expect(() => planEvent(file, { matcher })).toThrow(PassendError)
    },
  )
})

describe('the page about meetings', () => {
  it('shows what the library says of the event of the fixtures', () => {
    expect(page).toContain(`\`\`\`text\n${renderMeetings(fixturePlan())}\n\`\`\``)
    const [first] = fixturePlan().meetings.filter(({ candidateId }) => candidateId.startsWith('cand-17'))
    expect(blocks).toContainEqual(first)
  })

  it('shows an event that reads without an issue', () => {
    const file = blocks.find((block) => 'event' in block)
    expect(file).toBeDefined()
    expect(planEvent(file).plan.issues).toEqual([])
  })
})

/** What the page shows as JSON. */
const blocks = [...page.matchAll(/```json\n([^`]*)```/g)].map(([, text = '']) => JSON.parse(text) as object)
