import { createMatcher, redact } from 'passend'
import { aCandidate, aTaxonomy, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'

const matcher = createMatcher({ taxonomy: aTaxonomy() })
const explanation = matcher.explain(
  aCandidate({
    competences: [{ concept: 'skill-1' }],
    credentials: [{ credential: 'vog' }],
    supportNeeds: [{ kind: 'quiet-place', strength: 'must' }],
    physicalLimits: { liftingKg: 5 },
    circumstances: { equipment: ['computer'], childcareHours: 12 },
    wishes: { hours: { max: 20 } },
    eligibility: { banenafspraak: true },
  }),
  aVacancy({
    asks: {
      competences: [{ concept: 'skill-1' }],
      credentials: [{ credential: 'vog', strength: 'must' }],
      equipment: [{ equipment: 'computer' }],
    },
    load: { liftingKg: 20 },
    hours: { min: 32 },
    reservedFor: 'banenafspraak',
  }),
)
const shown = redact(explanation, 'employer')

describe('what an employer may see', () => {
  test('is the demand side, with nothing from which the wish side could be worked out', () => {
    expect(Object.keys(shown).sort()).toEqual(['about', 'audience', 'demand', 'limits', 'match', 'waived'])
    expect(Object.keys(shown.match).sort()).toEqual(['candidateId', 'demand', 'status', 'vacancyId'])
  })

  test('holds no support, load, circumstance, wish, eligibility or missing field', () => {
    const text = JSON.stringify(shown)
    for (const word of [
      'support',
      'quiet',
      'lifting',
      'load',
      'equipment',
      'computer',
      'childcare',
      'hours',
      'banenafspraak',
      'range',
    ]) {
      expect(text).not.toContain(word)
    }
    expect([...shown.demand.affinity, ...shown.demand.barrier].flatMap(({ missing }) => missing)).toEqual([])
  })

  // The pair is blocked by what the person can lift. An employer who saw "blocked" and no reason would know that much.
  test('has the status of the demand side alone', () => {
    expect(explanation.match.status).toBe('blocked')
    expect(shown.match.status).toBe('eligible')
  })
})

test('the person and the adviser see everything', () => {
  expect(redact(explanation, 'candidate')).toEqual(explanation)
  expect(redact(explanation, 'adviser')).toEqual(explanation)
})
