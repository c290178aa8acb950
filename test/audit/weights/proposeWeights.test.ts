import { createMatcher, defaultPolicy, type MeasuredCriterionId, PassendError } from 'passend'
import { type FollowedProposal, type ProposedWeights, type ProposeWeightsOptions, proposeWeights } from 'passend/audit'
import { describe, expect, test } from 'vitest'
import { plantedYear } from '../../support/plantedYear.js'
import { aProposal, proposalsOf } from '../evaluate/proposals.js'

/** Talents and travel really count for more, occupation, support and hours for less; the sum of each part is as it is in force. */
const planted = plantedYear({
  seed: 'weights',
  lists: 60,
  perList: 50,
  weights: { travel: 5, support: 1, hours: 1, talents: 5, occupation: 1 },
  scale: 25,
})
const quick = { resamples: 100 } as const

function proposed(proposals: readonly FollowedProposal[], options: ProposeWeightsOptions = quick): ProposedWeights {
  const proposal = proposeWeights(proposals, options)
  if (!proposal.enough) throw new Error(`nothing was proposed: ${proposal.why}`)
  return proposal
}
const found = proposed(planted.proposals, { ...quick, groups: planted.groups })
const changeOf = (criterion: MeasuredCriterionId, { changes } = found) =>
  changes.find((change) => change.criterion === criterion)

describe('a proposal', () => {
  test('finds which way what was planted lies, and that it is worth it', () => {
    expect(found.worthIt).toBe(true)
    expect(found.gain.interval.lowest).toBeGreaterThan(0)
    expect(changeOf('talents')?.proposed).toBeGreaterThan(3)
    expect(changeOf('occupation')?.proposed).toBeLessThan(3)
    expect(found.cautions).not.toContain('not-worth-it')
  })
  test('holds the planted weights in its intervals', () => {
    for (const [criterion, weight] of [
      ['travel', 5],
      ['support', 1],
      ['talents', 5],
      ['occupation', 1],
    ] as const) {
      const { lowest, highest } = changeOf(criterion)?.interval ?? { lowest: 9, highest: 9 }
      expect([criterion, lowest <= weight && weight <= highest]).toEqual([criterion, true])
    }
  })
  test('is whole, within its bounds, keeps the sum of each part and makes a valid policy', () => {
    const { weights } = found.fragment
    for (const { criterion, proposed, bounds } of found.changes) {
      expect(weights[criterion]).toBe(proposed)
      expect(Number.isInteger(proposed)).toBe(true)
      expect(proposed).toBeGreaterThanOrEqual(bounds.lowest)
      expect(proposed).toBeLessThanOrEqual(bounds.highest)
    }
    const barriers = ['education', 'languages', 'credentials', 'experience'] as const
    // 2 + 2 + 3 + 1
    expect(barriers.reduce((sum, id) => sum + weights[id], 0)).toBe(8)
    expect(createMatcher({ policy: { ...defaultPolicy, ...found.fragment, id: 'ours', version: '2' } }).policy.id).toBe(
      'ours',
    )
    // a criterion that does not count is not in it
    expect(changeOf('outlook')).toBeUndefined()
    expect(weights.outlook).toBe(0)
  })
  test('tells what cannot be searched and why', () => {
    expect(changeOf('competences')).toMatchObject({ today: 1, proposed: 1, held: 'alone' })
    const without = planted.proposals.map(({ measures: { travel, ...measures }, ...proposal }) => ({
      ...proposal,
      measures,
    }))
    expect(changeOf('travel', proposed(without))).toMatchObject({ today: 2, proposed: 2, held: 'not-measured' })
    const bounds = { travel: { lowest: 2, highest: 2 } }
    expect(changeOf('travel', proposed(planted.proposals, { ...quick, bounds }))).toMatchObject({
      proposed: 2,
      held: 'bounds',
      interval: { lowest: 2, highest: 2 },
    })
  })
  test('keeps to the bounds that are given, and says when it stands at one', () => {
    const bounds = { talents: { lowest: 1, highest: 4 } }
    const bounded = proposed(planted.proposals, { ...quick, bounds })
    expect(changeOf('talents', bounded)).toMatchObject({ proposed: 4, bounds: bounds.talents })
    expect(bounded.cautions).toContain('at-a-bound')
  })
  test('changes nothing itself: the policy in force is as it was', () => {
    const policy = structuredClone(defaultPolicy)
    proposed(planted.proposals, { ...quick, policy })
    expect(policy).toEqual(defaultPolicy)
  })
  test('is the same in whatever order the proposals come, whole numbers and JSON, without an id', () => {
    expect(proposed(planted.proposals.toReversed(), { ...quick, groups: planted.groups })).toEqual(found)
    const text = JSON.stringify(found)
    expect(JSON.parse(text)).toEqual(found)
    // the version of the engine is the only text with a point between digits
    expect(JSON.stringify({ ...found, stamp: {} })).not.toMatch(/\d\.\d/)
    expect(text).not.toMatch(/p-0|v-0|list-0/)
  })
})

describe('groups', () => {
  test('are counted in the first places before and after', () => {
    for (const attribute of ['groep', 'leeftijd']) {
      const groups = found.groups.filter((group) => group.attribute === attribute)
      const shown = groups.flatMap((group) => (group.suppressed ? [] : [group]))
      expect(shown).toEqual(groups)
      // sixty lists of ten
      expect(shown.reduce((sum, { before }) => sum + before, 0)).toBe(600)
      expect(shown.reduce((sum, { after }) => sum + after, 0)).toBe(600)
      for (const { before, proposals, rateBefore } of shown)
        expect(Math.abs(rateBefore - (1000 * before) / proposals)).toBeLessThanOrEqual(0.5)
    }
    expect(found.groups.map(({ value }) => value)).toEqual(['a', 'b', '35 tot 50', '50 en ouder', 'tot 35', null])
  })
  test('before the change stand as they stood in the lists', () => {
    const first = planted.proposals.filter(({ place, status }) => place <= 10 && status !== 'blocked')
    const inB = first.filter(({ candidateId }) => planted.groups.get(candidateId)?.groep === 'b').length
    const b = found.groups.find(({ value }) => value === 'b')
    // ties are drawn by another lot than in the lists: a tie at the tenth place may differ
    expect(b?.suppressed === false && Math.abs(b.before - inB)).toBeLessThanOrEqual(3)
  })
  test('of few people are not shown, nor the one they could be had from', () => {
    const people = [...new Set(planted.proposals.map(({ candidateId }) => candidateId))]
    const groups = new Map(people.map((id, at) => [id, { kind: at < 5 ? 'few' : at < 25 ? 'some' : 'many' }] as const))
    const shifts = proposed(planted.proposals, { ...quick, groups }).groups
    expect(shifts.map(({ value, suppressed }) => [value, suppressed])).toEqual([
      ['few', true],
      ['many', false],
      ['some', true],
    ])
    expect(shifts.find(({ value }) => value === 'some')).not.toHaveProperty('before')
  })
  test('are left out where none are given', () => expect(proposed(planted.proposals).groups).toEqual([]))
  test('change nothing of what is proposed', () => {
    const { groups, ...rest } = found
    const { groups: none, ...without } = proposed(planted.proposals)
    expect({ ...without, cautions: [] }).toEqual({ ...rest, cautions: [] })
  })
})

describe('where there is no list to compare in', () => {
  test('all are compared with all, and that is told', () => {
    const apart = planted.proposals.map((proposal, at) => ({ ...proposal, listId: `list-${at}`, place: 1 }))
    const proposal = proposed(apart)
    expect(proposal.counts.lists).toBe(0)
    expect(proposal.cautions).toContain('no-lists')
    expect(changeOf('talents', proposal)?.proposed).toBeGreaterThan(3)
  })
})

describe('too few', () => {
  const nothing = (proposals: readonly FollowedProposal[]) => proposeWeights(proposals, quick)
  test.each([
    ['nothing at all', []],
    ['a hundred known cases', planted.proposals.slice(0, 150)],
  ])('%s: nothing is proposed', (_, proposals) =>
    expect(nothing(proposals)).toMatchObject({ enough: false, why: 'too-few' }),
  )
  test('few successes, or few people', () => {
    const measures = { travel: 500, competences: 500 }
    const cases = (successes: number) =>
      proposalsOf(Array.from({ length: 400 }, (_, at) => ({ score: 500, success: at < successes }))).map((one) => ({
        ...one,
        measures,
      }))
    expect(nothing(cases(29))).toMatchObject({ enough: false, why: 'too-few' })
    expect(nothing(cases(371))).toMatchObject({ enough: false, why: 'too-few' })
    expect(nothing(cases(30))).toMatchObject({ enough: true })
    const ofFew = cases(100).map((one, at) => ({ ...one, candidateId: `p-${at % 19}`, vacancyId: `v-${at}` }))
    expect(nothing(ofFew)).toMatchObject({ enough: false, why: 'too-few', counts: { people: 19 } })
  })
  test('no measures were kept', () => {
    const bare = planted.proposals.map((proposal) => ({ ...proposal, measures: {} }))
    expect(nothing(bare)).toMatchObject({ enough: false, why: 'no-measures', counts: { known: 0 } })
  })
  test('a proposal of nothing tells what to keep in mind', () =>
    expect(nothing([]).cautions).toEqual(['a-proposal', 'shown-only', 'too-few']))
})

describe('what is wrong is told', () => {
  const wrong = (options: unknown, proposals: unknown = []): PassendError => {
    try {
      proposeWeights(proposals as FollowedProposal[], options as ProposeWeightsOptions)
    } catch (error) {
      if (error instanceof PassendError) return error
      throw error
    }
    throw new Error('nothing was thrown')
  }
  test.each([
    [{ folds: 1 }],
    [{ folds: 2.5 }],
    [{ resamples: 10 }],
    [{ k: 0 }],
    [{ confidence: 100 }],
    [{ least: 10 }],
    [{ seed: null }],
    [{ success: 'hired' }],
    [{ fold: 5 }],
    [{ bounds: { travel: { lowest: 3, highest: 5 } } }], // today 2 lies outside
    [{ bounds: { travel: { lowest: 0, highest: 101 } } }],
    [{ bounds: { talents: { lowest: 0, highest: 5 } } }], // would make a policy that is not valid
    [{ bounds: { travel: null } }],
    [{ bounds: { reservation: { lowest: 0, highest: 1 } } }],
    [{ bounds: 5 }],
    [{ groups: 'a' }],
    [{ groups: { 'p-1': 'a' } }],
    [null],
  ])('options %j', (options) => expect(wrong(options).code).toBe('invalid-option'))
  test('a policy that is none', () =>
    expect(wrong({ policy: { weights: { travel: -1 } } }).code).toBe('invalid-policy'))
  test('a measure that is no number', () =>
    expect(wrong({}, [aProposal({ measures: { travel: Number.NaN } })]).message).toContain('proposals[0].measures'))
})
