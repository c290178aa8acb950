import { describe, expect, test } from 'vitest'
import type { Criterion } from '../../src/criteria/criterion.js'
import { criteria, limitCriteria } from '../../src/criteria/index.js'
import type { Candidate } from '../../src/domain/candidate.js'
import type { Vacancy } from '../../src/domain/vacancy.js'
import { PassendError } from '../../src/errors.js'
import { createOutlook } from '../../src/prepare/createOutlook.js'
import {
  aCandidate,
  aCarvedFunction,
  aPair,
  aVacancy,
  eightSkills,
  type Pair,
  verifyCriterion,
} from '../../src/testing/index.js'

const full: Candidate = aCandidate({
  id: 'full',
  competences: [{ concept: 'loading', evidence: 'assessed' }, { concept: 'skill-1' }],
  education: { level: 'mbo-2', diplomas: [{ field: 'techniek', obtained: true }] },
  languages: [{ language: 'nld', speaking: 'B1', reading: 'A2' }],
  credentials: [
    { credential: 'driving-licence-B', validUntil: '2030-01-01' },
    { credential: 'vog', held: false },
  ],
  experience: [{ occupation: 'shelf-filler', years: 1 }, { occupation: 'astronaut' }],
  wishes: {
    occupations: ['shelf-filler', 'astronaut'],
    sectors: ['52', '86101'],
    tasksLiked: ['laden'],
    tasksDisliked: ['skill-2'],
    hours: { min: 16, max: 24, strength: 'must' },
    schedule: { dayparts: ['mon-morning', 'tue-morning'], irregular: false, strength: 'must' },
    contracts: ['permanent'],
    kinds: ['regular'],
    contractStrength: 'must',
    travel: { km: 15, minutes: 30 },
    availableFrom: '2026-05-01',
    availableUntil: '2027-01-01',
  },
  supportNeeds: [{ kind: 'jobcoach', amount: 3, strength: 'must' }, { kind: 'quiet-place' }],
  physicalLimits: { liftingKg: 10, standingHours: 2, avoid: ['noise', 'cold'] },
  circumstances: { transport: ['bicycle'], childcareHours: 20, equipment: ['computer'] },
  place: { lat: 52, lon: 5 },
  eligibility: { banenafspraak: true },
})
const some: Candidate = aCandidate({
  id: 'some',
  competencesSurveyed: true,
  credentialsSurveyed: 'all',
  wishes: {
    occupations: 'no-preference',
    sectors: 'no-preference',
    tasksLiked: 'no-preference',
    travel: { minutes: 30 },
  },
})
const asking: Vacancy = aVacancy({
  id: 'asking',
  occupation: 'freight-handler',
  sector: '52242',
  asks: {
    competences: [...eightSkills, 'handling'].map((concept) => ({ concept, strength: 'must' as const })),
    education: { level: 'mbo-3', field: 'techniek', strength: 'must' },
    languages: [{ language: 'nld', speaking: 'B2', writing: 'B1', strength: 'must' }],
    credentials: [{ credential: 'driving-licence-B' }, { credential: 'vog', strength: 'must' }, { credential: 'ehbo' }],
    equipment: [{ equipment: 'computer' }, { equipment: 'own-car', strength: 'must' }],
    experience: [{ years: 2, strength: 'must' }],
  },
  load: { liftingKg: 12, surroundings: { noise: true } },
  place: { lat: 52.1, lon: 5 },
  hours: { min: 28, max: 32 },
  schedule: { dayparts: ['mon-morning', 'sat-morning'] },
  contracts: ['agency'],
  kind: 'regular',
  supportOffered: [{ kind: 'jobcoach', amount: 1 }],
  startDate: '2026-04-01',
  closingDate: '2026-03-20',
  reservedFor: 'beschut-werk',
})
const candidates = [aCandidate(), full, some]
const vacancies = [aVacancy(), asking, aCarvedFunction()]
const { outlook } = createOutlook([{ sector: '52', outlook: 'kansrijk', source: 'UWV', date: '2026-03-01' }])
const settings = [{}, { asOf: '2026-03-02' }, { asOf: '2026-03-02', policy: { weights: { outlook: 1 } }, outlook }]
const pairs: Pair[] = candidates.flatMap((candidate) =>
  vacancies.flatMap((vacancy) => settings.map((setting) => aPair(candidate, vacancy, setting))),
)

test.each(limitCriteria.map((criterion) => [criterion.id, criterion] as const))(
  '%s keeps what the engine relies on',
  (_id, criterion) => {
    expect(verifyCriterion(criterion, pairs)).toEqual([])
  },
)

test('and each of them is tried: it is known for one pair at least and unknown for another, limits one and not another', () => {
  for (const criterion of criteria) {
    const measures = new Set(pairs.map((pair) => criterion.measure(pair, 400)))
    expect(measures.size, criterion.id).toBeGreaterThan(1)
  }
})

describe('a criterion that does not', () => {
  const good: Criterion = {
    id: 'hours',
    side: 'wish',
    kind: 'barrier',
    owners: ['candidate'],
    reads: { job: () => ({}), person: () => undefined },
    limits: () => [{ outcome: 'met', owner: 'candidate' }],
    measure: () => 1000,
    grounds: () => ({ facts: [{ fact: 'no-preference' }], missing: [] }),
  }
  const problems = (over: Partial<Criterion>) =>
    verifyCriterion({ ...good, ...over }, [aPair()]).map(({ problem }) => problem)
  const missing = () => ({ facts: [], missing: [{ of: 'vacancy' as const, field: 'hours' }] })

  test('keep it is told so, with the pair on which it showed', () => {
    expect(verifyCriterion(good, [aPair()])).toEqual([])
    expect(verifyCriterion({ ...good, measure: () => 1001 }, [aPair()])).toMatchObject([
      { criterion: 'hours', candidateId: 'candidate-1', vacancyId: 'vacancy-1' },
      {},
      {},
    ])
  })
  test.each([1001, -1, 0.5, Number.NaN])('measure in whole thousandths, but %d, is told so', (measure) => {
    expect(problems({ measure: () => measure })[0]).toBe(`measure(0): ${measure} is no integer 0..1000`)
  })
  test('promise to be known as a whole, and are not, is told so', () => {
    expect(problems({ knownAsWhole: true, measure: (_pair, unknown) => unknown })).toEqual([
      'knownAsWhole: the measure depends on the unknown: 0, 400, 1000',
    ])
    expect(problems({ knownAsWhole: true, highest: () => 1000 })).toEqual(['knownAsWhole: beside a highest of its own'])
  })
  test('rise with the unknown is told so', () => {
    expect(problems({ measure: (_pair, unknown) => 1000 - unknown })).toEqual([
      'measure: falls when the unknown turns out better: 1000, 600, 0',
    ])
  })
  test('know its measure whatever the unknown is told so', () => {
    expect(problems({ measure: (_pair, unknown) => (unknown === 0 ? 'unknown' : 5), grounds: missing })).toEqual([
      'measure: known for some values of the unknown only',
    ])
  })
  test('stay below its highest is told so', () => {
    expect(problems({ measure: () => 500, highest: () => 499 })).toEqual(['highest: 499 is below the measure 500'])
    expect(problems({ measure: () => 'unknown', grounds: missing, highest: () => 399 })).toEqual([
      'highest: 399 is below the measure 400',
    ])
    expect(problems({ highest: () => 1000.5 })).toEqual(['highest: 1000.5 is no integer 0..1000'])
  })
  test('name what is missing is told so', () => {
    expect(problems({ measure: () => 'unknown' })).toEqual([
      "grounds: the measure is 'unknown' and no field is missing",
    ])
    expect(problems({ measure: () => 'unknown', grounds: missing })).toEqual([])
    expect(problems({ measure: () => 'unknown', leftOut: () => true })).toEqual([]) // no preference misses nothing
  })
  test('have limits of its owners, with an outcome that exists, is told so', () => {
    expect(problems({ limits: () => [{ outcome: 'met', owner: 'law' }] })).toEqual([
      "limits: owner 'law' is not among its owners",
    ])
    expect(problems({ limits: () => [{ outcome: 'maybe' as 'met', owner: 'candidate' }] })).toEqual([
      "limits: outcome 'maybe' does not exist",
    ])
  })
  test.each([new Date(0), new Map(), Number.NaN, () => 1])(
    'have facts that JSON can say, but %s, is told so',
    (value) => {
      expect(problems({ grounds: () => ({ facts: [{ fact: value } as never], missing: [] }) })).toEqual([
        'grounds: not plain data',
      ])
      expect(
        problems({ grounds: () => ({ facts: [], missing: [{ of: 'caller', field: [value] } as never] }) }),
      ).toEqual(['grounds: not plain data'])
    },
  )
  test('answer the same twice is told so', () => {
    let calls = 0
    expect(problems({ measure: () => ++calls })).toContain('another answer the second time')
  })
  test('leave the pair as it is, is told so', () => {
    const touch = (change: (pair: Pair) => void) =>
      problems({
        measure: (pair) => {
          change(pair)
          return 1000
        },
      })
    expect(touch((pair) => Object.assign(pair.person.record, { id: 'x' }))[0]).toMatch(/throws/)
    expect(touch((pair) => (pair.person.languages as Map<string, object>).set('nld', {}))[0]).toMatch(
      /may not be changed/,
    )
    expect(touch((pair) => (pair.person.languages as Map<string, object>).clear())[0]).toMatch(/may not be changed/)
    expect(touch((pair) => (pair.person.languages as Map<string, object>).delete('nld'))[0]).toMatch(
      /may not be changed/,
    )
    expect(touch((pair) => (pair.job.tasks as unknown[]).push(1))[0]).toMatch(/throws/)
  })
  test('answer the same for an equal pair is told so', () => {
    const pair = aPair()
    const criterion: Criterion = { ...good, measure: (given) => (given === pair ? 1000 : 0) }
    expect(verifyCriterion(criterion, [pair]).map(({ problem }) => problem)).toEqual([
      'another answer to an equal pair',
    ])
  })
  test('answer at all is told so, and the next pair is tried', () => {
    const refuse = (): never => {
      throw new Error('no')
    }
    expect(problems({ limits: refuse })).toEqual(['limits: throws no'])
    expect(problems({ grounds: refuse })).toEqual(['grounds: throws no'])
    expect(problems({ measure: refuse })).toContain('measure: throws no')
    expect(verifyCriterion({ ...good, limits: refuse }, [aPair(), aPair()])).toHaveLength(2)
    expect(
      problems({
        limits: () => {
          throw 'a text'
        },
      }),
    ).toEqual(['limits: throws a text'])
  })
})

describe('a pair for tests', () => {
  test('is read as a matcher reads: what is refused throws', () => {
    expect(() => aPair({ id: 'a', geboortedatum: '1990-01-01' })).toThrow(PassendError)
    expect(() => aPair({ id: 'no spaces' })).toThrow(/^The candidate is not valid: id: /)
    expect(() => aPair(aCandidate(), { id: 'v' })).toThrow(/^The vacancy is not valid: title: /)
    expect(() => aPair(undefined, undefined, { policy: { unknown: -1 } })).toThrow(/policy is not valid/)
  })
  test('is put where a postcode lies, and cut to two decimals unless asked otherwise', () => {
    const exact = { place: { lat: 52.12345, lon: 5.12345 } }
    expect(aPair(aCandidate(exact)).person.point).toMatchObject({ lat: 52.12, lon: 5.12 })
    expect(aPair(aCandidate(exact), undefined, { keepExactPlaces: true }).person.point).toMatchObject({ lat: 52.12345 })
    expect(
      aPair(aCandidate({ place: { pc4: '3511' } }), undefined, { places: () => ({ lat: 1, lon: 2 }) }).person.point,
    ).toEqual({ lat: 1, lon: 2 })
  })
  test('of nobody and nothing is a pair too', () => expect(aPair().metres).toBeUndefined())
})
