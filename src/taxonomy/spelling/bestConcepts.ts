import type { ConceptId } from '../../domain/concept.js'
import { LEAST_CONFIDENCE } from './confidence.js'

/** A label of a concept, found with a confidence of 600..1000. `place` is where the label stands among all. */
export interface FoundLabel {
  readonly concept: ConceptId
  readonly confidence: number
  readonly label: string
  readonly place: number
}

/**
 * The best label of each concept, and the confidence that still matters: once as many concepts as are asked for have
 * reached a confidence, no label below it can come among them.
 */
export class BestConcepts {
  readonly #asked: number
  readonly #found = new Map<ConceptId, FoundLabel>()
  /** How many concepts have each confidence. */
  readonly #tally = new Uint32Array(1001)
  /** How many concepts have a confidence above the bound. */
  #above = 0
  #bound = LEAST_CONFIDENCE

  /** `asked`: how many concepts are asked for, at least 1. */
  constructor(asked: number) {
    this.#asked = asked
  }

  /** From which confidence a label matters. Only rises. */
  get bound(): number {
    return this.#bound
  }

  /** Offers a label. Of the labels of one concept with the same confidence the first of all is kept. */
  offer(label: FoundLabel): void {
    const { concept, confidence, place } = label
    const present = this.#found.get(concept)
    if (present !== undefined && (present.confidence > confidence || isBefore(present, confidence, place))) return
    this.#found.set(concept, label)
    if (present !== undefined) this.#count(present.confidence, -1)
    this.#count(confidence, 1)
    while (this.#above >= this.#asked) this.#above -= this.#tally[++this.#bound] ?? 0
  }

  #count(confidence: number, more: 1 | -1): void {
    this.#tally[confidence] = (this.#tally[confidence] ?? 0) + more
    if (confidence > this.#bound) this.#above += more
  }

  /** What was found, in no order; those below the bound among them. */
  found(): FoundLabel[] {
    return [...this.#found.values()]
  }
}

const isBefore = (present: FoundLabel, confidence: number, place: number): boolean =>
  present.confidence === confidence && present.place < place
