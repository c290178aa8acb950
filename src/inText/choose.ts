import type { Candidate } from './candidate.js'
import { meaningKey } from './suggestion.js'

/** What stands: a candidate with its share of confidence, where the same words name several things. */
export type Chosen = Candidate

/**
 * Settles which candidates stand. Several words together and in order come before all else, then what takes the most letters,
 * then the surer, then the earlier, then the words themselves. What shares a word with one that stands falls, but for a name whose own rarest word is still free:
 * `kantoren en trappen schoonmaken` is two; never the same thing twice. The very same words may name several concepts: all stand, and each gets its share of
 * the confidence; a credential or a level of education sets a concept
 * aside, and the label itself what is only a form of the words.
 */
export function choose(candidates: readonly Candidate[], lengthOf: (word: number) => number): Chosen[] {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const key = candidate.words.join()
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [candidate])
    else group.push(candidate)
  }
  const ordered = [...groups]
    .map(([key, group]) => {
      const shared = shares(group)
      const [first] = shared
      const words = first?.words ?? []
      return {
        key,
        shared,
        together: Number(words.length > 1 && first?.anchor === undefined && first?.how !== 'split'),
        letters: words.reduce((sum, word) => sum + lengthOf(word), 0),
        surest: Math.max(...group.map(({ confidence }) => confidence)),
        first: words[0] ?? 0,
      }
    })
    .sort(
      (a, b) =>
        b.together - a.together ||
        b.letters - a.letters ||
        b.surest - a.surest ||
        a.first - b.first ||
        (a.key < b.key ? -1 : 1),
    )
  const taken = new Map<number, Set<string>>()
  const chosen: Chosen[] = []
  for (const { shared } of ordered) {
    const standing = shared.filter(({ words, anchor, meaning }) =>
      words.every((word) => {
        const by = taken.get(word)
        return by === undefined || (anchor !== undefined && word !== anchor && !by.has(meaningKey(meaning)))
      }),
    )
    chosen.push(...standing)
    for (const { words, meaning } of standing) {
      for (const word of words) taken.set(word, (taken.get(word) ?? new Set()).add(meaningKey(meaning)))
    }
  }
  return chosen
}

/** One candidate for each meaning, the surest; with its share of the confidence. */
function shares(group: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of group) {
    const key = meaningKey(candidate.meaning)
    const known = best.get(key)
    if (known === undefined || candidate.confidence > known.confidence) best.set(key, candidate)
  }
  const all = [...best.values()]
  const credentials = all.filter(({ meaning }) => meaning.kind === 'credential')
  const firm = credentials.length > 0 ? credentials : all.filter(({ meaning }) => meaning.kind === 'education')
  const exact = all.filter(({ how }) => how === 'label')
  // koks are cooks, and not a form of to cook: an occupation is inflected in the plural only
  const people = all.filter(({ how, meaning }) => how === 'inflected' && meaning.kind === 'occupation')
  const standing = [firm, exact, people].find((some) => some.length > 0) ?? all
  return standing.map((one) => ({ ...one, confidence: Math.floor(one.confidence / standing.length) }))
}
