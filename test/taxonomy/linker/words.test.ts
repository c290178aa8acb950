import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Compounds, countWords } from '../../../src/taxonomy/linker/compounds.js'
import { learnGenders, wordsForAnybody } from '../../../src/taxonomy/linker/genders.js'
import { highest } from '../../../src/taxonomy/linker/highest.js'
import { plainWords } from '../../../src/taxonomy/linker/plainWords.js'
import { otherReadings } from '../../../src/taxonomy/linker/readings.js'
import { Synonyms } from '../../../src/taxonomy/linker/synonyms.js'
import { runs } from '../../support/runs.js'

describe('plain words', () => {
  it.each([
    ['Magazijnmedewerker (m/v/x)', 'magazijnmedewerker'],
    ['verkoper M/V', 'verkoper'],
    ["Foto's maken", 'fotos maken'],
    ['Caissière', 'caissiere'],
    ['C++ / Node.js-ontwikkelaar.', 'c++ node.js ontwikkelaar'],
    ['Straße  en   œuvre', 'strasse en oeuvre'],
    ['‘s-Hertogenbosch', 's hertogenbosch'],
    ['...', ''],
  ])('reads %j as %j', (text, plain) => {
    expect(plainWords(text)).toBe(plain)
  })

  it('reads what it wrote as it is, and no longer than it should be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const plain = plainWords(text)
        expect(plainWords(plain)).toBe(plain)
        expect(plain).toMatch(/^[a-z0-9+#&. ]*$/)
        expect(plain.length).toBeLessThanOrEqual(600)
      }),
      runs(300),
    )
  })
})

describe('compounds', () => {
  const texts = [
    'magazijn medewerker',
    'magazijn',
    'medewerker winkel',
    'verkeer veiligheid',
    'veiligheid',
    'schoon maken',
  ]
  const { words, ...counts } = countWords(texts.flatMap((text) => [text, text, text]))
  const numbers = new Map(words.map((word, number) => [word, number]))
  const compounds = new Compounds({ ...counts, find: (word) => numbers.get(word) }, words)

  it.each([
    ['magazijnmedewerker', ['magazijn', 'medewerker']],
    // With the s that holds it together.
    ['verkeersveiligheid', ['verkeer', 'veiligheid']],
    ['winkelmedewerker', ['winkel', 'medewerker']],
    // A word of its own, and one of which a part is not known.
    ['medewerker', []],
    ['fabrieksmedewerker', []],
    // Too short to be worth it.
    ['winkel', []],
  ])('takes %s apart', (word, parts) => {
    expect(compounds.partsOf(word)).toEqual(parts)
  })

  it('counts which words begin and end with a word', () => {
    const { words: all, beginnings, endings } = countWords(['werk', 'werken', 'werkgever', 'handwerk'])
    const at = all.indexOf('werk')
    expect([beginnings[at], endings[at]]).toEqual([2, 1])
  })
})

describe('words for a woman and for anybody', () => {
  it('knows how they are made', () => {
    expect(wordsForAnybody('verkoopster')).toContain('verkoper')
    expect(wordsForAnybody('kapster')).toContain('kapper')
    expect(wordsForAnybody('directrice')).toContain('directeur')
    expect(wordsForAnybody('psychologe')).toContain('psycholoog')
    expect(wordsForAnybody('vakvrouw')).toContain('vakman')
    expect(wordsForAnybody('kok')).toEqual([])
  })

  it('learns only pairs that one concept has, and never goes round', () => {
    const learnt = learnGenders([new Set(['kapper', 'kapster']), new Set(['bode']), new Set(['bod', 'x'])])
    // `bode` and `bod` are of two concepts, so they are no pair.
    expect([...learnt]).toEqual([['kapster', 'kapper']])
  })
})

describe('other readings', () => {
  const partsOf = (word: string) => (word === 'landschapsarchitect' ? ['landschap', 'architect'] : [])

  it.each([
    ['lasser (mig/mag)', ['lasser  ', 'lasser  mig/mag ']],
    ['leraar, wiskunde', [' wiskunde leraar', 'leraar']],
    ['chauffeur/koerier', ['chauffeur', 'koerier']],
    ['tuin- en landschapsarchitect', ['tuinarchitect', 'landschapsarchitect']],
    ['kok', []],
  ])('reads %j also as %j', (text, readings) => {
    expect(otherReadings(text, partsOf)).toEqual(readings)
  })

  it('gives few, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '/', ',', '(', ')', '-', ' ', 'en', '['), maxLength: 200 }),
        (text) => {
          expect(otherReadings(text, partsOf).length).toBeLessThanOrEqual(6)
        },
      ),
      runs(200),
    )
  })
})

describe('synonyms', () => {
  const synonyms = new Synonyms([
    { text: 'poetsvrouw', means: 'schoonmaker' },
    { text: 'lasser monteerder', means: 'constructiebankwerker' },
    { text: 'Onze klusser', concept: 'huismeester' },
  ])

  it('says whole words and phrases otherwise, one at a time', () => {
    expect(synonyms.readingsOf('Poetsvrouw (m/v)')).toEqual(['schoonmaker'])
    expect(synonyms.readingsOf('ervaren lasser-monteerder')).toEqual(['ervaren constructiebankwerker'])
    expect(synonyms.readingsOf('poetsvrouwen')).toEqual([])
  })

  it('knows which concept a whole text means', () => {
    expect(synonyms.conceptsOf('onze KLUSSER')).toEqual(['huismeester'])
    expect(synonyms.conceptsOf('onze klusser gevraagd')).toEqual([])
  })
})

describe('the highest', () => {
  it('are those that sorting finds, equal ones in their order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 8 }),
        (values, count) => {
          const sorted = values
            .map((value, place) => ({ value, place }))
            .filter(({ value }) => value > 2)
            .sort((a, b) => b.value - a.value || a.place - b.place)
            .slice(0, count)
          expect(highest(values, [[0, values.length]], count, 2)).toEqual(sorted.map(({ place }) => place))
        },
      ),
      runs(300),
    )
  })
})
