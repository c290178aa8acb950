import type { Named } from '../../criteria/fact.js'
import { nameOf } from '../../explain/text/labels.js'
import { inARow, joinLines, type Line, sentenceStart } from '../../explain/text/line.js'
import type { TextLanguage } from '../../explain/text/textLanguage.js'
import type { Tongue } from '../../explain/text/tongue.js'
import type { LackingCompetence, OccupationView } from '../orientation.js'
import type { OrientationWords, PlainFit } from './orientationWords.js'

/** What a text about an orientation is written with. */
export interface Reading {
  readonly language: TextLanguage
  readonly tongue: Tongue
  readonly words: OrientationWords
}

/** From which score on an occupation fits well or fairly, in words: as a vacancy does. */
const WELL_FROM = 650
const FAIRLY_FROM = 500

/** From this likeness on an occupation is like the wished one. */
export const ALIKE_FROM = 500

/**
 * How well an occupation fits. A low score that comes of its being other work than they wish says just that; one of which much is not
 * known says no more than that.
 */
export function plainFit({ score, range, demand, wish, wished, present }: OccupationView): PlainFit {
  if (score >= WELL_FROM) return 'well'
  if (score >= FAIRLY_FROM) return 'fairly'
  const isOther = wished !== undefined && wished.similarity < ALIKE_FROM
  if (isOther && wish < demand && present.length > 0) return 'other-work'
  return range.highest >= WELL_FROM ? 'too-little-known' : 'little'
}

/** Names in a row: `a, b en c`. */
export const rowOf = (items: readonly string[], { tongue }: Pick<Reading, 'tongue'>): string =>
  inARow(items, tongue.row)

/** The names of concepts. */
export const namesOf = (concepts: readonly Named[], { language }: Pick<Reading, 'language'>): string[] =>
  concepts.map((one) => nameOf(one, language))

/** A lead with names, if there are any. */
export const listed = (lead: string, names: readonly string[], reading: Reading): string[] =>
  names.length === 0 ? [] : [`${lead}: ${rowOf(names, reading)}`]

/** What is lacking as it is told: known in part, known not to be there, or never asked. */
export interface ToldLacking {
  readonly near: readonly LackingCompetence[]
  readonly certain: readonly LackingCompetence[]
  readonly ask: readonly LackingCompetence[]
}

/** Sorts what is lacking for a text. */
export const toldLacking = ({ lacking }: OccupationView): ToldLacking => ({
  near: lacking.filter(({ near }) => near !== undefined),
  certain: lacking.filter(({ near, certain }) => near === undefined && certain),
  ask: lacking.filter(({ near, certain }) => near === undefined && !certain),
})

/** The needs of an occupation in words, those with the same lead as one. */
export const needLines = (
  { needs }: OccupationView,
  reader: 'forCandidate' | 'forAdviser',
  { tongue }: Reading,
): string[] => {
  const lines = needs.map(({ fact, standing }): Line | undefined => tongue[reader](fact, standing))
  return joinLines(
    lines.filter((line) => line !== undefined),
    tongue.row,
  ).map(sentenceStart)
}
