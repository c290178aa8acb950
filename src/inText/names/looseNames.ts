import { contentOf } from './labelNames.js'
import type { Name } from './name.js'
import type { Vocabulary } from './vocabulary.js'

/** Names of more words have too many to be found apart. */
const MOST_CONTENT = 4

/** A name whose words may stand apart. */
export interface LooseName {
  readonly name: Name
  /** The numbers of its words but the anchor, function words left out. */
  readonly others: readonly number[]
}

/** Names that may stand apart, by their anchor: the word of theirs that fewest names have, of two such the longer one. */
export class LooseNames {
  readonly #byAnchor = new Map<number, LooseName[]>()

  constructor(names: readonly Name[], vocabulary: Vocabulary) {
    const loose = names.flatMap((name) => {
      const words = [...new Set(contentOf(name.words))]
      return name.loose && words.length >= 2 && words.length <= MOST_CONTENT ? [{ name, words }] : []
    })
    const counts = new Map<string, number>()
    for (const { words } of loose) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    const rareness = (a: string, b: string) =>
      (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || b.length - a.length || (a < b ? -1 : 1)
    for (const { name, words } of loose) {
      const [anchor = 0, ...others] = words.toSorted(rareness).map((word) => vocabulary.add(word))
      const same = this.#byAnchor.get(anchor)
      if (same === undefined) this.#byAnchor.set(anchor, [{ name, others }])
      else same.push({ name, others })
    }
  }

  at(anchor: number): readonly LooseName[] {
    return this.#byAnchor.get(anchor) ?? []
  }
}
