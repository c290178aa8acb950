import { describe, expect, test } from 'vitest'
import { contract } from '../../src/criteria/contract.js'
import type { Vacancy } from '../../src/domain/vacancy.js'
import type { Wishes } from '../../src/domain/wishes.js'
import { aCandidate, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

type Offer = Pick<Vacancy, 'contracts' | 'kind'>
const pairOf = (wishes: Wishes, offer: Offer, setting?: PairSetting) =>
  aPair(aCandidate({ wishes }), aVacancy(offer), setting)
const measure = (wishes: Wishes, offer: Offer, unknown = 400) => contract.measure(pairOf(wishes, offer), unknown)

describe('acceptable is 1000, else 300', () => {
  test('for the form of contract: one of those offered is enough', () => {
    expect(measure({ contracts: ['permanent', 'temporary'] }, { contracts: ['temporary', 'agency'] })).toBe(1000)
    expect(measure({ contracts: ['permanent'] }, { contracts: ['agency', 'on-call'] })).toBe(300)
  })
  test('for the kind of job', () => {
    expect(measure({ kinds: ['leerbaan', 'regular'] }, { kind: 'leerbaan' })).toBe(1000)
    expect(measure({ kinds: ['regular'] }, { kind: 'vrijwilligerswerk' })).toBe(300)
  })
  test('for a carved function: it is paid work, so who wishes regular work accepts it', () => {
    expect(measure({ kinds: ['regular'] }, { kind: 'carved-function' })).toBe(1000)
    expect(measure({ kinds: ['carved-function'] }, { kind: 'carved-function' })).toBe(1000)
    expect(measure({ kinds: ['leerbaan'] }, { kind: 'carved-function' })).toBe(300)
    expect(measure({ kinds: ['regular'] }, { kind: 'leerbaan' })).toBe(300) // only the carved function
    expect(measure({ kinds: ['carved-function'] }, { kind: 'regular' })).toBe(300)
  })
  test('for both: one that is not acceptable decides', () => {
    const wishes: Wishes = { contracts: ['permanent'], kinds: ['regular'] }
    expect(measure(wishes, { contracts: ['permanent'], kind: 'regular' })).toBe(1000)
    expect(measure(wishes, { contracts: ['agency'], kind: 'regular' })).toBe(300)
    expect(measure(wishes, { contracts: ['permanent'], kind: 'leerbaan' })).toBe(300)
  })
  test('by the policy', () => {
    const policy = { contract: { otherwise: 100 } }
    expect(contract.measure(pairOf({ kinds: ['regular'] }, { kind: 'leerbaan' }, { policy }), 400)).toBe(100)
  })
})

describe('what is not known', () => {
  test('is unknown where nothing else is known', () => {
    expect(measure({ contracts: ['permanent'] }, {})).toBe('unknown')
    expect(measure({ contracts: ['permanent'], kinds: ['regular'] }, {})).toBe('unknown')
  })
  test('beside what is acceptable counts as the unknown, and no less than not acceptable', () => {
    const wishes: Wishes = { contracts: ['permanent'], kinds: ['regular'] }
    expect([0, 400, 1000].map((unknown) => measure(wishes, { kind: 'regular' }, unknown))).toEqual([300, 400, 1000])
  })
  test('beside what is not acceptable matters no more', () => {
    expect(measure({ contracts: ['permanent'], kinds: ['regular'] }, { kind: 'leerbaan' }, 1000)).toBe(300)
  })
  test('is named', () => {
    expect(contract.grounds(pairOf({ contracts: ['permanent'], kinds: ['regular'] }, {}))).toEqual({
      facts: [],
      missing: [
        { of: 'vacancy', field: 'contracts' },
        { of: 'vacancy', field: 'kind' },
      ],
    })
  })
})

test('who asks nothing accepts all', () => {
  expect(measure({}, { contracts: ['on-call'], kind: 'vrijwilligerswerk' })).toBe(1000)
  expect(contract.measure(aPair(), 400)).toBe(1000)
  expect(contract.limits(pairOf({ contractStrength: 'must' }, {}))).toEqual([])
  expect(contract.grounds(aPair())).toEqual({ facts: [], missing: [] })
  expect(contract.grounds(pairOf({}, { contracts: ['on-call'], kind: 'regular' }))).toEqual({ facts: [], missing: [] })
})

describe('as a must', () => {
  const wishes: Wishes = { contracts: ['permanent'], kinds: ['regular'] }
  const outcomes = (wished: Wishes, offer: Offer, setting?: PairSetting) =>
    contract.limits(pairOf(wished, offer, setting)).map(({ outcome }) => outcome)
  test('each of the two is a limit of its own', () => {
    const must: Wishes = { ...wishes, contractStrength: 'must' }
    expect(contract.limits(pairOf(must, { contracts: ['permanent'], kind: 'leerbaan' }))).toEqual([
      { outcome: 'met', owner: 'candidate' },
      { outcome: 'unmet', owner: 'candidate' },
    ])
    expect(outcomes(must, { kind: 'regular' })).toEqual(['unknown', 'met'])
  })
  test('it may be the policy that makes it one', () => {
    const policy = { strength: { contract: 'must' as const } }
    expect(outcomes(wishes, { kind: 'leerbaan' }, { policy })).toEqual(['unknown', 'unmet'])
    expect(outcomes({ ...wishes, contractStrength: 'nice' }, { kind: 'leerbaan' }, { policy })).toEqual([])
    expect(outcomes(wishes, { kind: 'leerbaan' })).toEqual([])
    expect(contract.limits(aPair(undefined, undefined, { policy }))).toEqual([])
  })
})

test('the facts hold both sides of each', () => {
  const wishes: Wishes = { contracts: ['permanent'], kinds: ['regular'] }
  expect(contract.grounds(pairOf(wishes, { contracts: ['agency'], kind: 'regular' }))).toEqual({
    facts: [
      { fact: 'contract', wished: ['permanent'], offered: ['agency'], acceptable: false },
      { fact: 'kind', wished: ['regular'], offered: 'regular', acceptable: true },
    ],
    missing: [],
  })
})

test('contract is a barrier of the person', () => {
  expect(contract).toMatchObject({ id: 'contract', side: 'wish', kind: 'barrier', owners: ['candidate'] })
})
