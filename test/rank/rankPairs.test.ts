import { describe, expect, test } from 'vitest'
import type { Candidate } from '../../src/domain/candidate.js'
import type { RankOptions } from '../../src/domain/rankOptions.js'
import type { Vacancy } from '../../src/domain/vacancy.js'
import { rankJobs, rankPeople } from '../../src/rank/rankPairs.js'
import { aCandidate, aPair, aVacancy } from '../../src/testing/index.js'

const jobsFor = (candidate: Candidate, vacancies: Vacancy[], options: RankOptions = {}, seed = 'passend') => {
  const { person, context } = aPair(candidate)
  return rankJobs(
    person,
    vacancies.map((vacancy) => aPair(candidate, vacancy).job),
    { context, seed, options },
  )
}
const peopleFor = (vacancy: Vacancy, candidates: Candidate[], options: RankOptions = {}, seed = 'passend') => {
  const { job, context } = aPair(undefined, vacancy)
  return rankPeople(
    job,
    candidates.map((candidate) => aPair(candidate).person),
    { context, seed, options },
  )
}
const ids = (ranked: ReturnType<typeof jobsFor>) => ranked.matches.map(({ vacancyId }) => vacancyId)
const sum = (counts: object) => Object.values(counts).reduce((total: number, count: number) => total + count, 0)

// someone who wishes care, has no VOG, and is not in the doelgroepregister
const candidate = aCandidate({
  place: { lat: 52, lon: 5 },
  wishes: { sectors: ['86101'], travel: { km: 20 } },
  credentials: [{ credential: 'vog', held: false }],
  eligibility: { banenafspraak: false },
})
const here = { lat: 52, lon: 5, region: 'Midden' }
const vacancy = (id: string, over: Partial<Vacancy> = {}) => aVacancy({ id, place: here, ...over })
const good = vacancy('good', { sector: '86101' })
const fair = vacancy('fair', { sector: '86901' })
const poor = vacancy('poor', { sector: '47111' })
const nowhere = aVacancy({ id: 'nowhere', sector: '86101' })
const far = vacancy('far', { sector: '86101', place: { lat: 53, lon: 5 } })
const vog = vacancy('vog', { sector: '86101', asks: { credentials: [{ credential: 'vog', strength: 'must' }] } })
const reserved = vacancy('reserved', { sector: '86101', reservedFor: 'banenafspraak' })
const open = vacancy('open', { openHiring: true })
const openFar = vacancy('open-far', { openHiring: true, place: { lat: 53, lon: 5 } })
const all = [reserved, poor, open, vog, good, nowhere, far, fair, openFar]

describe('a ranking of jobs', () => {
  test('stands best first, without what is blocked', () => {
    expect(ids(jobsFor(candidate, [poor, good, far, fair]))).toEqual(['good', 'fair', 'poor'])
  })
  test('shows what is blocked below all else where all is asked for', () => {
    expect(ids(jobsFor(candidate, [far, poor, good], { show: 'all' }))).toEqual(['good', 'poor', 'far'])
    expect(ids(jobsFor(candidate, [far, poor, good], { show: 'eligible' }))).toEqual(['good', 'poor'])
  })
  test('marks what is to verify and lets it stand by its score', () => {
    // wish of nowhere: affinity 3800 / 8 with its sector, barriers 12800 / 14 with travel at 400: 434. of fair: 3300 / 8
    expect(
      jobsFor(candidate, [fair, nowhere, good]).matches.map(({ vacancyId, status }) => `${vacancyId} ${status}`),
    ).toEqual(['good eligible', 'nowhere to-verify', 'fair eligible'])
  })
  test('is at most ten, or as many as asked', () => {
    const many = Array.from({ length: 12 }, (_, at) => vacancy(`v${at}`))
    expect(jobsFor(candidate, many).matches).toHaveLength(10)
    expect(jobsFor(candidate, many, { limit: 12 }).matches).toHaveLength(12)
    expect(jobsFor(candidate, many, { limit: 0 })).toMatchObject({ matches: [], counts: { eligible: 12 } })
  })
  test('is the same whatever the order of input; equals stand by the seed', () => {
    const many = Array.from({ length: 6 }, (_, at) => vacancy(`v${at}`))
    expect(ids(jobsFor(candidate, [...many].reverse()))).toEqual(ids(jobsFor(candidate, many)))
    expect(
      new Set(['1', '2', '3', '4'].map((seed) => ids(jobsFor(candidate, many, {}, seed)).join())).size,
    ).toBeGreaterThan(1)
  })
})

describe('the counts', () => {
  test('add up to the records held', () => {
    const history = [{ candidateId: 'candidate-1', vacancyId: 'poor', reason: 'afgewezen' }]
    for (const options of [
      {},
      { limit: 1 },
      { show: 'all' as const },
      { history },
      { where: { sector: '86' } },
      { where: { region: 'x' } },
    ]) {
      expect(sum(jobsFor(candidate, all, options).counts)).toBe(all.length)
    }
  })
  test('tell where each stands', () => {
    expect(jobsFor(candidate, all).counts).toEqual({
      eligible: 3,
      toVerify: 1,
      blocked: 3,
      openHiring: 2,
      leftOut: 0,
      filtered: 0,
    })
  })
  test('of what blocks tell each pair once, under its first unmet limit', () => {
    const both = vacancy('both', { reservedFor: 'banenafspraak', place: { lat: 53, lon: 5 } })
    expect(jobsFor(candidate, [...all, both]).blockedBy).toEqual({ travel: 2, credentials: 1, reservation: 1 })
    expect(jobsFor(candidate, [good]).blockedBy).toEqual({})
  })
})

describe('open hiring', () => {
  test('stands apart, without a score, within the travel maximum', () => {
    const { matches, openHiring } = jobsFor(candidate, all)
    expect(openHiring.map(({ vacancyId }) => vacancyId)).toEqual(['open'])
    expect(matches.some(({ vacancyId }) => vacancyId.startsWith('open'))).toBe(false)
    expect(jobsFor(candidate, all, { show: 'all' }).openHiring.map(({ vacancyId }) => vacancyId)).toEqual([
      'open',
      'open-far',
    ])
  })
  test('is cut off as the matches are', () => {
    const many = Array.from({ length: 12 }, (_, at) => vacancy(`o${at}`, { openHiring: true }))
    expect(jobsFor(candidate, many).openHiring).toHaveLength(10)
    expect(jobsFor(candidate, many, { limit: 3 })).toMatchObject({
      openHiring: { length: 3 },
      counts: { openHiring: 12 },
    })
  })
})

describe('the history', () => {
  const earlier = (vacancyId: string, reason: string, candidateId = 'candidate-1') => ({
    candidateId,
    vacancyId,
    reason,
  })
  test('leaves out what came up before, with its reason, by id', () => {
    const history = [earlier('poor', 'te ver'), earlier('good', 'al voorgesteld')]
    const ranked = jobsFor(candidate, [poor, good, fair], { history })
    expect(ranked.leftOut).toEqual([
      { id: 'good', reason: 'al voorgesteld' },
      { id: 'poor', reason: 'te ver' },
    ])
    expect(ids(ranked)).toEqual(['fair'])
  })
  test('of somebody else is no matter', () => {
    expect(jobsFor(candidate, [good], { history: [earlier('good', 'x', 'candidate-2')] }).leftOut).toEqual([])
  })
  test('tells the last reason where there are several', () => {
    expect(jobsFor(candidate, [good], { history: [earlier('good', 'een'), earlier('good', 'twee')] }).leftOut).toEqual([
      { id: 'good', reason: 'twee' },
    ])
  })
  test('of what is not held leaves out nothing', () => {
    expect(jobsFor(candidate, [good], { history: [earlier('gone', 'x')] })).toMatchObject({
      leftOut: [],
      counts: { leftOut: 0 },
    })
  })
  test('of what is filtered counts as filtered', () => {
    const ranked = jobsFor(candidate, [good, poor], { history: [earlier('poor', 'x')], where: { sector: '86' } })
    expect(ranked).toMatchObject({ leftOut: [], counts: { filtered: 1, leftOut: 0 } })
  })
  test('leaves out open hiring too', () => {
    expect(jobsFor(candidate, [open], { history: [earlier('open', 'staat op de lijst')] })).toMatchObject({
      openHiring: [],
      leftOut: [{ id: 'open' }],
      counts: { openHiring: 0, leftOut: 1 },
    })
  })
})

test('a filter narrows what is ranked', () => {
  const ranked = jobsFor(candidate, all, { where: { sector: '47' } })
  expect(ids(ranked)).toEqual(['poor'])
  expect(ranked.counts).toMatchObject({ eligible: 1, filtered: 8 })
})

test('a waiver opens what a must had blocked', () => {
  const waive = [{ criterion: 'credentials' as const, by: 'employer' as const, reason: 'wordt aangevraagd' }]
  const ranked = jobsFor(candidate, [vog], { waive })
  expect(ids(ranked)).toEqual(['vog'])
  expect(ranked).toMatchObject({ counts: { eligible: 1, blocked: 0 }, blockedBy: {} })
  expect(() => jobsFor(candidate, [], { waive: [{ criterion: 'reservation', by: 'employer', reason: 'x' }] })).toThrow(
    /cannot be waived/,
  )
})

describe('a ranking of people', () => {
  const person = (id: string, over: Partial<Candidate> = {}) => aCandidate({ id, ...over })
  const job = vacancy('job', { sector: '86101', asks: { credentials: [{ credential: 'vog', strength: 'must' }] } })
  const anna = person('anna', {
    credentials: [{ credential: 'vog' }],
    wishes: { sectors: ['86101'] },
    place: { lat: 52, lon: 5, region: 'Midden' },
  })
  const bas = person('bas', { credentials: [{ credential: 'vog' }], wishes: { sectors: ['47111'] } })
  const cem = person('cem')
  const dirk = person('dirk', { credentials: [{ credential: 'vog', held: false }] })

  test('stands best first and counts all', () => {
    const ranked = peopleFor(job, [dirk, bas, cem, anna])
    expect(ranked.matches.map(({ candidateId }) => candidateId)).toEqual(['anna', 'bas', 'cem'])
    expect(ranked).toMatchObject({
      openHiring: [],
      leftOut: [],
      counts: { eligible: 2, toVerify: 1, blocked: 1, openHiring: 0, leftOut: 0, filtered: 0 },
      blockedBy: { credentials: 1 },
    })
  })
  test('leaves out who came up before for this vacancy', () => {
    const history = [
      { candidateId: 'bas', vacancyId: 'job', reason: 'wil niet' },
      { candidateId: 'anna', vacancyId: 'other', reason: 'x' },
    ]
    const ranked = peopleFor(job, [anna, bas], { history })
    expect(ranked.leftOut).toEqual([{ id: 'bas', reason: 'wil niet' }])
    expect(ranked.counts).toMatchObject({ eligible: 1, leftOut: 1 })
  })
  test('is narrowed by the region people live in', () => {
    expect(peopleFor(job, [anna, bas], { where: { region: 'Midden' } })).toMatchObject({
      matches: [{ candidateId: 'anna' }],
      counts: { eligible: 1, filtered: 1 },
    })
  })
})
