import { expect, test } from 'vitest'
import { unknownConcepts } from '../../src/prepare/unknownConcepts.js'
import { aCandidate, aTaxonomy, aVacancy } from '../../src/testing/index.js'

const taxonomy = aTaxonomy()

test('of a candidate competences, experience and wished occupations count, each once', () => {
  const candidate = aCandidate({
    competences: [{ concept: 'skill-1' }, { concept: 'x-1' }],
    experience: [{ occupation: 'x-2' }, { occupation: 'x-1' }],
    wishes: { occupations: ['x-3', 'freight-handler'] },
  })
  expect(unknownConcepts(candidate, taxonomy)).toBe(3)
  expect(unknownConcepts(aCandidate({ wishes: { occupations: 'no-preference' } }), taxonomy)).toBe(0)
  expect(unknownConcepts(aCandidate(), taxonomy)).toBe(0)
})

test('of a vacancy its occupation and what it and its tasks ask', () => {
  const vacancy = aVacancy({
    occupation: 'x-1',
    asks: {
      competences: [{ concept: 'x-2' }, { concept: 'skill-1' }],
      experience: [{ occupation: 'x-3', years: 1 }, { years: 1 }],
    },
    tasks: [{ label: 'A', competences: [{ concept: 'x-4' }] }, { label: 'B' }],
  })
  expect(unknownConcepts(vacancy, taxonomy)).toBe(4)
  expect(unknownConcepts(aVacancy(), taxonomy)).toBe(0)
})
