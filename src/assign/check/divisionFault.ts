/**
 * Something that does not hold of a division.
 *
 * - `unknown-pair`: not among the matches. `wrong-score`: other than in the matches. `pair-may-not-be`: blocked, forbidden or
 *   left out by its own terms.
 * - `placed-twice`, `too-many-placed`: more places for a person, or people for a vacancy, than there are. `wrong-count`: somebody or
 *   something is missing, told twice, or told with another number than there is.
 * - `negative-price`, `wrong-bound`, `wrong-value`, `wrong-gap`: what it says of its proof is not what its prices and pairs give.
 * - `not-tight`, `price-with-room`: it says that it is exact, and a pair is worth less than its person gains and its place costs, or
 *   there is a price where a place is left.
 * - `not-covered`, `cover-too-large`: with `worst-off-first`, a cover that proves nothing.
 * - `blocking-pair`: with `stable` and `greedy`, two would rather have one another.
 */
export interface DivisionFault {
  readonly code:
    | 'unknown-pair'
    | 'pair-may-not-be'
    | 'wrong-score'
    | 'placed-twice'
    | 'too-many-placed'
    | 'wrong-count'
    | 'negative-price'
    | 'price-with-room'
    | 'not-tight'
    | 'wrong-value'
    | 'wrong-bound'
    | 'wrong-gap'
    | 'not-covered'
    | 'cover-too-large'
    | 'blocking-pair'
  readonly candidateId?: string
  readonly vacancyId?: string
}
