import { type DrivingLicence, drivingLicenceKey, drivingLicences } from '../../domain/credential.js'
import { type Candidate, confidenceOf } from '../candidate.js'
import { joint, type Word } from '../read/word.js'

/** How sure it is that a driving licence without a letter is that of a car. */
const BARE = 600

/** How sure a category is that stands by itself, after a licence was spoken of: `rijbewijs B is vereist; BE is een pre`. */
const ALONE = 700

/** Categories that are no word and can stand by themselves. */
const trailers = new Set(['be', 'ce', 'c1e', 'd1e'])

const categories = new Map(drivingLicences.map((category) => [category.toLowerCase(), category]))

/** Categories that are words as well, and count in capitals only: `rijbewijs de` is not a licence for buses. */
const alsoWords = new Set(['a', 'd', 'de', 't'])

/** Words that may stand between: `rijbewijs categorie B`. */
const fillers = new Set(['categorie', 'categorien', 'cat', 'type', 'klasse'])

/** Categories that a trailer is added to: `B + E`, `C/E`, `C en E`. */
const withTrailer: Readonly<Record<string, DrivingLicence>> = { B: 'BE', C: 'CE', C1: 'C1E', D: 'DE', D1: 'D1E' }

/** The place of a category, and the words that say it. */
interface Said {
  category: DrivingLicence
  readonly words: number[]
}

/**
 * Driving licences: `rijbewijs B`, `B-rijbewijs`, `rijbewijs C/CE`, `rijbewijs C en E`. Without a category it is that of a car, less
 * surely. `BE` and the like count by themselves once a licence was spoken of. The first category takes the word `rijbewijs` with it.
 */
export function findLicences(words: readonly Word[], isLicence: (at: number) => boolean): Candidate[] {
  const found: Candidate[] = []
  const alone: number[] = []
  let spoken = false
  for (let at = 0; at < words.length; at++) {
    if (!isLicence(at)) {
      if (spoken && trailers.has(words[at]?.text ?? '') && words[at]?.casing === 'capitals') alone.push(at)
      continue
    }
    spoken = true
    const before = categoryAt(words, at - 1)
    const close = (words[at]?.before ?? joint.space) <= joint.space
    const said = before !== undefined && close ? [{ category: before, words: [at - 1, at] }] : categoriesFrom(words, at)
    if (said.length === 0) found.push(candidateOf('B', [at], BARE))
    for (const { category, words: used } of said) found.push(candidateOf(category, used, confidenceOf.pattern))
  }
  const taken = new Set(found.flatMap((one) => one.words))
  for (const at of alone) {
    const category = categoryAt(words, at)
    if (category !== undefined && !taken.has(at)) found.push(candidateOf(category, [at], ALONE))
  }
  return found
}

const candidateOf = (category: DrivingLicence, words: readonly number[], confidence: number): Candidate => ({
  meaning: { kind: 'credential', credential: drivingLicenceKey(category) },
  how: 'pattern',
  confidence,
  words,
  anchor: undefined,
})

function categoryAt(words: readonly Word[], at: number): DrivingLicence | undefined {
  const word = words[at]
  const text = word?.text.length === 3 && word.text[1] === '+' ? word.text.replace('+', '') : (word?.text ?? '')
  return alsoWords.has(text) && word?.casing !== 'capitals' ? undefined : categories.get(text)
}

/** The categories after the word at `licence`, with `en`, `of`, commas and slashes between. */
function categoriesFrom(words: readonly Word[], licence: number): Said[] {
  const said: Said[] = []
  let at = licence + 1
  while (fillers.has(words[at]?.text ?? '')) at++
  let before = [licence]
  for (; at < words.length && (words[at]?.before ?? joint.paragraph) <= joint.comma; at++) {
    const text = words[at]?.text ?? ''
    const last = said.at(-1)
    const trailer = last && withTrailer[last.category]
    const category = categoryAt(words, at)
    if ((text === 'e' || text === '+e') && last !== undefined && trailer !== undefined) {
      last.category = trailer
      last.words.push(...before, at)
    } else if (category !== undefined) said.push({ category, words: said.length === 0 ? [...before, at] : [at] })
    else if (said.length > 0 && (text === 'en' || text === 'of' || text === '+')) {
      before = [at]
      continue
    } else break
    before = []
  }
  return said
}
