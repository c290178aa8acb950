import { describe, expect, test } from 'vitest'
import { languages } from '../../src/criteria/languages.js'
import type { AskedLanguage, SpokenLanguage } from '../../src/domain/language.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const pairOf = (spoken: SpokenLanguage[], asked: AskedLanguage[], setting?: PairSetting) =>
  aPair(aCandidate({ languages: spoken }), aVacancy({ asks: { languages: asked } }), setting)
const measure = (spoken: SpokenLanguage[], asked: AskedLanguage[], unknown = 400) =>
  languages.measure(pairOf(spoken, asked), unknown)
const dutch = (speaking: SpokenLanguage['speaking']): SpokenLanguage[] => [{ language: 'nld', speaking }]

describe('one skill', () => {
  // 300 less for each level short
  test.each<[SpokenLanguage['speaking'], number]>([
    ['C2', 1000],
    ['B2', 1000],
    ['B1', 700],
    ['A2', 400],
    ['A1', 100],
    ['none', 0], // four levels short, and no less than 0
    [1, 0], // VUM: no command
    [2, 400], // VUM: reasonable is A2
    [3, 1000], // VUM: good is B2
  ])('%s where B2 is asked is %i', (has, expected) => expect(measure(dutch(has), dutch('B2'))).toBe(expected))

  test('costs what the policy says', () => {
    expect(languages.measure(pairOf(dutch('B1'), dutch('B2'), { policy: { languages: { perLevel: 100 } } }), 400)).toBe(
      900,
    )
  })
})

describe('several skills', () => {
  test('are the mean over what is asked', () => {
    // speaking is there, writing two levels short: (1000 + 400) / 2
    const has: SpokenLanguage[] = [{ language: 'nld', speaking: 'B2', writing: 'A2' }]
    expect(measure(has, [{ language: 'nld', speaking: 'B2', writing: 'B2' }])).toBe(700)
    // (1000 + 400 + 0) / 3 = 466.67
    expect(
      measure(
        [...has, { language: 'eng', reading: 'none' }],
        [
          { language: 'nld', speaking: 'B2', writing: 'B2' },
          { language: 'eng', reading: 'B2' },
        ],
      ),
    ).toBe(467)
  })
  test('of which one is not known count that as the unknown', () => {
    const asked: AskedLanguage[] = [{ language: 'nld', speaking: 'B2', writing: 'B2' }]
    expect([0, 400, 1000].map((unknown) => measure(dutch('B2'), asked, unknown))).toEqual([500, 700, 1000])
  })
  test('of which none is known are unknown', () => {
    expect(measure([], [{ language: 'nld', speaking: 'B2', writing: 'B2' }])).toBe('unknown')
    expect(measure([{ language: 'eng', speaking: 'C2' }], dutch('A1'))).toBe('unknown')
  })
  test('count once where they are asked twice, at the higher level', () => {
    expect(measure(dutch('A2'), [...dutch('A2'), ...dutch('B2')])).toBe(400)
    expect(measure(dutch('A2'), [...dutch('B2'), ...dutch('A2')])).toBe(400)
  })
  test('of a language named twice count at the highest level known', () => {
    expect(measure([...dutch('B2'), ...dutch('A1')], dutch('B2'))).toBe(1000)
  })
})

test('a vacancy that asks no language takes everybody', () => {
  expect(measure([], [])).toBe(1000)
  expect(measure([], dutch('none'))).toBe(1000) // no command asked is nothing asked
  expect(languages.grounds(pairOf([], []))).toEqual({ facts: [], missing: [] })
})

test('a language more never lowers the measure', () => {
  const asked: AskedLanguage[] = [{ language: 'nld', speaking: 'B2' }]
  const one = measure(dutch('B1'), asked)
  expect(measure([...dutch('B1'), { language: 'eng', speaking: 'A1' }], asked)).toBe(one)
})

describe('as a must', () => {
  const must = (level: AskedLanguage['speaking']): AskedLanguage[] => [
    { language: 'nld', speaking: level, strength: 'must' },
  ]
  const limits = (spoken: SpokenLanguage[], asked: AskedLanguage[], setting?: PairSetting) =>
    languages.limits(pairOf(spoken, asked, setting))
  test('it is met at the level, unmet below it, unknown if the level is not known', () => {
    expect(limits(dutch('B1'), must('B1'))).toEqual([{ outcome: 'met', owner: 'employer' }])
    expect(limits(dutch('A2'), must('B1'))).toEqual([{ outcome: 'unmet', owner: 'employer' }])
    expect(limits([], must('B1'))).toEqual([{ outcome: 'unknown', owner: 'employer' }])
  })
  test('each skill is a limit of its own, and a nice one is none', () => {
    const asked: AskedLanguage[] = [
      { language: 'nld', speaking: 'B1', listening: 'B1', strength: 'must' },
      { language: 'eng', speaking: 'B1' },
    ]
    expect(limits(dutch('B1'), asked).map(({ outcome }) => outcome)).toEqual(['met', 'unknown'])
  })
  test('it may be the policy that makes it one', () => {
    const policy = { strength: { languages: 'must' as const } }
    expect(limits(dutch('A2'), dutch('B1'), { policy })).toHaveLength(1)
    expect(limits(dutch('A2'), [{ language: 'nld', speaking: 'B1', strength: 'nice' }], { policy })).toEqual([])
  })
})

test('the facts go skill by skill, and what is not known is missing', () => {
  const asked: AskedLanguage[] = [{ language: 'nld', speaking: 'B1', writing: 'A2', strength: 'must' }]
  expect(languages.grounds(pairOf(dutch('A2'), asked))).toEqual({
    facts: [
      { fact: 'language', language: 'nld', skill: 'speaking', asked: 'B1', has: 'A2', must: true },
      { fact: 'language', language: 'nld', skill: 'writing', asked: 'A2', has: undefined, must: true },
    ],
    missing: [{ of: 'candidate', field: 'languages', about: 'nld', skill: 'writing', must: true }],
  })
})

test('languages is a barrier of the employer', () => {
  expect(languages).toMatchObject({ id: 'languages', side: 'demand', kind: 'barrier', owners: ['employer'] })
})

test('a must at one level and a wish at a higher one are both kept', () => {
  const asked = (speaking: 'A2' | 'B2', strength: 'must' | 'nice') => ({ language: 'nld', speaking, strength })
  const vacancy = aVacancy({ asks: { languages: [asked('A2', 'must'), asked('B2', 'nice')] } })
  const speaks = (speaking: 'A1' | 'B1') => aPair(aCandidate({ languages: [{ language: 'nld', speaking }] }), vacancy)
  expect(languages.limits(speaks('B1'))).toEqual([{ outcome: 'met', owner: 'employer' }])
  expect(languages.measure(speaks('B1'), 400)).toBe(700)
  expect(languages.limits(speaks('A1'))).toEqual([{ outcome: 'unmet', owner: 'employer' }])
  expect(languages.grounds(speaks('A1')).facts).toMatchObject([{ asked: 'B2', must: true }])
  expect(languages.grounds(speaks('B1')).facts).toMatchObject([{ asked: 'B2', must: false }])
})
