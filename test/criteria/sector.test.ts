import { describe, expect, test } from 'vitest'
import { sector } from '../../src/criteria/sector.js'
import type { Wishes } from '../../src/domain/wishes.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const pairOf = (sectors: Wishes['sectors'], offered: string | undefined, setting?: PairSetting) =>
  aPair(aCandidate(sectors && { wishes: { sectors } }), aVacancy(offered ? { sector: offered } : {}), setting)
const measure = (sectors: Wishes['sectors'], offered?: string) => sector.measure(pairOf(sectors, offered), 400)
const must: PairSetting = { policy: { strength: { sector: 'must' } } }

describe('the digits in common', () => {
  // the table of the design: 2, 3, 4, 5 digits are 500, 700, 850, 1000
  test.each([
    ['86101', '86101', 1000],
    ['86101', '86102', 850],
    ['86101', '86111', 700],
    ['86101', '86901', 500],
    ['86101', '87101', 0], // one digit says nothing
    ['86101', '47101', 0],
  ])('of %s and %s are worth %i', (wish, offered, expected) => expect(measure([wish], offered)).toBe(expected))

  test('a wish for a whole sector is met by all in it', () => {
    expect(measure(['86'], '86101')).toBe(1000)
    expect(measure(['86'], '87101')).toBe(0)
  })
  test('a sector that is stated less finely shares the digits that it has', () => {
    expect(measure(['86101'], '86')).toBe(500)
    expect(measure(['86101'], '8610')).toBe(850)
  })
  test('the best of the wished counts', () => {
    expect(measure(['47111', '86101', '01'], '86102')).toBe(850)
    expect(measure(['86101', '47111'], '86102')).toBe(850)
  })
  test('the policy says what they are worth', () => {
    const policy = {
      sector: { digits: [0, 100, 200, 300, 400, 500] as [number, number, number, number, number, number] },
    }
    expect(sector.measure(pairOf(['86101'], '87101', { policy }), 400)).toBe(100)
  })
})

describe('what is not known', () => {
  test('no wish, or no sector offered, is unknown', () => {
    expect(measure(undefined, '86101')).toBe('unknown')
    expect(measure(['86101'])).toBe('unknown')
    expect(sector.grounds(pairOf(undefined, '86101'))).toEqual({
      facts: [],
      missing: [{ of: 'candidate', field: 'wishes.sectors' }],
    })
    expect(sector.grounds(pairOf(['86'], undefined))).toEqual({
      facts: [],
      missing: [{ of: 'vacancy', field: 'sector' }],
    })
    expect(sector.grounds(pairOf(undefined, undefined)).missing).toHaveLength(2)
  })
  test('no preference is left out, and nothing is missing', () => {
    const pair = pairOf('no-preference', undefined)
    expect(sector.leftOut?.(pair)).toBe(true)
    expect(sector.leftOut?.(pairOf(['86'], undefined))).toBe(false)
    expect(sector.leftOut?.(pairOf(undefined, undefined))).toBe(false)
    expect(sector.measure(pair, 400)).toBe('unknown')
    expect(sector.grounds(pair)).toEqual({ facts: [{ fact: 'no-preference' }], missing: [] })
  })
})

describe('as a must of the policy', () => {
  const limits = (sectors: Wishes['sectors'], offered?: string) => sector.limits(pairOf(sectors, offered, must))
  test('it is met in a wished sector, unmet beside it, unknown if the vacancy does not say', () => {
    expect(limits(['86'], '86101')).toEqual([{ outcome: 'met', owner: 'candidate' }])
    expect(limits(['86101'], '86102')).toEqual([{ outcome: 'unmet', owner: 'candidate' }])
    expect(limits(['86'])).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
  })
  test('it asks nothing of who wishes nothing', () => {
    expect(limits(undefined, '86101')).toEqual([])
    expect(limits('no-preference', '86101')).toEqual([])
  })
  test('by default it is none', () => expect(sector.limits(pairOf(['86'], '47111'))).toEqual([]))
})

test('the facts name the wish that comes closest', () => {
  expect(sector.grounds(pairOf(['47111', '86101', '86901'], '86102'))).toEqual({
    facts: [{ fact: 'sector', wished: '86101', offered: '86102', digits: 4 }],
    missing: [],
  })
  // both are worth 850: the first that was named is told
  expect(sector.grounds(pairOf(['86103', '86101'], '86102')).facts).toMatchObject([{ wished: '86103' }])
})

test('sector is an affinity of the person', () => {
  expect(sector).toMatchObject({ id: 'sector', side: 'wish', kind: 'affinity', owners: ['candidate'] })
})

test('a wide sector could be the wished part of it: as a must it is not known', () => {
  const policy = { strength: { sector: 'must' as const } }
  const outcome = (wish: string, offered: string) =>
    sector.limits(aPair(aCandidate({ wishes: { sectors: [wish] } }), aVacancy({ sector: offered }), { policy }))
  expect(outcome('86101', '86')).toMatchObject([{ outcome: 'unknown' }])
  expect(outcome('86101', '8710')).toMatchObject([{ outcome: 'unmet' }])
  expect(outcome('86', '86101')).toMatchObject([{ outcome: 'met' }])
})
