import * as fc from 'fast-check'
import { PassendError } from 'passend'
import { type EvaluateOptions, evaluatePolicy, type FollowedProposal } from 'passend/audit'
import { describe, expect, test } from 'vitest'
import { plantedYear } from '../../support/plantedYear.js'
import { runs } from '../../support/runs.js'
import { aProposal, notStarted, proposalsOf, said, started } from './proposals.js'

/** So many successes and failures with one score. */
const cases = (score: number, successes: number, failures: number) => [
  ...Array.from({ length: successes }, () => ({ score, success: true })),
  ...Array.from({ length: failures }, () => ({ score, success: false })),
]
const year = plantedYear({ seed: 'evaluate', lists: 30, perList: 40 })

describe('counts', () => {
  test('add up, and each proposal is counted once', () => {
    const { counts } = evaluatePolicy(year.proposals)
    expect(counts.proposals).toBe(1200)
    expect(counts.blocked + counts.open + counts.setAside + counts.known).toBe(1200)
    expect(counts.successes + counts.failures).toBe(counts.known)
    // the year has some of each
    for (const count of Object.values({ ...counts, blockedThatCame: 1, byHand: 1 })) expect(count).toBeGreaterThan(0)
  })
  test('leave blocked ones out of the figures, and tell that one came to something all the same', () => {
    const blocked = aProposal({ listId: 'blocked', candidateId: 'b', status: 'blocked', score: 900, became: started })
    const { counts, cautions, bands } = evaluatePolicy([...proposalsOf(cases(300, 15, 15)), blocked])
    expect(counts).toMatchObject({ blocked: 1, blockedThatCame: 1, known: 30 })
    expect(bands.map(({ known }) => known)).toEqual([0, 30, 0, 0, 0])
    expect(cautions).toContain('blocked-came')
  })
  test('count what a person added by hand like what was proposed', () => {
    const byHand = aProposal({ listId: 'hand', candidateId: 'h', byHand: true, became: started })
    const { counts } = evaluatePolicy([...proposalsOf(cases(300, 15, 15)), byHand])
    expect(counts).toMatchObject({ known: 31, byHand: 1, successes: 16 })
  })
})

describe('bands', () => {
  test('tell the share and its exact interval, the end of each in the next one and 1000 in the last', () => {
    const { bands } = evaluatePolicy(
      proposalsOf([...cases(199, 0, 30), ...cases(200, 3, 27), ...cases(800, 10, 10), ...cases(1000, 5, 5)]),
    )
    expect(bands).toEqual([
      // 0 of 30: up to 1 - 0.025^(1/30) = 0.1157
      { from: 0, to: 200, known: 30, successes: 0, share: shareOf(0, 0, 116, 30) },
      // 3 of 30: 0.02112 to 0.26529 in the tables
      { from: 200, to: 400, known: 30, successes: 3, share: shareOf(100, 21, 266, 30) },
      { from: 400, to: 600, known: 0, successes: 0, share: { enough: false, why: 'too-few', cases: 0 } },
      { from: 600, to: 800, known: 0, successes: 0, share: { enough: false, why: 'too-few', cases: 0 } },
      // 15 of 30: 0.31297 to 0.68703
      { from: 800, to: 1000, known: 30, successes: 15, share: shareOf(500, 312, 688, 30) },
    ])
  })
  const shareOf = (value: number, lowest: number, highest: number, of: number) => ({
    enough: true,
    value,
    interval: { lowest, highest },
    cases: of,
  })

  test('can be more, and still cover every score once', () => {
    const { bands } = evaluatePolicy(year.proposals, { bands: 7 })
    expect([bands[0]?.from, bands[6]?.to]).toEqual([0, 1000])
    expect(bands.slice(1).map(({ from }) => from)).toEqual(bands.slice(0, -1).map(({ to }) => to))
    expect(bands.reduce((sum, { known }) => sum + known, 0)).toBe(evaluatePolicy(year.proposals).counts.known)
  })

  test('rise, or it is told where not and how sure that is', () => {
    const rising = evaluatePolicy(proposalsOf([...cases(100, 3, 27), ...cases(300, 9, 21)]))
    expect(rising.rises).toEqual({ enough: true, always: true, falls: [] })
    expect(rising.cautions).not.toContain('falls')
    // 20 of 30 (up from 0.472) and then 18 of 30: lower, but well within chance; then 1 of 30 (up to 0.173): not
    const falling = evaluatePolicy(proposalsOf([...cases(100, 20, 10), ...cases(300, 18, 12), ...cases(900, 1, 29)]))
    expect(falling.rises).toEqual({
      enough: true,
      always: false,
      falls: [
        { from: 0, to: 200, certain: false },
        { from: 200, to: 800, certain: true },
      ],
    })
    expect(falling.cautions).toContain('falls')
  })
})

describe('AUC', () => {
  test('by hand', () => {
    // of 20 x 20 pairs those of 700 with 300 are won (10 x 20), those of 300 with 300 are ties (10 x 20)
    const { auc } = evaluatePolicy(proposalsOf([...cases(700, 10, 0), ...cases(300, 10, 20)]))
    expect(auc).toMatchObject({ enough: true, value: 750, cases: 40 })
  })
  test('does not change when scores are squeezed and none passes another', () => {
    const squeezed = year.proposals.map((proposal) => ({
      ...proposal,
      score: 100 + Math.floor(proposal.score / 2),
    }))
    const even = year.proposals.map((proposal) => ({ ...proposal, score: 2 * Math.floor(proposal.score / 2) }))
    expect(evaluatePolicy(squeezed).auc).toEqual(evaluatePolicy(even).auc)
  })
  test('says which criterion tells most by itself: competences, alone in their part, weigh most in the score', () => {
    const { criteria } = evaluatePolicy(year.proposals)
    const values = criteria.map(({ criterion, auc }) => [auc.enough ? auc.value : 0, criterion] as const)
    expect(values.toSorted(([a], [b]) => b - a)[0]?.[1]).toBe('competences')
    const competences = criteria.find(({ criterion }) => criterion === 'competences')
    expect(competences?.mean.successes).toBeGreaterThan(competences?.mean.failures as number)
  })
  test('counts an unknown measure as the policy does', () => {
    const proposals = proposalsOf([...cases(500, 15, 0), ...cases(500, 0, 15)]).map((proposal, at) => ({
      ...proposal,
      measures: { travel: at < 15 ? ('unknown' as const) : 500 },
    }))
    const aucOf = (unknown: number) => evaluatePolicy(proposals, { policy: { unknown } }).criteria[0]
    // below what the failures have, then above it
    expect(aucOf(400)).toMatchObject({ criterion: 'travel', known: 15, unknown: 15, absent: 0, auc: { value: 0 } })
    expect(aucOf(600)).toMatchObject({ auc: { value: 1000 }, mean: { failures: 500 } })
    expect(aucOf(600)?.mean).not.toHaveProperty('successes')
  })
})

describe('nDCG', () => {
  const lists = (list: readonly boolean[]) =>
    proposalsOf(
      Array.from({ length: 12 }, () => list.map((success, at) => ({ score: 900 - at, success }))).flat(),
      list.length,
    )
  test('by hand: of a failure, a success, a success', () => {
    // (1/log2(3) + 1/2) / (1 + 1/log2(3)) = 0.69343, in each of twelve lists, so whichever are drawn
    expect(evaluatePolicy(lists([false, true, true])).ndcg).toEqual({
      enough: true,
      value: 693,
      interval: { lowest: 693, highest: 694 },
      cases: 12,
    })
    expect(evaluatePolicy(lists([false, true, true]), { k: 1 }).ndcg).toMatchObject({ value: 0 })
  })
  test('goes by the place, and passes over what is open', () => {
    const moved = lists([false, true, true]).map((proposal) => ({ ...proposal, place: 5 - proposal.place }))
    // last place first: success, success, failure
    expect(evaluatePolicy(moved).ndcg).toMatchObject({ value: 1000 })
    const open = lists([false, true, true]).map((proposal) =>
      proposal.place === 1 ? { ...proposal, became: { started: undefined, months: 0 as const } } : proposal,
    )
    expect(evaluatePolicy(open).ndcg).toEqual({ enough: false, why: 'one-kind-only', cases: 0 })
  })
  test('is not told of fewer than ten lists', () =>
    expect(evaluatePolicy(lists([false, true]).slice(0, 18)).ndcg).toEqual({
      enough: false,
      why: 'too-few',
      cases: 9,
    }))
})

describe('reasons', () => {
  const decline = (count: number, reason: 'travel' | 'other', travel: number, from = 0) =>
    Array.from({ length: count }, (_, at) =>
      aProposal({
        candidateId: `p-${from + at}`,
        place: 1 + from + at,
        measures: { travel },
        decisions: [said('declined', reason)],
      }),
    )
  test('are counted beside what the criterion found of which they speak', () => {
    const { reasons, cautions } = evaluatePolicy([...decline(12, 'travel', 300), ...decline(20, 'other', 800, 12)])
    expect(reasons).toEqual([
      {
        said: 'declined',
        role: 'jobseeker',
        reason: 'travel',
        count: 12,
        speaksOf: [{ criterion: 'travel', known: 12, mean: 300, elsewhere: 800, unseen: false }],
      },
      { said: 'declined', role: 'jobseeker', reason: 'other', count: 20, speaksOf: [] },
    ])
    expect(cautions).not.toContain('unseen-reason')
  })
  test('that people give where the criterion is high speak against the criterion', () => {
    const { reasons, cautions } = evaluatePolicy([...decline(12, 'travel', 900), ...decline(20, 'other', 800, 12)])
    expect(reasons[0]?.speaksOf[0]).toMatchObject({ mean: 900, elsewhere: 800, unseen: true })
    expect(cautions).toContain('unseen-reason')
  })
  test('of few show no mean', () => {
    const { reasons } = evaluatePolicy([...decline(9, 'travel', 900), ...decline(20, 'other', 800, 9)])
    expect(reasons[0]?.speaksOf[0]).toEqual({ criterion: 'travel', known: 9, elsewhere: 800, unseen: false })
  })
  test('to leave are compared with those who started', () => {
    const of = (count: number, from: number, support: number, given: Partial<FollowedProposal>) =>
      Array.from({ length: count }, (_, at) =>
        aProposal({ candidateId: `p-${from + at}`, place: 1 + from + at, measures: { support }, ...given }),
      )
    const { reasons } = evaluatePolicy([
      ...of(10, 0, 500, { became: { started: true, months: 3, left: 'support-fell-short' } }),
      ...of(10, 10, 700, { became: started }),
      ...of(10, 20, 100, { became: notStarted }),
    ])
    // 700 of those who started, and not 400 of all
    expect(reasons).toEqual([
      {
        said: 'left',
        reason: 'support-fell-short',
        count: 10,
        speaksOf: [{ criterion: 'support', known: 10, mean: 500, elsewhere: 700, unseen: false }],
      },
    ])
  })
})

describe('too few', () => {
  test('nothing at all gives no figure and no number that is none', () => {
    const nothing = evaluatePolicy([])
    expect(nothing).toMatchObject({
      counts: { proposals: 0, known: 0 },
      rises: { enough: false },
      auc: { enough: false, why: 'too-few' },
      ndcg: { enough: false, why: 'too-few' },
      criteria: [],
      reasons: [],
    })
    expect(nothing.cautions).toEqual(['shown-only', 'not-calibrated', 'too-few', 'few-people'])
  })
  test('twenty-nine cases, or nine successes, are too few; one more is not', () => {
    const auc = (successes: number, failures: number) => evaluatePolicy(proposalsOf(cases(1, successes, failures))).auc
    expect(auc(14, 15)).toEqual({ enough: false, why: 'too-few', cases: 29 })
    expect(auc(9, 40)).toEqual({ enough: false, why: 'too-few', cases: 49 })
    expect(auc(40, 9)).toEqual({ enough: false, why: 'too-few', cases: 49 })
    expect(auc(10, 20)).toMatchObject({ enough: true, value: 500 })
  })
  test('only failures is told as such', () => {
    const { auc, cautions } = evaluatePolicy(proposalsOf(cases(1, 0, 40)))
    expect(auc).toEqual({ enough: false, why: 'one-kind-only', cases: 40 })
    expect(cautions).toContain('one-kind-only')
  })
  test('much that is open is told', () => {
    const open = Array.from({ length: 40 }, (_, at) => aProposal({ listId: 'open', candidateId: `o-${at}` }))
    expect(evaluatePolicy([...proposalsOf(cases(1, 20, 20)), ...open]).cautions).toContain('much-open')
    expect(evaluatePolicy([...proposalsOf(cases(1, 20, 20)), ...open.slice(1)]).cautions).not.toContain('much-open')
  })
  test('one person with all the successes has an interval all the same', () => {
    const proposals = proposalsOf([...cases(700, 10, 0), ...cases(300, 0, 20)]).map((proposal) =>
      proposal.score === 700 ? { ...proposal, candidateId: 'one', vacancyId: `v-${proposal.place}` } : proposal,
    )
    // in the draws without that person there is nothing to compare: they are passed over
    expect(evaluatePolicy(proposals).auc).toEqual({
      enough: true,
      value: 1000,
      interval: { lowest: 1000, highest: 1000 },
      cases: 30,
    })
  })
})

test('the order of the proposals changes nothing, and all of it is whole numbers and JSON', () => {
  const evaluation = evaluatePolicy(year.proposals, { resamples: 100 })
  expect(evaluatePolicy(year.proposals.toReversed(), { resamples: 100 })).toEqual(evaluation)
  expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
  // the version of the engine is the only text with points
  expect(JSON.stringify({ ...evaluation, stamp: {} })).not.toMatch(/\d\.\d/)
})

test('holds no id of anybody', () => {
  const text = JSON.stringify(evaluatePolicy(year.proposals, { resamples: 100 }))
  expect(text).not.toMatch(/p-0|v-0|list-0/)
})

describe('what is wrong is told, and never what it holds', () => {
  const wrong = (proposals: unknown, options?: unknown): PassendError => {
    try {
      evaluatePolicy(proposals as FollowedProposal[], options as EvaluateOptions)
    } catch (error) {
      if (error instanceof PassendError) return error
      throw error
    }
    throw new Error('nothing was thrown')
  }
  test.each([
    ['candidateId', 7],
    ['vacancyId', ''],
    ['listId', undefined],
    ['place', 0],
    ['status', 'secret'],
    ['score', Number.NaN],
    ['score', 1001],
    ['score', 1.5],
    ['measures', { travel: Number.NaN }],
    ['measures', { travel: 'secret' }],
    ['measures', { secret: 5 }],
    ['measures', null],
    ['decisions', [{ outcome: 'secret', role: 'adviser' }]],
    ['decisions', [{ outcome: 'declined', role: 'adviser', reason: 'secret' }]],
    ['decisions', undefined],
    ['became', { started: 'secret', months: 0 }],
    ['became', { started: true, months: 4 }],
    ['became', null],
  ])('%s of %j', (field, value) => {
    const error = wrong([aProposal(), { ...aProposal({ candidateId: 'p-2' }), [field]: value }])
    expect(error.code).toBe('invalid-option')
    expect(error.message).toContain(`proposals[1].${field}`)
    expect(error.message).not.toContain('secret')
    expect(error.facts).toMatchObject({ proposal: 1 })
  })
  test('no list, no object, a proposal twice', () => {
    expect(wrong('secret').code).toBe('invalid-option')
    expect(wrong([null]).message).toContain('proposals[0]')
    expect(wrong([aProposal(), aProposal({ place: 2 })]).message).toContain('once')
  })
  test.each([
    [{ bands: 0 }],
    [{ k: 0 }],
    [{ confidence: 1000 }],
    [{ resamples: 99 }],
    [{ least: 5 }],
    [{ seed: 7 }],
    [{ success: 'placed' }],
    [{ bans: 5 }],
    [null],
  ])('options %j', (options) => expect(wrong([], options).code).toBe('invalid-option'))
  test('a policy that is none', () => expect(wrong([], { policy: { unknown: -1 } }).code).toBe('invalid-policy'))

  test('whatever comes, it answers or says what is wrong', () =>
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 5 }), (junk) => {
        const error = wrong([...junk, 'junk'])
        expect(error.code).toBe('invalid-option')
      }),
      runs(200),
    ))
})
