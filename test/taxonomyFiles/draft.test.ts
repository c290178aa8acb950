import { expect, test } from 'vitest'
import { TaxonomyDraft } from '../../src/adapters/taxonomyFiles/draft.js'

test('a competence that a profile names twice counts by the higher importance, in whatever order', () => {
  for (const words of [
    ['important', 'optional'],
    ['optional', 'important'],
  ] as const) {
    const draft = new TaxonomyDraft('nowhere')
    draft.concept('kok', 'occupation', 'kok')
    for (const importance of words) draft.profile('kok', 'koken', importance)
    expect(draft.finish('x', []).input.profiles).toEqual([
      { of: 'kok', competences: [{ concept: 'koken', importance: 'important' }] },
    ])
  }
})
