import { distance } from 'fastest-levenshtein'
import type { LabelEntry } from '../labelEntry.js'
import { BestConcepts, type FoundLabel } from './bestConcepts.js'
import { confidenceOf, editsAllowed, LEAST_CONFIDENCE } from './confidence.js'
import { LabelLetters } from './labelLetters.js'
import { PromisingLabels } from './promisingLabels.js'
import { SharedLetters } from './sharedLetters.js'
import { SharedOrder } from './sharedOrder.js'
import { symbolsOf } from './symbols.js'

/**
 * Finds the labels that are spelled almost as a text. Gives what a full scan by Levenshtein distance would give: the letters
 * that a text and a label share bound the confidence from above; the most promising labels are looked at first, until no
 * label is left that can come among those asked for; and of those looked at, the order of the letters rules out most.
 */
export class Spelling {
  /** In order of length. */
  readonly #entries: readonly LabelEntry[]
  readonly #letters: LabelLetters
  readonly #shared: SharedLetters
  readonly #promising: PromisingLabels

  constructor(entries: readonly LabelEntry[]) {
    this.#entries = [...entries].sort((a, b) => a.text.length - b.text.length)
    this.#letters = new LabelLetters(this.#entries.map((entry) => entry.text))
    this.#shared = new SharedLetters(this.#letters)
    this.#promising = new PromisingLabels(entries.length)
  }

  /** The best label of at least the `asked` best concepts, in no order; all that there are if that is less. */
  find(text: string, asked: number, admits: (entry: LabelEntry) => boolean): FoundLabel[] {
    const symbols = symbolsOf(text)
    const order = new SharedOrder(symbols, this.#letters.longest)
    const best = new BestConcepts(asked)
    const promising = this.#promising
    promising.clear()
    this.#shared.collect(symbols, LEAST_CONFIDENCE, promising)
    for (let row = promising.next(best.bound); row !== undefined; row = promising.next(best.bound)) {
      const from = this.#letters.starts[row] as number
      const to = this.#letters.starts[row + 1] as number
      const longer = Math.max(text.length, to - from)
      const allowed = editsAllowed(best.bound, longer)
      if (!order.reaches(longer - allowed, this.#letters.symbols, from, to)) continue
      const entry = this.#entries[row] as LabelEntry
      if (!admits(entry)) continue
      const edits = distance(text, entry.text)
      if (edits > allowed) continue
      const { concept, label, place } = entry
      best.offer({ concept, label, place, confidence: confidenceOf(edits, longer) })
    }
    return best.found()
  }
}
