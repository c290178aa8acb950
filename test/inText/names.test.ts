import * as fc from 'fast-check'
import { createTaxonomy, starterTaxonomy } from 'passend'
import { describe, expect, it } from 'vitest'
import { createFinder } from '../../src/inText/index.js'
import { runs } from '../support/runs.js'
import { finder, found, spans } from './finding.js'

const hows = (text: string) => finder.findCompetences(text).map(({ how, confidence }) => `${how} ${confidence}`)

describe('a label', () => {
  it('is found whatever its case and marks', () => {
    expect(spans('HYGIËNISCH werken')).toEqual(['c:hygienisch-werken: HYGIËNISCH werken'])
    expect(hows('hygienisch werken')).toEqual(['label 950'])
  })

  it('of every competence and occupation is found in itself, or one that the same words name', () => {
    const missing = [...starterTaxonomy().concepts()].filter(({ id, labels }) =>
      finder.findCompetences(labels.nl ?? '').every((one) => !('concept' in one) || one.concept !== id),
    )
    // a word of everyday Dutch alone names nothing, and `word` without its capital is no program
    expect(missing.map(({ labels }) => labels.nl)).toEqual([])
  })

  it.each([
    ['jij tilde, wij hebben getild, ik til', ['c:tillen-met-techniek', 'c:tillen-met-techniek']], // three letters are too few
    ['hij last? nee, hij heeft gelast', ['c:lassen']], // `last` alone is a burden more often
    ['ze snoeit', ['c:snoeien']],
    ['een pakket bezorgen', ['c:pakketten-bezorgen']],
    ['orderpickers en koks', ['o:orderpicker', 'o:kok']],
    ['ik kook', ['c:eten-bereiden']], // and not the occupation cook
    ['ik reed op de heftruck', ['c:heftruck-rijden']],
    ['betrouwbaarheid', ['c:afspraken-nakomen']],
  ])('is found inflected: %s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['Je ruimt elke avond de zaal op.', 'c:opruimen: ruimt elke avond de zaal op'],
    ['spullen in te pakken', 'c:inpakken: in te pakken'],
    ['ik kan goed schoon maken', 'c:schoonmaken: schoon maken'],
    ['Je maakt kantoren schoon', 'c:kantoren-schoonmaken: maakt kantoren schoon'],
    ['Vul je de schappen bij?', 'c:vakken-vullen: Vul je de schappen'],
    ['je vult elke ochtend de vakken', 'c:vakken-vullen: vult elke ochtend de vakken'],
  ])('is found with its words apart: %s', (text, expected) => expect(spans(text)).toEqual([expected]))

  it('is not found where another clause lies between its words', () => {
    expect(found('Je hebt een heftruck maar wij rijden zelf')).toEqual(['c:heftruck-rijden'])
    expect(hows('Je hebt een heftruck maar wij rijden zelf')).toEqual(['short 700'])
    expect(found('Wij hebben dieren. Iedereen mag ze verzorgen.')).toEqual([])
  })

  it('takes no particle from a preposition: packing in boxes is not packing', () => {
    expect(found('Ik pak de bus in de stad')).toEqual([])
  })

  it.each([
    ['reachtruckervaring', 'c:reachtruck-rijden'],
    ['snoeiwerk', 'c:snoeien'],
    ['schoonmaakwerkzaamheden', 'c:schoonmaken'],
    ['vakkenvullen', 'c:vakken-vullen'],
  ])('is found inside a longer word: %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
    expect(hows(text)).toEqual(['compound 750'])
  })

  it.each([
    ['heftrukchauffeur', 'o:heftruckchauffeur'],
    ['ordepicker', 'o:orderpicker'],
    ['schoonmkaer', 'o:schoonmaker'],
  ])('is found with a slip in it: %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
    expect(hows(text)).toEqual(['spelling 600'])
  })

  it.each(['verlopen', 'vertellen', 'fluisteren', 'aftekenen', 'bezoeken'])(
    'is not seen in another word that is a letter away: %s',
    (text) => expect(found(text)).toEqual([]),
  )

  it.each(['Word jij onze collega?', 'gesprekken voeren', 'ik ben bezorgd', 'op straat', 'ik heb last van lawaai'])(
    'that is an everyday word is not seen in: %s',
    (text) => expect(found(text).filter((key) => key !== 'c:telefoneren')).toEqual([]),
  )

  it('with a capital needs it', () => {
    expect(found('je werkt met Word')).toEqual(['c:tekstverwerken'])
    expect(found('het word wel wat')).toEqual([])
  })

  it('is named by the word that carries it, less surely', () => {
    expect(hows('ervaring met een heftruck')).toEqual(['short 700'])
    expect(hows('vrachtwagens lossen')).toEqual(['label 950'])
    expect(hows('lossen')).toEqual(['part 650'])
  })

  it('that is longer wins', () => {
    expect(found('heftruck rijden')).toEqual(['c:heftruck-rijden'])
    expect(found('sanitair schoonmaken')).toEqual(['c:sanitair-schoonmaken'])
  })

  it('of another language is not looked for', () => {
    expect(found('packing and cleaning')).toEqual([])
  })
})

describe('words that name several concepts', () => {
  const taxonomy = (count: number) =>
    createTaxonomy({
      concepts: Array.from({ length: count }, (_, at) => ({
        id: `c${at}`,
        kind: 'competence' as const,
        labels: { nl: 'frezen' },
      })),
    })
  it('suggest each with its share of the confidence', () => {
    const suggestions = createFinder(taxonomy(3)).findCompetences('frezen')
    expect(suggestions).toMatchObject([
      { concept: 'c0', confidence: 316 }, // 950 / 3
      { concept: 'c1', confidence: 316 },
      { concept: 'c2', confidence: 316 },
    ])
  })
  it('suggest nothing if they are more than five', () => {
    expect(createFinder(taxonomy(5)).findCompetences('frezen')).toHaveLength(5)
    expect(createFinder(taxonomy(6)).findCompetences('frezen')).toEqual([])
  })
  it('share a verb: two things to drive', () => {
    expect(found('je rijdt heftruck en reachtruck')).toEqual(['c:heftruck-rijden', 'c:reachtruck-rijden'])
  })
})

it('does not depend on the order of the concepts', () => {
  const input = starterTaxonomy().toInput()
  const text =
    'Je maakt kantoren en trappen schoon, vult vakken, rijdt heftruck of reachtruck en bent flexibel; barista.'
  const expected = finder.findCompetences(text)
  expect(expected.length).toBeGreaterThan(4)
  fc.assert(
    fc.property(fc.shuffledSubarray(input.concepts, { minLength: input.concepts.length }), (concepts) => {
      expect(createFinder(createTaxonomy({ concepts })).findCompetences(text)).toEqual(expected)
    }),
    runs(10),
  )
})

it('finds tasks of a taxonomy as tasks', () => {
  const concepts = [{ id: 't:1', kind: 'task' as const, labels: { nl: 'kantine klaarzetten' } }]
  const suggestions = createFinder(createTaxonomy({ concepts })).findCompetences('Je zet de kantine klaar.')
  expect(suggestions).toMatchObject([{ kind: 'task', concept: 't:1', start: 3, end: 23, how: 'apart' }])
})
