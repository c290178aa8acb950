import type { HowFound, Meaning } from '../suggestion.js'

/** A way to name something: its words in order, and what they mean. */
export interface Name {
  readonly words: readonly string[]
  readonly meaning: Meaning
  readonly how: Extract<HowFound, 'label' | 'pattern' | 'short' | 'part' | 'compound'>
  /** Whether the words may also stand apart or in another order. */
  readonly loose: boolean
  /** Whether it counts only with the capital that the label has: `Word`. */
  readonly capital: boolean
}
