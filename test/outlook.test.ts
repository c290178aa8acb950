import {
  createMatcher,
  createOutlook,
  defaultPolicy,
  diff,
  type Explanation,
  type MatcherOptions,
  openSnapshot,
  PassendError,
  questionFor,
  redact,
  renderText,
} from 'passend'
import { aTaxonomy, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'

const said = { occupation: 'shelf-filler', outlook: 'kansrijk', source: 'UWV', date: '2026-03-01' } as const
const apart = { ...said, source: 'Branche', outlook: 'little' } as const
const job = aVacancy({ id: 'v', occupation: 'shelf-filler', sector: '47' })

function explained(options: MatcherOptions): Explanation {
  const matcher = createMatcher({ taxonomy: aTaxonomy(), asOf: '2026-11-01', ...options })
  return matcher.explain({ id: 'p' }, job)
}
const weighing = (outlook: number): MatcherOptions => ({ policy: { weights: { outlook } } })
const words = (options: MatcherOptions, audience: 'candidate' | 'adviser', language: 'nl' | 'en') =>
  renderText(explained(options), { audience, language })

function thrown(make: () => unknown): PassendError {
  try {
    make()
  } catch (error) {
    if (error instanceof PassendError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('the option', () => {
  test('takes what createOutlook made, or its records', () => {
    const { outlook } = createOutlook([said])
    expect(createMatcher({ outlook }).outlook).toBe(outlook)
    expect(createMatcher({ outlook: [said] }).outlook?.hash).toBe(outlook.hash)
    expect(createMatcher().outlook).toBeUndefined()
  })

  test('throws for anything else, and for a record that is not right: here nobody would see that it was left out', () => {
    for (const given of ['UWV', 5, {}, null, new Map()])
      expect(thrown(() => createMatcher({ outlook: given as never })).facts).toEqual({ option: 'outlook' })
    const error = thrown(() => createMatcher({ outlook: [said, { ...said, source: 'geheim', date: 'gisteren' }] }))
    expect(error).toMatchObject({ code: 'invalid-option', facts: { option: 'outlook', issues: [{ index: 1 }] } })
    expect(error.message).toMatch(/^Option 'outlook': record 1, date: expected /)
    expect(JSON.stringify([error.message, error.facts])).not.toContain('geheim')
  })
})

describe('without a weight, as by default', () => {
  test('the weight is 0', () => expect(defaultPolicy.weights.outlook).toBe(0))

  test('nothing of it is in an explanation or a stamp: what counts for nothing is not told as if it counted', () => {
    const explanation = explained({ outlook: [said] })
    expect(explanation).toEqual(explained({}))
    expect(JSON.stringify(explanation)).not.toContain('outlook')
    expect(createMatcher({ outlook: [said] }).policyStamp).toEqual(createMatcher().policyStamp)
    expect(createMatcher({ outlook: [said] }).policyStamp).not.toHaveProperty('outlook')
  })

  test('it is kept all the same, so that who opens a snapshot can show it', () => {
    const opened = openSnapshot(createMatcher({ outlook: [said] }).snapshot())
    expect(opened.outlook?.records()).toEqual([said])
  })
})

describe('with a weight', () => {
  test('it is one reason among the others, and counts by the formula that is stated', () => {
    const { wish, match } = explained({ ...weighing(2), outlook: [said] })
    expect(wish.affinity.at(-1)).toMatchObject({ criterion: 'outlook', weight: 2, measure: 1000, points: 2000 })
    // talents 3, occupation 3, sector 1 and tasks 1 are unknown: (8 x 400 + 2 x 1000) / 10 = 520; nothing takes away from it
    expect(wish).toMatchObject({ sumA: 5200, weightA: 10, value: 520 })
    // demand 400: round(2 x 400 x 520 / 920) = 452
    expect(match).toMatchObject({ demand: 400, wish: 520, score: 452 })
  })

  test('the stamp of the policy names the outlook that counts, and none where none was loaded', () => {
    const { outlook } = createOutlook([said])
    expect(createMatcher({ ...weighing(1), outlook }).policyStamp.outlook).toBe(outlook.hash)
    expect(createMatcher(weighing(1)).policyStamp).not.toHaveProperty('outlook')
    const other = createMatcher({ ...weighing(1), outlook: [apart] })
    expect(other.policyStamp.outlook).not.toBe(outlook.hash)
  })

  test('the person reads what it is, who says so and of which day', () => {
    const options = { ...weighing(2), outlook: [said] }
    expect(words(options, 'candidate', 'nl')).toContain(
      'De kans op werk in dit beroep is volgens UWV, 1 maart 2026, ruim.',
    )
    expect(words(options, 'candidate', 'en')).toContain(
      'The chance of work in this occupation is, according to UWV, 1 March 2026, good.',
    )
  })

  test('the adviser reads that it counts', () => {
    const options = { ...weighing(2), outlook: [{ ...said, validUntil: '2026-12-31' }] }
    expect(words(options, 'adviser', 'nl')).toContain(
      'Kans op werk in dit beroep: ruim, volgens UWV, 1 maart 2026, geldt tot en met 31 december 2026; telt mee in de score',
    )
    expect(words(options, 'adviser', 'en')).toContain(
      'Chance of work in this occupation: good, according to UWV, 1 March 2026, holds until 31 December 2026; counts in the score',
    )
  })

  test('sources that disagree are both told, and count as not known', () => {
    const options = { ...weighing(2), outlook: [said, apart] }
    expect(words(options, 'candidate', 'nl')).toContain(
      'Niet iedereen zegt hetzelfde over de kans op werk in dit beroep: ruim (UWV, 1 maart 2026) en klein (Branche, 1 maart 2026).',
    )
    expect(explained(options).wish.affinity.at(-1)).toMatchObject({ measure: 'unknown', points: 800 })
  })

  test('what is not known is asked of who maintains the system, and of nobody else', () => {
    const { missing } = explained(weighing(2))
    const field = missing.find(({ of, field }) => of === 'caller' && field === 'outlook')
    if (field === undefined) throw new Error('nothing is missing')
    expect(field.criteria).toEqual(['outlook'])
    expect(questionFor(field)).toMatch(/^Voor de beheerder: voeg een uitspraak toe over de kans op werk in /)
    expect(questionFor(field, 'en')).toMatch(/chance of work in /)
  })

  test('an employer sees nothing of it', () => {
    const explanation = explained({ ...weighing(2), outlook: [said] })
    expect(JSON.stringify(redact(explanation, 'employer'))).not.toContain('outlook')
    expect(renderText(explanation, { audience: 'employer' })).not.toContain('UWV')
  })

  test('it cannot be waived, since it has no limit', () => {
    const matcher = createMatcher({ taxonomy: aTaxonomy(), ...weighing(2) })
    const waive = [{ criterion: 'outlook', by: 'candidate', reason: 'x' }] as const
    expect(thrown(() => matcher.score({ id: 'p' }, job, { waive })).code).toBe('waiver-not-allowed')
  })

  test('diff tells it between two policies, of which one gives it no weight', () => {
    const [without, beside] = [explained({ outlook: [said] }), explained({ ...weighing(2), outlook: [said] })]
    expect(diff(beside, without).differences).toEqual([
      {
        criterion: 'outlook',
        side: 'wish',
        kind: 'affinity',
        a: { measure: 1000, points: 2000, weight: 2 },
        b: { measure: 'unknown', points: 0, weight: 0 },
        points: 2000,
      },
    ])
    expect(diff(without, beside).differences).toMatchObject([{ criterion: 'outlook', points: -2000 }])
  })
})
