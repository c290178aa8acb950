/**
 * How a pair stands. `eligible`: no limit is unmet or unknown. `to-verify`: a limit is unknown, which is no refusal.
 * `blocked`: a limit is unmet, and no score makes up for that.
 */
export type Status = 'eligible' | 'to-verify' | 'blocked'

/** A proposal. All numbers are integers 0..1000. */
export interface Match {
  readonly candidateId: string
  readonly vacancyId: string
  readonly status: Status
  /** How well the two fit: the two sides together, by the policy's `combine`. */
  readonly score: number
  /** How well the person answers what the vacancy asks. */
  readonly demand: number
  /** How well the job answers what the person asks. */
  readonly wish: number
  /** Between which ends the score lies, whatever the unknown turns out to be. */
  readonly range: { readonly lowest: number; readonly highest: number }
}

/** A match before its range is worked out: all that an order needs. */
export type Scored = Omit<Match, 'range'>
