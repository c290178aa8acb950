/** What speaks for a label, each from 0 to 1, and its place among the others. */
export const evidenceAt = {
  /** Letters in common with the text as it stands. */
  letters: 0,
  /** Letters in common with the best of its readings. */
  readings: 1,
  /** Words and parts of words in common. */
  words: 2,
  /** The very same but for case and marks. */
  same: 3,
  /** Words in common with all that is said of the concept. */
  concept: 4,
  /** How near the text lies to the concept in the latent space. */
  latent: 5,
  /** The most letters in common with any label of the concept. */
  otherLabels: 6,
  /** The label is the concept's main one. */
  main: 7,
  /** The concept is a group. */
  group: 8,
  /** How well the best other concepts of the same group do. */
  siblings: 9,
} as const

export type EvidenceName = keyof typeof evidenceAt

/** The names of the pieces of evidence, in the order of their places. */
export const evidenceNames = Object.keys(evidenceAt) as readonly EvidenceName[]

/** How much each piece of evidence weighs. One that is absent weighs nothing. */
export type EvidenceWeights = Readonly<Partial<Record<EvidenceName, number>>>
