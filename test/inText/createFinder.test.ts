import { PassendError, starterTaxonomy, type Taxonomy } from 'passend'
import { describe, expect, it } from 'vitest'
import { createFinder, type FinderOptions, LONGEST_TEXT } from '../../src/inText/index.js'
import { finder } from './finding.js'

const taxonomy = starterTaxonomy()
const refusal = (act: () => unknown): PassendError => {
  try {
    act()
  } catch (error) {
    if (error instanceof PassendError) return error
  }
  throw new Error('nothing was refused')
}

describe('a finder', () => {
  it('looks for the kinds that are asked', () => {
    const text = 'Wij zoeken een schoonmaker met ervaring in schoonmaken'
    const kinds = (options: FinderOptions) =>
      createFinder(taxonomy, options)
        .findCompetences(text)
        .map((one) => one.kind)
    expect(kinds({})).toEqual(['occupation', 'competence'])
    expect(kinds({ kinds: ['competence'] })).toEqual(['competence'])
  })

  it('knows credentials of the caller’s own', () => {
    const own = createFinder(taxonomy, { credentials: { 'hoogwerker-certificate': ['Hoogwerkerpas', 'IPAF pas'] } })
    expect(own.findCompetences('geen hoogwerkerpas, wel een IPAF-pas')).toMatchObject([
      { credential: 'hoogwerker-certificate', polarity: 'negated' },
      { credential: 'hoogwerker-certificate', polarity: 'asked' },
    ])
  })

  it('gives the same for the same text, and keeps nothing of another', () => {
    const text = 'Je maakt kantoren schoon, 16 uur per week.'
    const first = finder.findCompetences(text)
    finder.findCompetences('Ik ben kok en spreek Pools.')
    expect(finder.findCompetences(text)).toEqual(first)
  })

  it('suggests places and codes, and no piece of the text', () => {
    const text = 'Ik ben JANTJE GEHEIM uit Emmen en kan lassen, Nederlands B1, rijbewijs B, 24 uur.'
    const told = JSON.stringify(finder.findCompetences(text))
    expect(told).toContain('passend:competence/lassen')
    for (const piece of ['JANTJE', 'GEHEIM', 'Emmen', 'Nederlands', 'uur']) expect(told).not.toContain(piece)
  })

  it('finds nothing in nothing', () => expect(finder.findCompetences('')).toEqual([]))
})

describe('is refused, with what would mend it', () => {
  it.each([
    ['no taxonomy', () => createFinder({} as Taxonomy), 'taxonomy'],
    ['another option', () => createFinder(taxonomy, { kind: [] } as FinderOptions), 'kind'],
    ['no such kind', () => createFinder(taxonomy, { kinds: ['skill'] } as never), 'kinds'],
    ['no object of credentials', () => createFinder(taxonomy, { credentials: [] } as never), 'credentials'],
    ['a key that is none', () => createFinder(taxonomy, { credentials: { 'a b': ['x'] } }), 'credentials'],
    ['no list of names', () => createFinder(taxonomy, { credentials: { a: 'x' } } as never), 'credentials'],
    ['a name without words', () => createFinder(taxonomy, { credentials: { a: ['--'] } }), 'credentials'],
    [
      'a name of nine words',
      () => createFinder(taxonomy, { credentials: { a: ['a b c d e f g h i'] } }),
      'credentials',
    ],
    ['too many names', () => createFinder(taxonomy, { credentials: { a: Array(1001).fill('x') } }), 'credentials'],
    ['what is no text', () => finder.findCompetences(null as never), 'text'],
    ['a text of more than a million', () => finder.findCompetences('a'.repeat(LONGEST_TEXT + 1)), 'text'],
  ])('%s', (_, act, option) => {
    const error = refusal(act)
    expect(error).toMatchObject({ code: 'invalid-option', facts: { option } })
    expect(error.advice).not.toBe('')
  })

  it('and nothing of the text is told', () => {
    const error = refusal(() => finder.findCompetences('GEHEIM '.repeat(LONGEST_TEXT / 7 + 1)))
    expect(JSON.stringify(error) + error.message).not.toContain('GEHEIM')
  })
})
