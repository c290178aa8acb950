import { readFileSync } from 'node:fs'
import { type MeetingPlan, type MeetingsInput, planMeetings } from 'passend/meetings'
import { fixtureMatcher } from '../support/fixtures.js'

/** The event of the fixtures: twelve people, five employers, eight rounds and a break. */
export const fixtureEvent = JSON.parse(
  readFileSync(new URL('../../fixtures/meetings.json', import.meta.url), 'utf8'),
) as Pick<MeetingsInput, 'event' | 'candidates' | 'employers' | 'choices'>

let plan: MeetingPlan | undefined

/** The plan of that event, made once. */
export const fixturePlan = (): MeetingPlan => {
  plan ??= planMeetings({ ...fixtureEvent, matcher: fixtureMatcher() })
  return plan
}
