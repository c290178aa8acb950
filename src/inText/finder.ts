import type { Candidate } from './candidate.js'
import { choose } from './choose.js'
import { Effort } from './find/effort.js'
import { findApart } from './find/findApart.js'
import { findCompounds } from './find/findCompounds.js'
import { findNames } from './find/findNames.js'
import { readingsOf } from './find/readings.js'
import { Units } from './find/units.js'
import type { Lexicon } from './names/lexicon.js'
import { findDiplomas } from './patterns/findDiplomas.js'
import { findHours } from './patterns/findHours.js'
import { findLanguages } from './patterns/findLanguages.js'
import { findLicences } from './patterns/findLicences.js'
import { readWords } from './read/readWords.js'
import type { Word } from './read/word.js'
import { headingSenses } from './sense/headings.js'
import { negatedOf } from './sense/negated.js'
import { strengthsOf } from './sense/strengths.js'
import { Targets } from './sense/targets.js'
import { meaningKey, type Suggestion } from './suggestion.js'

/** What an employer offers is seldom asked: under `Wij bieden` a concept counts for so much less. */
const OFFERED = 300

/** Everything that a text seems to name, in order of place; then by meaning. Keeps nothing of the text. */
export const suggestionsIn = (text: string, lexicon: Lexicon): Suggestion[] =>
  suggestionsAmong(readWords(text), lexicon, new Effort())

/** The same for words that were read. Every look at a word is at `words`, and every other step is counted in `effort`. */
export function suggestionsAmong(words: readonly Word[], lexicon: Lexicon, effort: Effort): Suggestion[] {
  const units = new Units(words)
  const candidates = candidatesIn(words, units, lexicon, effort)
  const chosen = choose(candidates, (at) => (words[at]?.end ?? 0) - (words[at]?.start ?? 0))
  const targets = new Targets(chosen, effort)
  const headings = headingSenses(words)
  const { negated, needs } = negatedOf(words, targets, units, headings, effort)
  const strengths = strengthsOf(words, targets, units, headings, needs, effort)
  return targets.all
    .map((target): Suggestion => {
      const { chosen: found, from, to } = target
      const first = found.words[0] ?? from
      const isNegated = negated.has(target)
      const offered = headings[from] === 'offer' && 'concept' in found.meaning ? OFFERED : 0
      return {
        ...found.meaning,
        start: words[first]?.start ?? 0,
        end: words[to]?.end ?? 0,
        polarity: isNegated ? 'negated' : 'asked',
        strength: isNegated ? 'unsaid' : (strengths.get(target) ?? 'unsaid'),
        confidence: Math.max(1, found.confidence - offered),
        how: found.how,
      }
    })
    .sort(inOrder)
}

function candidatesIn(words: readonly Word[], units: Units, lexicon: Lexicon, effort: Effort): Candidate[] {
  const readings = readingsOf(words, units, lexicon, effort)
  const licence = lexicon.vocabulary.numberOf('rijbewijs')
  const isLicence = (at: number) => readings[at]?.some(({ word }) => word === licence) ?? false
  return [
    ...findNames(words, readings, lexicon, effort),
    ...findCompounds(words, lexicon, effort),
    ...findApart(words, readings, units, lexicon, effort),
    ...findLicences(words, isLicence),
    ...findLanguages(words, units),
    ...findDiplomas(words),
    ...findHours(words),
  ]
}

function inOrder(a: Suggestion, b: Suggestion): number {
  if (a.start !== b.start || a.end !== b.end) return a.start - b.start || a.end - b.end
  const [one, other] = [meaningKey(a), meaningKey(b)]
  return one < other ? -1 : one > other ? 1 : 0
}
