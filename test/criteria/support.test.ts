import { describe, expect, test } from 'vitest'
import { support } from '../../src/criteria/support.js'
import type { SupportNeed, SupportOffer } from '../../src/domain/support.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

const pairOf = (needs: SupportNeed[], offers: SupportOffer[], setting?: PairSetting) =>
  aPair(aCandidate({ supportNeeds: needs }), aVacancy({ supportOffered: offers }), setting)
const measure = (needs: SupportNeed[], offers: SupportOffer[], unknown = 400) =>
  support.measure(pairOf(needs, offers), unknown)

describe('the share of the needs that is offered', () => {
  test('is all of it where as much is offered, or more', () => {
    expect(measure([{ kind: 'jobcoach', amount: 4 }], [{ kind: 'jobcoach', amount: 4 }])).toBe(1000)
    expect(measure([{ kind: 'jobcoach', amount: 4 }], [{ kind: 'jobcoach', amount: 40 }])).toBe(1000)
  })
  test('is a part of it where less is offered', () => {
    expect(measure([{ kind: 'jobcoach', amount: 4 }], [{ kind: 'jobcoach', amount: 1 }])).toBe(250)
    expect(measure([{ kind: 'jobcoach', amount: 3 }], [{ kind: 'jobcoach', amount: 2 }])).toBe(667)
  })
  test('an offer without an amount is as much as is needed; a need without one counts as 1', () => {
    expect(measure([{ kind: 'jobcoach', amount: 4 }], [{ kind: 'jobcoach' }])).toBe(1000)
    expect(measure([{ kind: 'quiet-place' }], [{ kind: 'quiet-place', amount: 5 }])).toBe(1000)
  })
  test('is weighed by amount', () => {
    // 4 hours of jobcoach of which none, 1 quiet place that is there: 1 of 5
    const needs: SupportNeed[] = [{ kind: 'jobcoach', amount: 4 }, { kind: 'quiet-place' }]
    expect(measure(needs, [{ kind: 'jobcoach', offered: false }, { kind: 'quiet-place' }])).toBe(200)
  })
  test('is nothing where the employer says no', () => {
    expect(measure([{ kind: 'jobcoach', amount: 4 }], [{ kind: 'jobcoach', offered: false, amount: 4 }])).toBe(0)
    expect(measure([{ kind: 'jobcoach', amount: 4 }], [{ kind: 'jobcoach', offered: true, amount: 2 }])).toBe(500)
  })
  test('is of the best offer where there are several of a kind', () => {
    const offers: SupportOffer[] = [
      { kind: 'jobcoach', amount: 2 },
      { kind: 'jobcoach', offered: false },
    ]
    expect(measure([{ kind: 'jobcoach', amount: 4 }], offers)).toBe(500)
    expect(measure([{ kind: 'jobcoach', amount: 4 }], offers.reverse())).toBe(500)
  })
})

describe('what is not known', () => {
  test('is unknown where the vacancy says of no need', () => {
    expect(measure([{ kind: 'jobcoach' }], [])).toBe('unknown')
    expect(measure([{ kind: 'jobcoach' }], [{ kind: 'quiet-place' }])).toBe('unknown')
  })
  test('counts as the unknown, by its amount, where it says of some', () => {
    // 3 hours not known, 1 offered: (3 u + 1000) / 4
    const needs: SupportNeed[] = [{ kind: 'jobcoach', amount: 3 }, { kind: 'quiet-place' }]
    expect([0, 400, 1000].map((unknown) => measure(needs, [{ kind: 'quiet-place' }], unknown))).toEqual([
      250, 550, 1000,
    ])
    // that a no is known is known too
    expect(measure(needs, [{ kind: 'quiet-place', offered: false }])).toBe(300)
    expect(measure([...needs].reverse(), [{ kind: 'quiet-place', offered: false }])).toBe(300)
  })
})

test('who needs nothing loses nothing', () => {
  expect(measure([], [{ kind: 'jobcoach', offered: false }])).toBe(1000)
  expect(support.limits(pairOf([], []))).toEqual([])
  expect(support.grounds(pairOf([], []))).toEqual({ facts: [], missing: [] })
})

describe('as a must', () => {
  const limits = (need: SupportNeed, offers: SupportOffer[], setting?: PairSetting) =>
    support.limits(pairOf([need], offers, setting))
  const must: SupportNeed = { kind: 'jobcoach', amount: 4, strength: 'must' }
  test('it is met by the whole amount, unmet by less, unknown if the vacancy does not say', () => {
    expect(limits(must, [{ kind: 'jobcoach', amount: 4 }])).toEqual([{ outcome: 'met', owner: 'candidate' }])
    expect(limits(must, [{ kind: 'jobcoach', amount: 3 }])).toEqual([{ outcome: 'unmet', owner: 'candidate' }])
    expect(limits(must, [])).toEqual([{ outcome: 'unknown', owner: 'candidate' }])
  })
  test('it is one of each need that says so', () => {
    expect(support.limits(pairOf([must, { kind: 'quiet-place' }], [{ kind: 'jobcoach' }]))).toHaveLength(1)
  })
  test('it may be the policy that makes it one', () => {
    const policy = { strength: { support: 'must' as const } }
    expect(limits({ kind: 'jobcoach' }, [], { policy })).toHaveLength(1)
    expect(limits({ kind: 'jobcoach', strength: 'nice' }, [], { policy })).toEqual([])
    expect(limits({ kind: 'jobcoach' }, [])).toEqual([])
  })
})

test('the facts tell what is needed and offered; what is not known is missing', () => {
  const needs: SupportNeed[] = [{ kind: 'jobcoach', amount: 4, strength: 'must' }, { kind: 'quiet-place' }]
  expect(support.grounds(pairOf(needs, [{ kind: 'jobcoach', amount: 9 }]))).toEqual({
    facts: [
      { fact: 'support', kind: 'jobcoach', needed: 4, offered: 4, must: true },
      { fact: 'support', kind: 'quiet-place', needed: 1, offered: undefined, must: false },
    ],
    missing: [{ of: 'vacancy', field: 'supportOffered', support: 'quiet-place', must: false }],
  })
})

test('support is a barrier of the person', () => {
  expect(support).toMatchObject({ id: 'support', side: 'wish', kind: 'barrier', owners: ['candidate'] })
})
