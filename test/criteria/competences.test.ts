import { describe, expect, test } from 'vitest'
import { competences, competencesAtBest, competencesFrom } from '../../src/criteria/competences.js'
import type { AskedCompetence, HeldCompetence } from '../../src/domain/competence.js'
import type { Task } from '../../src/domain/task.js'
import { aCandidate, aCarvedFunction, aPair, aVacancy, eightSkills, type PairSetting } from '../../src/testing/index.js'

// K = 100 / 1000 of the one profile of 8 x 3 x 500 = 12000: 1200
const assessed = (...concepts: string[]): HeldCompetence[] =>
  concepts.map((concept) => ({ concept, evidence: 'assessed' }))
const asks = (...concepts: string[]): AskedCompetence[] => concepts.map((concept) => ({ concept }))
const pairOf = (held: HeldCompetence[], asked: AskedCompetence[], setting?: PairSetting, surveyed?: boolean) =>
  aPair(
    aCandidate({ competences: held, ...(surveyed === undefined ? {} : { competencesSurveyed: surveyed }) }),
    aVacancy({ asks: { competences: asked } }),
    setting,
  )
const measure = (held: HeldCompetence[], asked: AskedCompetence[], unknown = 400) =>
  competences.measure(pairOf(held, asked), unknown)
const named = (id: string) => ({ id, nl: id.replace('skill', 'vaardigheid'), en: id, known: true })

describe('u + (1000 - u) x SG / (1000 (W + K))', () => {
  test('with all eight of eight', () => {
    // 400 + 600 x 12000 / 13200 = 945.45
    expect(measure(assessed(...eightSkills), asks(...eightSkills))).toBe(945)
  })
  test('with one of eight', () => {
    // 400 + 600 x 1500 / 13200 = 468.2
    expect(measure(assessed('skill-3'), asks(...eightSkills))).toBe(468)
  })
  test('with one common competence of one: the prior keeps it below eight of eight', () => {
    // 400 + 600 x 1500 / 2700 = 733.3
    expect(measure(assessed('skill-1'), asks('skill-1'))).toBe(733)
  })
  test('with none of what is asked is exactly the unknown', () =>
    expect(measure(assessed('skill-8'), asks('skill-1'))).toBe(400))
  test('with another unknown at the ends of the range', () => {
    // 0 + 1000 x 1500 / 2700 = 555.6
    expect(measure(assessed('skill-1'), asks('skill-1'), 0)).toBe(556)
    expect(measure(assessed('skill-1'), asks('skill-1'), 1000)).toBe(1000)
  })
  test('with another prior', () => {
    const policy = { competences: { prior: 0 } }
    expect(competences.measure(pairOf(assessed('skill-1'), asks('skill-1'), { policy }), 400)).toBe(1000)
  })
})

describe('importance', () => {
  // weights 3, 2, 1 x 500, so W = 3000; W + K = 4200
  const asked: AskedCompetence[] = [
    { concept: 'skill-1' },
    { concept: 'skill-2', importance: 'important' },
    { concept: 'skill-3', importance: 'optional' },
  ]
  test.each([
    ['skill-1', 614], // 400 + 600 x 1500 / 4200 = 614.3
    ['skill-2', 543], // 400 + 600 x 1000 / 4200 = 542.9
    ['skill-3', 471], // 400 + 600 x 500 / 4200 = 471.4
  ])('makes %s count for %i', (held, expected) => expect(measure(assessed(held), asked)).toBe(expected))

  test("may be a weight of the caller's own", () => {
    // 10 x 500 of 5000 + 1500: 400 + 600 x 5000 / 7700 = 789.6
    expect(measure(assessed('skill-1'), [{ concept: 'skill-1', weight: 10 }, ...asks('skill-2')])).toBe(790)
  })
})

describe('got', () => {
  // one asked: 400 + 600 x 1500 x got / (1000 x 2700) = 400 + 0.3333 x got
  test.each([
    ['assessed', 733],
    ['diploma', 733],
    ['praktijkverklaring', 733],
    ['certificate', 733],
    ['experience', 700],
    ['self-declared', 667],
  ] as const)('by evidence %s makes %i', (evidence, expected) =>
    expect(measure([{ concept: 'skill-1', evidence }], asks('skill-1'))).toBe(expected),
  )

  test('without evidence stated is as self-declared', () =>
    expect(measure([{ concept: 'skill-1' }], asks('skill-1'))).toBe(667))
  test.each([
    ['loading', 'handling', 700], // the person's is narrower: 900
    ['handling', 'loading', 567], // broader: 500
    ['stacking', 'loading', 500], // sibling: 300
    ['checking', 'loading', 500], // related: 300
    ['loading', 'checking', 500],
    ['stacking', 'checking', 400], // nothing: 0
  ])('of %s where %s is asked makes %i', (held, asked, expected) =>
    expect(measure(assessed(held), asks(asked))).toBe(expected),
  )

  test('is similarity times evidence', () => {
    // 900 x 800 / 1000 = 720: 400 + 240
    expect(measure([{ concept: 'loading' }], asks('handling'))).toBe(640)
  })
  test('is the best of what the person has', () => {
    // handling itself, self-declared 800; loading, assessed, 900
    expect(measure([{ concept: 'handling' }, ...assessed('loading')], asks('handling'))).toBe(700)
    expect(measure([...assessed('loading'), { concept: 'handling' }], asks('handling'))).toBe(700)
  })
})

test('one competence more never lowers it', () => {
  let before = 400
  for (let known = 1; known <= 8; known++) {
    const now = measure(assessed(...eightSkills.slice(0, known)), asks(...eightSkills)) as number
    expect(now).toBeGreaterThan(before)
    before = now
  }
})

describe('what is not known', () => {
  test('nothing asked is unknown, and the vacancy is missing it', () => {
    const pair = pairOf(assessed('skill-1'), [])
    expect(competences.measure(pair, 400)).toBe('unknown')
    expect(competences.highest?.(pair)).toBe(1000)
    expect(competences.grounds(pair)).toEqual({ facts: [], missing: [{ of: 'vacancy', field: 'asks.competences' }] })
  })
  test('nothing known of the person is unknown, and the candidate is missing it', () => {
    const pair = pairOf([], asks('skill-1'))
    expect(competences.measure(pair, 400)).toBe('unknown')
    expect(competences.grounds(pair).missing).toEqual([{ of: 'candidate', field: 'competences' }])
  })
  test('what is asked and not reached is missing, one by one', () => {
    expect(competences.grounds(pairOf(assessed('skill-1'), asks('skill-1', 'skill-2'))).missing).toEqual([
      { of: 'candidate', field: 'competences', about: named('skill-2'), must: false },
    ])
  })
})

describe('a must that something close does not answer', () => {
  const missing = (held: HeldCompetence[], strength: 'must' | 'nice') =>
    competences.grounds(pairOf(held, [{ concept: 'loading', strength }])).missing
  const loading = { id: 'loading', nl: 'goederen laden', en: 'load goods', known: true }
  test('is missing still, and said to be a must', () => {
    expect(missing(assessed('stacking'), 'must')).toEqual([
      { of: 'candidate', field: 'competences', about: loading, must: true },
    ])
    expect(missing(assessed('loading'), 'must')).toEqual([])
  })
  test('but a nice one is not', () => expect(missing(assessed('stacking'), 'nice')).toEqual([]))
})

describe('at best', () => {
  test('all that is asked is got; the prior stays', () => {
    // 400 + 600 x 3000 / 4200 = 828.6, whatever is known now
    expect(competences.highest?.(pairOf(assessed('skill-1'), asks('skill-1', 'skill-2')))).toBe(829)
    expect(competences.highest?.(pairOf([], asks('skill-1', 'skill-2')))).toBe(829)
  })
  test('a closed list has nothing more to come', () => {
    // 1000 x 1500 / 4200 = 357.1
    expect(competences.highest?.(pairOf(assessed('skill-1'), asks('skill-1', 'skill-2'), {}, true))).toBe(357)
  })
})

describe('a closed list', () => {
  test('puts 0 in the place of the unknown', () => {
    // 1000 x 1500 / 4200 = 357.1, whatever the unknown counts as
    const pair = pairOf(assessed('skill-1'), asks('skill-1', 'skill-2'), {}, true)
    expect([0, 400, 1000].map((unknown) => competences.measure(pair, unknown))).toEqual([357, 357, 357])
    expect(competences.grounds(pair).missing).toEqual([])
  })
  test('that is empty is known too', () =>
    expect(competences.measure(pairOf([], asks('skill-1'), {}, true), 400)).toBe(0))
  test('that is said to be open is not closed', () => {
    expect(competences.measure(pairOf(assessed('skill-8'), asks('skill-1'), {}, false), 400)).toBe(400)
  })
})

describe('as a must', () => {
  const must = (concept: string): AskedCompetence[] => [{ concept, strength: 'must' }]
  const outcomes = (held: HeldCompetence[], asked: AskedCompetence[], surveyed?: boolean, setting?: PairSetting) =>
    competences.limits(pairOf(held, asked, setting, surveyed)).map(({ outcome }) => outcome)
  test('it is met by the same or a narrower one only, by whatever evidence', () => {
    expect(competences.limits(pairOf([{ concept: 'handling' }], must('handling')))).toEqual([
      { outcome: 'met', owner: 'employer' },
    ])
    expect(outcomes([{ concept: 'loading' }], must('handling'))).toEqual(['met'])
    expect(outcomes(assessed('handling'), must('loading'))).toEqual(['unknown'])
    expect(outcomes(assessed('stacking', 'checking'), must('loading'))).toEqual(['unknown'])
  })
  test('it is unmet only if the list is closed', () => {
    expect(outcomes(assessed('skill-1'), must('skill-2'))).toEqual(['unknown'])
    expect(outcomes(assessed('skill-1'), must('skill-2'), true)).toEqual(['unmet'])
    expect(outcomes(assessed('handling'), must('loading'), true)).toEqual(['unmet'])
    expect(outcomes([], must('skill-2'), true)).toEqual(['unmet'])
    expect(outcomes([], must('skill-2'))).toEqual(['unknown'])
  })
  test('it is met although something less close gets more', () => {
    // loading, assessed, gets 900 of handling; handling itself, self-declared, 800
    expect(outcomes([...assessed('loading'), { concept: 'handling' }], must('handling'))).toEqual(['met'])
    expect(outcomes([{ concept: 'loading' }, ...assessed('stacking')], must('loading'))).toEqual(['met'])
  })
  test('each is a limit of its own', () => {
    expect(outcomes(assessed('skill-1'), [...must('skill-1'), ...asks('skill-3'), ...must('skill-2')])).toEqual([
      'met',
      'unknown',
    ])
  })
  test('it may be the policy that makes it one', () => {
    const policy = { strength: { competences: 'must' as const } }
    expect(outcomes([], asks('skill-1'), undefined, { policy })).toEqual(['unknown'])
    expect(outcomes([], [{ concept: 'skill-1', strength: 'nice' }], undefined, { policy })).toEqual([])
    expect(outcomes([], asks('skill-1'))).toEqual([])
  })
})

describe('a carved function', () => {
  const functionOf = (tasks: Task[], held: HeldCompetence[], surveyed?: boolean) =>
    aPair(aCandidate({ competences: held, ...(surveyed && { competencesSurveyed: true }) }), aCarvedFunction({ tasks }))
  const loading: Task = { label: 'Laden', hours: 12, competences: asks('skill-1') }
  const checking: Task = { label: 'Controleren', hours: 4, competences: asks('skill-2') }
  const silent: Task = { label: 'Koffie zetten', hours: 16 }

  test('weighs by hours', () => {
    // V = 3000: 12 of 16 hours make 2250, 4 make 750. W + K = 4200
    expect(competences.measure(functionOf([loading, checking], assessed('skill-1')), 400)).toBe(721) // 400 + 600 x 2250 / 4200 = 721.4
    expect(competences.measure(functionOf([loading, checking], assessed('skill-2')), 400)).toBe(507) // 400 + 600 x 750 / 4200 = 507.1
  })
  test('counts a task that asks nothing as unknown for its share', () => {
    // V = 1500, of which 16 of 28 hours are silent: 857; loading has 643
    const pair = functionOf([loading, silent], assessed('skill-1'))
    expect(competences.measure(pair, 400)).toBe(543) // 400 + 600 x 643 / 2700 = 542.9
    expect(competences.highest?.(pair)).toBe(733) // 400 + 600 x 1500 / 2700
  })
  test('counts it so with a closed list as well', () => {
    // (643 x 1000 + 857 x u) / 2700
    const pair = functionOf([loading, silent], assessed('skill-1'), true)
    expect([0, 400, 1000].map((unknown) => competences.measure(pair, unknown))).toEqual([238, 365, 556])
    expect(competences.highest?.(pair)).toBe(556)
  })
  test('tells which tasks ask what', () => {
    const facts = competences.grounds(functionOf([loading, checking, { ...loading, label: 'Lossen' }], [])).facts
    expect(facts).toMatchObject([
      { asked: { id: 'skill-1' }, tasks: [0, 2] },
      { asked: { id: 'skill-2' }, tasks: [1] },
    ])
  })
})

test('the facts tell what met what', () => {
  const asked: AskedCompetence[] = [
    { concept: 'handling', strength: 'must' },
    { concept: 'juggling', importance: 'optional' },
  ]
  expect(competences.grounds(pairOf([{ concept: 'loading', evidence: 'experience' }], asked))).toEqual({
    facts: [
      {
        fact: 'competence',
        asked: { id: 'handling', nl: 'goederen behandelen', en: 'handle goods', known: true },
        importance: 'essential',
        weight: 1500,
        rarity: 500,
        rarityCounted: true,
        must: true,
        got: 810, // 900 x 900
        tasks: [],
        by: { id: 'loading', nl: 'goederen laden', en: 'load goods', known: true },
        relation: 'narrower',
        evidence: 'experience',
      },
      {
        fact: 'competence',
        asked: { id: 'juggling', nl: 'juggling', en: 'juggling', known: false },
        importance: 'optional',
        weight: 500,
        rarity: 500, // the median, and said to be
        rarityCounted: false,
        must: false,
        got: 0,
        tasks: [],
      },
    ],
    missing: [
      {
        of: 'candidate',
        field: 'competences',
        about: { id: 'juggling', nl: 'juggling', en: 'juggling', known: false },
        must: false,
      },
    ],
  })
})

test('competences are an affinity of the employer', () => {
  expect(competences).toMatchObject({ id: 'competences', side: 'demand', kind: 'affinity', owners: ['employer'] })
})

describe('from sums', () => {
  test('it is unknown where nothing is asked, or nothing known of an open list', () => {
    expect(competencesFrom(0, 0, true, false, 0, 400, 1200)).toBe('unknown')
    expect(competencesFrom(12_000, 0, false, true, 0, 400, 1200)).toBe('unknown')
  })
  test('an open list starts at the unknown, a closed one at 0 but for silent hours', () => {
    expect(competencesFrom(12_000, 0, false, false, 6_000_000, 400, 1200)).toBe(673) // 400 + 600 x 6000 / 13200 = 672.7
    expect(competencesFrom(12_000, 0, true, false, 6_000_000, 400, 1200)).toBe(455) // 6000 / 13200
    expect(competencesFrom(12_000, 3000, true, true, 0, 400, 1200)).toBe(91) // 3000 x 400 / 13200 = 90.9
  })
  test('at best an open list holds all, a closed one what it holds', () => {
    expect(competencesAtBest(0, 0, false, 0, 400, 1200)).toBe(1000)
    expect(competencesAtBest(12_000, 0, false, 0, 400, 1200)).toBe(945) // 400 + 600 x 12000 / 13200
    expect(competencesAtBest(12_000, 3000, true, 6_000_000, 400, 1200)).toBe(682) // 9000 / 13200
  })
})
