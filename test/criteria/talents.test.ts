import { describe, expect, test } from 'vitest'
import { talents, talentsAtBest, talentsFrom } from '../../src/criteria/talents.js'
import { aCandidate, aPair, aTaxonomy, aVacancy, eightSkills, type PairSetting } from '../../src/testing/index.js'

// T = the one profile's summed rarity: 8 x 500 = 4000
const pairOf = (held: string[], asked: string[], setting?: PairSetting, surveyed = false) =>
  aPair(
    aCandidate({ competences: held.map((concept) => ({ concept })), ...(surveyed && { competencesSurveyed: true }) }),
    aVacancy({ asks: { competences: asked.map((concept) => ({ concept })) } }),
    setting,
  )
const measure = (held: string[], asked: string[], unknown = 400) => talents.measure(pairOf(held, asked), unknown)

describe('(1000 used + u T 1000) / (used + T 1000)', () => {
  test('with all eight used', () => {
    // used = 8 x 500 = T: halfway between 400 and 1000
    expect(measure([...eightSkills], [...eightSkills])).toBe(700)
  })
  test('with one used', () => {
    // (500 + 0.4 x 4000) / 4500 = 466.7 thousandths
    expect(measure(['skill-1'], [...eightSkills])).toBe(467)
    expect(measure(['skill-1'], ['skill-1'])).toBe(467) // what else is asked is no matter here
  })
  test('with none used is exactly the unknown', () => expect(measure(['skill-8'], ['skill-1'])).toBe(400))
  test('at the ends of the range', () => {
    expect(measure(['skill-1'], ['skill-1'], 0)).toBe(111) // 500 / 4500
    expect(measure(['skill-1'], ['skill-1'], 1000)).toBe(1000)
  })
  test('with a neighbour uses it as far as it is alike', () => {
    // broader is 500 of 1000: (250 + 1600) / 4250 = 435.3
    expect(measure(['handling'], ['loading'])).toBe(435)
  })
  test('by the policy', () => {
    // T = 2000: (500 + 800) / 2500
    expect(talents.measure(pairOf(['skill-1'], ['skill-1'], { policy: { talents: { prior: 500 } } }), 400)).toBe(520)
  })
})

test('evidence is left out: what somebody only says they can is a talent too', () => {
  const by = (evidence: 'assessed' | 'self-declared') =>
    talents.measure(
      aPair(
        aCandidate({ competences: [{ concept: 'skill-1', evidence }] }),
        aVacancy({ asks: { competences: [{ concept: 'skill-1' }] } }),
      ),
      400,
    )
  expect(by('assessed')).toBe(by('self-declared'))
})

test('a competence more that the job does not use lowers nothing', () => {
  expect(measure(['skill-1', 'skill-8', 'loading'], ['skill-1'])).toBe(467)
})

test('a closed list of competences is no matter: the unknown stays', () => {
  expect(talents.measure(pairOf(['skill-8'], ['skill-1'], {}, true), 400)).toBe(400)
})

describe('what is not known', () => {
  test('nothing asked, or no competence known, is unknown', () => {
    expect(measure(['skill-1'], [])).toBe('unknown')
    expect(measure([], ['skill-1'])).toBe('unknown')
    expect(
      talents.measure(aPair(aCandidate(), aVacancy({ asks: { competences: [{ concept: 'skill-1' }] } })), 400),
    ).toBe('unknown')
    expect(talents.grounds(pairOf(['skill-1'], []))).toEqual({
      facts: [],
      missing: [{ of: 'vacancy', field: 'asks.competences' }],
    })
    expect(talents.grounds(pairOf([], ['skill-1']))).toEqual({
      facts: [],
      missing: [{ of: 'candidate', field: 'competences' }],
    })
  })
  test('at best everything asked is used', () => {
    // two of 500: (1000 + 1600) / 5000
    expect(talents.highest?.(pairOf([], ['skill-1', 'skill-2']))).toBe(520)
    expect(talents.highest?.(pairOf(['skill-1'], ['skill-1', 'skill-2']))).toBe(520)
    expect(talents.highest?.(pairOf(['skill-1'], []))).toBe(1000)
  })
})

test('the facts tell the talents that are used', () => {
  expect(talents.grounds(pairOf(['loading', 'skill-1'], ['handling', 'skill-2']))).toEqual({
    facts: [
      {
        fact: 'talent-used',
        asked: { id: 'handling', nl: 'goederen behandelen', en: 'handle goods', known: true },
        by: { id: 'loading', nl: 'goederen laden', en: 'load goods', known: true },
        relation: 'narrower',
        similarity: 900,
        rarity: 500,
      },
    ],
    missing: [],
  })
  const policy = { similarity: { related: 0 } }
  expect(talents.grounds(pairOf(['checking'], ['loading'], { policy })).facts).toEqual([])
})

test('talents are an affinity of the person and never a limit', () => {
  expect(talents).toMatchObject({ id: 'talents', side: 'wish', kind: 'affinity', owners: [] })
  expect(talents.limits(pairOf([], ['skill-1']))).toEqual([])
})

test('a prior however small never divides by nothing', () => {
  const taxonomy = aTaxonomy({
    frequencies: { N: 99, df: { 'skill-2': 99 } },
    profiles: [{ of: 'q', competences: [{ concept: 'skill-2' }] }],
  })
  const pair = pairOf(['skill-8'], ['skill-1'], { taxonomy, policy: { talents: { prior: 1 } } })
  expect(talents.measure(pair, 400)).toBe(400)
})

describe('from sums', () => {
  test('it is unknown where nothing is asked, or nothing known', () => {
    expect(talentsFrom(false, false, 0, 400, 4000)).toBe('unknown')
    expect(talentsFrom(true, true, 0, 400, 4000)).toBe('unknown')
  })
  test('it rises from the unknown with what is used', () => {
    expect(talentsFrom(true, false, 0, 400, 4000)).toBe(400)
    expect(talentsFrom(true, false, 4_000_000, 400, 4000)).toBe(700)
  })
  test('at best all that is asked is used', () => {
    expect(talentsAtBest(true, 4000, 400, 4000)).toBe(700)
    expect(talentsAtBest(false, 0, 400, 4000)).toBe(1000)
  })
})
