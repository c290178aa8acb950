import * as fc from 'fast-check'
import {
  assign,
  type DivisionOutcome,
  explainDivision,
  type Fit,
  type RenderDivisionReasonOptions,
  renderDivisionReason,
} from 'passend/assign'
import { describe, expect, test } from 'vitest'
import { dutchReason } from '../../src/assign/text/dutchReason.js'
import { englishReason } from '../../src/assign/text/englishReason.js'
import { runs } from '../support/runs.js'
import { marketWorld, objectives } from './worlds.js'

const scored = (candidateId: string, vacancyId: string, score: number, status: Fit['status'] = 'eligible'): Fit => ({
  candidateId,
  vacancyId,
  status,
  score,
})

describe('the reason', () => {
  test('of every pair of any world is one that is true of it', () => {
    const seen = new Map<DivisionOutcome, number>()
    fc.assert(
      fc.property(marketWorld, fc.constantFrom(...objectives), ({ matches, places, options }, objective) => {
        const division = assign(matches, { ...options, places, objective })
        const fixed = [...(options.fixed ?? [])]
        for (const match of matches) {
          const { candidateId, vacancyId, score } = match
          const { outcome, loss } = explainDivision(division, candidateId, vacancyId, match)
          seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
          const own = division.pairs.find((pair) => pair.candidateId === candidateId)
          const holders = division.pairs.filter((pair) => pair.vacancyId === vacancyId && !pair.fixed)
          expect(outcome === 'proposed' || outcome === 'fixed').toBe(own?.vacancyId === vacancyId)
          if (outcome === 'own-fits-as-well') expect(own?.score).toBeGreaterThanOrEqual(score)
          if (outcome === 'others-fit-better') {
            expect(own).toBeUndefined()
            for (const holder of holders) expect(holder.score).toBeGreaterThan(score)
          }
          if (outcome === 'others-need-it-more') expect(own?.score).toBeLessThan(score)
          // It is never said that a pair was not among the matches: it was.
          expect(outcome).not.toBe('not-looked-at')
          if (loss === undefined || objective === 'worst-off-first') continue
          // Fix the pair and divide again: the whole loses at least what was told.
          const again = assign(matches, { ...options, places, objective, fixed: [...fixed, match] })
          const people = objective === 'total-fit' ? 0 : 1
          const lost = {
            people: division.proof.value.people - again.proof.value.people - people,
            fit: division.proof.value.fit - again.proof.value.fit - score,
          }
          expect(lost.people).toBeGreaterThanOrEqual(loss.people)
          if (lost.people === loss.people) expect(lost.fit).toBeGreaterThanOrEqual(loss.fit)
          // What is said outright to cost others something does so.
          if (outcome === 'others-need-it-more' || outcome === 'others-fit-better')
            expect(lost.people > 0 || lost.fit > 0).toBe(true)
        }
      }),
      runs(150),
    )
    for (const outcome of ['proposed', 'blocked', 'forbidden', 'no-places', 'others-need-it-more'] as const)
      expect(seen.get(outcome) ?? 0, outcome).toBeGreaterThan(5)
  })

  test('with greedy is that the places went by score', () => {
    fc.assert(
      fc.property(marketWorld, ({ matches, places, options }) => {
        const division = assign(matches, { ...options, places, method: 'greedy' })
        for (const match of matches) {
          const { outcome } = explainDivision(division, match.candidateId, match.vacancyId, match)
          if (outcome !== 'went-by-score') continue
          const holders = division.pairs.filter((pair) => pair.vacancyId === match.vacancyId && !pair.fixed)
          expect(holders.length).toBeGreaterThan(0)
          for (const holder of holders) expect(holder.score).toBeGreaterThanOrEqual(match.score)
        }
      }),
      runs(100),
    )
  })

  test('needs no match where it does not hang on one, and asks for it where it does', () => {
    const matches = [scored('a', 'x', 500), scored('b', 'x', 400), scored('b', 'y', 300), scored('c', 'y', 900)]
    const division = assign(matches, { forbidden: [{ candidateId: 'b', vacancyId: 'y' }], places: { z: 1 } })
    expect(explainDivision(division, 'a', 'x').outcome).toBe('proposed')
    expect(explainDivision(division, 'b', 'y').outcome).toBe('forbidden')
    const wrong = expect.objectContaining({ code: 'invalid-option' })
    expect(() => explainDivision(division, 'b', 'x')).toThrow(wrong)
    expect(() => explainDivision(division, 'b', 'x', matches[0])).toThrow(wrong)
    expect(explainDivision(division, 'b', 'x', matches[1])).toMatchObject({ outcome: 'others-fit-better', score: 400 })
    expect(() => explainDivision(division, 'd', 'x')).toThrow(expect.objectContaining({ code: 'unknown-candidate' }))
    expect(() => explainDivision(division, 'b', 'w')).toThrow(expect.objectContaining({ code: 'unknown-vacancy' }))
  })

  test('of a pair that the division was made without says so, for with it there might be a better one', () => {
    const division = assign([scored('a', 'x', 500), scored('b', 'x', 400), scored('b', 'y', 300)], {})
    // b at y for 300 now; at x for 900 instead of a is better by far
    expect(explainDivision(division, 'b', 'x', scored('b', 'x', 900)).outcome).toBe('not-looked-at')
  })
})

describe('the text', () => {
  const outcomes = Object.keys(dutchReason.candidate).filter((key) => key !== 'instead') as DivisionOutcome[]
  const reason = (outcome: DivisionOutcome) => ({
    candidateId: 'c1',
    vacancyId: 'v1',
    outcome,
    score: 700,
    status: 'to-verify' as const,
    instead: { vacancyId: 'v2', score: 650 },
    price: { people: 1, fit: -40 },
    priceInstead: { people: 0, fit: 1 },
    loss: { people: 1, fit: 9 },
    places: 3,
    taken: 3,
  })

  test.each(outcomes)(
    'for %s is short, and ends with who decides, in both languages and for both readers',
    (outcome) => {
      for (const language of ['nl', 'en'] as const) {
        for (const audience of ['candidate', 'adviser'] as const) {
          const lines = renderDivisionReason(reason(outcome), { language, audience }).split('\n')
          const proposal = language === 'nl' ? 'Dit is een voorstel' : 'This is a proposal'
          expect(lines.some((line) => line.startsWith(proposal))).toBe(true)
          expect(lines.every((line) => line.length > 0)).toBe(true)
        }
      }
      // Level B1: sentences of at most fifteen words.
      for (const sentence of [...dutchReason.candidate[outcome], ...englishReason.candidate[outcome]])
        expect(sentence.split(' ').length).toBeLessThanOrEqual(15)
    },
  )

  test('for the adviser tells score, prices and loss', () => {
    expect(renderDivisionReason(reason('others-need-it-more')).split('\n')).toEqual([
      'c1 en v1',
      'Niet voorgesteld: zonder deze plek verliezen anderen meer dan deze kandidaat.',
      'Score 700 van 1000; eerst iets controleren.',
      'Voorgesteld: v2, score 650.',
      'Bezet: 3 van 3 plekken.',
      // a person less forty points; and one point, in the singular
      'Prijs van een plek hier: 1 mens min 40 punten; van de voorgestelde plek: 1 punt.',
      'Als dit paar toch moet, verliest het geheel minstens 1 mens en 9 punten.',
      'Dit is een voorstel: een mens beslist en zegt waarom.',
    ])
  })

  test('shows nothing of a title that a terminal would act on, and refuses employers and other languages', () => {
    const text = renderDivisionReason(reason('proposed'), { titleOf: () => '\u001B[31mRood\u202E\nwerk' })
    expect(text).toContain('c1 en Rood werk')
    const wrong = expect.objectContaining({ code: 'invalid-option' })
    expect(() =>
      renderDivisionReason(reason('equal'), { audience: 'employer' } as unknown as RenderDivisionReasonOptions),
    ).toThrow(wrong)
    expect(() =>
      renderDivisionReason(reason('equal'), { language: 'de' } as unknown as RenderDivisionReasonOptions),
    ).toThrow(wrong)
  })
})
