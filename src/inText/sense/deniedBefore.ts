import { finiteVerbs, subjects, type Units } from '../find/units.js'
import type { Word } from '../read/word.js'
import { answered } from './answered.js'
import { afterFinalDenial, denyingVerbs } from './negationWords.js'
import type { Target, Targets } from './targets.js'

/** How many words before a denial the thing denied may stand. */
const BACK = 12
/** How many words may follow a denial that ends its clause. */
const MOST_AFTER = 6

/** What a denial at the end of its clause denies before it: `tillen kan ik niet meer`. */
export function deniedBefore(words: readonly Word[], at: number, targets: Targets, units: Units): Target[] {
  const [from, to] = units.clause(at)
  const start = Math.max(from, at - BACK)
  const fronted = frontedBefore(words, start, at, targets)
  if (fronted.length > 0) return fronted
  for (let place = at + 1; place < to; place++) {
    if (place > at + MOST_AFTER || !afterFinalDenial.has(words[place]?.text ?? '')) return []
  }
  if (words[at]?.text === 'zonder') return []
  if (words.slice(start, at).some(({ text }) => text === 'zonder' || text === 'telt')) return []
  const found = targets.within(start, at)
  const says = words.slice(start, at).some(({ text }) => !subjects.has(text) && !finiteVerbs.has(text))
  if (found.length > 0 || says) return found
  return answered(words, from, targets, units)
}

/** What stands before its verb, in a clause that denies it whatever follows: `verkoop zit er niet in`, `tillen mag niet van ...`. */
function frontedBefore(words: readonly Word[], start: number, at: number, targets: Targets): Target[] {
  const verb = denyingVerbs.has(words[at - 1]?.text ?? '') ? at - 1 : at - 2
  if (words[at]?.text !== 'niet' || !denyingVerbs.has(words[verb]?.text ?? '')) return []
  return targets.within(start, verb).filter(({ to }) => to === verb - 1)
}
