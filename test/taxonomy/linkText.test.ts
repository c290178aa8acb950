import { distance } from 'fastest-levenshtein'
import { describe, expect, test } from 'vitest'
import type { Concept } from '../../src/domain/taxonomyInput.js'
import { LabelIndex } from '../../src/taxonomy/linkText.js'
import { normaliseLabel } from '../../src/taxonomy/normaliseLabel.js'

const concept = (id: string, nl: string, more: Partial<Concept> = {}): Concept => ({
  id,
  kind: 'occupation',
  labels: { nl },
  ...more,
})
const index = new LabelIndex([
  concept('cook', 'kok', { alternativeLabels: { nl: ['kok zelfstandig werkend'], en: ['chef'] } }),
  concept('filler', 'vakkenvuller', { labels: { nl: 'vakkenvuller', en: 'shelf filler' } }),
  concept('driver', 'chauffeur'),
  concept('driver-skill', 'chauffeur', { kind: 'competence' }),
  concept('cleaner', 'schoonmaker'),
])

describe('a text that is a label', () => {
  test('is linked to its concept', () => {
    expect(index.link('Vakkenvuller (m/v)')).toEqual({
      candidates: [{ concept: 'filler', confidence: 1000, label: 'vakkenvuller', how: 'same-label' }],
      linked: { concept: 'filler', confidence: 1000, label: 'vakkenvuller', how: 'same-label' },
    })
  })
  test('in another language, or as another name, is linked too', () => {
    expect(index.link('SHELF FILLER').linked?.concept).toBe('filler')
    expect(index.link('Chef').linked?.concept).toBe('cook')
    expect(index.link('kok, zelfstandig werkend').linked?.label).toBe('kok zelfstandig werkend')
  })
  test('of two concepts is linked to neither', () => {
    const { candidates, linked } = index.link('chauffeur')
    expect(candidates.map((candidate) => candidate.concept)).toEqual(['driver', 'driver-skill'])
    expect(linked).toBeUndefined()
  })
  test('of two concepts of different kinds is linked within a kind', () => {
    expect(index.link('chauffeur', { kinds: ['competence'] }).linked?.concept).toBe('driver-skill')
  })
})

describe('a text that is spelled almost so', () => {
  test('is linked from the threshold on', () => {
    // one letter of eleven: 1000 - 90.9, rounded up
    expect(index.link('schonmaker').linked).toEqual({
      concept: 'cleaner',
      confidence: 909,
      label: 'schoonmaker',
      how: 'spelling',
    })
    expect(index.link('schonmaker', { threshold: 909 }).linked?.concept).toBe('cleaner')
    expect(index.link('schonmaker', { threshold: 910 })).toMatchObject({
      candidates: [{ concept: 'cleaner' }],
      linked: undefined,
    })
  })
  test('is a candidate down to six letters in ten', () => {
    // four of ten letters may differ: of the eleven of schoonmaker, four
    expect(index.link('schoonmqqqq').candidates).toMatchObject([{ concept: 'cleaner', confidence: 636 }])
    expect(index.link('schoonqqqqq').candidates).toEqual([])
  })
  test('is not looked for where a label is the same', () => {
    const near = new LabelIndex([concept('one', 'lasser'), concept('other', 'passer')])
    expect(near.link('lasser').candidates).toHaveLength(1)
    expect(near.link('lasser', { kinds: ['task'] }).candidates).toEqual([])
  })
  test('of two concepts alike is linked to neither', () => {
    const near = new LabelIndex([concept('b', 'stratenmaker'), concept('a', 'stratenmakes')])
    expect(near.link('stratenmaken')).toMatchObject({
      candidates: [{ concept: 'a' }, { concept: 'b' }],
      linked: undefined,
    })
    // also where only one candidate is asked for
    expect(near.link('stratenmaken', { limit: 1 })).toMatchObject({ candidates: [{ concept: 'a' }], linked: undefined })
  })
  test('is told by the best label of a concept', () => {
    const near = new LabelIndex([
      concept('a', 'stratenmakers', { alternativeLabels: { nl: ['stratenmaakster', 'stratenmaker'] } }),
    ])
    expect(near.link('stratenmakerr').candidates).toMatchObject([{ label: 'stratenmakers', confidence: 923 }])
    expect(near.link('stratenmakert').candidates).toHaveLength(1)
  })
})

test('a text without letters is nothing', () =>
  expect(index.link(' - ')).toEqual({ candidates: [], linked: undefined }))

test('at most five candidates come back, or as many as asked, best first', () => {
  const many = new LabelIndex(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => concept(letter, `medewerker ${letter}`)))
  expect(many.link('medewerker').candidates).toHaveLength(5)
  expect(many.link('medewerker', { limit: 3 }).candidates.map((candidate) => candidate.concept)).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(many.link('medewerker', { limit: 0 }).candidates).toEqual([])
  const mixed = new LabelIndex([concept('far', 'metselaars'), concept('near', 'metselen')])
  expect(mixed.link('metselaar').candidates.map((candidate) => candidate.concept)).toEqual(['far', 'near'])
})

test('the filters pass over nothing that a full scan would find', () => {
  const words = [
    'lasser',
    'passer',
    'lassen',
    'kassier',
    'kassière',
    'glaszetter',
    'plaatser',
    'pakker',
    'inpakker',
    'bakker 2',
    'bakker',
  ]
  const all = new LabelIndex(words.map((word, at) => concept(`c${at}`, word)))
  for (const text of ['laser', 'pasers', 'kasier', 'inpaker', 'bakkers', 'bakker3', 'glazetter', 'plaatsr', 'zzz']) {
    const scanned = words.flatMap((word, at) => {
      const label = normaliseLabel(word)
      const longer = Math.max(label.length, text.length)
      const edits = distance(text, label)
      return edits * 1000 <= longer * 400 ? [`c${at} ${1000 - Math.ceil((1000 * edits) / longer)}`] : []
    })
    const found = all.link(text, { limit: 99 }).candidates.map(({ concept: id, confidence }) => `${id} ${confidence}`)
    expect(found.sort()).toEqual(scanned.sort())
  }
})
