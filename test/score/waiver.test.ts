import { describe, expect, test } from 'vitest'
import type { LimitPart } from '../../src/criteria/limit.js'
import { criterionIds } from '../../src/domain/criterionId.js'
import type { Waiver } from '../../src/domain/rankOptions.js'
import { PassendError } from '../../src/errors.js'
import { noWaivers, readWaivers, standing } from '../../src/score/waiver.js'

const waiver = (criterion: Waiver['criterion'], by: Waiver['by']): Waiver => ({ criterion, by, reason: 'afgesproken' })
const refusal = (...waivers: Waiver[]): PassendError | undefined => {
  try {
    readWaivers(waivers)
    return undefined
  } catch (error) {
    return error as PassendError
  }
}
const allowed = (by: Waiver['by']) => criterionIds.filter((criterion) => refusal(waiver(criterion, by)) === undefined)

describe('who may waive what', () => {
  const ofPerson = [
    'travel',
    'occupation',
    'sector',
    'tasksLiked',
    'tasksDisliked',
    'hours',
    'schedule',
    'contract',
    'support',
    'workConditions',
    'availability',
  ]
  const ofEmployer = ['competences', 'education', 'languages', 'credentials', 'experience', 'availability']
  test('a person their own musts', () => expect(allowed('candidate')).toEqual(ofPerson))
  test('an employer theirs', () => expect(allowed('employer')).toEqual(ofEmployer))
  test("an adviser the employer's, never the person's", () => expect(allowed('adviser')).toEqual(ofEmployer))
  test('nobody a reservation, nor talents, which are no must', () => {
    for (const by of ['candidate', 'employer', 'adviser'] as const) {
      expect(refusal(waiver('reservation', by))).toBeInstanceOf(PassendError)
      expect(refusal(waiver('talents', by))).toBeInstanceOf(PassendError)
    }
  })
})

describe('a waiver that is not allowed', () => {
  test("of the person's own says that only they may", () => {
    const error = refusal(waiver('travel', 'adviser'))
    expect(error).toMatchObject({ code: 'waiver-not-allowed', facts: { criterion: 'travel', by: 'adviser' } })
    expect(error?.message).toContain("A limit of 'travel' cannot be waived by 'adviser'.")
    expect(error?.advice).toContain("only { by: 'candidate' } may waive it")
  })
  test("of the law's says that it is the law's", () => {
    expect(refusal(waiver('reservation', 'employer'))?.advice).toContain('The law sets it')
  })
  test('is refused also among others that are', () => {
    expect(refusal(waiver('credentials', 'employer'), waiver('reservation', 'employer'))?.facts).toMatchObject({
      criterion: 'reservation',
    })
  })
})

test('waivers are kept by criterion, several of one together', () => {
  const [one, two, three] = [
    waiver('availability', 'candidate'),
    waiver('availability', 'employer'),
    waiver('travel', 'candidate'),
  ]
  expect([...readWaivers([one, three, two])]).toEqual([
    ['availability', [one, two]],
    ['travel', [three]],
  ])
  expect(readWaivers().size).toBe(0)
  expect(noWaivers.size).toBe(0)
})

describe('what still stands', () => {
  const parts: LimitPart[] = [
    { outcome: 'unmet', owner: 'law' },
    { outcome: 'unmet', owner: 'employer' },
    { outcome: 'unknown', owner: 'candidate' },
  ]
  const left = (...waivers: Waiver[]) => standing(parts, 'availability', readWaivers(waivers)).map(({ owner }) => owner)
  test('is all where nothing was waived', () => expect(left()).toEqual(['law', 'employer', 'candidate']))
  test('is all where another criterion was', () =>
    expect(left(waiver('travel', 'candidate'))).toEqual(['law', 'employer', 'candidate']))
  test("is what is not the waiver's to give", () => {
    expect(left(waiver('availability', 'candidate'))).toEqual(['law', 'employer'])
    expect(left(waiver('availability', 'adviser'))).toEqual(['law', 'candidate'])
    expect(left(waiver('availability', 'employer'))).toEqual(['law', 'candidate'])
  })
  test("is the law's where each waived their own", () => {
    expect(left(waiver('availability', 'employer'), waiver('availability', 'candidate'))).toEqual(['law'])
  })
})

test('a refusal says whose the limit is', () => {
  expect(refusal(waiver('workConditions', 'employer'))?.advice).toContain("by: 'candidate'")
  expect(refusal(waiver('competences', 'candidate'))?.advice).toContain("by: 'employer'")
  expect(refusal(waiver('reservation', 'adviser'))?.advice).toContain('law')
  expect(refusal(waiver('talents', 'candidate'))?.advice).toContain('no limit')
})
