import type { HowFound, Meaning } from './suggestion.js'

/** Something found, before it is settled which of the things found at one place stand. */
export interface Candidate {
  readonly meaning: Meaning
  readonly how: HowFound
  readonly confidence: number
  /** The words that name it, by their place among the words of the text, in order. Others may lie between. */
  readonly words: readonly number[]
  /** The word that makes it this and nothing else. Two things may share the other words (`kantoren en trappen schoonmaken`). */
  readonly anchor: number | undefined
}

/** How sure a way of finding is, 0..1000: judged on texts that were marked by hand. */
export const confidenceOf: Readonly<Record<HowFound, number>> = {
  label: 950,
  pattern: 950,
  inflected: 900,
  split: 850,
  short: 700,
  part: 650,
  compound: 750,
  apart: 750,
  spelling: 600,
}
