import { limitCriteria } from '../criteria/index.js'
import { combineLimits, type Limit } from '../criteria/limit.js'
import type { Pair } from '../criteria/pair.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Match, Scored, Status } from './match.js'
import { asKnown, atHighest, atLowest, type Count, combineSides, sumSide } from './sides.js'
import { noWaivers, standing, type Waivers } from './waiver.js'

/** How a pair stands and, if it is blocked, the first unmet limit in reporting order. */
export interface Standing {
  readonly status: Status
  readonly blockedBy: CriterionId | undefined
}

/**
 * Scores one pair. Who else is in the list plays no part. This is the plain path, which every faster one must equal. Its
 * three parts are apart, so that a ranking can leave out the score of what it only counts, and the range of what it does
 * not show.
 */
export function scorePair(
  pair: Pair,
  waivers: Waivers = noWaivers,
): { match: Match; blockedBy: CriterionId | undefined } {
  const { status, blockedBy } = standingOf(pair, waivers)
  return { match: withRange(scoreSides(pair, status), pair), blockedBy }
}

/** The two sides and the score of a pair. */
export function scoreSides(pair: Pair, status: Status): Scored {
  const demand = sumSide('demand', pair, asKnown).value
  const wish = sumSide('wish', pair, asKnown).value
  const score = combineSides(demand, wish, pair.context.policy.combine)
  return { candidateId: pair.person.record.id, vacancyId: pair.job.record.id, status, score, demand, wish }
}

/** A match with the ends between which its score lies. */
export const withRange = (scored: Scored, pair: Pair): Match => ({
  ...scored,
  range: { lowest: scoreBy(pair, atLowest), highest: scoreBy(pair, atHighest) },
})

/** The score that a pair would have if each criterion counted so. */
export const scoreBy = (pair: Pair, count: Count): number =>
  combineSides(sumSide('demand', pair, count).value, sumSide('wish', pair, count).value, pair.context.policy.combine)

/** The limit of each criterion that still stands; `none` where nothing is a must or all was waived. */
export const limitOf = (criterion: (typeof limitCriteria)[number], pair: Pair, waivers: Waivers): Limit =>
  combineLimits(standing(criterion.limits(pair), criterion.id, waivers))

/** How a pair stands: one limit that is unmet decides, and the first one in reporting order is told. */
export function standingOf(pair: Pair, waivers: Waivers): Standing {
  let status: Status = 'eligible'
  for (const criterion of limitCriteria) {
    const limit = limitOf(criterion, pair, waivers)
    if (limit === 'unmet') return { status: 'blocked', blockedBy: criterion.id }
    if (limit === 'unknown') status = 'to-verify'
  }
  return { status, blockedBy: undefined }
}
