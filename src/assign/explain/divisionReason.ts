import type { Status } from '../../score/match.js'
import type { Amount } from '../amount.js'

/**
 * Why somebody was or was not proposed for a vacancy. The first that holds, in this order:
 *
 * - `proposed`: they were. `fixed`: people had decided it.
 * - `fixed-elsewhere`: people had decided on another place for them. `forbidden`: people had ruled this pair out.
 * - `blocked`: it cannot be. `left-out-to-verify`, `below-minimum`: the terms of the division leave it out.
 * - `no-places`: the vacancy has none, or fixed pairs have them all.
 * - `below-floor`: with `worst-off-first`, it scores below the lowest score that everybody placed could be given.
 * - `own-fits-as-well`: what they were given fits at least as well.
 * - `went-by-score`: with `greedy` and `stable`, those who got the places score higher, or as high with a better lot.
 * - `others-need-it-more`: they have another place, and without this one others would lose more than they lose.
 * - `others-fit-better`: they have no place, and everybody who got one here fits it better, those of fixed pairs aside.
 * - `equal`: nothing need be lost by it: a division with this pair may be as good. To fix it and divide again shows.
 * - `not-looked-at`: the pair was not among the matches that the division was made of; with it, it might have been better.
 */
export type DivisionOutcome =
  | 'proposed'
  | 'fixed'
  | 'fixed-elsewhere'
  | 'forbidden'
  | 'blocked'
  | 'left-out-to-verify'
  | 'below-minimum'
  | 'no-places'
  | 'below-floor'
  | 'own-fits-as-well'
  | 'went-by-score'
  | 'others-need-it-more'
  | 'others-fit-better'
  | 'equal'
  | 'not-looked-at'

/** Why not this one: what the prices say of a pair. */
export interface DivisionReason {
  readonly candidateId: string
  readonly vacancyId: string
  readonly outcome: DivisionOutcome
  readonly score: number | undefined
  readonly status: Status | undefined
  /** What was proposed instead. */
  readonly instead?: { readonly vacancyId: string; readonly score: number }
  /** What a place is worth: of this vacancy, and of the one that was proposed instead. */
  readonly price: Amount
  readonly priceInstead?: Amount
  /**
   * What the whole would lose at least if this pair had to be: the gain of the person and the price of the place, less what the
   * pair is worth. Only where the prices can tell.
   */
  readonly loss?: Amount
  readonly places: number
  readonly taken: number
}
