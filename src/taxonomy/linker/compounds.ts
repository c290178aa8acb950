import { naturalLogarithm } from '../../domain/logarithm.js'

/** How a compound may be held together, and what that costs beside a part. */
const joints: readonly (readonly [joint: string, cost: number])[] = [
  ['', 0],
  ['s', 0.7],
  ['e', 0.7],
  ['en', 0.7],
  ['n', 2.2],
  ['er', 2.2],
]

/** Endings and beginnings that are no words of their own in a compound, though some are words elsewhere. */
const noPart = new Set(
  (
    'heid heden ing ingen schap lijk lijke lijks baar bare zaam zame loos loze achtig achtige isch ische tie ties atie aties ten ters ter ster sters tor toren eur eurs euse ier iers iere aar aars erij erijen ' +
    'ist iste isten isme ment menten teit teiten ent ente enten ant ante anten ade age ages eel ele iek ieke ica icus ici ief ieve iet ine ina ium ius ling lingen sel sels tje tjes nis nissen dom rik dig dige ' +
    'wel een den der des die dit dat het van voor met aan bij tot uit als ook per ver ont ere ers ens ene eren erd erde end ende ens est ste ge be her con pre pro sub'
  ).split(' '),
)

/** From how many letters on a word may be a compound, and how short a part may be. */
const SHORTEST_COMPOUND = 7
const SHORTEST_PART = 3
const MOST_PARTS = 4
/** How much dearer than the word itself its parts may be, each. */
const PATIENCE = 2.5
/** How often a word is taken to occur that does not. */
const UNSEEN = 0.05

/** What is known of the words of a language, as far as labels and descriptions tell. */
export interface Vocabulary {
  /** The number of a word, or undefined. */
  find(word: string): number | undefined
  /** How often a word occurs, by its number. */
  readonly counts: Uint32Array
  /** How many words begin with a word, and how many end with it, itself not among them. */
  readonly beginnings: Uint32Array
  readonly endings: Uint32Array
  /** How often words occur in all. */
  readonly total: number
}

/** Counts the words of texts. `numbers` gives each its number. */
export function countWords(texts: Iterable<string>): {
  words: string[]
  counts: Uint32Array
  beginnings: Uint32Array
  endings: Uint32Array
  total: number
} {
  const seen = new Map<string, number>()
  let total = 0
  for (const text of texts) {
    for (const word of text.split(' ')) {
      if (word === '') continue
      seen.set(word, (seen.get(word) ?? 0) + 1)
      total++
    }
  }
  const words = [...seen.keys()].sort()
  const counts = Uint32Array.from(words, (word) => seen.get(word) ?? 0)
  return { words, counts, beginnings: startingWith(words), endings: endingIn(words), total }
}

/** Of each of words in order: how many others begin with it. */
function startingWith(words: readonly string[]): Uint32Array {
  const counts = new Uint32Array(words.length)
  const open: number[] = []
  words.forEach((word, at) => {
    while (open.length > 0 && !word.startsWith(words[open.at(-1) as number] as string)) open.pop()
    for (const beginning of open) counts[beginning] = (counts[beginning] as number) + 1
    open.push(at)
  })
  return counts
}

function endingIn(words: readonly string[]): Uint32Array {
  const turned = words
    .map((word, at) => ({ at, word: [...word].reverse().join('') }))
    .sort((a, b) => (a.word < b.word ? -1 : 1))
  const counts = startingWith(turned.map(({ word }) => word))
  const back = new Uint32Array(words.length)
  turned.forEach(({ at }, place) => {
    back[at] = counts[place] as number
  })
  return back
}

/**
 * Cuts compounds into the words that they are made of: `magazijnmedewerker` is `magazijn` and `medewerker`. The cheapest way to write a word as words that are known, where what
 * is rare is dear (Viterbi); a word that is about as common as its parts stays whole. Works in time that grows with the
 * square of the length of a word, which is bounded.
 */
export class Compounds {
  readonly #vocabulary: Vocabulary
  /** What each word costs as a part that is not the last one, and as the last; 0 if it is none. */
  readonly #costs: Float32Array
  readonly #lastCosts: Float32Array
  /** How dear the parts of each word may be. */
  readonly #patience: Float32Array

  constructor(vocabulary: Vocabulary, words: readonly string[]) {
    const { counts, beginnings, endings, total } = vocabulary
    this.#vocabulary = vocabulary
    const costOf = (number: number, related: Uint32Array) => {
      const word = words[number] as string
      const count = counts[number] as number
      if (word.length < SHORTEST_PART || noPart.has(word)) return 0
      if (word.length === 3 && (count < 5 || (beginnings[number] as number) < 4)) return 0
      const support = count + 0.5 * (related[number] as number)
      if (word.length <= 4 && support < 3) return 0
      return naturalLogarithm(total / support) + 2 + (word.length < 5 ? 2 : 0)
    }
    this.#costs = Float32Array.from(words, (_, number) => costOf(number, beginnings))
    this.#lastCosts = Float32Array.from(words, (_, number) => costOf(number, endings))
    this.#patience = Float32Array.from(
      words,
      (_, number) => naturalLogarithm(total / (counts[number] as number)) + PATIENCE,
    )
  }

  /** The parts of a word, in order; none if it is not a compound as far as is known. */
  partsOf(word: string): readonly string[] {
    const length = word.length
    if (length < SHORTEST_COMPOUND || length > 60 || /[^a-z]/.test(word)) return []
    const costs = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(length + 1).fill(-1)
    const cut = new Int32Array(length + 1)
    const parts = new Int32Array(length + 1)
    costs[0] = 0
    for (let start = 0; start + SHORTEST_PART <= length; start++) {
      const before = costs[start] as number
      if (before === Number.POSITIVE_INFINITY || (parts[start] as number) === MOST_PARTS) continue
      const longest = start === 0 ? length - 1 : length
      for (let end = start + SHORTEST_PART; end <= longest; end++) {
        const cost = this.#costOf(word.slice(start, end), end === length)
        if (cost === undefined) continue
        for (const [joint, more] of joints) {
          const after = end + joint.length
          if (joint !== '' && (after + SHORTEST_PART > length || !word.startsWith(joint, end))) continue
          if (before + cost + more >= (costs[after] as number)) continue
          costs[after] = before + cost + more
          from[after] = start
          cut[after] = end
          parts[after] = (parts[start] as number) + 1
        }
      }
    }
    const count = parts[length] as number
    if (count < 2 || count > MOST_PARTS) return []
    if ((costs[length] as number) / count >= this.#patienceOf(word)) return []
    const found: string[] = []
    for (let at = length; at > 0; at = from[at] as number) found.unshift(word.slice(from[at] as number, cut[at]))
    return found
  }

  #costOf(part: string, isLast: boolean): number | undefined {
    const number = this.#vocabulary.find(part)
    if (number === undefined) return undefined
    const cost = (isLast ? this.#lastCosts : this.#costs)[number] as number
    return cost === 0 ? undefined : cost
  }

  /** How dear each part of a word may be: for a word that was never seen, as if it were seen once in twenty times as many. */
  #patienceOf(word: string): number {
    const number = this.#vocabulary.find(word)
    if (number !== undefined) return this.#patience[number] as number
    return naturalLogarithm(Math.max(1, this.#vocabulary.total) / UNSEEN) + PATIENCE
  }
}
