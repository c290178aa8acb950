import { createMatcher, defaultPolicy, engineVersion, type Match, type PassendError, type Vacancy } from 'passend'
import { aCandidate, aTaxonomy, aVacancy, eightSkills } from 'passend/testing'
import { describe, expect, test } from 'vitest'

const asks = (...concepts: string[]): Partial<Vacancy> => ({
  asks: { competences: concepts.map((concept) => ({ concept })) },
})
const places = {
  9711: { lat: 53.22, lon: 6.57, region: 'Groningen' },
  8011: { lat: 52.51, lon: 6.09, region: 'Zwolle' },
}

/** Three jobs and three people; `expert` can all that `full` asks. */
function held() {
  const matcher = createMatcher({ taxonomy: aTaxonomy(), asOf: '2026-11-01', seed: 'test', places })
  matcher.addVacancies([
    aVacancy({ id: 'full', place: { pc4: '9711' }, ...asks(...eightSkills) }),
    aVacancy({ id: 'half', place: { pc4: '8011' }, employerId: 'other', ...asks('skill-1', 'loading') }),
    aVacancy({ id: 'open', openHiring: true, place: { pc4: '8011' } }),
  ])
  matcher.addCandidates([
    aCandidate({ id: 'expert', place: { pc4: '9711' }, competences: eightSkills.map((concept) => ({ concept })) }),
    aCandidate({ id: 'beginner', place: { pc4: '9711' }, competences: [{ concept: 'skill-1' }] }),
    aCandidate({ id: 'unknown' }),
  ])
  return matcher
}

const thrownBy = (call: () => unknown): PassendError => {
  try {
    call()
  } catch (error) {
    return error as PassendError
  }
  throw new Error('nothing was thrown')
}

describe('records', () => {
  test('are added, replaced and refused one by one, and the counts add up', () => {
    const matcher = held()
    const result = matcher.addVacancies([aVacancy({ id: 'full' }), aVacancy({ id: 'new' }), { id: 'bad' }])
    expect(result).toMatchObject({ added: 1, replaced: 1, refused: 1 })
    expect(result.issues.map(({ code, id }) => `${code} ${id}`)).toEqual(['required bad', 'required bad'])
    expect(matcher.size).toEqual({ candidates: 3, vacancies: 4 })
  })

  test('of one id in one list: the last counts, and it is said', () => {
    const matcher = createMatcher({ taxonomy: aTaxonomy() })
    const result = matcher.addCandidates([aCandidate({ id: 'c' }), aCandidate({ id: 'c', competencesSurveyed: true })])
    expect(result).toMatchObject({ added: 1, replaced: 1, refused: 0, issues: [{ code: 'duplicate-id', index: 1 }] })
    expect(matcher.candidate('c')?.competencesSurveyed).toBe(true)
  })

  test('with a postcode or a concept that nobody knows are kept, with a warning', () => {
    const matcher = createMatcher({ taxonomy: aTaxonomy() })
    const { added, issues } = matcher.addVacancies([aVacancy({ place: { pc4: '9999' }, ...asks('elsewhere') })])
    expect(added).toBe(1)
    expect(issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'warning unknown-place',
      'warning unknown-concept',
    ])
  })

  test('are removed by id', () => {
    const matcher = held()
    expect(matcher.removeVacancies(['full', 'nowhere'])).toBe(1)
    expect(matcher.removeCandidates(new Set(['expert', 'beginner']))).toBe(2)
    expect(matcher.size).toEqual({ candidates: 1, vacancies: 2 })
    expect([...matcher.candidateIds(), ...matcher.vacancyIds()]).toEqual(['unknown', 'half', 'open'])
  })
})

describe('a ranking', () => {
  test('says what it was made with', () => {
    const { policy, taxonomy, seed, asOf, engineVersion: version } = held().rankVacancies('expert')
    expect({ id: policy.id, version: policy.version }).toEqual({ id: defaultPolicy.id, version: defaultPolicy.version })
    expect([policy.hash, taxonomy.hash]).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}$/),
      expect.stringMatching(/^[0-9a-f]{64}$/),
    ])
    expect({ taxonomy: taxonomy.id, seed, asOf, version }).toEqual({
      taxonomy: 'a-taxonomy',
      seed: 'test',
      asOf: '2026-11-01',
      version: engineVersion,
    })
  })

  test('of vacancies: whom it is for, best first, openly hiring ones apart and without a score', () => {
    const ranking = held().rankVacancies('expert')
    expect(ranking.for).toEqual({ candidateId: 'expert' })
    expect(ranking.matches.map(({ vacancyId }) => vacancyId)).toEqual(['full', 'half'])
    expect(ranking.openHiring).toMatchObject([{ vacancyId: 'open', travel: 'none', conditions: [] }])
    expect(ranking.openHiring[0]).not.toHaveProperty('score')
    expect(ranking.counts).toEqual({ eligible: 2, toVerify: 0, blocked: 0, openHiring: 1, leftOut: 0, filtered: 0 })
  })

  test('of candidates: the same pairs have the same scores as the other way round', () => {
    const matcher = held()
    const ofFull = matcher.rankCandidates('full')
    expect(ofFull.matches.map(({ candidateId }) => candidateId)).toEqual(['expert', 'beginner', 'unknown'])
    const other = matcher.rankVacancies('beginner').matches.find(({ vacancyId }) => vacancyId === 'full')
    expect(ofFull.matches[1]).toEqual(other as Match)
  })

  test('is that of a record given on the spot, which is not kept', () => {
    const matcher = held()
    const guest = aCandidate({ id: 'guest', competences: [{ concept: 'loading' }] })
    expect(matcher.rankVacancies(guest).matches[0]?.vacancyId).toBe('half')
    expect(matcher.candidate('guest')).toBeUndefined()
    expect(matcher.rankCandidates(aVacancy({ id: 'guest', ...asks('skill-1') })).matches).toHaveLength(3)
  })

  test('narrows by region, sector, kind and employer, and counts what it leaves out', () => {
    const matcher = held()
    const shown = (where: Parameters<typeof matcher.rankVacancies>[1]) =>
      matcher.rankVacancies('expert', where).matches.map(({ vacancyId }) => vacancyId)
    expect(shown({ where: { region: 'Groningen' } })).toEqual(['full'])
    expect(shown({ where: { employerId: ['other'] } })).toEqual(['half'])
    expect(shown({ where: { sector: '86' } })).toEqual([])
    expect(matcher.rankVacancies('expert', { where: { region: 'Zwolle' } }).counts).toMatchObject({
      filtered: 1,
      openHiring: 1,
    })
    expect(matcher.rankCandidates('full', { where: { region: 'Groningen' } }).counts).toMatchObject({
      eligible: 2,
      filtered: 1,
    })
    expect(thrownBy(() => matcher.rankCandidates('full', { where: { sector: '86' } })).code).toBe('invalid-option')
  })
})

describe('a wrong call', () => {
  test.each<[string, (matcher: ReturnType<typeof held>) => unknown]>([
    ['unknown-candidate', (matcher) => matcher.rankVacancies('nobody')],
    ['unknown-vacancy', (matcher) => matcher.score('expert', 'nowhere')],
    ['invalid-record', (matcher) => matcher.rankVacancies({ id: 'no good' })],
    ['open-hiring-is-not-ranked', (matcher) => matcher.rankCandidates('open')],
    ['open-hiring-is-not-ranked', (matcher) => matcher.score('expert', 'open')],
    ['open-hiring-is-not-ranked', (matcher) => matcher.explain('expert', 'open')],
    ['invalid-option', (matcher) => matcher.rankVacancies('expert', { show: 'reachable', steps: { maxSteps: 6 } })],
    ['invalid-option', (matcher) => matcher.nearestSteps('expert', 'expert', { budget: -1 })],
    ['invalid-option', (matcher) => matcher.rankVacancies('expert', { limit: -1 })],
    [
      'waiver-not-allowed',
      (matcher) => matcher.score('expert', 'full', { waive: [{ criterion: 'travel', by: 'adviser', reason: 'x' }] }),
    ],
  ])('throws %s, with advice', (code, call) => {
    const error = thrownBy(() => call(held()))
    expect(error).toMatchObject({ name: 'PassendError', code })
    expect(error.advice.length).toBeGreaterThan(10)
  })
})
