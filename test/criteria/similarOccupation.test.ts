import { describe, expect, test } from 'vitest'
import { similarOccupation } from '../../src/criteria/similarOccupation.js'
import { aPair, aTaxonomy } from '../../src/testing/index.js'

const context = (profiles?: Parameters<typeof aTaxonomy>[0]) =>
  aPair(undefined, undefined, { taxonomy: aTaxonomy(profiles) }).context

describe('two occupations', () => {
  test('that are the same are FULL, also if no taxonomy knows them', () => {
    expect(similarOccupation('astronaut', 'astronaut', context())).toEqual({ similarity: 1000, by: 'same' })
  })
  test('without profiles are as alike as their ISCO codes, by the policy', () => {
    expect(similarOccupation('freight-handler', 'shelf-filler', context())).toEqual({ similarity: 750, by: 'isco' })
  })
  test('with profiles are as alike as these', () => {
    // one competence of two is shared, equally rare and heavy: cosine 1 / 2
    const profiles = [
      { of: 'freight-handler', competences: [{ concept: 'skill-1' }, { concept: 'skill-2' }] },
      { of: 'shelf-filler', competences: [{ concept: 'skill-2' }, { concept: 'skill-3' }] },
    ]
    expect(similarOccupation('freight-handler', 'shelf-filler', context({ profiles }))).toEqual({
      similarity: 500,
      by: 'profile',
    })
  })
  test('of which one is not known cannot be compared', () => {
    expect(similarOccupation('freight-handler', 'astronaut', context())).toBeUndefined()
  })
})
