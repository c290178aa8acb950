import { type Candidate, confidenceOf } from '../candidate.js'
import { everydayWords } from '../names/everydayWords.js'
import type { Lexicon } from '../names/lexicon.js'
import type { Name } from '../names/name.js'
import type { TreePlace } from '../names/nameTree.js'
import type { Reading } from '../names/vocabulary.js'
import { joint, type Word } from '../read/word.js'
import type { HowFound } from '../suggestion.js'
import type { Effort } from './effort.js'

/** How many readings of the words so far are followed at once. */
const MOST_PATHS = 16

/** A label that more concepts than this have says nothing. */
const MOST_MEANINGS = 5

/** An inflected word alone must have so many letters. */
const LEAST_INFLECTED = 4

interface Path {
  readonly place: TreePlace
  readonly words: readonly number[]
  readonly how: HowFound
}

/** The less sure of two ways. */
const surer = (a: HowFound, b: HowFound): HowFound => (confidenceOf[a] <= confidenceOf[b] ? a : b)

/** Names whose words stand together and in order. All of them: which stand is settled afterwards. */
export function findNames(
  words: readonly Word[],
  readings: readonly (readonly Reading[])[],
  { tree }: Lexicon,
  effort: Effort,
): Candidate[] {
  const found: Candidate[] = []
  for (let start = 0; start < words.length; start++) {
    let paths: Path[] = [{ place: tree.root, words: [], how: 'label' }]
    for (let at = start; at < words.length && paths.length > 0; at++) {
      if (at > start && (words[at]?.before ?? joint.paragraph) > joint.space) break
      const longer: Path[] = []
      for (const path of paths) {
        for (const reading of readings[at] ?? []) {
          effort.steps++
          const place = path.place.next.get(reading.word)
          if (place === undefined || longer.length === MOST_PATHS) continue
          const used = reading.particle === undefined ? [at] : [at, reading.particle]
          longer.push({ place, words: [...path.words, ...used], how: surer(path.how, reading.how) })
        }
      }
      paths = longer
      for (const path of paths) found.push(...candidatesAt(path, words))
    }
  }
  return found
}

function candidatesAt({ place, words: used, how }: Path, words: readonly Word[]): Candidate[] {
  const inOrder = [...new Set(used)].sort((a, b) => a - b)
  if (inOrder.length < used.length || place.names.length > MOST_MEANINGS) return []
  const single = inOrder.length === 1 ? words[inOrder[0] ?? 0] : undefined
  return place.names
    .filter((name) => single === undefined || mayStandAlone(name, single, how))
    .map((name) => {
      const least = surer(name.how, how)
      return { meaning: name.meaning, how: least, confidence: confidenceOf[least], words: inOrder, anchor: undefined }
    })
}

/** Whether one word is enough to name something here. */
function mayStandAlone(name: Name, { text, casing, before }: Word, how: HowFound): boolean {
  if (name.capital && casing === 'small') return false
  if (everydayWords.has(text)) return name.capital && before < joint.sentence && how === 'label'
  if (how === 'inflected' && name.meaning.kind === 'occupation') return isPlural(text, name.words[0] ?? '')
  return how === 'label' || text.length >= LEAST_INFLECTED
}

/** Whether a word is more than one of another: `koks`, `verzorgenden`, and not `koken` or `help`. */
function isPlural(text: string, word: string): boolean {
  return text === `${word}s` || (word.endsWith('e') && text === `${word}n`)
}
