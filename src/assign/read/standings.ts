import type { Status } from '../../score/match.js'

/** How a pair stands, as a number: the more cautious the higher. */
export const ELIGIBLE = 0
export const TO_VERIFY = 1
export const BLOCKED = 2

/** The numbers by name. */
export const standings: Readonly<Record<Status, number>> = {
  eligible: ELIGIBLE,
  'to-verify': TO_VERIFY,
  blocked: BLOCKED,
}
