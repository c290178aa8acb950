import { distance } from 'fastest-levenshtein'

/** In shorter words one letter makes another word: `verlopen` is no slip of `verkopen`. */
const LEAST_LETTERS = 9

/** Another spelling of the same sound is a slip in shorter words too: `heftruk`. */
const LEAST_SOUND = 7

/** Words as they sound, so far as people mix them up: `ei` and `ij`, `au` and `ou`, `ck` and `k`, single and double. */
export const soundOf = (word: string): string =>
  word
    .replaceAll('ij', 'ei')
    .replaceAll('au', 'ou')
    .replaceAll('ck', 'k')
    .replaceAll('c', 'k')
    .replaceAll('dt', 't')
    .replace(/(.)\1/g, '$1')
    .replace(/d$/, 't')

/**
 * Words by their slips, in nine letters or more: a letter left out, a letter too many, two neighbours swapped, or another
 * spelling of the same sound. Another letter in the place of one is no slip here: that is how one word becomes another. The
 * first letter is always right.
 */
export class Slips {
  readonly #words: readonly string[]
  readonly #bySlip = new Map<string, number[]>()
  readonly #bySound = new Map<string, number[]>()

  constructor(words: readonly string[]) {
    this.#words = words
    for (const [number, word] of words.entries()) {
      if (word.length >= LEAST_SOUND) add(this.#bySound, soundOf(word), number)
      if (word.length < LEAST_LETTERS) continue
      for (const slip of [word, ...withoutOneLetter(word)]) add(this.#bySlip, slip, number)
    }
  }

  /** The words that a word may be a slip of. */
  find(word: string): number[] {
    if (word.length < LEAST_SOUND - 1) return []
    const near = new Set<number>(this.#bySound.get(soundOf(word)))
    if (word.length < LEAST_LETTERS - 1) return [...near]
    for (const slip of [word, ...withoutOneLetter(word)]) for (const at of this.#bySlip.get(slip) ?? []) near.add(at)
    return [...near].filter((number) => isSlip(word, this.#words[number] ?? ''))
  }
}

function isSlip(word: string, meant: string): boolean {
  if (word[0] !== meant[0]) return false
  if (word.length !== meant.length) return distance(word, meant) === 1 || soundOf(word) === soundOf(meant)
  if (soundOf(word) === soundOf(meant)) return true
  return distance(word, meant) === 2 && isSwap(word, meant)
}

/** Whether two words of one length differ by two neighbours swapped and nothing else. */
function isSwap(word: string, meant: string): boolean {
  let at = 0
  while (word[at] === meant[at]) at++
  return word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2)
}

const withoutOneLetter = (word: string): string[] => Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))

function add(map: Map<string, number[]>, key: string, number: number): void {
  const same = map.get(key)
  if (same === undefined) map.set(key, [number])
  else same.push(number)
}
