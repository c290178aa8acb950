import { describe, expect, test } from 'vitest'
import { PassendError } from '../../src/errors.js'
import { starterTaxonomy } from '../../src/taxonomy/starterTaxonomy.js'
import { createTaxonomy } from '../../src/taxonomy/taxonomy.js'
import { aTaxonomy, eightSkills } from '../../src/testing/index.js'

const competence = (id: string) => ({ id, kind: 'competence' as const, labels: { nl: id } })
const profile = (of: string, ...concepts: string[]) => ({ of, competences: concepts.map((concept) => ({ concept })) })

describe('a concept', () => {
  test('is found by its id', () => {
    const taxonomy = aTaxonomy()
    expect(taxonomy.concept('freight-handler')).toMatchObject({ isco: '9333' })
    expect(taxonomy.concept('astronaut')).toBeUndefined()
    expect([taxonomy.has('loading'), taxonomy.has('astronaut')]).toEqual([true, false])
    expect([...taxonomy.concepts()].slice(0, 8).map(({ id }) => id)).toEqual(eightSkills)
  })
  test('has a label in the language asked, else in the other', () => {
    const taxonomy = createTaxonomy({
      concepts: [
        { id: 'both', kind: 'task', labels: { nl: 'vegen', en: 'sweep' } },
        { id: 'dutch', kind: 'task', labels: { nl: 'vegen' } },
        { id: 'english', kind: 'task', labels: { en: 'sweep' } },
        { id: 'none', kind: 'task', labels: {} },
      ],
    })
    const labels = (language?: 'nl' | 'en') =>
      ['both', 'dutch', 'english', 'none', 'absent'].map((id) => taxonomy.label(id, language))
    expect(labels()).toEqual(['vegen', 'vegen', 'sweep', undefined, undefined])
    expect(labels('en')).toEqual(['sweep', 'vegen', 'sweep', undefined, undefined])
  })
})

describe('rarity', () => {
  test('is counted over the profiles', () => {
    // three profiles: a in all, b in one: 1000 ln(4 / 2) / ln(4)
    const taxonomy = createTaxonomy({
      concepts: ['a', 'b', 'p', 'q', 'r'].map(competence),
      profiles: [profile('p', 'a', 'b'), profile('q', 'a'), profile('r', 'a', 'a')],
    })
    expect([taxonomy.rarity('a'), taxonomy.rarity('b')]).toEqual([1, 500])
    expect(taxonomy.isRarityCounted('a')).toBe(true)
    // one that no profile asks gets the lower median, and is flagged
    expect([taxonomy.rarity('p'), taxonomy.medianRarity, taxonomy.isRarityCounted('p')]).toEqual([1, 1, false])
  })
  test('comes from frequencies where they are given', () => {
    const taxonomy = createTaxonomy({
      concepts: [],
      profiles: [profile('p', 'a')],
      frequencies: { N: 99, df: { a: 9, b: 99 } },
    })
    expect([taxonomy.rarity('a'), taxonomy.rarity('b')]).toEqual([500, 1])
  })
  test('is 500 each without either', () => {
    const taxonomy = createTaxonomy({ concepts: [competence('a')] })
    expect([taxonomy.rarity('a'), taxonomy.rarity('b'), taxonomy.isRarityCounted('a')]).toEqual([500, 500, false])
    expect(taxonomy.medianProfileWeight(() => 1)).toBe(5000)
  })
})

describe('profiles', () => {
  test('hold each competence once, at its highest importance; without one it is essential', () => {
    const taxonomy = createTaxonomy({
      concepts: ['a', 'b', 'p'].map(competence),
      profiles: [
        {
          of: 'p',
          competences: [
            { concept: 'a', importance: 'optional' },
            { concept: 'b' },
            { concept: 'a', importance: 'important' },
          ],
        },
        {
          of: 'p',
          competences: [
            { concept: 'a', importance: 'optional' },
            { concept: 'b', importance: 'optional' },
          ],
        },
      ],
    })
    const entries = [
      { concept: 'a', importance: 'important' },
      { concept: 'b', importance: 'essential' },
    ]
    expect(taxonomy.profile('p')).toEqual(entries)
    expect([...taxonomy.profiles()]).toEqual([['p', entries]])
    expect(taxonomy.profile('a')).toBeUndefined()
  })
  test('have a median weight, as they are weighed', () => {
    expect(aTaxonomy().medianProfileWeight(() => 1)).toBe(4000)
    expect(aTaxonomy().medianProfileWeight(({ importance }) => (importance === 'essential' ? 3 : 0))).toBe(12_000)
  })
})

describe('two occupations', () => {
  const profiles = [profile('freight-handler', 'skill-1', 'skill-2'), profile('shelf-filler', 'skill-2', 'skill-3')]
  test('are the same, alike by profile, alike by ISCO code, or not known', () => {
    expect(aTaxonomy().occupationSimilarity('astronaut', 'astronaut')).toEqual({ by: 'same' })
    expect(aTaxonomy().occupationSimilarity('freight-handler', 'shelf-filler')).toEqual({ by: 'isco', digits: 3 })
    expect(aTaxonomy().occupationSimilarity('freight-handler', 'astronaut')).toBeUndefined()
    expect(aTaxonomy().occupationSimilarity('astronaut', 'freight-handler')).toBeUndefined()
    expect(aTaxonomy({ profiles }).occupationSimilarity('freight-handler', 'shelf-filler')).toEqual({
      by: 'profile',
      cosine: 500,
    })
  })
  test('are as alike either way round, and the second time', () => {
    const taxonomy = aTaxonomy({ profiles })
    const one = taxonomy.occupationSimilarity('shelf-filler', 'freight-handler')
    expect(taxonomy.occupationSimilarity('freight-handler', 'shelf-filler')).toEqual(one)
    expect(taxonomy.occupationSimilarity('shelf-filler', 'freight-handler')).toEqual(one)
  })
  test('of which only one has a profile are compared by ISCO code', () => {
    const taxonomy = aTaxonomy({ profiles: profiles.slice(0, 1) })
    expect(taxonomy.occupationSimilarity('freight-handler', 'shelf-filler')).toEqual({ by: 'isco', digits: 3 })
  })
  test('are weighed by importance and rarity', () => {
    // skill-1 essential (3 x 500) and skill-2 optional (500), against skill-1 alone: 3 / sqrt(10) = 0.9487
    const uneven = [
      {
        of: 'freight-handler',
        competences: [{ concept: 'skill-1' }, { concept: 'skill-2', importance: 'optional' as const }],
      },
      profile('shelf-filler', 'skill-1'),
    ]
    expect(aTaxonomy({ profiles: uneven }).occupationSimilarity('freight-handler', 'shelf-filler')).toEqual({
      by: 'profile',
      cosine: 949,
    })
  })
})

describe('what is passed over', () => {
  test('is listed: a concept twice, a relation or a profile of one that is not there', () => {
    const taxonomy = createTaxonomy({
      concepts: [competence('a'), { ...competence('a'), labels: { nl: 'andere' } }, competence('b')],
      relations: [
        { from: 'a', kind: 'broader', to: 'gone' },
        { from: 'away', kind: 'broader', to: 'a' },
        { from: 'a', kind: 'broader', to: 'b' },
      ],
      profiles: [profile('lost', 'a')],
    })
    expect(taxonomy.issues).toEqual([
      { code: 'duplicate-concept', concept: 'a' },
      { code: 'dangling-relation', concept: 'gone' },
      { code: 'dangling-relation', concept: 'away' },
      { code: 'dangling-profile', concept: 'lost' },
    ])
    expect(taxonomy.label('a')).toBe('a')
    expect(Object.fromEntries(taxonomy.answeredBy('a'))).toEqual({ a: 'same', b: 'narrower' })
  })
  test('is nothing in a good one', () => expect(aTaxonomy().issues).toEqual([]))
})

describe('the stamp', () => {
  test('names the data: the same data have the same hash', () => {
    expect(aTaxonomy().stamp).toEqual(aTaxonomy().stamp)
    expect(aTaxonomy().stamp).toMatchObject({
      id: 'a-taxonomy',
      version: '1',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(createTaxonomy({ concepts: [] })).toMatchObject({ id: 'unnamed', version: '0' })
  })
  test('changes with anything that can change a score', () => {
    const { hash } = aTaxonomy()
    expect(aTaxonomy({ relations: [] }).hash).not.toBe(hash)
    expect(aTaxonomy({ profiles: [] }).hash).not.toBe(hash)
    expect(aTaxonomy({ frequencies: { N: 99, df: { 'skill-1': 10 } } }).hash).not.toBe(hash)
    expect(aTaxonomy({ concepts: [] }).hash).not.toBe(hash)
  })
})

test('data of another shape are refused, with what is wrong', () => {
  const attempt = () => createTaxonomy({ concepts: [{ id: 'a', kind: 'animal', labels: {} }] } as never)
  expect(attempt).toThrow(PassendError)
  expect(attempt).toThrow(/concepts\[0\]\.kind/)
  try {
    attempt()
  } catch (error) {
    expect(error).toMatchObject({ code: 'invalid-taxonomy', facts: { issues: [{ path: 'concepts[0].kind' }] } })
  }
})

test('a text is linked to a concept', () => {
  const taxonomy = aTaxonomy()
  expect(taxonomy.link('Vakkenvuller').linked?.concept).toBe('shelf-filler')
  expect(taxonomy.link('vakkenvuller', { kinds: ['competence'] }).linked).toBeUndefined()
})

test('the starter taxonomy has nothing to pass over', () => {
  expect(starterTaxonomy().issues).toEqual([])
  expect(starterTaxonomy().hash).toBe(starterTaxonomy().hash)
})
