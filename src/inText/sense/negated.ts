import type { Effort } from '../find/effort.js'
import type { Units } from '../find/units.js'
import type { Word } from '../read/word.js'
import { aboutNeed, isWelcome } from './aboutNeed.js'
import { deniedAfter } from './deniedAfter.js'
import { deniedBefore } from './deniedBefore.js'
import type { HeadingSense } from './headings.js'
import { isDenial } from './isDenial.js'
import { needCue } from './needCue.js'
import type { Target, Targets } from './targets.js'

/** What is denied, and the words that deny a need: `vereist` in `niet vereist` says nothing of strength. */
export interface Negated {
  readonly negated: ReadonlySet<Target>
  readonly needs: ReadonlySet<number>
}

/**
 * Which of the things found a text denies. A denial (`geen`, `niet`, `zonder`) denies what follows in its clause, up to a comma,
 * `maar` or a new subject, and on through a list that ends in `of`; with nothing to deny after it, `niet` at the end of a clause
 * denies what stands before. A need that is denied (`is niet nodig`, `hoeft niet`) denies what the clause is about, or what the
 * clause before is about where its own is empty (`Rijbewijs? Niet nodig.`), unless it is welcome all the same
 * (`niet vereist, wel een pre`).
 */
export function negatedOf(
  words: readonly Word[],
  targets: Targets,
  units: Units,
  headings: readonly HeadingSense[],
  effort: Effort,
): Negated {
  const negated = new Set(targets.all.filter(({ from }) => headings[from] === 'not-asked'))
  const needs = new Set<number>()
  const deny = (found: readonly Target[]) => {
    for (const target of found) negated.add(target)
  }
  for (let at = 0; at < words.length; at++) {
    if (targets.holds(at)) continue
    const need = needCue(words, at, units)
    effort.steps++
    if (need !== undefined) {
      if (!isWelcome(words, at, need, targets, units)) deny(aboutNeed(words, at, need, targets, units))
      for (; at < need; at++) needs.add(at)
      needs.add(need)
    } else if (isDenial(words, at, units)) {
      const after = [...targets.around(at), ...deniedAfter(words, at, targets, units, effort)]
      deny(after.length > 0 ? after : deniedBefore(words, at, targets, units))
    }
  }
  return { negated, needs }
}
