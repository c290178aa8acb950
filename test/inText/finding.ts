import { starterTaxonomy } from 'passend'
import { createFinder } from '../../src/inText/index.js'
import { keyOf } from './markedTexts.js'

/** A finder for the starter taxonomy. */
export const finder = createFinder(starterTaxonomy())

/** What is found in a text: `key` of what is asked, `-key` of what is denied, in order. */
export const found = (text: string): string[] =>
  finder.findCompetences(text).map((one) => (one.polarity === 'negated' ? '-' : '') + keyOf(one))

/** What is found in a text with how hard it is asked: `key must`. */
export const strengths = (text: string): string[] =>
  finder.findCompetences(text).map((one) => `${keyOf(one)} ${one.strength}`)

/** What is found in a text, each with its words: `key: words`. */
export const spans = (text: string): string[] =>
  finder.findCompetences(text).map((one) => `${keyOf(one)}: ${text.slice(one.start, one.end)}`)
