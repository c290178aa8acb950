import { dayNumber } from '../domain/calendar.js'
import type { Candidate } from '../domain/candidate.js'
import { credentialsCoveredBy } from '../domain/credential.js'

/**
 * A credential that is held, and by which entry of the record: CE holds B. `false`: known not to be held. Undefined: in the
 * record, but whether it is still valid is not known, since no day counts as today.
 */
export type HeldBy = string | false | undefined

/** Each credential with the entry that holds it. One that has expired is known not to be held; holding wins. */
export function heldCredentials({ credentials }: Candidate, today: number | undefined): ReadonlyMap<string, HeldBy> {
  const held = new Map<string, HeldBy>()
  for (const { credential, held: has = true, validUntil } of credentials ?? []) {
    const valid = validUntil === undefined || (today === undefined ? undefined : dayNumber(validUntil) >= today)
    if (!has || valid === false) {
      if (!held.has(credential)) held.set(credential, false)
      continue
    }
    for (const key of credentialsCoveredBy(credential)) {
      if (valid === undefined) {
        if (typeof held.get(key) !== 'string') held.set(key, undefined)
      } else if (key === credential || typeof held.get(key) !== 'string') held.set(key, credential)
    }
  }
  return held
}
