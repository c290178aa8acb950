import { isParticle } from '../inflection/particles.js'
import { rootsOf } from '../inflection/rootsOf.js'
import type { Lexicon } from '../names/lexicon.js'
import type { Reading } from '../names/vocabulary.js'
import { joint, type Word } from '../read/word.js'
import type { Effort } from './effort.js'
import type { Units } from './units.js'

/** How far before its particle a verb may stand. */
const FARTHEST_VERB = 10

/** Words that may follow a particle at the end of its clause: after any other it is a preposition (`in de doos`). */
const afterParticle = new Set(
  'en of maar met van voor bij als zodat om want die dat op in te naar per zoals door tot na zonder tijdens dus dan ook waar'.split(
    ' ',
  ),
)

/** What is known of a word of the text, whatever stands around it. */
interface Known {
  readonly roots: readonly string[]
  readonly readings: readonly Reading[]
}

/**
 * For each word of a text, the words of the vocabulary that it may be. A verb in two parts counts at its verb: `ik [ruim] de
 * zaal op` reads as `opruimen` there.
 */
export function readingsOf(words: readonly Word[], units: Units, lexicon: Lexicon, effort: Effort): Reading[][] {
  const known = new Map<string, Known>()
  const all = words.map(({ text }) => {
    const found = known.get(text) ?? knownOf(text, lexicon)
    known.set(text, found)
    effort.steps++
    return found
  })
  const readings = all.map((one) => [...one.readings])
  const addVerb = (particle: number, verb: number): boolean => {
    effort.steps++
    const part = words[particle]?.text ?? ''
    for (const root of all[verb]?.roots ?? []) {
      const whole = lexicon.vocabulary.withRoot(part + root)
      for (const word of whole) readings[verb]?.push({ word, how: 'split', particle })
      if (whole.length > 0) return true
    }
    return false
  }
  for (let at = 0; at < words.length; at++) {
    if (isParticle(words[at]?.text ?? '')) findVerb(words, at, units, (verb) => addVerb(at, verb))
  }
  return readings
}

function knownOf(text: string, { vocabulary, slips }: Lexicon): Known {
  const read = vocabulary.read(text)
  const slip = read.length > 0 ? [] : slips.find(text)
  const [meant] = slip
  // two words that it may be a slip of are one too many
  const readings = slip.length === 1 && meant !== undefined ? [{ word: meant, how: 'spelling' as const }] : read
  return { roots: rootsOf(text), readings }
}

/** Tries the verbs that a particle may belong to: the one right after it, else the nearest before it in its clause. */
function findVerb(words: readonly Word[], at: number, units: Units, fits: (verb: number) => boolean): void {
  const [from, to] = units.clause(at)
  // in pakken, in te pakken
  const next = words[at + 1]?.text === 'te' ? at + 2 : at + 1
  if (next < to && words[next]?.text.endsWith('en') && fits(next)) return
  const after = words[at + 1]
  if (at + 1 < to && after !== undefined && after.before < joint.comma && !afterParticle.has(after.text)) return
  const farthest = Math.max(from, at - FARTHEST_VERB)
  for (let verb = at - 1; verb >= farthest; verb--) if (fits(verb)) return
}
