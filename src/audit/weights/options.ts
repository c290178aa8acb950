import type { MeasuredCriterionId } from '../../domain/criterionId.js'
import { checkNames, isWhole, type OptionNames, requireWhole, wrongOption } from '../../domain/optionErrors.js'
import { type Policy, type PolicyInput, readPolicy } from '../../domain/policy.js'
import { measuredIds } from '../evaluate/readProposals.js'
import { type Success, successes } from '../evaluate/success.js'
import { type GivenGroups, type PeopleGroups, readGroups } from '../impact/groups.js'
import { CONFIDENCE, type Interval } from '../statistics/interval.js'

/** How weights are proposed. Everything may be left out. */
export interface ProposeWeightsOptions {
  /** The policy in force. Default `defaultPolicy`. */
  readonly policy?: PolicyInput
  /** What counts as success. Default `'started'`. */
  readonly success?: Success
  /**
   * Between which weights is searched, of the criteria for which that differs from the default: from 1 to double today's and one more, at
   * most 100. What weighs nothing today stays so. Whole numbers 0..100 around today's; competences and talents weigh 1 at least.
   */
  readonly bounds?: Readonly<Partial<Record<MeasuredCriterionId, Interval>>>
  /** In how many parts people are divided, to be asked about by what was found without them. 2 to 10, default 5. */
  readonly folds?: number
  /** How often people and lists are drawn again for an interval. 100 to 10,000, default 200. */
  readonly resamples?: number
  /** How many places of a list count for groups. 1 to 1000, default 10. */
  readonly k?: number
  /** Of the intervals, in thousandths. 500 to 999, default 950. */
  readonly confidence?: number
  /** What folds and draws are made by. Default `'passend'`. */
  readonly seed?: string
  /** With fewer known cases than this nothing is proposed. 100 to 1,000,000, default 200. */
  readonly least?: number
  /** Attributes of people by id, as the impact report takes them: to see whom the proposal brings into the first places. Never searched on. */
  readonly groups?: GivenGroups
}

/** The options with every default filled in. */
export interface ResolvedProposeWeightsOptions {
  readonly policy: Policy
  readonly success: Success
  readonly bounds: Readonly<Record<MeasuredCriterionId, Interval>>
  readonly folds: number
  readonly resamples: number
  readonly k: number
  readonly confidence: number
  readonly seed: string
  readonly least: number
  readonly groups: PeopleGroups
}

const names: Record<keyof ProposeWeightsOptions, true> & OptionNames = {
  policy: true,
  success: true,
  bounds: true,
  folds: true,
  resamples: true,
  k: true,
  confidence: true,
  seed: true,
  least: true,
  groups: true,
}

const MOST_WEIGHT = 100

/** The affinities that can never be left out of a score: a policy in which one weighs nothing is not valid. */
const neverNothing: ReadonlySet<MeasuredCriterionId> = new Set(['competences', 'talents'])

/**
 * Checks the options and fills in the defaults.
 * @throws PassendError `invalid-option` or `invalid-policy`, naming what is wrong.
 */
export function resolveProposeWeightsOptions(given: ProposeWeightsOptions): ResolvedProposeWeightsOptions {
  checkNames(given, names)
  const { success = 'started', folds = 5, resamples = 200, k = 10, least = 200 } = given
  const { confidence = CONFIDENCE, seed = 'passend' } = given
  if (!successes.includes(success)) throw wrongOption('success', `one of ${successes.join(', ')}`, success, names)
  if (typeof seed !== 'string') throw wrongOption('seed', 'a text', seed, names)
  requireWhole('folds', folds, 2, 10, names)
  requireWhole('resamples', resamples, 100, 10_000, names)
  requireWhole('k', k, 1, 1000, names)
  requireWhole('confidence', confidence, 500, 999, names)
  requireWhole('least', least, 100, 1_000_000, names)
  const policy = readPolicy(given.policy)
  const bounds = boundsAround(policy, given.bounds ?? {})
  const groups = readGroups(given.groups ?? {})
  return { policy, success, bounds, folds, resamples, k, confidence, seed, least, groups }
}

function boundsAround({ weights }: Policy, given: object): Record<MeasuredCriterionId, Interval> {
  checkNames(given, Object.fromEntries(measuredIds.map((id) => [id, true])))
  const of = (id: MeasuredCriterionId): Interval => {
    const today = weights[id]
    const usual = today === 0 ? [0, 0] : [1, Math.min(MOST_WEIGHT, 2 * today + 1)]
    const asked = Object.hasOwn(given, id) ? (given as Record<string, unknown>)[id] : undefined
    if (asked === undefined) return { lowest: usual[0] as number, highest: usual[1] as number }
    const { lowest, highest } = (asked ?? {}) as Partial<Interval>
    const least = neverNothing.has(id) ? 1 : 0
    if (!isWhole(lowest, least, today) || !isWhole(highest, today, MOST_WEIGHT))
      throw wrongOption(
        `bounds.${id}`,
        `{ lowest, highest }, whole numbers from ${least} to ${MOST_WEIGHT} with today's weight ${today} between them`,
        asked,
        names,
      )
    return { lowest, highest }
  }
  return Object.fromEntries(measuredIds.map((id) => [id, of(id)])) as Record<MeasuredCriterionId, Interval>
}
