import { distance } from 'fastest-levenshtein'
import type { ConceptId } from '../domain/concept.js'
import type { Concept, ConceptKind } from '../domain/taxonomyInput.js'
import { normaliseLabel } from './normaliseLabel.js'

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
  /** How many candidates come back. Default 5. */
  readonly limit?: number
  /** From which confidence a text is linked. Default 850: one letter in seven. */
  readonly threshold?: number
}

interface Entry {
  readonly text: string
  readonly letters: Uint8Array
  readonly label: string
  readonly concept: ConceptId
  readonly kind: ConceptKind
}

/** Below this confidence a label is no candidate: more than four letters in ten differ. */
const LEAST_CONFIDENCE = 600

/** Words that turn a label round: "geen kok" is not a way to spell "kok". */
const negation = /\b(geen|niet|nooit|zonder|no|not|never|without)\b/

/** 26 letters, then digits together, then everything else together. */
const LETTERS = 28

/** Finds concepts by their labels. Built once from a taxonomy's concepts. */
export class LabelIndex {
  readonly #entries: Entry[] = []
  readonly #exact = new Map<string, Entry[]>()

  constructor(concepts: Iterable<Concept>) {
    for (const concept of concepts) {
      const { labels, alternativeLabels } = concept
      const all = [labels.nl, labels.en, ...(alternativeLabels?.nl ?? []), ...(alternativeLabels?.en ?? [])]
      const seen = new Set<string>()
      for (const label of all) {
        const text = label === undefined ? '' : normaliseLabel(label)
        if (label === undefined || text === '' || seen.has(text)) continue
        seen.add(text)
        const entry = { text, letters: letterCounts(text), label, concept: concept.id, kind: concept.kind }
        this.#entries.push(entry)
        const same = this.#exact.get(text)
        if (same === undefined) this.#exact.set(text, [entry])
        else same.push(entry)
      }
    }
  }

  /**
   * Candidates by Levenshtein distance: `1000 - 1000 * distance / longer length`. Labels that cannot reach the least
   * confidence, by their length or their letters, are passed over; the answer is that of a full scan.
   */
  link(input: string, options: LinkOptions = {}): LinkResult {
    const { kinds, limit = 5, threshold = 850 } = options
    const text = normaliseLabel(input)
    if (text === '') return { candidates: [], linked: undefined }
    const best = new Map<ConceptId, LinkCandidate>()
    const admits = (entry: Entry) => kinds === undefined || kinds.includes(entry.kind)
    const exact = (this.#exact.get(text) ?? []).filter(admits)
    for (const { concept, label } of exact) best.set(concept, { concept, confidence: 1000, label, how: 'same-label' })
    if (exact.length === 0) this.#spell(text, admits, best)
    const candidates = [...best.values()]
      .sort((a, b) => b.confidence - a.confidence || (a.concept < b.concept ? -1 : 1))
      .slice(0, Math.max(limit, 2))
    const [first, second] = candidates
    const alone = first !== undefined && first.confidence >= threshold && second?.confidence !== first.confidence
    return { candidates: candidates.slice(0, limit), linked: alone ? first : undefined }
  }

  #spell(text: string, admits: (entry: Entry) => boolean, best: Map<ConceptId, LinkCandidate>): void {
    const letters = letterCounts(text)
    const negated = negation.test(text)
    for (const entry of this.#entries) {
      if (!admits(entry) || negated !== negation.test(entry.text)) continue
      const longer = Math.max(text.length, entry.text.length)
      const allowed = Math.floor((longer * (1000 - LEAST_CONFIDENCE)) / 1000)
      if (Math.abs(text.length - entry.text.length) > allowed) continue
      if (leastDistance(letters, entry.letters) > allowed) continue
      const edits = distance(text, entry.text)
      if (edits > allowed) continue
      const confidence = 1000 - Math.ceil((1000 * edits) / longer)
      if (confidence <= (best.get(entry.concept)?.confidence ?? 0)) continue
      best.set(entry.concept, { concept: entry.concept, confidence, label: entry.label, how: 'spelling' })
    }
  }
}

/** How often each letter occurs, counted to 255 at most. */
function letterCounts(text: string): Uint8Array {
  const counts = new Uint8Array(LETTERS)
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place)
    const slot = code >= 97 && code <= 122 ? code - 97 : code >= 48 && code <= 57 ? 26 : 27
    const count = counts[slot] ?? 0
    if (count < 255) counts[slot] = count + 1
  }
  return counts
}

/** A bound from below on the Levenshtein distance: an edit mends at most one surplus and one shortage of a letter. */
function leastDistance(a: Uint8Array, b: Uint8Array): number {
  let surplus = 0
  let shortage = 0
  for (let slot = 0; slot < LETTERS; slot++) {
    const difference = (a[slot] ?? 0) - (b[slot] ?? 0)
    if (difference > 0) surplus += difference
    else shortage -= difference
  }
  return Math.max(surplus, shortage)
}
