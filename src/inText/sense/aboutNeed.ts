import type { Units } from '../find/units.js'
import { joint, type Word } from '../read/word.js'
import { answered } from './answered.js'
import { niceWords } from './strengthWords.js'
import type { Target, Targets } from './targets.js'

/** How many words before a denied need the thing not needed may stand, and how many after it. */
const BACK = 12
const AHEAD = 60

/** What a denied need is about: what stands before it in its clause, else after it, else in the clause before. */
export function aboutNeed(words: readonly Word[], at: number, need: number, targets: Targets, units: Units): Target[] {
  const [from, to] = units.clause(at)
  const own = targets.within(Math.max(from, at - BACK), at)
  if (own.length > 0) return sinceAnd(words, own, at)
  const after = targets.within(at + 1, Math.min(to, at + AHEAD))
  if (after.length > 0) return after
  if (words[need + 1]?.before === joint.colon)
    return targets.within(need + 1, Math.min(units.sentence(at)[1], need + AHEAD))
  return at - from <= 3 ? answered(words, from, targets, units) : []
}

/** Of `ik heb een rijbewijs en ervaring is niet nodig` only what comes after `en`: one thing `is`, several `zijn`. */
function sinceAnd(words: readonly Word[], own: readonly Target[], at: number): Target[] {
  const single = ['is', 'hoeft'].some((verb) => words[at - 1]?.text === verb || words[at]?.text === verb)
  if (!single) return [...own]
  const last = own.at(-1)
  return own.filter(
    (target) =>
      target === last || last === undefined || !words.slice(target.to + 1, last.from).some(({ text }) => text === 'en'),
  )
}

/** Whether what is not needed is welcome: `niet vereist, wel een pre`, `een pre maar geen must`. */
export function isWelcome(
  words: readonly Word[],
  denial: number,
  need: number,
  targets: Targets,
  units: Units,
): boolean {
  const [, end] = units.sentence(need)
  const [clauseStart, clauseEnd] = units.clause(need)
  for (let at = clauseStart - 1; at >= Math.max(units.sentence(need)[0], clauseStart - 3); at--) {
    if (niceWords.has(words[at]?.text ?? '') && targets.within(clauseStart, denial).length === 0) return true
  }
  for (let at = clauseEnd; at < Math.min(clauseEnd + 6, end); at++) {
    if (targets.holds(at)) return false
    if (niceWords.has(words[at]?.text ?? '')) return true
  }
  return false
}
