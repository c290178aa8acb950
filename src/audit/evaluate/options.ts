import { checkNames, type OptionNames, requireWhole, wrongOption } from '../../domain/optionErrors.js'
import { type PolicyInput, readPolicy } from '../../domain/policy.js'
import { CONFIDENCE } from '../statistics/interval.js'
import { type Success, successes } from './success.js'

/** How a policy is evaluated. Everything may be left out. */
export interface EvaluateOptions {
  /** What counts as success. Default `'started'`. */
  readonly success?: Success
  /** The policy in force: what an unknown measure counts as. Default `defaultPolicy`. */
  readonly policy?: PolicyInput
  /** In how many bands of scores, as wide as each other. 1 to 100, default 5: of 200 points. */
  readonly bands?: number
  /** How many places of a list count for nDCG. 1 to 1000, default 10. */
  readonly k?: number
  /** Of the intervals, in thousandths. 500 to 999, default 950. */
  readonly confidence?: number
  /** How often people, and lists, are drawn again for an interval. 100 to 100,000, default 1000. */
  readonly resamples?: number
  /** What they are drawn by. Default `'passend'`. */
  readonly seed?: string
  /** Of fewer cases than this no figure is given. 20 to 1,000,000, default 30. At least 10 of each kind are needed besides. */
  readonly least?: number
}

/** The options with every default filled in. */
export interface ResolvedEvaluateOptions {
  readonly success: Success
  /** What an unknown measure counts as. */
  readonly unknown: number
  readonly bands: number
  readonly k: number
  readonly confidence: number
  readonly resamples: number
  readonly seed: string
  readonly least: number
}

/** How many successes and how many failures a figure that compares them needs, and how many measures a mean. */
export const LEAST_OF_KIND = 10

const names: Record<keyof EvaluateOptions, true> & OptionNames = {
  success: true,
  policy: true,
  bands: true,
  k: true,
  confidence: true,
  resamples: true,
  seed: true,
  least: true,
}

/**
 * Checks the options and fills in the defaults.
 * @throws PassendError `invalid-option` or `invalid-policy`, naming what is wrong.
 */
export function resolveEvaluateOptions(given: EvaluateOptions): ResolvedEvaluateOptions {
  checkNames(given, names)
  const { success = 'started', bands = 5, k = 10, resamples = 1000, least = 30 } = given
  const { confidence = CONFIDENCE, seed = 'passend' } = given
  if (!successes.includes(success)) throw wrongOption('success', `one of ${successes.join(', ')}`, success, names)
  if (typeof seed !== 'string') throw wrongOption('seed', 'a text', seed, names)
  requireWhole('bands', bands, 1, 100, names)
  requireWhole('k', k, 1, 1000, names)
  requireWhole('confidence', confidence, 500, 999, names)
  requireWhole('resamples', resamples, 100, 100_000, names)
  requireWhole('least', least, 2 * LEAST_OF_KIND, 1_000_000, names)
  return { success, unknown: readPolicy(given.policy).unknown, bands, k, confidence, resamples, seed, least }
}
