import type { Units } from '../find/units.js'
import type { Word } from '../read/word.js'
import { denials, onlyBeforeDan, undenying, withoutTrouble } from './negationWords.js'

/** How far in its clause a second denial is looked for. */
const NEAR = 12

/** Whether a word denies something: `geen`, `niet`, `zonder`, where nothing after it takes that away (`geen probleem`). */
export function isDenial(words: readonly Word[], at: number, units: Units): boolean {
  const text = words[at]?.text ?? ''
  if (!denials.has(text)) return false
  const [, to] = units.clause(at)
  const next = at + 1 < to ? (words[at + 1]?.text ?? '') : ''
  if (text === 'zonder') return !withoutTrouble.has(next) && !isTurned(words, at, units)
  if (onlyBeforeDan.has(next)) return words[at + 2]?.text !== 'dan'
  return !undenying.has(next) && !(next === 'zo' && undenying.has(words[at + 2]?.text ?? ''))
}

/** Whether another denial in its clause turns a `zonder` round: `niet zonder rijbewijs`, `zonder rijbewijs kun je niet beginnen`. */
function isTurned(words: readonly Word[], at: number, units: Units): boolean {
  const [from, to] = units.clause(at)
  const all = words.slice(Math.max(from, at - 2), Math.min(to, at + NEAR))
  return all.some(({ text }) => text !== 'zonder' && denials.has(text))
}
