import type { Strength } from '../../domain/strength.js'
import { joint, type Word } from '../read/word.js'
import { denials } from './negationWords.js'

/** What a heading says of what is under it. `offer`: what the employer gives; `not-asked`: `Wat vragen we niet:`. */
export type HeadingSense = Strength | 'offer' | 'not-asked' | 'unsaid'

/** A heading has few words. */
const MOST_WORDS = 8

const musts = new Set(
  'vragen vraagt gevraagd eisen functieeisen functie-eisen vereisten vereist must musts verwachten nodig voorwaarden eis'.split(
    ' ',
  ),
)
const nices = new Set(
  'pre pres pree pluspunten pluspunt plus nice wensen wens voordeel troeven gewenst extra meegenomen'.split(' '),
)
const offers = new Set('bieden biedt aanbod krijg krijgt bied arbeidsvoorwaarden voordelen'.split(' '))

/**
 * For each word what the heading above it says: `Wij vragen:` makes musts of what follows, `Pre’s:` what is welcome. A heading is a
 * line that ends in a colon or stands short above a list; it holds until the next one, or until an empty line with no list
 * after it. Words before a colon in the middle of a line hold for their own sentence.
 */
export function headingSenses(words: readonly Word[]): HeadingSense[] {
  const senses: HeadingSense[] = []
  let block: HeadingSense = 'unsaid'
  let inline = false
  for (let at = 0; at < words.length; ) {
    const { before, bullet } = words[at] as Word
    const next = sentenceEnd(words, at)
    const title = titleEnd(words, at, next)
    const startsLine = before >= joint.line
    if (title !== undefined && startsLine) {
      block = senseOf(words.slice(at, title))
      inline = title < next
    } else if (startsLine && (before === joint.paragraph || inline)) {
      if (!bullet) block = 'unsaid'
      inline = false
    }
    const own = title === undefined || startsLine ? block : senseOf(words.slice(at, title))
    for (let place = at; place < next; place++) senses.push(title !== undefined && place < title ? 'unsaid' : own)
    at = next
  }
  return senses
}

/** The first word of the next sentence. */
function sentenceEnd(words: readonly Word[], from: number): number {
  let at = from + 1
  while (at < words.length && (words[at]?.before ?? joint.paragraph) < joint.sentence) at++
  return at
}

/** Where the title of a sentence ends: at a colon, or at the end of a short line that a list follows. */
function titleEnd(words: readonly Word[], from: number, to: number): number | undefined {
  if (words[from]?.bullet) return undefined
  for (let at = from + 1; at <= Math.min(to, from + MOST_WORDS); at++) {
    if (at < words.length && words[at]?.before === joint.colon) return at
    if (at === to) return isTitle(words, from, to) ? to : undefined
    if ((words[at]?.before ?? 0) > joint.comma) return undefined
  }
  return undefined
}

const isTitle = (words: readonly Word[], from: number, to: number): boolean =>
  to < words.length &&
  (words[to]?.before ?? joint.space) >= joint.line &&
  (words[from]?.before ?? joint.space) >= joint.line &&
  (words[to]?.bullet === true || senseOf(words.slice(from, to)) !== 'unsaid') &&
  to - from <= 6

function senseOf(words: readonly Word[]): HeadingSense {
  const has = (table: ReadonlySet<string>) => words.some(({ text }) => table.has(text))
  if (has(offers)) return 'offer'
  if (has(denials) && has(musts)) return 'not-asked'
  if (has(nices)) return 'nice'
  return has(musts) ? 'must' : 'unsaid'
}
