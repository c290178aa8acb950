import { type Candidate, confidenceOf } from '../candidate.js'
import { everydayWords } from '../names/everydayWords.js'
import type { Lexicon } from '../names/lexicon.js'
import type { Name } from '../names/name.js'
import type { Word } from '../read/word.js'
import type { Effort } from './effort.js'

/** Words that make of a name a longer word that still names it: `reachtruckervaring`, `snoeiwerk`. Longer ones first. */
const tails = [
  'werkzaamheden',
  'vaardigheden',
  'vaardigheid',
  'ervaringen',
  'medewerker',
  'opleiding',
  'ervaring',
  'machines',
  'klussen',
  'machine',
  'cursus',
  'kennis',
  'klusjes',
  'taken',
  'talent',
  'werk',
]

/** The shortest first part: `las` in `laswerk`. */
const LEAST_FIRST = 3

/** Names inside a longer word. */
export function findCompounds(words: readonly Word[], lexicon: Lexicon, effort: Effort): Candidate[] {
  const known = new Map<string, readonly Name[]>()
  return words.flatMap(({ text }, at) => {
    let names = known.get(text)
    if (names === undefined) {
      effort.steps += tails.length
      names = namesInside(text, lexicon)
      known.set(text, names)
    }
    return names.map(({ meaning }) => ({
      meaning,
      how: 'compound' as const,
      confidence: confidenceOf.compound,
      words: [at],
      anchor: undefined,
    }))
  })
}

function namesInside(text: string, { vocabulary, tree }: Lexicon): readonly Name[] {
  const number = vocabulary.numberOf(text)
  if (number !== undefined && tree.single(number).length > 0) return []
  const tail = tails.find((end) => text.endsWith(end) && text.length >= end.length + LEAST_FIRST)
  if (tail === undefined) return []
  const first = text.slice(0, -tail.length)
  for (const part of first.endsWith('s') ? [first, first.slice(0, -1)] : [first]) {
    const names = vocabulary
      .read(part)
      .flatMap(({ word }) => tree.single(word))
      .filter(
        ({ how, meaning, words }) => how !== 'pattern' && meaning.kind !== 'occupation' && !barely(words[0], part),
      )
    if (names.length > 0) return names
  }
  return []
}

/** Whether a part of a word is only by chance a form of a name's word: a short one that is everyday Dutch. */
const barely = (word: string | undefined, part: string): boolean =>
  word !== part && everydayWords.has(part) && part.length > 3
