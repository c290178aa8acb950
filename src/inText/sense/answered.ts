import type { Units } from '../find/units.js'
import { joint, type Word } from '../read/word.js'
import type { Target, Targets } from './targets.js'

/** The longest list that one answer is about, in words. */
const MOST_WORDS = 60

/** What a clause of a word or two answers: the clause before it. `Rijbewijs: nee`. */
export function answered(words: readonly Word[], from: number, targets: Targets, units: Units): Target[] {
  const joined = words[from]?.before ?? joint.paragraph
  if (from === 0 || joined > joint.question) return []
  return targets.within(Math.max(units.clause(from - 1)[0], from - MOST_WORDS), from)
}
