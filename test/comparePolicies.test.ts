import { comparePolicies } from 'passend'
import { aCandidate, aTaxonomy, aVacancy } from 'passend/testing'
import { describe, expect, test } from 'vitest'

const near = { lat: 53.2, lon: 6.5 }
const data = {
  taxonomy: aTaxonomy(),
  vacancies: [
    aVacancy({ id: 'near', place: near, hours: { min: 36, max: 36 } }),
    aVacancy({ id: 'far', place: { lat: 53.28, lon: 6.5 }, hours: { min: 20, max: 20 } }),
  ],
  candidates: [
    aCandidate({ id: 'c', place: near, wishes: { travel: { km: 10 }, hours: { max: 34 } } }),
    aCandidate({ id: 'indifferent' }),
  ],
}

describe('comparePolicies', () => {
  test('of a policy with itself changes nothing', () => {
    expect(comparePolicies({}, {}, data).summary).toEqual({
      candidates: 2,
      changed: 0,
      firstChanged: 0,
      entered: 0,
      left: 0,
      moved: 0,
    })
  })

  // `near` is 2 hours too many (750 of 1000 on hours), `far` is 8.9 of 10 km (610 on travel); each weighs 2 by default.
  test('tells who moves and from where to where, and names both policies', () => {
    const comparison = comparePolicies({}, { id: 'hours-first', weights: { hours: 20 } }, data)
    expect(comparison.summary).toMatchObject({ candidates: 2, changed: 1, firstChanged: 1, moved: 2 })
    expect(comparison.changes).toEqual([
      {
        candidateId: 'c',
        entered: [],
        left: [],
        moved: [
          { vacancyId: 'near', from: 1, to: 2 },
          { vacancyId: 'far', from: 2, to: 1 },
        ],
      },
    ])
    expect([comparison.a.id, comparison.b.id]).toEqual(['passend-default', 'hours-first'])
    expect(comparison.a.hash).not.toBe(comparison.b.hash)
  })

  test('tells who enters a shorter list and who leaves it', () => {
    const { changes } = comparePolicies({}, { weights: { hours: 20 } }, { ...data, limit: 1 })
    expect(changes).toMatchObject([
      { entered: [{ vacancyId: 'far', place: 1 }], left: [{ vacancyId: 'near', place: 1 }], moved: [] },
    ])
  })
})
