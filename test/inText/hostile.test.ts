import * as fc from 'fast-check'
import { starterTaxonomy } from 'passend'
import { describe, expect, it } from 'vitest'
import { Effort } from '../../src/inText/find/effort.js'
import { suggestionsAmong } from '../../src/inText/finder.js'
import { LONGEST_TEXT } from '../../src/inText/index.js'
import { Lexicon } from '../../src/inText/names/lexicon.js'
import { readWords } from '../../src/inText/read/readWords.js'
import type { Word } from '../../src/inText/read/word.js'
import { runs } from '../support/runs.js'
import { finder } from './finding.js'

const lexicon = new Lexicon(starterTaxonomy().concepts(), new Map())

/** How much is looked at in a text, on any machine: every look at a word, and every other step that is counted. */
function workOn(text: string): number {
  let looks = 0
  const words = new Proxy(readWords(text), {
    get(target, key) {
      if (typeof key === 'string' && key !== 'length') looks++
      return Reflect.get(target, key)
    },
  })
  const effort = new Effort()
  suggestionsAmong(words as readonly Word[], lexicon, effort)
  return looks + effort.steps
}

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Pieces that make long clauses, lists, denials, ranges and needs without end. */
const pieces = [
  'a ',
  'in ',
  'pak maak ruim in schoon op ',
  'geen ',
  'niet zonder ',
  'geen lassen of ',
  'lassen en ',
  'lassen , niet , ',
  'lassen lassen niet nodig ',
  'niet nodig: ',
  'niet echt per se ',
  'vereist pre ',
  'niet vereist wel pre ',
  'moet lassen ',
  'rijbewijs ',
  'rijbewijs B en ',
  'B, ',
  'Nederlands ',
  'goed Nederlands en ',
  '24-',
  '24 tot ',
  '24, ',
  'uur per week ',
  'Wij vragen: ',
  'Eis:\n',
  'heftruck rijden ',
  'werken ',
  'kantoren schoonmaken ',
  'en of ',
  '- ',
  '(((',
]

describe('work grows with the length of a text and no faster', () => {
  it.each(pieces)('of %j', (piece) => {
    const [short, long] = [workOn(fill(piece, 4000)), workOn(fill(piece, 16_000))]
    // four times the text: four times the work, and a little for what is done once
    expect(long).toBeLessThanOrEqual(4.3 * short + 2000)
    // never more than so many looks at each word; the most is at a word that is a part of many labels
    expect(long).toBeLessThanOrEqual(400 * 16_000)
  })

  it.each([
    ['niet nodig ', 'lassen '],
    ['geen ', 'lassen of '],
    ['lassen, ', 'niet, '],
    ['vereist ', 'VCA '],
    ['VCA ', 'pre '],
    ['rijbewijs ', 'B '],
  ])('of %j and then %j', (one, other) => {
    const halves = (length: number) => workOn(fill(one, length / 2) + fill(other, length / 2))
    expect(halves(16_000)).toBeLessThanOrEqual(4.3 * halves(4000) + 2000)
  })

  it('of pieces in any order', () => {
    const parts = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(parts, parts, (before, again) => {
        const of = (length: number) => workOn(fill(before.join(''), 500) + fill(again.join(''), length))
        expect(of(12_000)).toBeLessThanOrEqual(4.5 * of(3000) + 4000)
      }),
      runs(40),
    )
  })
})

describe('a text of a million characters is read to its end', () => {
  it.each([
    ['one word', 'a'],
    ['combining marks', 'e\u0301\u0300\u0302'],
    ['nothing but marks', '\u0301'],
    ['right to left', '\u202Eרישיון נהיגה rijbewijs \u202C'],
    ['surrogate halves', '\uD83D'],
    ['joined emoji', '👩‍👩‍👧‍👦 '],
    ['letters that fold to many', '\uFDFA'],
    ['nested brackets', '([{'],
    ['empty lines', '\n'],
    ['digits', '24-32 '],
    ['words that are nearly labels', 'schoonmakn '],
  ])('%s', (_, piece) => {
    const suggestions = finder.findCompetences(fill(piece, LONGEST_TEXT))
    for (const { start, end } of suggestions.slice(0, 100)) expect(end).toBeGreaterThan(start)
  })
})

const noise = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('tillen', 'rijbewijs', 'VCA', 'Nederlands B1', 'orderpicker', 'maakt', ' schoon'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('\u0301', '\u202E', '\u200B', '\u00AD', '\uD800', '\n', '\r\n', '.', ',', '?', ' '),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
)
const hostile = fc.array(noise, { maxLength: 30 }).map((parts) => parts.join(''))

it('whatever the text, what is found lies in it, is well-formed, in order, and the same again', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const suggestions = finder.findCompetences(text)
      expect(finder.findCompetences(text)).toEqual(suggestions)
      let last = 0
      for (const { start, end, confidence, polarity, strength } of suggestions) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(Number.isInteger(confidence) && confidence > 0 && confidence <= 1000).toBe(true)
        if (polarity === 'negated') expect(strength).toBe('unsaid')
        last = start
      }
    }),
    runs(300),
  )
})

it('marks, soft hyphens and direction signs inside words change nothing but the places', () => {
  const text = 'Je kunt orderpicken en hebt geen rijbewijs B nodig, 24-32 uur per week.'
  const told = (given: string) => finder.findCompetences(given).map(({ start, end, ...rest }) => rest)
  const signs = fc.constantFrom('\u0301', '\u00AD', '\u200B', '\u202E', '\u2066')
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat({ max: text.length - 1 }), signs), { maxLength: 8 }), (put) => {
      let given = text
      for (const [at, sign] of put.toSorted(([a], [b]) => b - a)) given = given.slice(0, at) + sign + given.slice(at)
      expect(told(given)).toEqual(told(text))
    }),
    runs(200),
  )
})

it('a sentence put after another changes nothing of the first', () => {
  const first = 'Een rijbewijs is niet nodig. Je moet kunnen tillen.'
  const sentence = fc.constantFrom(
    'Liefst met VCA.',
    'Geen diploma.',
    'Lassen is een pre!',
    'Nee.',
    'Je rijdt heftruck.',
  )
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 4 }), (after) => {
      const all = finder.findCompetences([first, ...after].join(' '))
      expect(all.filter(({ end }) => end <= first.length)).toEqual(finder.findCompetences(first))
    }),
    runs(60),
  )
})
