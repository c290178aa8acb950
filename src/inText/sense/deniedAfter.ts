import type { Effort } from '../find/effort.js'
import { finiteVerbs, subjects, type Units } from '../find/units.js'
import { joint, type Word } from '../read/word.js'
import { endsPhrase } from './negationWords.js'
import type { Target, Targets } from './targets.js'

/** How many words after a denial the first thing denied may begin; a thing denied makes it half as much longer. */
const REACH = 8
/** Where a list of things denied is cut off, in words. */
const FARTHEST = 30

/** What a denial denies after it: up to a comma, `maar` or a new subject, and on through a list that ends in `of`. */
export function deniedAfter(
  words: readonly Word[],
  at: number,
  targets: Targets,
  units: Units,
  effort: Effort,
): Target[] {
  const text = words[at]?.text ?? ''
  const [, sentenceEnd] = units.sentence(at)
  let end = at + 1
  let reach = at + REACH
  for (; end < sentenceEnd && end <= reach; end++) {
    effort.steps++
    const word = words[end] as Word
    const inTarget = targets.holds(end)
    if (word.before >= joint.comma && !(word.before === joint.comma && goesOn(words, end, sentenceEnd))) break
    if (units.clause(end)[0] === end && word.before < joint.comma) break
    if (!inTarget && endsReach(words, at, end, text)) break
    if (inTarget) reach = Math.min(Math.max(reach, end + REACH / 2), at + FARTHEST)
  }
  return targets.within(at + 1, end)
}

/** Whether a list goes on after a comma, up to its `of`: `geen diploma, ervaring of rijbewijs nodig`. */
function goesOn(words: readonly Word[], at: number, end: number): boolean {
  let listed = false
  for (let place = at; place < Math.min(at + REACH, end); place++) {
    const { text, before } = words[place] as Word
    if (place > at && before > joint.comma) break
    if (place > at && before === joint.comma && listed) break
    if (subjects.has(text) || finiteVerbs.has(text) || text === 'wel' || text === 'maar') return false
    if (text === 'of' && place > at) listed = true
  }
  return listed
}

/** Whether a word starts something that the denial does not speak of. */
function endsReach(words: readonly Word[], denial: number, at: number, text: string): boolean {
  const { text: word } = words[at] as Word
  if (word === 'en' || word === 'of') {
    const next = words[at + 1]?.text === 'ook' ? words[at + 2] : words[at + 1]
    return word === 'en' && (finiteVerbs.has(next?.text ?? '') || subjects.has(next?.text ?? ''))
  }
  if (word === 'dan' && denial < at) return true
  return text === 'zonder' && endsPhrase.has(word)
}
