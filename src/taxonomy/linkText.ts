import type { ConceptId } from '../domain/concept.js'
import type { Concept, ConceptKind } from '../domain/taxonomyInput.js'
import { type LabelEntry, labelEntries } from './labelEntry.js'
import { normaliseLabel } from './normaliseLabel.js'
import { Spelling } from './spelling/spelling.js'

/** A concept that a text may mean. `confidence` is 0..1000; 1000 is the same label but for case, marks and `(m/v)`. */
export interface LinkCandidate {
  readonly concept: ConceptId
  readonly confidence: number
  /** The label of the concept that was found. */
  readonly label: string
  readonly how: 'same-label' | 'spelling'
}

/** What a text may mean, best first; and the one it is linked to, if one is sure enough and alone at the top. */
export interface LinkResult {
  readonly candidates: readonly LinkCandidate[]
  readonly linked: LinkCandidate | undefined
}

/** How a text is linked. */
export interface LinkOptions {
  /** Which kinds of concepts count. Default: all. */
  readonly kinds?: readonly ConceptKind[]
  /** How many candidates come back. Default 5; fewer are found sooner. */
  readonly limit?: number
  /** From which confidence a text is linked. Default 850: one letter in seven. */
  readonly threshold?: number
}

/** Words that turn a label round: "geen kok" is not a way to spell "kok". */
const negation = /\b(geen|niet|nooit|zonder|no|not|never|without)\b/

/** Finds concepts by their labels. Built once from a taxonomy's concepts. */
export class LabelIndex {
  readonly #entries: readonly LabelEntry[]
  readonly #exact = new Map<string, LabelEntry[]>()
  #spelling: Spelling | undefined

  constructor(concepts: Iterable<Concept>) {
    this.#entries = labelEntries(concepts)
    for (const entry of this.#entries) {
      const same = this.#exact.get(entry.text)
      if (same === undefined) this.#exact.set(entry.text, [entry])
      else same.push(entry)
    }
  }

  /**
   * Candidates: the concepts with this very label, or else those with a label that is spelled almost so, by Levenshtein
   * distance: `1000 - 1000 * distance / longer length`, from 600 on.
   */
  link(input: string, options: LinkOptions = {}): LinkResult {
    const { kinds, limit = 5, threshold = 850 } = options
    const text = normaliseLabel(input)
    if (text === '') return { candidates: [], linked: undefined }
    const asked = Math.max(limit, 2)
    const candidates = this.#candidates(text, asked, (entry) => kinds === undefined || kinds.includes(entry.kind))
      .sort((a, b) => b.confidence - a.confidence || (a.concept < b.concept ? -1 : 1))
      .slice(0, asked)
    const [first, second] = candidates
    const alone = first !== undefined && first.confidence >= threshold && second?.confidence !== first.confidence
    return { candidates: candidates.slice(0, limit), linked: alone ? first : undefined }
  }

  #candidates(text: string, asked: number, admits: (entry: LabelEntry) => boolean): LinkCandidate[] {
    const exact = (this.#exact.get(text) ?? []).filter(admits)
    if (exact.length > 0) {
      return exact.map(({ concept, label }) => ({ concept, confidence: 1000, label, how: 'same-label' }))
    }
    const negated = negation.test(text)
    this.#spelling ??= new Spelling(this.#entries)
    return this.#spelling
      .find(text, asked, (entry) => admits(entry) && negation.test(entry.text) === negated)
      .map(({ concept, confidence, label }) => ({ concept, confidence, label, how: 'spelling' }))
  }
}
