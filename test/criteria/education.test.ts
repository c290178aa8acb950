import { describe, expect, test } from 'vitest'
import { education } from '../../src/criteria/education.js'
import type { AskedEducation, Education, EducationLevel } from '../../src/domain/education.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const pairOf = (has: Education | undefined, asked: AskedEducation | undefined, setting?: PairSetting) =>
  aPair(aCandidate(has && { education: has }), aVacancy(asked && { asks: { education: asked } }), setting)
const measure = (has: Education | undefined, asked: AskedEducation | undefined, unknown = 400) =>
  education.measure(pairOf(has, asked), unknown)

describe('the level', () => {
  // 250 less for each level below; the four mbo levels are four levels
  test.each<[EducationLevel, EducationLevel, number]>([
    ['mbo-4', 'mbo-4', 1000],
    ['hbo', 'mbo-4', 1000],
    ['mbo-3', 'mbo-4', 750],
    ['mbo-2', 'mbo-4', 500],
    ['mbo-1', 'mbo-4', 250],
    ['primary', 'mbo-4', 0],
    ['none', 'mbo-4', 0], // five levels, and no less than 0
    ['vmbo', 'mbo-1', 1000], // one rung: neither is a startkwalificatie
    ['vmbo', 'mbo-2', 750],
    ['havo', 'mbo-4', 1000],
    ['hbo', 'wo', 750],
    ['none', 'none', 1000],
  ])('%s where %s is asked is %i', (has, asked, expected) =>
    expect(measure({ level: has }, { level: asked })).toBe(expected),
  )

  test('not known is unknown', () => {
    expect(measure(undefined, { level: 'mbo-2' })).toBe('unknown')
    expect(education.grounds(pairOf(undefined, { level: 'mbo-2' }))).toEqual({
      facts: [{ fact: 'education-level', asked: 'mbo-2', has: undefined }],
      missing: [{ of: 'candidate', field: 'education.level' }],
    })
  })
  test('is told with how much it is short', () => {
    expect(education.grounds(pairOf({ level: 'mbo-1' }, { level: 'mbo-3' }))).toEqual({
      facts: [{ fact: 'education-level', asked: 'mbo-3', has: 'mbo-1', short: 2 }],
      missing: [],
    })
  })
  test('costs what the policy says', () => {
    const policy = { education: { perLevel: 100 } }
    expect(education.measure(pairOf({ level: 'mbo-1' }, { level: 'mbo-3' }, { policy }), 400)).toBe(800)
  })
})

describe('the field', () => {
  const asked = { field: 'techniek' }
  const diploma = (field: string, obtained?: boolean) => ({
    diplomas: [{ field, ...(obtained === undefined ? {} : { obtained }) }],
  })

  test('of a diploma obtained is FULL, another field 700', () => {
    expect(measure(diploma('techniek', true), asked)).toBe(1000)
    expect(measure(diploma('zorg', true), asked)).toBe(700)
    expect(
      measure({ diplomas: [...diploma('zorg', true).diplomas, ...diploma('techniek', true).diplomas] }, asked),
    ).toBe(1000)
  })
  test('is unknown where no diploma is known', () => {
    expect(measure(undefined, asked)).toBe('unknown')
    expect(measure({ level: 'mbo-2' }, asked)).toBe('unknown')
  })
  test('of a diploma that may have been obtained leaves it open', () => {
    expect(measure(diploma('techniek'), asked)).toBe('unknown')
    expect(measure(diploma('zorg'), asked)).toBe(700)
  })
  test('of an education that was not finished does not count', () => {
    expect(measure(diploma('techniek', false), asked)).toBe(700)
  })
  test('of a diploma without a field leaves it open', () => {
    expect(measure({ diplomas: [{ level: 'mbo-2', obtained: true }] }, asked)).toBe('unknown')
    expect(
      measure(
        {
          diplomas: [
            { level: 'mbo-2', obtained: true },
            { field: 'techniek', obtained: true },
          ],
        },
        asked,
      ),
    ).toBe(1000)
  })
  test('can be asked by crebo', () => {
    const crebos = { crebos: ['25655', '25656'] }
    expect(measure({ diplomas: [{ crebo: '25656', obtained: true }] }, crebos)).toBe(1000)
    expect(measure({ diplomas: [{ crebo: '25111', obtained: true }] }, crebos)).toBe(700)
    expect(measure(undefined, crebos)).toBe('unknown')
    expect(measure({ diplomas: [{ crebo: '25656', obtained: true }] }, { ...asked, ...crebos })).toBe(1000)
    expect(measure({ diplomas: [{ field: 'techniek', obtained: true }] }, { ...asked, ...crebos })).toBe(1000)
  })
  test('of a diploma with field and crebo is compared by what is asked', () => {
    expect(measure({ diplomas: [{ field: 'zorg', crebo: '25655', obtained: true }] }, asked)).toBe(700)
    expect(measure({ diplomas: [{ field: 'zorg', crebo: '25655', obtained: true }] }, { crebos: ['25655'] })).toBe(1000)
  })
  test('is told, and missing where it is open', () => {
    expect(education.grounds(pairOf(diploma('zorg', true), asked))).toEqual({
      facts: [{ fact: 'education-field', asked: 'techniek', match: 'other' }],
      missing: [],
    })
    expect(education.grounds(pairOf(undefined, asked))).toEqual({
      facts: [{ fact: 'education-field', asked: 'techniek', match: 'unknown' }],
      missing: [{ of: 'candidate', field: 'education.diplomas', about: 'techniek' }],
    })
  })
})

describe('level and field together', () => {
  const asked: AskedEducation = { level: 'mbo-4', field: 'techniek' }
  const has = (level: EducationLevel, field?: string): Education => ({
    level,
    ...(field && { diplomas: [{ field, obtained: true }] }),
  })
  test('the lower of the two counts', () => {
    expect(measure(has('mbo-4', 'techniek'), asked)).toBe(1000)
    expect(measure(has('mbo-3', 'techniek'), asked)).toBe(750)
    expect(measure(has('mbo-4', 'zorg'), asked)).toBe(700)
    expect(measure(has('mbo-3', 'zorg'), asked)).toBe(700)
    expect(measure(has('mbo-2', 'zorg'), asked)).toBe(500)
  })
  test('a field that is not known lies between another field and the same', () => {
    // 700 + 300 x 400 / 1000
    expect([0, 400, 1000].map((unknown) => measure(has('mbo-4'), asked, unknown))).toEqual([700, 820, 1000])
    // two levels short is 500, whatever the field
    expect([0, 400, 1000].map((unknown) => measure(has('mbo-2'), asked, unknown))).toEqual([500, 500, 500])
  })
  test('a level that is not known leaves all of it unknown', () => {
    expect(measure({ diplomas: [{ field: 'techniek', obtained: true }] }, asked)).toBe('unknown')
  })
})

test('a vacancy that asks nothing of it takes everybody', () => {
  expect(measure(undefined, undefined)).toBe(1000)
  expect(measure({ level: 'none' }, { strength: 'must' })).toBe(1000)
  expect(education.limits(pairOf(undefined, { strength: 'must' }))).toEqual([])
  expect(education.grounds(pairOf({ level: 'none' }, undefined))).toEqual({ facts: [], missing: [] })
})

describe('as a must', () => {
  const outcomes = (has: Education | undefined, asked: AskedEducation | undefined, setting?: PairSetting) =>
    education.limits(pairOf(has, asked, setting)).map(({ outcome }) => outcome)
  test('the level is met at the asked level or above', () => {
    const asked: AskedEducation = { level: 'mbo-2', strength: 'must' }
    expect(education.limits(pairOf({ level: 'mbo-2' }, asked))).toEqual([{ outcome: 'met', owner: 'employer' }])
    expect(outcomes({ level: 'wo' }, asked)).toEqual(['met'])
    expect(outcomes({ level: 'mbo-1' }, asked)).toEqual(['unmet'])
    expect(outcomes(undefined, asked)).toEqual(['unknown'])
  })
  test('the field is met by the same field', () => {
    const asked: AskedEducation = { field: 'techniek', strength: 'must' }
    expect(education.limits(pairOf({ diplomas: [{ field: 'techniek', obtained: true }] }, asked))).toEqual([
      { outcome: 'met', owner: 'employer' },
    ])
    expect(outcomes({ diplomas: [{ field: 'zorg', obtained: true }] }, asked)).toEqual(['unmet'])
    expect(outcomes({ level: 'wo' }, asked)).toEqual(['unknown'])
  })
  test('both are two limits', () => {
    expect(outcomes({ level: 'mbo-1' }, { level: 'mbo-2', field: 'techniek', strength: 'must' })).toEqual([
      'unmet',
      'unknown',
    ])
  })
  test('it may be the policy that makes it one, unless the vacancy says nice', () => {
    const policy = { strength: { education: 'must' as const } }
    expect(outcomes({ level: 'mbo-1' }, { level: 'mbo-2' }, { policy })).toEqual(['unmet'])
    expect(outcomes({ level: 'mbo-1' }, { level: 'mbo-2', strength: 'nice' }, { policy })).toEqual([])
    expect(outcomes({ level: 'mbo-1' }, undefined, { policy })).toEqual([])
  })
  test('by default it is none', () => expect(outcomes({ level: 'mbo-1' }, { level: 'mbo-2' })).toEqual([]))
})

test('education is a barrier of the employer', () => {
  expect(education).toMatchObject({ id: 'education', side: 'demand', kind: 'barrier', owners: ['employer'] })
})

describe('a field that nothing can compare is not known', () => {
  test.each<[Education, AskedEducation]>([
    [{ diplomas: [{ field: 'techniek', obtained: true }] }, { crebos: ['25655'] }],
    [{ diplomas: [{ crebo: '25655', obtained: true }] }, { field: 'techniek' }],
    [{ diplomas: [{ field: 'zorg', obtained: true }] }, { field: 'techniek', crebos: ['25655'] }],
  ])('%j for %j', (has, asked) => {
    expect(measure(has, asked)).toBe('unknown')
    expect(education.limits(pairOf(has, { ...asked, strength: 'must' }))).toMatchObject([{ outcome: 'unknown' }])
  })
})
