import { describe, expect, test } from 'vitest'
import { limitCriteria } from '../../src/criteria/index.js'
import { limitOf, scorePair } from '../../src/score/scorePair.js'
import { noWaivers, readWaivers } from '../../src/score/waiver.js'
import { aCandidate, aPair, aVacancy } from '../../src/testing/index.js'

const vog = aVacancy({ asks: { credentials: [{ credential: 'vog', strength: 'must' }] } })
const holds = (held: boolean) => aCandidate({ credentials: [{ credential: 'vog', held }] })
const limit = (id: string) => limitCriteria.find((criterion) => criterion.id === id)!

describe('the status of a pair', () => {
  test('is eligible where nothing is a must, or all musts are met', () => {
    expect(scorePair(aPair())).toMatchObject({ match: { status: 'eligible' }, blockedBy: undefined })
    expect(scorePair(aPair(holds(true), vog))).toMatchObject({ match: { status: 'eligible' }, blockedBy: undefined })
  })
  test('is to-verify where a must is unknown, which is no refusal', () => {
    expect(scorePair(aPair(aCandidate(), vog))).toMatchObject({ match: { status: 'to-verify' }, blockedBy: undefined })
  })
  test('is blocked where a must is unmet, and says which', () => {
    expect(scorePair(aPair(holds(false), vog))).toMatchObject({
      match: { status: 'blocked' },
      blockedBy: 'credentials',
    })
  })
  test('is blocked also where an earlier must is unknown', () => {
    const candidate = aCandidate({ wishes: { travel: { km: 10 } }, credentials: [{ credential: 'vog', held: false }] })
    expect(scorePair(aPair(candidate, vog))).toMatchObject({ match: { status: 'blocked' }, blockedBy: 'credentials' })
  })
  test('stays to-verify where a later must is met', () => {
    const candidate = aCandidate({ wishes: { travel: { km: 10 } }, credentials: [{ credential: 'vog' }] })
    expect(scorePair(aPair(candidate, vog)).match.status).toBe('to-verify')
  })
  test('names the first unmet limit in reporting order: travel first, the reservation last', () => {
    const candidate = aCandidate({
      place: { lat: 52, lon: 5 },
      wishes: { travel: { km: 1 } },
      credentials: [{ credential: 'vog', held: false }],
      eligibility: { banenafspraak: false },
    })
    const vacancy = { ...vog, place: { lat: 53, lon: 5 }, reservedFor: 'banenafspraak' as const }
    expect(scorePair(aPair(candidate, vacancy)).blockedBy).toBe('travel')
    expect(scorePair(aPair({ ...candidate, wishes: {} }, vacancy)).blockedBy).toBe('credentials')
    expect(scorePair(aPair({ ...candidate, wishes: {}, credentials: [] }, vacancy)).blockedBy).toBe('reservation')
  })
})

test('a limit is never blended into the score', () => {
  const open = aVacancy({ reservedFor: 'banenafspraak' })
  const [blocked, eligible] = [false, true].map(
    (banenafspraak) => scorePair(aPair(aCandidate({ eligibility: { banenafspraak } }), open)).match,
  )
  expect(blocked).toMatchObject({ status: 'blocked', score: 400 })
  expect(eligible).toMatchObject({ status: 'eligible', score: 400 })
})

describe('a waiver', () => {
  const waivers = readWaivers([{ criterion: 'credentials', by: 'employer', reason: 'wordt aangevraagd' }])
  test('takes the limit away and leaves the score', () => {
    const pair = aPair(holds(false), vog)
    expect(limitOf(limit('credentials'), pair, noWaivers)).toBe('unmet')
    expect(limitOf(limit('credentials'), pair, waivers)).toBe('none')
    const [before, after] = [scorePair(pair), scorePair(pair, waivers)]
    expect(after).toMatchObject({ match: { status: 'eligible', score: before.match.score }, blockedBy: undefined })
  })
  test('leaves what the law requires', () => {
    const both = aVacancy({
      asks: { credentials: [{ credential: 'vog', strength: 'must' }, { credential: 'driving-licence-C' }] },
    })
    const candidate = aCandidate({ credentialsSurveyed: 'all' })
    expect(scorePair(aPair(candidate, both), waivers)).toMatchObject({
      match: { status: 'blocked' },
      blockedBy: 'credentials',
    })
    expect(scorePair(aPair(aCandidate(), both), waivers).match.status).toBe('to-verify')
  })
  test('of one criterion leaves the others', () => {
    const candidate = aCandidate({
      credentials: [{ credential: 'vog', held: false }],
      eligibility: { banenafspraak: false },
    })
    expect(scorePair(aPair(candidate, { ...vog, reservedFor: 'banenafspraak' }), waivers).blockedBy).toBe('reservation')
  })
})
