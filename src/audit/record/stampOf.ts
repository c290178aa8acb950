import { describe } from '../../domain/issue.js'
import { PassendError } from '../../errors.js'
import { Matcher } from '../../matcher.js'
import type { Instruments } from '../../steps/instruments.js'
import { engineVersion } from '../../version.js'
import type { OpenStamp } from './draft.js'

/** What a result says of how it was made: a ranking, a plan of routes, and what a matcher knows of a division. */
export interface Stamped {
  readonly policy: OpenStamp['policy']
  readonly taxonomy: OpenStamp['taxonomy']
  readonly engineVersion: string
  readonly seed: string
  readonly asOf: string | undefined
}

/** What a matcher says of whatever it makes. */
export const ofMatcher = ({ policyStamp: policy, taxonomy, seed, asOf }: Matcher): Stamped => ({
  policy,
  taxonomy: taxonomy.stamp,
  engineVersion,
  seed,
  asOf,
})

/**
 * The stamp of a result, as the log keeps it.
 * @throws PassendError `invalid-option` for a result that another matcher made: under another policy or taxonomy, by another version, with another seed or day.
 */
export function stampOf(result: Stamped, matcher: Matcher, instruments: Instruments = matcher.instruments): OpenStamp {
  const of = ofMatcher(matcher)
  const isOfMatcher =
    result.policy?.hash === of.policy.hash &&
    result.taxonomy?.hash === of.taxonomy.hash &&
    result.engineVersion === of.engineVersion &&
    result.seed === of.seed &&
    result.asOf === of.asOf
  if (!isOfMatcher)
    throw new PassendError(
      'invalid-option',
      "Option 'matcher': expected the matcher that made the result; got one with another policy or taxonomy, version, seed or day.",
      'Give the result and its own matcher: log.record({ ranking, matcher, requestedBy }).',
      { option: 'matcher' },
    )
  // What the matcher says of itself is kept, not what the result repeats of it.
  const { asOf, ...rest } = of
  const stamp = { ...rest, instruments: instruments.hash }
  return asOf === undefined ? stamp : { ...stamp, asOf }
}

/**
 * The matcher of a call.
 * @throws PassendError `invalid-option` for anything else.
 */
export function requireMatcher(given: unknown): Matcher {
  if (given instanceof Matcher) return given
  throw new PassendError(
    'invalid-option',
    `Option 'matcher': expected a matcher made by createMatcher; got ${describe(given)}.`,
    'Give the matcher that made the result: log.record({ ranking, matcher, requestedBy }).',
    { option: 'matcher' },
  )
}
