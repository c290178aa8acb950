import { type Candidate, confidenceOf } from '../candidate.js'
import type { Lexicon } from '../names/lexicon.js'
import type { LooseName } from '../names/looseNames.js'
import type { Reading } from '../names/vocabulary.js'
import type { Word } from '../read/word.js'
import type { Effort } from './effort.js'
import type { Units } from './units.js'

/** How far from its rarest word the others of a name may stand. */
const FARTHEST = 7

/** How many other words may lie between the first and the last. */
const MOST_BETWEEN = 5

/** Verbs of everyday use that look like another word of a label: `was` is not `de was`. */
const neverApart = new Set(['was', 'waren'])

/** Names whose words stand apart or in another order: `je vult elke dag de vakken` is `vakken vullen`. */
export function findApart(
  words: readonly Word[],
  readings: readonly (readonly Reading[])[],
  units: Units,
  { loose }: Lexicon,
  effort: Effort,
): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    if (neverApart.has(words[at]?.text ?? '')) continue
    for (const reading of readings[at] ?? []) {
      for (const name of loose.at(reading.word)) {
        const used = wordsOf(name, at, reading, readings, units, effort)
        if (used !== undefined) found.push(candidateOf(name, at, used))
      }
    }
  }
  return found
}

const candidateOf = ({ name }: LooseName, anchor: number, words: readonly number[]): Candidate => ({
  meaning: name.meaning,
  how: name.how === 'part' ? 'part' : 'apart',
  confidence: name.how === 'part' ? confidenceOf.part : confidenceOf.apart,
  words,
  anchor,
})

/** Where all words of a name stand around its anchor, or undefined if one is not there or they stand too far apart. */
function wordsOf(
  { others }: LooseName,
  anchor: number,
  { particle }: Reading,
  readings: readonly (readonly Reading[])[],
  units: Units,
  effort: Effort,
): number[] | undefined {
  const places = [anchor]
  const particles = particle === undefined ? [] : [particle]
  for (const other of others) {
    const near = nearest(other, anchor, places, readings, units, effort)
    if (near === undefined) return undefined
    places.push(near.at)
    if (near.particle !== undefined) particles.push(near.particle)
  }
  const between = Math.max(...places) - Math.min(...places) + 1 - places.length
  if (between > MOST_BETWEEN) return undefined
  return [...new Set([...places, ...particles])].sort((a, b) => a - b)
}

/** The nearest place of a word of the vocabulary; of two as near, the one after. */
function nearest(
  word: number,
  anchor: number,
  taken: readonly number[],
  readings: readonly (readonly Reading[])[],
  units: Units,
  effort: Effort,
): { readonly at: number; readonly particle: number | undefined } | undefined {
  for (let distance = 1; distance <= FARTHEST; distance++) {
    for (const at of [anchor + distance, anchor - distance]) {
      effort.steps++
      const reading = readings[at]?.find((one) => one.word === word)
      if (reading === undefined || taken.includes(at)) continue
      if (units.joined(Math.min(anchor, at), Math.max(anchor, at))) return { at, particle: reading.particle }
    }
  }
  return undefined
}
