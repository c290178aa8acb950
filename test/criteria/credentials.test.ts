import { describe, expect, test } from 'vitest'
import { credentials } from '../../src/criteria/credentials.js'
import type { Candidate } from '../../src/domain/candidate.js'
import type { AskedCredential, HeldCredential } from '../../src/domain/credential.js'
import { aCandidate, aCarvedFunction, aPair, aVacancy, type PairSetting } from '../../src/testing/index.js'

type Surveyed = Candidate['credentialsSurveyed']
const licence = (category: string) => ({ credential: `driving-licence-${category}` })
const pairOf = (held: HeldCredential[], asked: AskedCredential[], surveyed?: Surveyed, setting?: PairSetting) =>
  aPair(
    aCandidate({ credentials: held, ...(surveyed && { credentialsSurveyed: surveyed }) }),
    aVacancy({ asks: { credentials: asked } }),
    setting,
  )
const measure = (held: HeldCredential[], asked: AskedCredential[], surveyed?: Surveyed) =>
  credentials.measure(pairOf(held, asked, surveyed), 400)
const outcomes = (held: HeldCredential[], asked: AskedCredential[], surveyed?: Surveyed, setting?: PairSetting) =>
  credentials.limits(pairOf(held, asked, surveyed, setting)).map(({ outcome }) => outcome)

describe('the share held', () => {
  const vca = { credential: 'vca-basis' }
  const vog = { credential: 'vog' }
  const ehbo = { credential: 'ehbo' }
  test('of one is all or nothing', () => {
    expect(measure([vca], [vca])).toBe(1000)
    expect(measure([{ ...vca, held: false }], [vca])).toBe(0)
  })
  test('of several is their mean', () => {
    expect(measure([vca, { ...vog, held: false }], [vca, vog])).toBe(500)
    // 2 of 3 = 666.67
    expect(measure([vca, vog, { ...ehbo, held: false }], [vca, vog, ehbo])).toBe(667)
  })
  test('counts what is not known as the unknown, if anything is known', () => {
    const pair = pairOf([vca], [vca, vog])
    expect([0, 400, 1000].map((unknown) => credentials.measure(pair, unknown))).toEqual([500, 700, 1000])
    expect(measure([], [vca, vog])).toBe('unknown')
    expect(measure([{ ...vca, held: false }], [vca, vog])).toBe(200) // (0 + 400) / 2
  })
  test('is FULL where nothing is asked', () => {
    expect(measure([], [])).toBe(1000)
    expect(credentials.limits(pairOf([], []))).toEqual([])
    expect(credentials.grounds(pairOf([], []))).toEqual({ facts: [], missing: [] })
  })
  test('counts a credential asked twice once', () => {
    expect(measure([vca, { ...vog, held: false }], [vca, vog, vca])).toBe(500)
  })
})

describe('a licence covers others', () => {
  test.each([
    ['CE', 'C'],
    ['CE', 'B'],
    ['D1E', 'D1'],
    ['D1E', 'BE'],
    ['BE', 'B+'],
    ['A', 'AM'],
  ])('%s covers %s', (held, asked) => expect(measure([licence(held)], [licence(asked)])).toBe(1000))
  test.each([
    ['C', 'CE'],
    ['B', 'A'],
    ['CE', 'D'],
    ['D1E', 'D'],
    ['T', 'B'],
  ])('%s does not cover %s, which stays unknown', (held, asked) =>
    expect(measure([licence(held)], [licence(asked)])).toBe('unknown'),
  )

  test('VCA vol covers VCA basis, and not the other way', () => {
    expect(measure([{ credential: 'vca-vol' }], [{ credential: 'vca-basis' }])).toBe(1000)
    expect(measure([{ credential: 'vca-basis' }], [{ credential: 'vca-vol' }])).toBe('unknown')
  })
  test('the facts tell by which it is held', () => {
    expect(credentials.grounds(pairOf([licence('CE')], [licence('B')])).facts).toEqual([
      {
        fact: 'credential',
        credential: 'driving-licence-B',
        held: true,
        by: 'driving-licence-CE',
        must: true,
        legal: true,
      },
    ])
  })
  test('one that is held wins over one that is said not to be', () => {
    expect(measure([{ ...licence('B'), held: false }, licence('CE')], [licence('B')])).toBe(1000)
    expect(measure([licence('CE'), { ...licence('B'), held: false }], [licence('B')])).toBe(1000)
  })
})

describe('what is not listed', () => {
  test('is not known', () => expect(measure([licence('B')], [licence('C')])).toBe('unknown'))
  test('is not held where the person was asked for licences', () => {
    expect(measure([], [licence('B')], 'driving-licences')).toBe(0)
    expect(measure([], [{ credential: 'vog' }], 'driving-licences')).toBe('unknown')
  })
  test('is not held where the person was asked for everything', () => {
    expect(measure([], [licence('B')], 'all')).toBe(0)
    expect(measure([], [{ credential: 'vog' }], 'all')).toBe(0)
    expect(measure([{ credential: 'vog' }], [{ credential: 'vog' }], 'all')).toBe(1000)
  })
})

describe('a credential with an end', () => {
  const until = (validUntil: string) => [{ credential: 'vca-basis', validUntil }]
  const on = (asOf: string, validUntil: string) =>
    credentials.measure(pairOf(until(validUntil), [{ credential: 'vca-basis' }], undefined, { asOf }), 400)
  test('is held on its last day and not the day after', () => {
    expect(on('2026-03-01', '2026-03-01')).toBe(1000)
    expect(on('2026-03-02', '2026-03-01')).toBe(0)
  })
  test('that has passed counts only if no other entry holds it', () => {
    const both = [...until('2020-01-01'), { credential: 'vca-vol', validUntil: '2030-01-01' }]
    expect(
      credentials.measure(pairOf(both, [{ credential: 'vca-basis' }], undefined, { asOf: '2026-03-02' }), 400),
    ).toBe(1000)
  })
})

describe('as a must', () => {
  test('what the law requires always is, and belongs to the law', () => {
    const asked: AskedCredential[] = [{ ...licence('B'), strength: 'nice' }, { credential: 'code-95' }]
    expect(credentials.limits(pairOf([licence('B'), { credential: 'code-95', held: false }], asked))).toEqual([
      { outcome: 'met', owner: 'law' },
      { outcome: 'unmet', owner: 'law' },
    ])
    expect(outcomes([], asked)).toEqual(['unknown', 'unknown'])
  })
  test('another paper is one if the vacancy says so, and belongs to the employer', () => {
    expect(credentials.limits(pairOf([], [{ credential: 'vog', strength: 'must' }], 'all'))).toEqual([
      { outcome: 'unmet', owner: 'employer' },
    ])
    expect(outcomes([], [{ credential: 'vog' }])).toEqual([])
  })
  test('or if the policy says so', () => {
    const policy = { strength: { credentials: 'must' as const } }
    expect(outcomes([], [{ credential: 'vog' }], undefined, { policy })).toEqual(['unknown'])
    expect(outcomes([], [{ credential: 'vog', strength: 'nice' }], undefined, { policy })).toEqual([])
  })
  test('a must of one task is a must of the whole, and the credentials of the tasks are asked together', () => {
    const tasks = [
      { label: 'Laden', credentials: [{ credential: 'vog', strength: 'must' as const }] },
      { label: 'Rijden', credentials: [{ credential: 'vog' }, licence('B')] },
    ]
    const pair = aPair(aCandidate({ credentials: [licence('B')] }), aCarvedFunction({ tasks }))
    expect(credentials.limits(pair)).toEqual([
      { outcome: 'unknown', owner: 'employer' },
      { outcome: 'met', owner: 'law' },
    ])
  })
})

describe('equipment', () => {
  const asked = (equipment: object[], owned?: string[], setting?: PairSetting) =>
    aPair(
      aCandidate(owned && { circumstances: { equipment: owned } }),
      aVacancy({ asks: { equipment: equipment as never } }),
      setting,
    )
  test('that the person has counts as held; a list of equipment is never closed', () => {
    expect(credentials.measure(asked([{ equipment: 'work-shoes' }], ['work-shoes']), 400)).toBe(1000)
    expect(credentials.measure(asked([{ equipment: 'work-shoes' }], ['computer']), 400)).toBe('unknown')
    expect(
      credentials.measure(asked([{ equipment: 'work-shoes' }, { equipment: 'computer' }], ['computer']), 400),
    ).toBe(700)
  })
  test('is not known where other circumstances are', () => {
    const pair = aPair(
      aCandidate({ circumstances: { transport: ['car'] } }),
      aVacancy({ asks: { equipment: [{ equipment: 'computer' }] } }),
    )
    expect(credentials.measure(pair, 400)).toBe('unknown')
  })
  test('is a must if the vacancy or the policy says so', () => {
    expect(credentials.limits(asked([{ equipment: 'own-car', strength: 'must' }], ['own-car']))).toEqual([
      { outcome: 'met', owner: 'employer' },
    ])
    expect(credentials.limits(asked([{ equipment: 'own-car', strength: 'must' }]))).toEqual([
      { outcome: 'unknown', owner: 'employer' },
    ])
    expect(credentials.limits(asked([{ equipment: 'own-car' }]))).toEqual([])
    expect(
      credentials.limits(asked([{ equipment: 'own-car' }], [], { policy: { strength: { credentials: 'must' } } })),
    ).toHaveLength(1)
  })
  test('is told, and missing where it is not known', () => {
    const equipment = [{ equipment: 'own-car', strength: 'must' }, { equipment: 'computer' }]
    expect(credentials.grounds(asked(equipment, ['computer']))).toEqual({
      facts: [
        { fact: 'equipment', equipment: 'own-car', held: undefined, must: true },
        { fact: 'equipment', equipment: 'computer', held: true, must: false },
      ],
      missing: [{ of: 'candidate', field: 'circumstances.equipment', about: 'own-car', must: true }],
    })
    const policy = { strength: { credentials: 'must' as const } }
    expect(credentials.grounds(asked([{ equipment: 'computer' }], [], { policy })).facts).toMatchObject([
      { must: true },
    ])
  })
})

test('the facts tell each credential, and what is not known is missing', () => {
  const asked = [{ credential: 'vog' }, { credential: 'vca-basis' }, { credential: 'ehbo', strength: 'must' as const }]
  expect(
    credentials.grounds(pairOf([{ credential: 'vca-basis' }, { credential: 'ehbo', held: false }], asked)),
  ).toEqual({
    facts: [
      { fact: 'credential', credential: 'vog', held: undefined, by: undefined, must: false, legal: false },
      { fact: 'credential', credential: 'vca-basis', held: true, by: 'vca-basis', must: false, legal: false },
      { fact: 'credential', credential: 'ehbo', held: false, by: undefined, must: true, legal: false },
    ],
    missing: [{ of: 'candidate', field: 'credentials', about: 'vog', must: false }],
  })
})

test('credentials is a barrier of the law and the employer', () => {
  expect(credentials).toMatchObject({ id: 'credentials', side: 'demand', kind: 'barrier', owners: ['law', 'employer'] })
})

test('a credential with an end is not known to be held where no day counts as today', () => {
  const ended = [{ ...licence('B'), validUntil: '2010-01-01' }]
  expect(outcomes(ended, [licence('B')])).toEqual(['unknown'])
  expect(outcomes(ended, [licence('B')], 'all')).toEqual(['unknown'])
  expect(measure(ended, [licence('B')])).toBe('unknown')
  expect(outcomes(ended, [licence('B')], undefined, { asOf: '2026-01-01' })).toEqual(['unmet'])
})
