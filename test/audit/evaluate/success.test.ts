import type { FollowedProposal } from 'passend/audit'
import { describe, expect, test } from 'vitest'
import { type Success, standing, successes } from '../../../src/audit/evaluate/success.js'
import { aProposal, notStarted, said, started } from './proposals.js'

const each = (given: Partial<FollowedProposal>) =>
  Object.fromEntries(successes.map((success) => [success, standing(aProposal(given), success)])) as Record<
    Success,
    string
  >
const all = (standing: string) => Object.fromEntries(successes.map((success) => [success, standing]))

describe('what became of a proposal', () => {
  test('nobody said anything: it is open, and not a failure', () => expect(each({})).toEqual(all('open')))
  test('not started is a failure for each, also for who counts yeses: it came to nothing', () =>
    expect(each({ became: notStarted, decisions: [said('accepted')] })).toEqual(all('failure')))
  test('started, and nobody said more: whether they are still there is open', () =>
    expect(each({ became: started })).toEqual({
      accepted: 'success',
      started: 'success',
      'still-there-3': 'open',
      'still-there-6': 'open',
      'still-there-12': 'open',
    }))
  test('still there after six months says that they were there after three', () =>
    expect(each({ became: { started: true, months: 6 } })).toMatchObject({
      'still-there-3': 'success',
      'still-there-6': 'success',
      'still-there-12': 'open',
    }))
  test('who left after three months was there for three and not for six', () =>
    expect(each({ became: { started: true, months: 3, left: 'hours' } })).toEqual({
      accepted: 'success',
      started: 'success',
      'still-there-3': 'success',
      'still-there-6': 'failure',
      'still-there-12': 'failure',
    }))
  test('goes before what was decided: they started, though somebody had declined', () =>
    expect(each({ became: started, decisions: [said('declined', 'travel')] }).started).toBe('success'))
})

describe('what was decided', () => {
  test('all said yes: a success where that counts, and open for the rest', () => {
    const yes = each({ decisions: [said('accepted', undefined, 'adviser'), said('accepted')] })
    expect(yes).toEqual({ ...all('open'), accepted: 'success' })
  })
  test('one of them declined: a failure for each', () =>
    expect(each({ decisions: [said('accepted', undefined, 'adviser'), said('declined', 'hours')] })).toEqual(
      all('failure'),
    ))
  test('the last word of each counts: declined and then accepted is a yes', () =>
    expect(each({ decisions: [said('declined', 'hours'), said('accepted')] }).accepted).toBe('success'))
  test('postponed is open, also beside a yes', () =>
    expect(each({ decisions: [said('accepted', undefined, 'adviser'), said('postponed', 'circumstance')] })).toEqual(
      all('open'),
    ))
  test.each(['already-placed', 'no-position-left', 'duplicate'] as const)(
    'declined as %s says nothing of the match: set aside',
    (reason) => expect(each({ decisions: [said('declined', reason)] })).toEqual(all('set-aside')),
  )
  test('declined for such a reason by one and for another by the other is a failure', () =>
    expect(
      each({ decisions: [said('declined', 'no-position-left', 'employer'), said('declined', 'travel')] }).started,
    ).toBe('failure'))
})
