/** Something that does not hold of a division. */
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
