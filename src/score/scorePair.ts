import { limitCriteria } from '../criteria/index.js'
import { combineLimits, type Limit } from '../criteria/limit.js'
import type { Pair } from '../criteria/pair.js'
import type { CriterionId } from '../domain/criterionId.js'
import type { Match, Status } from './match.js'
import { asKnown, atHighest, atLowest, type Count, combineSides, sumSide } from './sides.js'
import { noWaivers, standing, type Waivers } from './waiver.js'

/** A pair with its score and, if it is blocked, the first unmet limit in reporting order. */
export interface ScoredPair {
  readonly match: Match
  readonly blockedBy: CriterionId | undefined
}

/** Scores one pair. Who else is in the list plays no part. This is the plain path, which every faster one must equal. */
export function scorePair(pair: Pair, waivers: Waivers = noWaivers): ScoredPair {
  const demand = sumSide('demand', pair, asKnown).value
  const wish = sumSide('wish', pair, asKnown).value
  const { status, blockedBy } = statusOf(pair, waivers)
  const match: Match = {
    candidateId: pair.person.record.id,
    vacancyId: pair.job.record.id,
    status,
    score: combineSides(demand, wish, pair.context.policy.combine),
    demand,
    wish,
    range: { lowest: scoreBy(pair, atLowest), highest: scoreBy(pair, atHighest) },
  }
  return { match, blockedBy }
}

/** The score that a pair would have if each criterion counted so. */
export const scoreBy = (pair: Pair, count: Count): number =>
  combineSides(sumSide('demand', pair, count).value, sumSide('wish', pair, count).value, pair.context.policy.combine)

/** The limit of each criterion that still stands; `none` where nothing is a must or all was waived. */
export const limitOf = (criterion: (typeof limitCriteria)[number], pair: Pair, waivers: Waivers): Limit =>
  combineLimits(standing(criterion.limits(pair), criterion.id, waivers))

function statusOf(pair: Pair, waivers: Waivers): { status: Status; blockedBy: CriterionId | undefined } {
  let status: Status = 'eligible'
  for (const criterion of limitCriteria) {
    const limit = limitOf(criterion, pair, waivers)
    if (limit === 'unmet') return { status: 'blocked', blockedBy: criterion.id }
    if (limit === 'unknown') status = 'to-verify'
  }
  return { status, blockedBy: undefined }
}
