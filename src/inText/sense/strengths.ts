import type { Effort } from '../find/effort.js'
import { finiteVerbs, subjects, type Units } from '../find/units.js'
import { joint, type Word } from '../read/word.js'
import type { Suggestion } from '../suggestion.js'
import type { HeadingSense } from './headings.js'
import { strengthCue } from './strengthWords.js'
import type { Target, Targets } from './targets.js'

/** How far a word of strength looks, in words. */
const REACH = 25

/**
 * How hard each thing found is asked, by the words of its sentence, else by the heading above it. `is vereist` and `is een pre` look
 * back to the last such word, or to where another statement begins; a need that is denied says nothing; `moet` and `bij voorkeur` look ahead to the end of theirs.
 */
export function strengthsOf(
  words: readonly Word[],
  targets: Targets,
  units: Units,
  headings: readonly HeadingSense[],
  denied: ReadonlySet<number>,
  effort: Effort,
): Map<Target, Suggestion['strength']> {
  const strengths = new Map<Target, Suggestion['strength']>()
  let last = 0
  for (let at = 0; at < words.length; at++) {
    effort.steps++
    const cue =
      targets.holds(at) || denied.has(at) ? undefined : strengthCue(words[at]?.text ?? '', words[at - 1]?.text ?? '')
    if (cue === undefined) continue
    const [from, to] = units.sentence(at)
    const back = targets.within(startOf(words, Math.max(from, last, at - REACH), at), at)
    const ahead = targets.within(at + 1, endOf(words, at, Math.min(to, at + REACH)))
    const found = cue.looks === 'ahead' || back.length === 0 ? ahead : back
    // niet vereist, wel een pre: a clause with nothing in it is about the one before
    const meant = found.length > 0 ? found : targets.within(Math.max(from, last, at - REACH), at)
    for (const target of meant) {
      if (cue.looks === 'back' || !strengths.has(target)) strengths.set(target, cue.strength)
    }
    last = at + 1
  }
  for (const target of targets.all) {
    const heading = headings[target.from]
    if (!strengths.has(target)) strengths.set(target, heading === 'must' || heading === 'nice' ? heading : 'unsaid')
  }
  return strengths
}

/** Where a statement begins that a word at `at` looks back on: after the last comma or `en` that ends another statement. */
function startOf(words: readonly Word[], from: number, at: number): number {
  for (let place = at; place > from; place--) {
    const { text, before } = words[place] as Word
    const starts = before === joint.comma || before === joint.colon || (text === 'en' && before <= joint.space)
    if ((starts && states(words, from, place)) || text === 'maar') return place
  }
  return from
}

/** Whether some words are a statement of their own: somebody is or does something in them. */
function states(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = words[at]?.text ?? ''
    if (subjects.has(text) || finiteVerbs.has(text)) return true
  }
  return false
}

/** Where a statement ends that a word at `at` looks ahead on: at a comma after which somebody is or does something. */
function endOf(words: readonly Word[], at: number, to: number): number {
  for (let place = at + 2; place < to; place++) {
    const { text, before } = words[place] as Word
    if (
      (text === 'maar' && words[place + 1]?.text !== 'ook') ||
      (before >= joint.comma && states(words, place, Math.min(place + 2, to)))
    )
      return place
  }
  return to
}
