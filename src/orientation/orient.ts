import type { Candidate } from '../domain/candidate.js'
import type { Matcher } from '../matcher.js'
import type { OrienterOptions, OrientOptions } from './options.js'
import type { Orientation } from './orientation.js'
import { createOrienter } from './orienter.js'

/**
 * Which occupations fit one person: `createOrienter(matcher).orient(candidate)` in one call. For many people make the orienter once.
 * @throws PassendError `unknown-candidate`, `invalid-record`, `invalid-option`.
 */
export function orient(
  matcher: Matcher,
  candidate: string | Candidate,
  { kind, requirements, ...options }: OrientOptions & OrienterOptions = {},
): Orientation {
  const orienter = createOrienter(matcher, {
    ...(kind !== undefined && { kind }),
    ...(requirements !== undefined && { requirements }),
  })
  return orienter.orient(candidate, options)
}
