/**
 * What a place, or a person's gain, amounts to: people first, and then points of fit. (1, -40) is more than (0, 900): with one place
 * less, one person fewer is placed, and the fit of the others together rises by 40.
 */
export interface Prices {
  readonly people: Uint8Array
  readonly fit: Int32Array
}

/** A set of people and vacancies that every pair of a market has one of: no more can be placed than it has people and places. */
export interface Cover {
  readonly candidates: Uint8Array
  readonly vacancies: Uint8Array
}

/** An optimum by number, and what proves it. */
export interface Optimum {
  /** By candidate: their vacancy, or -1. */
  readonly vacancyOf: Int32Array
  /** By vacancy. */
  readonly prices: Prices
  /** What the candidates gain at these prices. With the prices it adds up to what the division is worth. */
  readonly gains: Prices
  /** For `worst-off-first`. */
  readonly floor?: Floor
}

/** How high the lowest score can be. */
export interface Floor {
  /** The lowest score of those that are placed. */
  readonly score: number
  /** No more people can be placed than are: this covers all pairs. */
  readonly mostPlaced: Cover
  /** With a higher lowest score fewer can be placed: this covers all pairs whose score is above it. */
  readonly noneHigher: Cover
}
