import type { Units } from '../find/units.js'
import { joint, type Word } from '../read/word.js'
import { denials, fillers, needless, needs } from './negationWords.js'

/**
 * Whether a need is denied from this word on, and the last word that says so: `niet nodig`, `geen harde eis`, `hoeft niet`,
 * `overbodig`, `maakt niet uit`, `is niks voor mij`, `is niet mijn ding`, or a `nee` that answers.
 */
export function needCue(words: readonly Word[], at: number, units: Units): number | undefined {
  const text = (place: number): string => words[place]?.text ?? ''
  const [from, to] = units.clause(at)
  if (needless.has(text(at)) && text(at + 1) !== 'kunnen') return at
  if (text(at) === 'nee' && at === from && (words[at]?.before ?? 0) >= joint.colon) return at
  if ((text(at) === 'niks' || text(at) === 'niets') && text(at + 1) === 'voor') return at + 1
  if (text(at) === 'maakt' && text(at + 1) === 'niet' && text(at + 2) === 'uit') return at + 2
  if ((text(at) === 'hoeft' || text(at) === 'hoeven') && text(at + 1) === 'niet' && ends(words, at + 2, to))
    return at + 1
  if (text(at) === 'niet' && text(at + 1) === 'mijn') return at + 1
  if (!denials.has(text(at)) || text(at) === 'zonder') return undefined
  let place = at + 1
  while (place < to && fillers.has(text(place))) place++
  return place < to && needs.has(text(place)) ? place : undefined
}

/** Whether nothing follows but the end of the clause. */
const ends = (words: readonly Word[], at: number, to: number): boolean =>
  at >= to || ['perse', 'per', 'echt', 'altijd'].includes(words[at]?.text ?? '')
