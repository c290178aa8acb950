import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/inText/read/readWords.js'
import { joint } from '../../src/inText/read/word.js'
import { runs } from '../support/runs.js'

const texts = (text: string) => readWords(text).map((word) => word.text)
const joints = (text: string) => readWords(text).map(({ before }) => before)

describe('words', () => {
  it.each([
    ['Hygiënisch CRÈME', ['hygienisch', 'creme']],
    ["auto’s en foto's", ['autos', 'en', 'fotos']],
    ['heftruck\u00ADchauffeur', ['heftruckchauffeur']], // a soft hyphen, as in text out of a PDF
    ['he\u0301ftruck', ['heftruck']], // a combining mark
    ['ﬁets', ['fiets']], // a ligature
    ['laden & lossen', ['laden', 'en', 'lossen']],
    ['17.00 33,6 8:30', ['17.00', '33.6', '8.30']], // one word each, and no whole number
    ['MIG/MAG-lassen', ['mig', 'mag', 'lassen']],
    ['B+E', ['b+e']],
  ])('%s', (text, expected) => expect(texts(text)).toEqual(expected))

  it('with letters of another script are no word of a label', () => {
    expect(texts('lаssen')[0]).not.toBe('lassen') // a Cyrillic а
    expect(texts('рабочий')[0]).not.toBe('')
  })
  it('longer than any label have no letters, and a place', () => {
    expect(readWords(`x ${'a'.repeat(61)}`)[1]).toMatchObject({ text: '', start: 2, end: 63 })
    expect(readWords('a'.repeat(60))[0]?.text).toHaveLength(60)
  })
  it('know how they are written', () => {
    expect(readWords('Word VCA vca B 24').map(({ casing }) => casing)).toEqual([
      'capital',
      'capitals',
      'small',
      'capitals',
      'small',
    ])
  })
})

describe('what stands between words', () => {
  it.each([
    ['a b', joint.space],
    ['a-b', joint.tight],
    ['a - b', joint.comma],
    ['24 - 32', joint.tight], // a range
    ['laad- en', joint.space], // a hanging hyphen
    ['grond-, weg-', joint.space],
    ['a, b', joint.comma],
    ['a (b)', joint.comma],
    ['a: b', joint.colon],
    ['a? b', joint.question],
    ['a. b', joint.sentence],
    ['klaar.Je', joint.sentence], // without the space
    ['o.a', joint.tight],
    ['bijv. lassen', joint.space],
    ['a\nb', joint.line],
    ['a\n- b', joint.line],
    ['a\n\nb', joint.paragraph],
    ['a • b', joint.line],
  ])('%j', (text, expected) => expect(joints(text)[1]).toBe(expected))

  it('is a space where a long line was broken off', () => {
    expect(joints('een regel die zo lang is dat hij is afgebroken\nen hier verder gaat')[9]).toBe(joint.space)
    expect(joints('kort\nen hier')[1]).toBe(joint.line)
  })
  it('is a bullet', () => {
    expect(readWords('- a\n* b\nc').map(({ bullet }) => bullet)).toEqual([true, true, false])
  })
})

it('places are those of the original text, in order and apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let last = 0
      for (const { start, end } of readWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    runs(500),
  )
})

it('plain words are read as they are, whatever stands between', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  const gap = fc.constantFrom(' ', ', ', '. ', '\n', ' - ', '/', ' (', ': ', '\t', '\u202E ')
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap), { maxLength: 20 }), (pairs) => {
      const text = pairs.flat().join('')
      const words = readWords(text)
      expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(pairs.map(([one]) => one))
    }),
    runs(200),
  )
})
